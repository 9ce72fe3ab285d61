import EvidenceModel
import Foundation
import Ingestion

/// Which column does what, typed: the table that is segmented.
struct TypedTable {
  /// A column with its part in the run.
  struct Column {
    let title: String
    let use: String
    let attribute: Attribute?
    let values: [Double]
    /// The column of the file, and the value that each code of its cells has.
    let source: Int
    let lookup: [Double]
    /// What a missing cell is.
    var missing = Double.nan
    /// Why it plays this part, and why it is typed as it is.
    let reason: String
  }

  let columns: [Column]
  /// How people are named in what is written: by the column `--id`, else by their row.
  let names: [String]
  let weights: [Double]
  /// Where the weights come from: the column of the file, and the value of each code.
  let weightSource: (column: Int, lookup: [Double])?
  /// Titles of the columns that membership is regressed on.
  let covariates: [String]
  let negativeBinomial: Set<String>
  /// Families that a person set, by title.
  let families: [String: SegmentFamily]
  private(set) var findings: [Finding]

  /// The people of some rows and their attributes; a row may stand there more than once.
  func table(of rows: [Int]) -> AttributeTable {
    let used = columns.filter { $0.attribute != nil }
    return AttributeTable(
      // People are told apart by their place, whose order is that of the keys.
      people: rows.indices.map { PersonID("row:\(1_000_000_000 + $0)") },
      attributes: used.compactMap(\.attribute),
      values: used.map { column in rows.map { column.values[$0] } }, trials: used.map { _ in [] })
  }

  /// Decides the columns of a table.
  ///
  /// Throws `segment.noColumn`, `segment.contradiction`, `segment.wrongWeights`, `segment.noBasis`.
  init(_ intake: TableIntake, _ options: TableSegmentationOptions) throws(Diagnostic) {
    let uses = try ColumnUses(intake, options)
    var findings: [Finding] = []
    let isPlain = if case .exactly = options.count { true } else { false }
    var typing = ColumnTyping(uses: uses, isPlain: isPlain, rows: intake.heldRows)
    var columns: [Column] = []
    for index in intake.columns.indices {
      columns += typing.columns(
        intake.columns[index], intake.descriptions[index], index: index, &findings)
    }
    if let finding = uses.demographicsFinding { findings.append(finding) }
    self.columns = columns
    names = Self.names(intake, uses.id)
    weights = try Self.weights(intake, uses.weights)
    weightSource = uses.weights.flatMap { index in
      intake.columns[index].asNumbers(anyway: true).map { (index, $0.lookup) }
    }
    covariates = uses.covariates.map { intake.columns[$0].title }
    negativeBinomial = Set(
      uses.families.keys.sorted().filter { uses.families[$0] == .negativeBinomial }
        .map { intake.columns[$0].title })
    families = Dictionary(
      uses.families.keys.sorted().compactMap { index in
        uses.families[index].map { (intake.columns[index].title, $0.segmentFamily) }
      }, uniquingKeysWith: { first, _ in first })
    self.findings = findings
    guard columns.contains(where: { $0.use == "basis" }) else {
      throw Self.noBasis(intake, columns)
    }
    if let finding = Self.repeatedPeople(intake) { self.findings.append(finding) }
  }

  private static func noBasis(_ intake: TableIntake, _ columns: [Column]) -> Diagnostic {
    guard intake.rowCount > 0 else {
      return Diagnostic(
        .noBasis, "No column of \(intake.name) can form segments: no row holds a value.",
        remedy: "Export the table again, with one row per person.")
    }
    let about = columns.filter { $0.use == "descriptor" }.map(\.title)
    let aside = columns.filter { $0.use == "set_aside" }
    var parts: [String] = []
    if !about.isEmpty { parts.append("\(listed(about)) say who people are") }
    for reason in Set(aside.map(\.reason)).sorted() {
      let own = aside.filter { $0.reason == reason }.map(\.title)
      parts.append("\(listed(own)): \(reason)")
    }
    let why = parts.isEmpty ? "" : ": \(parts.joined(separator: "; "))"
    let usable = about.prefix(3).joined(separator: ",")
    return Diagnostic(
      .noBasis,
      "No column of \(intake.name) tells what people do or need\(why).",
      remedy: about.isEmpty
        ? "Add columns about needs and behaviour; --columns names them, --nominal those that hold "
          + "categories."
        : "Add columns about needs and behaviour. To form segments of who people are all the same, "
          + "name the columns: --columns \"\(usable)\".")
  }

