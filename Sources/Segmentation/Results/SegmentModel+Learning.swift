package import EvidenceModel
import Foundation
import Statistics

extension SegmentModel {
  /// Learns what segments look like from their members' attributes with role basis.
  ///
  /// Categories by their shares, drawn by one person's worth towards the share of all; counts as
  /// Poisson or negative binomial; amounts as zero or not and the logarithm; shares by their arcsine;
  /// other numbers as Gaussian. People in no segment are left out; attributes without two known
  /// values are too.
  package init(_ table: AttributeTable, _ membership: SegmentMembership) {
    var sizes = [Double](repeating: 0, count: membership.count)
    for (row, label) in membership.labels.enumerated() where label >= 0 {
      for (k, p) in membership.probabilities(of: row).enumerated() { sizes[k] += p }
    }
    let total = max(sizes.reduce(0, +), 1e-9)
    let learner = Learner(membership: membership)
    let variables = table.attributes.indices.filter { table.attributes[$0].role == .basis }
      .flatMap { learner.variables(table.attributes[$0], table.values[$0]) }
    self.init(shares: sizes.map { $0 / total }, variables: variables)
  }

  /// Weighted moments of a column in every segment.
  private struct Learner {
    let membership: SegmentMembership

    func variables(_ attribute: Attribute, _ values: [Double]) -> [Variable] {
      switch attribute.scale {
      case .binary: return levels(attribute, values, count: 2)
      case .nominal: return levels(attribute, values, count: attribute.levels.count)
      case .ordinal where !attribute.levels.isEmpty:
        return levels(attribute, values, count: attribute.levels.count)
      case .share: return normal(attribute, values, .arcsine)
      case .count: return counts(attribute, values)
      case .amount: return amounts(attribute, values)
      case .ordinal, .number: return normal(attribute, values, .identity)
      }
    }

    private func levels(
      _ attribute: Attribute, _ values: [Double], count: Int, scaling: Scaling = .identity
    ) -> [Variable] {
      guard count > 0 else { return [] }
      var own = [[Double]](
        repeating: [Double](repeating: 0, count: count), count: membership.count)
      var pooled = [Double](repeating: 1e-3, count: count)
      for (row, label) in membership.labels.enumerated() where label >= 0 {
        let x = scaling.apply(values[row])
        guard x >= 0, x < Double(count) else { continue }
        pooled[Int(x)] += 1
        for (k, p) in membership.probabilities(of: row).enumerated() { own[k][Int(x)] += p }
      }
      let all = pooled.reduce(0, +)
      guard all > 1 else { return [] }
      return [
        Variable(
          attribute: attribute.name, levels: attribute.levels, scaling: scaling,
          distributions: own.map { counts in
            let n = counts.reduce(0, +)
            return .probabilities(counts.indices.map { (counts[$0] + pooled[$0] / all) / (n + 1) })
          })
      ]
    }

    private struct Moment {
      var n = 0.0
      var sum = 0.0
      var squares = 0.0
    }

    /// Moments around `center`, each segment drawn by one person's worth towards all.
    private func moments(
      _ values: [Double], _ scaling: Scaling
    ) -> [(mean: Double, variance: Double)]? {
      var center = 0.0
      var known = 0.0
      for (row, label) in membership.labels.enumerated() where label >= 0 {
        let x = scaling.apply(values[row])
        guard x.isFinite else { continue }
        known += 1
        center += (x - center) / known
      }
      guard known >= 2 else { return nil }
      var all = Moment()
      var own = [Moment](repeating: Moment(), count: membership.count)
      for (row, label) in membership.labels.enumerated() where label >= 0 {
        let x = scaling.apply(values[row]) - center
        guard x.isFinite else { continue }
        all.n += 1
        all.squares += x * x
        for (k, p) in membership.probabilities(of: row).enumerated() {
          own[k].n += p
          own[k].sum += p * x
          own[k].squares += p * x * x
        }
      }
      let spread = all.squares / all.n
      guard spread > 0 else { return nil }
      return own.map { moment in
        let n = moment.n + 1
        let mean = moment.sum / n
        let variance = (moment.squares + spread) / n - mean * mean
        return (center + mean, max(variance, 1e-3 * spread))
      }
    }

    private func normal(
      _ attribute: Attribute, _ values: [Double], _ scaling: Scaling
    ) -> [Variable] {
      guard let found = moments(values, scaling) else { return [] }
      return [
        Variable(
          attribute: attribute.name, levels: [], scaling: scaling,
          distributions: found.map { .normal(mean: $0.mean, variance: $0.variance) })
      ]
    }

    private func amounts(_ attribute: Attribute, _ values: [Double]) -> [Variable] {
      let hasNegative = values.contains { $0 < 0 }
      if hasNegative { return normal(attribute, values, .identity) }
      let hasZeros = values.contains { $0 == 0 }
      return (hasZeros ? levels(attribute, values, count: 2, scaling: .isPositive) : [])
        + normal(attribute, values, .logarithm)
    }

    private func counts(_ attribute: Attribute, _ values: [Double]) -> [Variable] {
      guard let found = moments(values, .identity) else { return [] }
      let isLarge = found.contains { $0.mean >= 30 }
      if isLarge || values.contains(where: { $0 < 0 }) { return amounts(attribute, values) }
      return [
        Variable(
          attribute: attribute.name, levels: [], scaling: .identity,
          distributions: found.map { mean, variance in
            let m = max(mean, 1e-6)
            return variance > 1.2 * m
              ? .negativeBinomial(mean: m, size: m * m / (variance - m)) : .poisson(mean: m)
          })
      ]
    }
  }
}
