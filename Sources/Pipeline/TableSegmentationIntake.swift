import EvidenceModel
import Foundation
import Ingestion

/// A table read for segmentation: every column, typed no further than its cells say.
///
/// Of a table of more rows than memory should hold, the columns hold a sample of ``heldRows``, and
/// all cells are in ``spill``.
struct TableIntake {
  let name: String
  let columns: [IntakeColumn]
  /// The rows of the file whose cells the columns hold, in their order.
  let heldRows: [Int]
  /// All cells of a large table; nil when the columns hold them.
  let spill: CellSpill?
  /// What recognition made of each column.
  let descriptions: [ColumnDescription]
  let rowCount: Int
  let findings: [Finding]

  /// Reads the first table of a file.
  ///
  /// `forced` names the columns whose values are categories whatever they look like, `id` the one
  /// that names people; tables of more than `mostHeld` rows go to a file and leave a sample.
  init(
    path: String, forced: [String], id: String? = nil, mostHeld: Int = .max,
    progress: (String) -> Void
  ) throws(Diagnostic) {
    let file = try FileOpener().open(path)
    let tables = file.contents.compactMap { content -> RawTable? in
      if case .table(let table) = content { table } else { nil }
    }
    guard let table = tables.first else {
      throw Diagnostic(
        .noTable, "\(Self.fileName(path)) holds no table.",
        remedy: "Give a table with a header row and one row per person, such as CSV or XLSX.")
    }
    var findings = tables.count > 1 ? [Self.severalTables(tables.count, table.name)] : []
    let known = try Self.recognized(path, table: table.name)
    let columns = known.description.columns
    let lookup = try ColumnLookup(columns.map(\.title)).indices(of: forced, option: "--nominal")
    let isForced = Set(lookup)
    // Every cell as it stands: what is missing is decided here, not by a column's role.
    let roles = Dictionary(
      columns.map { ($0.name, ColumnRole.openAnswer) }, uniquingKeysWith: { first, _ in first })
    let plain = try Self.source(path, table: table.name, kind: .crm, roles: roles) ?? known
    let key = try id.map { name throws(Diagnostic) in
      try ColumnLookup(columns.map(\.title)).index(of: name, option: "--id")
    }
    var cells = IntakeCells(
      columns.indices.map {
        IntakeColumn(
          title: columns[$0].title, role: columns[$0].role, isForced: isForced.contains($0))
      }, names: key, mostHeld: mostHeld)
    var setAside = 0
    do {
      findings += try plain.forEachRecord(
        { record in
          try cells.take(record.values)
          if cells.rowCount % 200_000 == 0 { progress("Read \(cells.rowCount) rows") }
        }, rejected: { _ in setAside += 1 })
      let held = try cells.finished()
      self.columns = held.columns
      heldRows = held.rows
      spill = held.spill
    } catch let problem as Diagnostic {
      throw problem
    } catch {
      throw Diagnostic(
        .init("import.notReadable"), "\(table.name) can't be read to its end.",
        remedy: "Export it again and check that the disk is readable.")
    }
    let rows = cells.rowCount
    findings += known.findings.filter { Self.telling.contains($0.code) }
    if setAside > 0 { findings.append(Self.setAsideFinding(setAside, rows, table.name)) }
    name = table.name
    descriptions = columns
    rowCount = rows
    self.findings = findings
  }

  /// Findings of recognition that matter to a table on its own.
  private static let telling: Set<String> = [
    "no_header", "doubled_title", "lines_before_header", "encoding", "delimiter",
    "header_lacks_cell", "mixed_encodings", "short_rows",
  ]