  private static func listed(_ titles: [String]) -> String {
    titles.count > 6
      ? titles.prefix(5).joined(separator: ", ") + " and \(titles.count - 5) more"
      : titles.joined(separator: ", ")
  }

  /// Says when rows are orders or events rather than people.
  private static func repeatedPeople(_ intake: TableIntake) -> Finding? {
    for index in intake.columns.indices
    where [.personID, .email, .accountID].contains(intake.descriptions[index].role) {
      let column = intake.columns[index]
      guard !column.isText, column.known >= 100 else { continue }
      let distinct =
        column.levels.isEmpty
        ? Set(column.asNumbers()?.values.filter { $0.isFinite } ?? []).count : column.levels.count
      // Of a large table's numbers only a sample is at hand, in which hardly anybody comes twice.
      guard distinct > 0, distinct * 2 < column.known, intake.spill == nil || !column.levels.isEmpty
      else { continue }
      return Finding(
        "rows_repeat_people",
        message:
          "Column \(column.title) names \(distinct) people in \(column.known) rows: rows are "
          + "orders or events, and the segments are of them.",
        remedy: "Make one row per person first; likeness import makes attributes of people from "
          + "their orders and events.", place: column.title, have: distinct, need: column.known)
    }
    return nil
  }

  private static func names(_ intake: TableIntake, _ id: Int?) -> [String] {
    let column = id.flatMap { intake.columns[$0].asLevels() }
    return intake.heldRows.enumerated().map { place, row in
      guard let column, column.values[place].isFinite else { return "row \(row + 1)" }
      return column.levels[Int(column.values[place])]
    }
  }

  private static func weights(
    _ intake: TableIntake, _ index: Int?
  ) throws(Diagnostic) -> [Double] {
    guard let index else { return [] }
    let title = intake.columns[index].title
    guard let values = intake.columns[index].asNumbers(anyway: true)?.values,
      values.allSatisfy({ $0.isFinite && $0 > 0 })
    else { throw wrongWeights(title) }
    return values
  }

  static func wrongWeights(_ title: String) -> Diagnostic {
    Diagnostic(
      .wrongWeights, "Column \(title) (--weights) has cells that are no numbers above 0.",
      remedy: "Give every person a weight, or leave --weights out.")
  }
}

/// What options and recognition say about the part of each column.
struct ColumnUses {
  let basis: Set<Int>
  let descriptors: Set<Int>
  let outcomes: Set<Int>
  /// Columns that membership is regressed on, also among the descriptors or outcomes.
  let covariates: [Int]
  let families: [Int: TableSegmentationOptions.Family]
  let id: Int?
  let weights: Int?
  /// Columns that a person named, whose values are taken as they are.
  let named: Set<Int>
  let hasColumns: Bool
  let demographicsFinding: Finding?

  init(_ intake: TableIntake, _ options: TableSegmentationOptions) throws(Diagnostic) {
    let lookup = ColumnLookup(intake.columns.map(\.title))
    let asked = try lookup.indices(of: options.columns, option: "--columns")
    covariates = try lookup.indices(of: options.covariates, option: "--covariates")
    let named = try lookup.indices(of: options.descriptors, option: "--descriptors")
    let results = try lookup.indices(of: options.outcomes, option: "--outcomes")
    let listed = named + covariates.filter { !named.contains($0) && !results.contains($0) }
    let families = try Self.families(intake, options, lookup)
    id = try options.id.map { name throws(Diagnostic) in
      try lookup.index(of: name, option: "--id")
    }
    weights = try options.weights.map { name throws(Diagnostic) in
      try lookup.index(of: name, option: "--weights")
    }
    let apart = Set([id, weights].compactMap { $0 })
    for index in asked
    where listed.contains(index) || results.contains(index)
      || apart.contains(index)
    {
      throw Self.contradiction(intake.columns[index].title, "two parts")
    }
    let roles = intake.descriptions.map(\.role)
    let isPlain = if case .exactly = options.count { true } else { false }
    let taken = Set(listed + results).union(apart)
    let (basis, drawnIn) = Self.basis(
      asked, roles, taken: taken, typed: Set(families.keys), isPlain: isPlain)
    self.basis = basis
    descriptors = Set(listed).union(
      roles.indices.filter {
        roles[$0] == .descriptor && !basis.contains($0) && !taken.contains($0)
      })
    outcomes = Set(results).union(
      roles.indices.filter {
        roles[$0] == .outcome && !basis.contains($0) && !taken.contains($0)
      })
    self.families = families
    self.named = Set(asked).union(listed).union(results).union(families.keys)
    hasColumns = !asked.isEmpty
    demographicsFinding = Self.demographicsFinding(drawnIn, intake)
  }

