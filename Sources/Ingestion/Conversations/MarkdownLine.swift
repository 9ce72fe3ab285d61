/// The marks at the beginning of a line of Markdown or of plain notes.
enum MarkdownLine {
  /// The text of a heading `## Text`; nil for other lines.
  static func heading(_ line: String) -> String? {
    let marks = line.utf8.prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(marks), line.utf8.dropFirst(marks).first == 0x20 else { return nil }
    var text = line.dropFirst(marks).trimmed
    while text.hasSuffix("#") { text = text.dropLast().trimmed }
    return text.isEmpty ? nil : text.replacing("**", with: "")
  }

  /// The line without its list mark: `- `, `* `, `• `, `1. `, `a) `, `[ ] `.
  static func withoutListMark(_ line: String) -> String {
    let text = line.trimmed
    let bytes = Array(text.utf8)
    for mark in ["- [ ] ", "- [x] ", "- ", "* ", "+ ", "• ", "– ", "◦ ", "▪ "]
    where text.hasPrefix(mark) {
      return text.dropFirst(mark.count).trimmed
    }
    let digits = bytes.prefix { (0x30...0x39).contains($0) }.count
    if (1...3).contains(digits), bytes.count > digits + 1,
      bytes[digits] == UInt8(ascii: ".") || bytes[digits] == UInt8(ascii: ")"),
      bytes[digits + 1] == 0x20
    {
      return text.dropFirst(digits + 2).trimmed
    }
    return text
  }

  static func isListItem(_ line: String) -> Bool { withoutListMark(line) != line.trimmed }

  /// Whether the line is a rule, a row of a table, a picture or a fence.
  static func isDecoration(_ line: String) -> Bool {
    let text = line.trimmed
    if text.hasPrefix("![") || text.hasPrefix("```") || text.hasPrefix("<!--") { return true }
    return text.utf8.count >= 3
      && text.utf8.allSatisfy { "-*_=|: ".utf8.contains($0) }
  }

  /// Whether the line is a row of a table.
  static func isTableRow(_ line: String) -> Bool {
    line.hasPrefix("|") && line.dropFirst().contains("|")
  }

  /// Whether a line was wrapped by an editor, so that the next one goes on with it.
  static func isWrapped(_ line: String) -> Bool {
    guard line.utf8.count >= 60, let last = line.unicodeScalars.last else { return false }
    return !".!?:;…\"”»)*_".unicodeScalars.contains(last)
  }
}
