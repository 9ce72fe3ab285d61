/// Writes CSV (RFC 4180) that a spreadsheet can't be tricked with.
///
/// Cells that a spreadsheet would run as a formula (they begin with `=`, `+`, `-`, `@`, a tab or a
/// line break, after blanks too) get an apostrophe in front, unless they are plain numbers.
package struct CSVWriter: Sendable {
  private var bytes: [UInt8] = []
  private let lineEnd: String

  /// Begins a file whose rows end with `lineEnd`: CRLF as the standard says, or a line feed for
  /// tools of the command line.
  package init(lineEnd: String = "\r\n") { self.lineEnd = lineEnd }

  /// What was written, in UTF-8.
  package var text: String { String(decoding: bytes, as: UTF8.self) }

  /// Appends a row.
  package mutating func append(_ cells: [String]) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { bytes.append(0x2C) }
      append(cell: Self.neutralised(cell))
    }
    bytes.append(contentsOf: lineEnd.utf8)
  }

  /// A cell that no spreadsheet runs.
  package static func neutralised(_ cell: String) -> String {
    guard let first = cell.utf8.first else { return cell }
    if [0x09, 0x0A, 0x0D].contains(first) { return "'" + cell }
    guard let sign = cell.unicodeScalars.first(where: { !$0.properties.isWhitespace }),
      "=+-@\u{FF1D}\u{FF0B}\u{FF0D}\u{FF20}".unicodeScalars.contains(sign),
      !isPlainNumber(cell)
    else { return cell }
    return "'" + cell
  }

  private static func isPlainNumber(_ cell: String) -> Bool {
    cell.utf8.allSatisfy { (0x30...0x39).contains($0) || [0x2B, 0x2D, 0x2E].contains($0) }
      && Double(cell) != nil
  }

  private mutating func append(cell: String) {
    let special = cell.utf8.contains { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }
    guard special else {
      bytes.append(contentsOf: cell.utf8)
      return
    }
    bytes.append(0x22)
    for byte in cell.utf8 {
      if byte == 0x22 { bytes.append(0x22) }
      bytes.append(byte)
    }
    bytes.append(0x22)
  }
}