  private static func demographicsFinding(_ drawnIn: [Int], _ intake: TableIntake) -> Finding? {
    guard !drawnIn.isEmpty else { return nil }
    return Finding(
      "demographics_in_basis",
      message: "\(drawnIn.map { intake.columns[$0].title }.joined(separator: ", ")) helped to "
        + "form the segments, though they say who people are rather than what they do.",
      remedy: "Name them with --descriptors, or name the basis with --columns.",
      place: intake.name, have: drawnIn.count)
  }

  /// What a person said about the values of columns.
  private static func families(
    _ intake: TableIntake, _ options: TableSegmentationOptions, _ lookup: ColumnLookup
  ) throws(Diagnostic) -> [Int: TableSegmentationOptions.Family] {
    var families: [Int: TableSegmentationOptions.Family] = [:]
    let lists: [([String], String, TableSegmentationOptions.Family)] = [
      (options.nominal, "--nominal", .nominal), (options.ordinal, "--ordinal", .ordinal),
      (options.counts, "--count", .poisson), (options.numeric, "--numeric", .gaussian),
    ]
    for (names, option, family) in lists {
      for index in try lookup.indices(of: names, option: option) {
        if let other = families[index], other != family {
          throw contradiction(intake.columns[index].title, "two kinds of values")
        }
        families[index] = family
      }
    }
    for entry in options.families {
      families[try lookup.index(of: entry.column, option: "--family")] = entry.family
    }
    return families
  }

  /// The columns that form segments, and those of them that say who people are.
  ///
  /// Those that were asked for; else those recognised or typed by hand, and in a plain fit of typed
  /// columns descriptors too.
  private static func basis(
    _ asked: [Int], _ roles: [ColumnRole], taken: Set<Int>, typed: Set<Int>, isPlain: Bool
  ) -> (basis: Set<Int>, drawnIn: [Int]) {
    guard asked.isEmpty else { return (Set(asked), []) }
    var basis: Set<Int> = []
    var drawnIn: [Int] = []
    for index in roles.indices where !taken.contains(index) {
      if forming.contains(roles[index]) || typed.contains(index) {
        basis.insert(index)
      } else if isPlain, roles[index] == .descriptor, !typed.isEmpty {
        basis.insert(index)
        drawnIn.append(index)
      }
    }
    return (basis, drawnIn)
  }

  /// Roles whose columns form segments when nobody says which do.
  static let forming: Set<ColumnRole> = [
    .scale, .choice, .multipleChoice, .measure, .rating, .quantity, .amount, .price, .discount,
    .refund,
  ]

  private static func contradiction(_ title: String, _ what: String) -> Diagnostic {
    Diagnostic(
      .contradiction, "Column \(title) was given \(what).",
      remedy:
        "Name it in one of --columns, --descriptors (or --covariates), --outcomes, --id, --weights, and in one "
        + "of --nominal, --ordinal, --count, --numeric.")
  }
}

extension TableSegmentationOptions.Family {
  /// The same for the choice by the data.
  var segmentFamily: SegmentFamily {
    switch self {
    case .nominal: .categories
    case .ordinal: .ordered
    case .binary: .yesNo
    case .gaussian: .number
    case .lognormal: .logarithm
    case .poisson: .count
    case .negativeBinomial: .spreadCount
    case .share: .share
    }
  }
}
