/// A text of headings and wrapped lines for a terminal, safe to print whatever it quotes.
struct PlainReport {
  private let options: TerminalWriter.Options
  private var lines: [String] = []

  init(_ options: TerminalWriter.Options) { self.options = options }

  /// How a stretch of text looks, where colours are used.
  enum Style: String {
    case bold = "1"
    case faint = "2"
    case good = "32"
    case bad = "31"
    case caution = "33"
  }

  /// A heading with a blank line before it.
  mutating func heading(_ text: String) {
    if !lines.isEmpty { lines.append("") }
    append(text, style: .bold)
  }

  /// A text, wrapped; its later lines stand under its first.
  mutating func append(_ text: String, bullet: String = "", indent: Int = 0, style: Style? = nil) {
    let lead = String(repeating: " ", count: indent)
    let hang = String(repeating: " ", count: TerminalText.width(bullet))
    let width = max(20, options.width - indent - TerminalText.width(bullet))
    for (number, line) in TerminalText.wrapped(text, width: width).enumerated() {
      lines.append(lead + (number == 0 ? bullet : hang) + styled(line, style))
    }
  }

  /// Rows of cells in columns as wide as they need; the last column runs free.
  mutating func table(_ rows: [[String]], indent: Int = 2) {
    let lead = String(repeating: " ", count: indent)
    guard let columns = rows.map(\.count).max(), columns > 0 else { return }
    let widths = (0..<columns).map { column in
      rows.compactMap { $0.indices.contains(column) ? TerminalText.width($0[column]) : nil }.max()
        ?? 0
    }
    for row in rows {
      let cells = row.enumerated().map { column, cell in
        column == row.count - 1
          ? TerminalText.safe(cell) : TerminalText.padded(cell, to: widths[column])
      }
      lines.append(lead + cells.joined(separator: "  "))
    }
  }

  var text: String { lines.joined(separator: "\n") + "\n" }

  private func styled(_ text: String, _ style: Style?) -> String {
    guard options.usesColour, let style else { return text }
    return "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m"
  }
}
