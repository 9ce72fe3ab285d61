package import EvidenceModel
package import Statistics

/// A descriptor or outcome in every segment, with the errors of membership undone.
package struct CorrectedProfile: Sendable, Hashable {
  /// Per segment the mean with its interval; empty for categories.
  package let means: [Interval]
  /// Per segment the mean of the people in other segments; empty for categories.
  package let restMeans: [Double]
  /// Per segment one share with its interval for each level; empty for numbers.
  package let shares: [[Interval]]
  /// Per segment the shares of the people in other segments; empty for numbers.
  package let restShares: [[Double]]
  /// Whether a figure left the range of what is possible and was moved to its end.
  ///
  /// The correction is at its limit then: the segments overlap too much for it.
  package let isCut: Bool
  /// Wald's test that the means are equal; nil for categories and where it can't be computed.
  package let test: GroupTest.Result?
}

/// Undoes what wrong membership takes from differences between segments.
///
/// People given to their likeliest segment are in the wrong one now and then, which makes segments
/// look more alike than they are. The weights of Bolck, Croon and Hagenaars undo this (see
/// ``ThreeStep``). People in no segment are left out; probabilities are taken among the segments.
/// Case weights are not used.
package struct ProfileCorrection: Sendable {
  private let rows: [Int]
  private let step: ThreeStep
  private let normalQuantile: Double

  /// Nil with fewer than two segments, and when a segment has no members.
  ///
  /// `level` is that of all intervals.
  package init?(_ membership: SegmentMembership, level: Double = 0.95) {
    guard membership.count > 1, membership.sizes.allSatisfy({ $0 > 0 }) else { return nil }
    rows = membership.labels.indices.filter { membership.labels[$0] >= 0 }
    let posteriors = rows.map { row in
      let own = membership.probabilities(of: row)
      let total = own.reduce(0, +)
      guard total > 0 else {
        return (0..<membership.count).map { $0 == membership.labels[row] ? 1.0 : 0 }
      }
      return own.map { $0 / total }
    }
    step = ThreeStep(
      errors: ClassificationErrors(posteriors: posteriors, allocation: .modal),
      correction: .bolckCroonHagenaars)
    normalQuantile = Tail.normalQuantile(1 - (1 - level) / 2)
  }

  /// The corrected profile of a column of a table.
  ///
  /// Nil when segments can't be told apart well enough, or a segment has no known value.
  package func profile(of column: Int, in table: AttributeTable) -> CorrectedProfile? {
    let attribute = table.attributes[column]
    let values = rows.map { table.values[column][$0] }
    return AttributeProfile.isCategorical(attribute)
      ? categorical(values, levels: max(2, attribute.levels.count)) : numeric(values)
  }

  private func categorical(_ values: [Double], levels: Int) -> CorrectedProfile? {
    guard let found = step.shares(of: values, levels: levels) else { return nil }
    let shares = zip(found.shares, found.standardErrors).map { own, errors in
      zip(own, errors).map { span($0, error: $1, within: 0...1) }
    }
    guard shares.allSatisfy({ $0.allSatisfy(Self.isFinite) }) else { return nil }
    let byLevel = (0..<levels).map { level in rest(found.shares.map { $0[level] }) }
    return CorrectedProfile(
      means: [], restMeans: [], shares: shares,
      restShares: found.shares.indices.map { k in byLevel.map { $0[k] } }, isCut: found.isCut,
      test: nil)
  }

  private func numeric(_ values: [Double]) -> CorrectedProfile? {
    let known = values.filter { $0.isFinite }
    guard let lowest = known.min(), let highest = known.max(),
      let found = step.means(of: values)
    else { return nil }
    let isCut = found.means.contains { $0 < lowest || $0 > highest }
    let within = found.means.map { min(highest, max(lowest, $0)) }
    let means = zip(within, found.standardErrors).map {
      span($0, error: $1, within: -Double.infinity...Double.infinity)
    }
    guard means.allSatisfy(Self.isFinite) else { return nil }
    return CorrectedProfile(
      means: means, restMeans: rest(within), shares: [], restShares: [], isCut: isCut,
      test: found.equality)
  }

  /// For each segment the mean of the others, by the segments' sizes.
  private func rest(_ values: [Double]) -> [Double] {
    values.indices.map { k in
      var sum = 0.0
      var weight = 0.0
      for other in values.indices where other != k {
        sum += step.errors.shares[other] * values[other]
        weight += step.errors.shares[other]
      }
      return weight > 0 ? sum / weight : values[k]
    }
  }

  private func span(
    _ value: Double, error: Double, within range: ClosedRange<Double>
  ) -> Interval {
    let spread = normalQuantile * error
    return Interval(
      value: value, lower: max(range.lowerBound, value - spread),
      upper: min(range.upperBound, value + spread))
  }

  private static func isFinite(_ interval: Interval) -> Bool {
    interval.value.isFinite && interval.lower.isFinite && interval.upper.isFinite
  }
}
