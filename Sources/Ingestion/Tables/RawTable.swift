package import EvidenceModel

/// A table as it stands in the file: every row as cells, header rows included.
package struct RawTable: Sendable {
  /// `contacts.csv`, `book.xlsx#Sheet1`, `export.zip/contacts.csv`.
  package let name: String
  package let format: TableFormat
  /// The first rows (up to 200) as they stand, for recognition.
  ///
  /// For JSON one synthetic header row of flattened key paths stands first. Rows that are rejected
  /// are not in it.
  package let sample: [TableRow]
  /// What is odd about the table as far as its first rows and its bytes say.
  package let findings: [Finding]
  private let rows: any RowSource

  init(
    name: String, format: TableFormat, rows: any RowSource, sample: [TableRow],
    findings: [Finding] = []
  ) {
    self.name = name
    self.format = format
    self.rows = rows
    self.sample = sample
    self.findings = findings
  }

  /// How many rows a sample holds at most.
  static let sampleSize = 200

  /// Streams all rows in order, header rows included; its beginning is the same as `sample`.
  ///
  /// Memory doesn't grow with the table. Bad rows go to `rejected` and the rest goes on. What is
  /// only known at the end (cells that were cut, keys that came late) is in the returned findings.
  /// - Throws: what the closures throw, or a ``Diagnostic`` when the file can't be read on.
  @discardableResult
  package func forEachRow(
    _ body: (TableRow) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    try rows.forEachRow(body, rejected: rejected)
  }

  /// The same, where whole rows of a delimited text may be taken as bytes; how far the reading is
  /// stands in the gauge.
  func forEachRow(
    whole: WholeRow, gauge: ReadingGauge, _ body: (TableRow) throws -> Void,
    rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    try rows.forEachRow(whole: whole, gauge: gauge, body, rejected: rejected)
  }
}

/// Takes a row that is as wide as its table, as the bytes where its cells lie.
///
/// Only rows whose bytes are UTF-8 are offered. False leaves the row to be made into texts.
typealias WholeRow = (borrowing RecordScanner, Span<UInt8>) throws -> Bool

/// Says how far a file is read.
final class ReadingGauge {
  /// 0 to 1; 0 while nobody knows.
  var share = 0.0
}

/// How a table was written.
package enum TableFormat: String, Sendable, Hashable {
  case delimited, spreadsheet, json
}

/// One row of a table as it stands.
package struct TableRow: Sendable, Hashable {
  /// The line of the file where the row begins, from 1; for spreadsheets the row number.
  package let line: Int
  /// The cells in order; nil is a blank cell.
  package let cells: [String?]

  package init(line: Int, cells: [String?]) {
    self.line = line
    self.cells = cells
  }
}

/// Anything that can give a table's rows again and again in the same order.
protocol RowSource: Sendable {
  func forEachRow(
    _ body: (TableRow) throws -> Void, rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding]

  func forEachRow(
    whole: WholeRow, gauge: ReadingGauge, _ body: (TableRow) throws -> Void,
    rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding]
}

extension RowSource {
  func forEachRow(
    whole: WholeRow, gauge: ReadingGauge, _ body: (TableRow) throws -> Void,
    rejected: (RejectedRecord) throws -> Void
  ) throws -> [Finding] {
    try forEachRow(body, rejected: rejected)
  }

  /// The first rows, at most as many as a sample holds.
  func sample() throws -> [TableRow] {
    var rows: [TableRow] = []
    do {
      _ = try forEachRow(
        { row in
          rows.append(row)
          if rows.count == RawTable.sampleSize { throw SampleIsFull() }
        }, rejected: { _ in })
    } catch is SampleIsFull {}
    return rows
  }
}

private struct SampleIsFull: Error {}
