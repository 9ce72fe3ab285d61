import EvidenceModel
import Ingestion

/// One column of a table read as texts, with who wrote each.
struct TextColumn {
  struct Cell {
    /// The number of the row after the header, from 1.
    let row: Int
    let text: String
    let person: String?
  }

  let file: String
  let title: String
  let personTitle: String?
  /// Every row, blank texts as "".
  let cells: [Cell]
  let findings: [Finding]

  var rows: Int { cells.count }

  /// Reads the first table of a file.
  init(path: String, text: String, person: String?) throws(Diagnostic) {
    let first = try Self.source(path, roles: [:])
    let columns = first.description.columns
    let textColumn = try Self.column(text, of: columns, option: "--text")
    let personColumn = try person.map { (name) throws(Diagnostic) in
      try Self.column(name, of: columns, option: "--person")
    }
    // Every cell as it stands: what it says is decided by its words, not by a column's role.
    let roles = Dictionary(
      columns.map { ($0.name, ColumnRole.openAnswer) }, uniquingKeysWith: { first, _ in first })
    let plain = try Self.source(path, roles: roles)
    var cells: [Cell] = []
    var setAside = 0
    var findings: [Finding] = []
    do {
      findings += try plain.forEachRecord(
        { record in
          func value(_ column: Int) -> String? {
            record.values.indices.contains(column) ? record.values[column] : nil
          }
          cells.append(
            Cell(
              row: cells.count + 1, text: value(textColumn) ?? "",
              person: personColumn.flatMap(value).flatMap { $0.isEmpty ? nil : $0 }))
        }, rejected: { _ in setAside += 1 })
    } catch let problem as Diagnostic {
      throw problem
    } catch {
      throw Diagnostic(
        .init("import.notReadable"), "\(first.name) can't be read to its end.",
        remedy: "Export it again and check that the disk is readable.")
    }
    if setAside > 0 {
      findings.append(
        Finding(
          "rows_set_aside", message: "\(setAside) rows can't be read as rows of the table.",
          remedy: "Look at them with likeness import --dry-run.", place: first.name,
          have: setAside))
    }
    file = first.name
    title = columns[textColumn].title
    personTitle = personColumn.map { columns[$0].title }
    self.cells = cells
    self.findings = findings
  }

  private static func source(
    _ path: String, roles: [String: ColumnRole]
  ) throws(Diagnostic) -> RecognizedSource {
    let read = try SourceReader(.init(kind: .survey, roles: roles)).sources(at: path)
    guard let source = read.sources.first(where: { $0.description.columns.count > 0 }) else {
      throw Diagnostic(
        .themesNoTexts, "The file holds no table.",
        remedy: "Give a table with a header row, such as CSV or XLSX.")
    }
    return source
  }

  /// The column of a title or name: as written, else alike in letters and digits.
  private static func column(
    _ wanted: String, of columns: [ColumnDescription], option: String
  ) throws(Diagnostic) -> Int {
    if let exact = columns.firstIndex(where: { $0.title == wanted || $0.name == wanted }) {
      return exact
    }
    let alike = columns.indices.filter { folded(columns[$0].title) == folded(wanted) }
    if alike.count == 1 { return alike[0] }
    let titles = columns.prefix(12).map(\.title).joined(separator: ", ")
    let more = columns.count > 12 ? " and \(columns.count - 12) more" : ""
    throw Diagnostic(
      .themesNoColumn, "There is no column \(wanted) (\(option)).",
      remedy: "The columns are: \(titles)\(more).")
  }

  private static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }
}
