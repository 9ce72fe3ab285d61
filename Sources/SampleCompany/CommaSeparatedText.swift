/// Rows as comma-separated text, quoted where RFC 4180 asks for it.
struct CommaSeparatedText: Sendable {
  private(set) var text = ""
  /// Data rows so far, without the header.
  private(set) var rows = 0

  init(header: [String]) { write(header) }

  /// Adds a data row and gives its number, counted from 1.
  mutating func add(_ cells: [String]) -> Int {
    write(cells)
    rows += 1
    return rows
  }

  private mutating func write(_ cells: [String]) {
    text += cells.map(Self.cell).joined(separator: ",") + "\n"
  }

  private static func cell(_ value: String) -> String {
    guard value.contains(where: { ",\"\n".contains($0) }) else { return value }
    return "\"" + value.filling("\"", with: "\"\"") + "\""
  }
}
