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
    let people = People(
      groupCount: membership.count + 1,
      weight: weights.isEmpty ? Double(buckets.count) : weights.reduce(0, +), mostHeld: .max)
    return adjusted(
      table.attributes.indices.map { column in
        draft(table.attributes[column], column, people) { column, body in
          body(table.values[column], buckets, weights)
        }
      })
  }

  /// A piece of a column: values, the group of each person (the last for people in no segment), and
  /// weights, nothing for 1 each.
  package typealias Piece = ([Double], [UInt16], [Double]) -> Void

  /// The profile table of people who are too many for memory, read column by column in pieces.
  ///
  /// `forEachPiece` gives the pieces of an attribute's column, as often as it is called; `weight` is
  /// the sum of everybody's weights. People who don't count have a missing value. Throws what
  /// `forEachPiece` throws.
  package func profiles(
    of attributes: [Attribute], count: Int, weight: Double,
    forEachPiece: (Int, Piece) throws(Diagnostic) -> Void
  ) throws(Diagnostic) -> [AttributeProfile] {
    let people = People(groupCount: count + 1, weight: weight, mostHeld: Self.mostHeld)
    var drafts: [Draft] = []
    for (column, attribute) in attributes.enumerated() {
      drafts.append(try draft(attribute, column, people, forEachPiece))
    }
    return adjusted(drafts)
  }

  /// So many numbers around a median are held at a time; beyond, one more pass is made.
  private static let mostHeld = 100_000

  /// Who is looked at.
  private struct People {
    /// The last group is for people in no segment.
    let groupCount: Int
    /// The sum of everybody's weights.
    let weight: Double
    let mostHeld: Int

    func missingShare(known: Double) -> Double {
      weight > 0 ? max(0, 1 - known / weight) : 0
    }
  }

  private func draft<Failure: Error>(
    _ attribute: Attribute, _ column: Int, _ people: People,
    _ pieces: (Int, Piece) throws(Failure) -> Void
  ) throws(Failure) -> Draft {
    AttributeProfile.isCategorical(attribute)
      ? try categorical(attribute, column, people, pieces)
      : try numeric(attribute, column, people, pieces)
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

  private func categorical<Failure: Error>(
    _ attribute: Attribute, _ column: Int, _ people: People,
    _ pieces: (Int, Piece) throws(Failure) -> Void
  ) throws(Failure) -> Draft {
    let levels = max(2, attribute.levels.count)
    var tally = LevelTally(levels: levels, groupCount: people.groupCount)
    try pieces(column) { values, buckets, weights in tally.add(values, buckets, weights) }
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

  private func numeric<Failure: Error>(
    _ attribute: Attribute, _ column: Int, _ people: People,
    _ pieces: (Int, Piece) throws(Failure) -> Void
  ) throws(Failure) -> Draft {
    let groupCount = people.groupCount
    let isAmount = attribute.scale == .amount
    var tally = NumericTally(groupCount: groupCount)
    var logarithms = NumericTally(groupCount: groupCount, logarithms: true)
    var medians = GroupMedians(groupCount: groupCount, mostHeld: people.mostHeld)
    try pieces(column) { values, buckets, weights in
      tally.add(values, buckets, weights)
      if isAmount { logarithms.add(values, buckets, weights) }
      if options.findsMedians { medians.add(values, buckets) }
    }
    while options.findsMedians, medians.narrow() {
      try pieces(column) { values, buckets, _ in medians.add(values, buckets) }
    }
    return numeric(
      attribute, people, tally.groups, isAmount ? logarithms.groups : tally.groups,
      options.findsMedians ? medians.medians : [Double?](repeating: nil, count: groupCount + 1))
  }

  private func numeric(
    _ attribute: Attribute, _ people: People, _ raw: [NumericTally.Group],
    _ compared: [NumericTally.Group], _ medians: [Double?]
  ) -> Draft {
    let groupCount = people.groupCount
    let cells = (0..<groupCount - 1).map {
      cell(group: $0, raw, compared, median: medians[$0])
    }
    let known = raw.reduce(0) { $0 + $1.weight }
    let comparison = GroupComparison(Array(compared.dropLast()))
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