  private static func fileName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }

  /// The table as a table of customers, or as the survey that it is.
  private static func recognized(
    _ path: String, table: String
  ) throws(Diagnostic) -> RecognizedSource {
    if let first = try source(path, table: table, kind: nil), first.description.kind == .survey {
      return first
    }
    guard let found = try source(path, table: table, kind: .crm) else {
      throw Diagnostic(
        .noTable, "\(fileName(path)) holds no table.",
        remedy: "Give a table with a header row and one row per person, such as CSV or XLSX.")
    }
    return found
  }

  private static func source(
    _ path: String, table: String, kind: SourceKind?, roles: [String: ColumnRole] = [:]
  ) throws(Diagnostic) -> RecognizedSource? {
    try SourceReader(.init(kind: kind, roles: roles)).sources(at: path).sources
      .first { $0.name == table }
  }

  private static func severalTables(_ count: Int, _ name: String) -> Finding {
    Finding(
      "several_tables", level: .info,
      message: "The file holds \(count) tables; the first, \(name), was used.",
      remedy: "Save the one that you mean as a file of its own.", place: name, have: count)
  }

  private static func setAsideFinding(_ count: Int, _ rows: Int, _ name: String) -> Finding {
    Finding(
      "rows_set_aside",
      message: "\(count) rows can't be read as rows of the table and were left out; \(rows) were "
        + "used.", remedy: "Look at them with likeness import --dry-run.", place: name, have: count)
  }
}

/// Finds columns by what people write.
struct ColumnLookup {
  private let titles: [String]

  init(_ titles: [String]) { self.titles = titles }

  /// The columns that a comma-separated list names; a title may hold commas itself.
  ///
  /// Throws `segment.noColumn` with the nearest title.
  func indices(of names: [String], option: String) throws(Diagnostic) -> [Int] {
    var found: [Int] = []
    for name in names {
      for index in try indices(in: name, option: option) where !found.contains(index) {
        found.append(index)
      }
    }
    return found
  }

  /// The column of one name.
  func index(of name: String, option: String) throws(Diagnostic) -> Int {
    guard let index = index(name) else { throw missing(name, option) }
    return index
  }

  private func indices(in text: String, option: String) throws(Diagnostic) -> [Int] {
    let parts = text.split(separator: ",", omittingEmptySubsequences: true).map(String.init)
    var found: [Int] = []
    var start = 0
    while start < parts.count {
      var end = parts.count
      while end > start, index(parts[start..<end].joined(separator: ",")) == nil { end -= 1 }
      guard end > start, let index = index(parts[start..<end].joined(separator: ",")) else {
        throw missing(parts[start], option)
      }
      found.append(index)
      start = end
    }
    return found
  }

  private func index(_ name: String) -> Int? {
    if let exact = titles.firstIndex(of: name) { return exact }
    let wanted = Self.folded(name)
    guard !wanted.isEmpty else { return nil }
    let alike = titles.indices.filter { Self.folded(titles[$0]) == wanted }
    return alike.count == 1 ? alike[0] : nil
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  private func missing(_ name: String, _ option: String) -> Diagnostic {
    let shown = name.trimmed
    let near = nearest(shown)
    return Diagnostic(
      .noColumn, "There is no column \(shown) (\(option)).",
      remedy: near.map { "Did you mean \($0)?" }
        ?? "The columns are: \(titles.prefix(12).joined(separator: ", "))"
        + (titles.count > 12 ? " and \(titles.count - 12) more." : "."))
  }

  private func nearest(_ name: String) -> String? {
    let wanted = Array(Self.folded(name))
    let distances = titles.map { Self.distance(wanted, Array(Self.folded($0))) }
    guard let best = distances.indices.min(by: { distances[$0] < distances[$1] }),
      distances[best] <= max(2, wanted.count / 3)
    else { return nil }
    return titles[best]
  }

  /// Levenshtein's distance.
  private static func distance(_ a: [Character], _ b: [Character]) -> Int {
    var row = Array(0...b.count)
    for (i, x) in a.enumerated() {
      var last = row[0]
      row[0] = i + 1
      for (j, y) in b.enumerated() {
        let next = row[j + 1]
        row[j + 1] = min(row[j + 1] + 1, row[j] + 1, last + (x == y ? 0 : 1))
        last = next
      }
    }
    return row[b.count]
  }
}

extension String {
  /// Without blanks around it.
  fileprivate var trimmed: String {
    String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }
}
