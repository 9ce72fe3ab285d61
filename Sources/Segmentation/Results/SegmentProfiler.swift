package import EvidenceModel
import Foundation
import Statistics

/// Describes segments: every attribute in each segment against everybody else.
///
/// Effects for all attributes; p-values only for descriptors and outcomes, as attributes that formed
/// the segments differ between them by construction. Missing values are left out, attribute by
/// attribute. One pass over a column (two where medians are wanted), so a million people take
/// milliseconds for each.
package struct SegmentProfiler: Sendable {
  package struct Options: Sendable {
    /// Level of all intervals.
    package var level = 0.95
    /// Whether medians of numbers are found.
    package var findsMedians = true

    package init() {}
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// The profile table, in the order of the table's attributes.
  ///
  /// People in no segment count among the rest. `weights` has a weight above 0 per person, or is
  /// empty for 1 each; with weights, intervals and tests use Kish's effective number of people.
  package func profiles(
    of table: AttributeTable, _ membership: SegmentMembership, weights: [Double] = []
  ) -> [AttributeProfile] {
    precondition(membership.labels.count == table.people.count)
    precondition(weights.isEmpty || weights.count == table.people.count)
    let buckets = membership.labels.map { UInt16($0 < 0 ? membership.count : $0) }
    let people = People(buckets: buckets, groupCount: membership.count + 1, weights: weights)
    return adjusted(
      zip(table.attributes, table.values).map { draft($0, $1, people) })
  }

  /// The profile table of people who are too many for memory, column by column.
  ///
  /// `labels` has the segment of each person, `count` for people in none; `values` gives the values
  /// of an attribute, one per person. Throws what that throws.
  package func profiles(
    of attributes: [Attribute], labels: [UInt16], count: Int, weights: [Double] = [],
    values: (Int) throws(Diagnostic) -> [Double]
  ) throws(Diagnostic) -> [AttributeProfile] {
    let people = People(buckets: labels, groupCount: count + 1, weights: weights)
    var drafts: [Draft] = []
    for (column, attribute) in attributes.enumerated() {
      drafts.append(draft(attribute, try values(column), people))
    }
    return adjusted(drafts)
  }

  /// Who is in which group, the last for people in no segment.
  private struct People {
    let buckets: [UInt16]
    let groupCount: Int
    let weights: [Double]

    func missingShare(known: Double) -> Double {
      let all = weights.isEmpty ? Double(buckets.count) : weights.reduce(0, +)
      return all > 0 ? max(0, 1 - known / all) : 0
    }
  }

  private func draft(_ attribute: Attribute, _ values: [Double], _ people: People) -> Draft {
    AttributeProfile.isCategorical(attribute)
      ? categorical(attribute, values, people) : numeric(attribute, values, people)
  }

  /// A profile before its p-value is adjusted.
  private struct Draft {
    let profile: AttributeProfile
    let test: (kind: AttributeProfile.Test.Kind, statistic: Double, pValue: Double)?
  }

  private func adjusted(_ drafts: [Draft]) -> [AttributeProfile] {
    let p = drafts.compactMap { $0.test?.pValue }
    let holm = MultipleTesting.holm(p)
    let bh = MultipleTesting.benjaminiHochberg(p)
    var next = 0
    return drafts.map { draft in
      guard let test = draft.test else { return draft.profile }
      defer { next += 1 }
      let own = draft.profile
      return AttributeProfile(
        attribute: own.attribute, known: own.known, missingShare: own.missingShare,
        median: own.median, effect: own.effect,
        test: AttributeProfile.Test(
          kind: test.kind, statistic: test.statistic, pValue: test.pValue, holm: holm[next],
          benjaminiHochberg: bh[next]), cells: own.cells)
    }
  }

  // MARK: Categories

  private func categorical(
    _ attribute: Attribute, _ values: [Double], _ people: People
  ) -> Draft {
    let levels = max(2, attribute.levels.count)
    let tally = LevelTally(
      values, levels: levels, buckets: people.buckets, groupCount: people.groupCount,
      weights: people.weights)
    let cells = (0..<people.groupCount - 1).map { tally.cell($0, level: options.level) }
    let association = EffectSize.association(Array(tally.counts.dropLast()))
    let scale = tally.effectiveScale
    let test = association.map { found -> (AttributeProfile.Test.Kind, Double, Double) in
      let statistic = found.chiSquared * scale
      return (
        .chiSquared, statistic,
        Tail.chiSquaredUpper(statistic, degrees: Double(found.degrees))
      )
    }
    return Draft(
      profile: AttributeProfile(
        attribute: attribute, known: tally.total,
        missingShare: people.missingShare(known: tally.total), median: nil,
        effect: association?.cramersV ?? 0, test: nil, cells: cells),
      test: attribute.role == .basis ? nil : test)
  }

  // MARK: Numbers

  private func numeric(
    _ attribute: Attribute, _ values: [Double], _ people: People
  ) -> Draft {
    let (buckets, groupCount, weights) = (people.buckets, people.groupCount, people.weights)
    let raw = NumericTally(values, buckets: buckets, groupCount: groupCount, weights: weights)
    let compared =
      attribute.scale == .amount
      ? NumericTally(
        values, buckets: buckets, groupCount: groupCount, weights: weights, logarithms: true) : raw
    let medians =
      options.findsMedians
      ? GroupMedians(values, buckets: buckets, groupCount: groupCount).medians
      : [Double?](repeating: nil, count: groupCount + 1)
    let cells = (0..<groupCount - 1).map {
      cell(group: $0, raw.groups, compared.groups, median: medians[$0])
    }
    let known = raw.groups.reduce(0) { $0 + $1.weight }
    let comparison = GroupComparison(Array(compared.groups.dropLast()))
    return Draft(
      profile: AttributeProfile(
        attribute: attribute, known: known,
        missingShare: people.missingShare(known: known),
        median: medians[groupCount], effect: comparison.etaSquared, test: nil, cells: cells),
      test: attribute.role == .basis
        ? nil : comparison.welch.map { (.welch, $0.statistic, $0.pValue) })
  }

  private func cell(
    group: Int, _ raw: [NumericTally.Group], _ compared: [NumericTally.Group], median: Double?
  ) -> AttributeProfile.Cell {
    let own = raw[group]
    let others = raw.indices.filter { $0 != group }
    let rest = others.reduce(NumericTally.Group()) { $0 + raw[$1] }
    let comparedRest = others.reduce(NumericTally.Group()) { $0 + compared[$1] }
    var mean: Interval?
    if own.weight > 0 {
      let n = own.effective
      let spread =
        n > 1
        ? Tail.studentQuantile(twoSided: 1 - options.level, degrees: n - 1)
          * (own.variance / n).squareRoot() : 0
      mean = Interval(value: own.mean, lower: own.mean - spread, upper: own.mean + spread)
    }
    return AttributeProfile.Cell(
      known: own.weight, mean: mean, restMean: rest.weight > 0 ? rest.mean : nil, median: median,
      difference: Self.difference(compared[group], comparedRest, level: options.level), levels: [],
      effect: GroupComparison([compared[group], comparedRest]).etaSquared.squareRoot())
  }

  /// Cohen's d with the normal interval of Hedges and Olkin (1985, page 86); nil where undefined.
  private static func difference(
    _ a: NumericTally.Group, _ b: NumericTally.Group, level: Double
  ) -> Interval? {
    let (n, m) = (a.effective, b.effective)
    guard n > 0, m > 0, n + m > 2 else { return nil }
    let pooled = ((n - 1) * a.variance + (m - 1) * b.variance) / (n + m - 2)
    guard pooled > 0 else { return nil }
    let d = (a.mean - b.mean) / pooled.squareRoot()
    let error = ((n + m) / (n * m) + d * d / (2 * (n + m))).squareRoot()
    let z = Tail.normalQuantile(1 - (1 - level) / 2)
    return Interval(value: d, lower: d - z * error, upper: d + z * error)
  }
}
