import EvidenceModel

/// Rows that were made while a file was opened.
struct FixedRows: RowSource {
  let rows: [TableRow]

  init(_ cells: [[String?]]) {
    rows = cells.enumerated().map { TableRow(line: $0.offset + 1, cells: $0.element) }
  }

  func forEachRow(
    _ body: (TableRow) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    for row in rows { try body(row) }
    return []
  }
}
