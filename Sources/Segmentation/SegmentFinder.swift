package import EvidenceModel
package import Foundation
import Statistics

/// Finds the segments of people: who belongs together, how sure that is, and why so many.
///
/// A finite mixture over the attributes with role basis, each with the family that suits its scale
/// (``BasisFamily``); missing values by full-information likelihood; a background class for people
/// whom no segment explains. People with costly behaviour are split off first (``NegativeGroup``).
/// How many segments there are is decided by ``SegmentCountChooser``; one segment is a normal answer.
///
/// The result depends on options and values, never on the order of the rows.
package struct SegmentFinder: Sendable {
  package struct Options: Sendable {
    /// Seed of all random draws.
    package var seed: UInt64 = 7
    /// A number of main segments set by a person; `nil` to let the data decide.
    package var count: Int?
    /// Why a person set the number; stands in the result.
    package var countReason = ""
    /// Families that a person set, by the attribute's name; one that the values can't have is ignored
    /// with a finding `family_ignored`.
    package var families: [String: SegmentFamily] = [:]
    /// The attributes that may form segments, by name; `nil` for all with role basis.
    package var columns: [String]?
    /// Whether one wide class takes people whom no segment explains.
    package var hasBackground = true
    /// Whether attributes that segments do not differ in are found and left aside.
    package var selectsAttributes = true
    /// Strength of the smoothing prior in people; 0 is plain maximum likelihood.
    package var smoothing = 1.0
    /// Whether people of whom little is known are placed afterwards instead of forming segments.
    package var setsThinPeopleApart = true
    /// Whether people with amounts of another order are set apart before the fit.
    package var setsFarPeopleApart = true
    /// The fewest segments that were asked for.
    ///
    /// One is always fitted, as what the others have to beat. From 2 on it is chosen only when no
    /// number asked for holds, and the reason says so; from 3 on smaller numbers are not tried.
    package var minimumCount = 1
    /// The most segments to try, from 1.
    package var maximumCount = 8
    /// Starts of each fit.
    package var starts = 24
    /// Pairs of bootstrap refits per number of segments.
    package var bootstrapPairs = 5
    /// Column-permuted data sets for the null test.
    package var permutations = 9
    /// Bootstrap agreement from which a number of segments counts as stable.
    package var stableFrom = 0.85
    /// Bootstrap agreement below which segments are not reported.
    package var tentativeFrom = 0.6
    /// With this many people or more, only a stable number of segments is reported.
    package var tentativeBelow = 1_000
    /// Whether numbers may vary together within a segment, where the data say so.
    package var allowsDependence = true
    /// The least share of a main segment.
    package var minimumShare = 0.05
    /// Fewer people than this are not segmented.
    package var minimumPeople = 80
    /// Fewer people than this give a finding `exploratory`.
    package var exploratoryBelow = 300
    /// Share attributes whose high values mark costly people.
    package var costSignals = ["refund_rate", "dispute_rate", "return_rate"]
    /// Count attributes that support, but never alone decide, who is costly.
    package var supportingCostSignals = ["tickets"]

    package init() {}

    /// A plain latent class or mixture model with a set number of classes, as poLCA and StepMix
    /// fit it: no background, no selection, no smoothing, nobody set apart.
    package static func plain(count: Int) -> Options {
      var options = Options()
      options.count = count
      options.countReason = "plain model"
      options.hasBackground = false
      options.selectsAttributes = false
      options.smoothing = 0
      options.setsThinPeopleApart = false
      options.setsFarPeopleApart = false
      options.allowsDependence = false
      options.costSignals = []
      options.supportingCostSignals = []
      return options
    }
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Segments the people of a table.
  ///
  /// Throws `segments.count` when a number of segments was asked for that can't be: below 1, or more
  /// than a tenth of the people that can be placed. Everything about the data is a finding.
  ///
  /// `weights` has a weight above 0 per person of a sample that was drawn unevenly, or nothing: they
  /// count in fits, criteria, stability, null test and shares (``EffectiveWeights``).
  package func segments(
    in table: AttributeTable, weights: [Double] = []
  ) throws(Diagnostic) -> Segmentation {
    try found(in: table, weights: weights, people: nil).segmentation
  }

  /// Segments people who are too many for memory.
  ///
  /// What a column is, which columns count, null test and stability rest on `sample`, a random sample
  /// of 2,000 or more of `people` with their attributes; likelihood, shares and criteria are those of
  /// everybody, from exact passes over a file that is written at `url` and that the caller deletes.
  /// With `weights` of the sample's people those of everybody count in the same way; without, a
  /// weight in `people` is a number of people, and the sample is one of them. Gives the sample's
  /// segmentation and how everybody is placed in it. Throws as ``segments(in:weights:)``, and
  /// `segments.spill`.
  package func segments(
    in sample: AttributeTable, weights: [Double] = [], of people: any PeopleStream, at url: URL
  ) throws(Diagnostic) -> (segmentation: Segmentation, placement: SegmentPlacement) {
    let (found, placement) = try found(in: sample, weights: weights, people: (people, url))
    guard let placement else { throw WholePeople.noRoom }
    return (found, placement)
  }

  private func found(
    in table: AttributeTable, weights: [Double], people: (all: any PeopleStream, url: URL)?
  ) throws(Diagnostic) -> (segmentation: Segmentation, placement: SegmentPlacement?) {
    if let count = options.count, count < 1 { throw Self.badCount(count, people: nil) }
    let order = table.people.indices.sorted {
      table.people[$0] == table.people[$1] ? $0 < $1 : table.people[$0] < table.people[$1]
    }
    let sorted = table.reordered(order)
    let random = SeededGenerator(seed: options.seed)
    let negative = NegativeGroup.find(
      in: sorted, signals: options.costSignals, supporting: options.supportingCostSignals)
    let costly = negative?.members ?? []
    let farGroup = options.setsFarPeopleApart ? FarGroup(sorted, leavingOut: costly) : nil
    let far = farGroup?.members ?? []
    let prepared = SegmentationBasis(
      sorted, leavingOut: costly + far, without: negative?.attributes ?? [],
      weights: weights.isEmpty ? [] : order.map { weights[$0] }, options: options)
    let basis = FamilyCheck(options: options, random: random.stream("families")).settled(prepared)
    if let count = options.count, count > 1, count > basis.rows.count / 10 {
      throw Self.badCount(count, people: basis.rows.count)
    }
    let whole = try people.map { people throws(Diagnostic) in
      try WholePeople(
        people.all, PeoplePlacing(sorted, basis, farGroup), at: people.url,
        isSample: !weights.isEmpty)
    }
    let choice = SegmentCountChooser(
      options: options, basis: basis, random: random, whole: whole
    ).choose()
    try whole?.check()
    let composer = SegmentComposer(
      peopleCount: sorted.people.count, basis: basis, choice: choice, negative: negative,
      far: far, options: options, weights: weights.isEmpty ? [] : order.map { weights[$0] },
      leakage: LeakageCheck(sorted).findings)
    return (
      composer.segmentation(originalIndex: order),
      whole.map { SegmentPlacement($0.placing, choice, basis) }
    )
  }

  private static func badCount(_ count: Int, people: Int?) -> Diagnostic {
    let reason = people.map { "; \($0) people can be placed" } ?? ""
    return Diagnostic(
      Diagnostic.Code("segments.count"), "Can't make \(count) segments\(reason).",
      remedy: "Ask for a number from 1 to a tenth of the people, or leave the choice to the data.")
  }
}

extension AttributeTable {
  /// The same table with its rows in another order.
  func reordered(_ order: [Int]) -> AttributeTable {
    AttributeTable(
      people: order.map { people[$0] }, attributes: attributes,
      values: values.map { column in order.map { column[$0] } },
      trials: trials.map { column in column.isEmpty ? [] : order.map { column[$0] } })
  }
}
