package import EvidenceModel
import Foundation
package import Reporting
package import Segmentation
import Statistics

/// Segments any table on its own: `likeness segment`.
///
/// A single number of segments makes the fit that published work makes (``PlainSegmentation``);
/// otherwise the data decide by the whole rule (``SegmentFinder``). Reads the file and nothing else.
package struct TableSegmentation: Sendable {
  /// What a run came to.
  package struct Result: Sendable {
    package let report: SegmentReport
    /// Everybody's segment, by row of the file.
    let placed: PlacedPeople
    /// How many rows the file has.
    package var rowCount: Int { placed.count }
    package let model: SegmentModel
    package let tool: TypingTool?
  }

  private let options: TableSegmentationOptions
  private let progress: @Sendable (String) -> Void

  /// `progress` is told what is going on, for people who wait.
  package init(
    _ options: TableSegmentationOptions, progress: @escaping @Sendable (String) -> Void = { _ in }
  ) {
    self.options = options
    self.progress = progress
  }

  /// Reads and segments a file.
  ///
  /// Throws the `import.*` codes of opening files and those of ``TableSegmentationOptions``.
  package func result(path: String) throws(Diagnostic) -> Result {
    let intake = try TableIntake(
      path: path, forced: options.nominal, id: options.id, mostHeld: options.mostHeldRows,
      progress: progress)
    let typed = try TypedTable(intake, options)
    if let spill = intake.spill { return try streamed(intake, typed, spill) }
    if let people = CountedRows.people(typed, options), people > Double(CountedRows.mostPeople) {
      // People who are too many to be written out are read in passes, as many rows are.
      return try streamedAnew(path, rows: intake.rowCount)
    }
    let counted = try CountedRows(typed, kept(typed), options)
    let table = typed.table(of: counted.rows)
    let outcome: SegmentationOutcome
    switch options.count {
    case .exactly(let count):
      progress("Fitting \(count) classes to \(counted.rows.count) people")
      outcome = try plain(table, counted.weights, count, typed)
    case .automatic, .among:
      progress("Looking for segments among \(counted.rows.count) people")
      let found = try SegmentFinder(options: finderOptions(typed)).segments(
        in: table, weights: counted.weights)
      outcome = SegmentationOutcome(found, table)
    }
    progress("Describing \(outcome.membership.count) segments")
    return SegmentReportBuilder(
      options: options, intake: intake, typed: typed, counted: counted, table: table,
      outcome: outcome
    ).result()
  }

  private func streamedAnew(_ path: String, rows: Int) throws(Diagnostic) -> Result {
    let intake = try TableIntake(
      path: path, forced: options.nominal, id: options.id,
      mostHeld: min(options.mostHeldRows, max(rows - 1, 0)), progress: progress)
    guard let spill = intake.spill else { throw CellSpill.noRoom }
    return try streamed(intake, try TypedTable(intake, options), spill)
  }

  /// A table of too many rows for memory: a sample of it is held, everybody is read in passes.
  private func streamed(
    _ intake: TableIntake, _ typed: TypedTable, _ spill: CellSpill
  ) throws(Diagnostic) -> Result {
    let counted = try CountedRows(typed, kept(typed), options, most: IntakeCells.sampleSize)
    let (table, weights) = (typed.table(of: counted.rows), counted.weights)
    let people = StreamedPeople(typed, spill, options)
    let outcome: SegmentationOutcome
    let placement: SegmentPlacement
    switch options.count {
    case .exactly(let count):
      progress("Fitting \(count) classes to \(people.count) rows")
      try checkCount(count, table)
      let (result, placing) = try PlainSegmentation(options: plainOptions(count, typed)).result(
        table, of: people, weights: weights, at: spill.sibling("rows"))
      placement = placing
      let values = placing.columns.map { table.column($0) ?? [] }
      outcome = SegmentationOutcome(
        result, table, reason: options.reason, membership: placing.membership(of: values))
    case .automatic, .among:
      progress("Looking for segments among \(people.count) rows")
      let (found, placing) = try SegmentFinder(options: finderOptions(typed)).segments(
        in: table, weights: weights, of: people, at: spill.sibling("rows"))
      placement = placing
      outcome = SegmentationOutcome(found, table)
    }
    progress("Describing \(outcome.membership.count) segments")
    let placed = PlacedPeople(people, placement)
    let whole = try WholeTable(placed, people, table, areCounts: counted.kind == .counts)
    return SegmentReportBuilder(
      options: options, intake: intake, typed: typed, counted: counted, table: table,
      outcome: outcome, whole: (whole, placed)
    ).result()
  }

  /// The rows that count: all, or those without a missing value in the basis.
  private func kept(_ typed: TypedTable) -> [Int] {
    guard options.missing == .listwise else { return Array(typed.names.indices) }
    let basis = typed.columns.filter { $0.use == "basis" }
    return typed.names.indices.filter { row in basis.allSatisfy { $0.values[row].isFinite } }
  }

  private func plain(
    _ table: AttributeTable, _ weights: [Double], _ count: Int, _ typed: TypedTable
  ) throws(Diagnostic) -> SegmentationOutcome {
    try checkCount(count, table)
    let result = PlainSegmentation(options: plainOptions(count, typed)).result(
      table, weights: weights)
    return SegmentationOutcome(result, table, reason: options.reason)
  }

  private func plainOptions(_ count: Int, _ typed: TypedTable) -> PlainSegmentation.Options {
    var settings = PlainSegmentation.Options()
    settings.count = count
    settings.starts = options.starts ?? 0
    settings.seed = options.seed
    settings.negativeBinomial = typed.negativeBinomial
    return settings
  }

  private func checkCount(_ count: Int, _ table: AttributeTable) throws(Diagnostic) {
    guard count <= Self.distinctRows(table, atLeast: count) else {
      throw Diagnostic(
        .tooManyClasses, "\(table.people.count) people can't make \(count) classes.",
        remedy: "Ask for fewer with --k, or give more rows; classes need to differ in the columns.")
    }
  }

  /// How many different rows the basis has, counted up to a number.
  private static func distinctRows(_ table: AttributeTable, atLeast count: Int) -> Int {
    let basis = table.attributes.indices.filter { table.attributes[$0].role == .basis }
    var seen: Set<[UInt64]> = []
    for row in table.people.indices {
      seen.insert(basis.map { table.values[$0][row].bitPattern })
      if seen.count >= count { break }
    }
    return seen.count
  }

  private func finderOptions(_ typed: TypedTable) -> SegmentFinder.Options {
    var settings = SegmentFinder.Options()
    settings.hasBackground = options.background != .off
    settings.selectsAttributes = options.selectsVariables != .off
    settings.families = typed.families
    settings.seed = options.seed
    if let starts = options.starts { settings.starts = starts }
    if case .among(let range) = options.count {
      settings.minimumCount = range.lowerBound
      settings.maximumCount = range.upperBound
    }
    settings.costSignals = []
    return settings
  }
}
