import EvidenceModel

@testable import Ingestion

/// Builds tables of cells for recognition tests.
enum TableFixture {
  /// Recognises rows; the first ones hold the header, blank texts are blank cells.
  static func recognition(
    _ rows: [[String]], kind: SourceKind? = nil, roles: [String: ColumnRole] = [:]
  ) -> TableRecognition {
    TableRecognizer(kind: kind, roles: roles)
      .recognition(of: tableRows(rows), name: "table.csv", format: .delimited)
  }

  static func tableRows(_ rows: [[String]]) -> [TableRow] {
    rows.enumerated().map { index, cells in
      TableRow(line: index + 1, cells: cells.map { $0.isEmpty ? nil : $0 })
    }
  }

  /// A table that gives its rows from memory.
  static func table(_ rows: [[String]]) -> RawTable {
    let cells = rows.map { $0.map { $0.isEmpty ? nil : $0 } }
    let rows = tableRows(rows)
    return RawTable(
      name: "table.csv", format: .delimited, rows: FixedRows(cells),
      sample: Array(rows.prefix(200)))
  }

  static func source(_ rows: [[String]], kind: SourceKind? = nil) -> RecognizedSource {
    RecognizedSource(table(rows), recognition(rows, kind: kind))
  }

  static func records(_ source: RecognizedSource) throws -> (
    taken: [RawRecord], rejected: [RejectedRecord]
  ) {
    var taken: [RawRecord] = []
    var rejected: [RejectedRecord] = []
    try source.forEachRecord({ taken.append($0) }, rejected: { rejected.append($0) })
    return (taken, rejected)
  }
}

extension TableRecognition {
  /// The roles in the order of the columns.
  var roles: [ColumnRole] { description.columns.map(\.role) }
}
