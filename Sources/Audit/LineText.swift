/// Cleans a line of Markdown, and cuts texts into lines that assert one thing each.
enum LineText {
  /// The text without marks of layout: emphasis, links, code, tags, pictures.
  static func cleaned(_ text: String) -> String {
    var result = ""
    var rest = Substring(text)
    while let character = rest.first {
      if rest.hasPrefix("!["), let end = linkEnd(rest.dropFirst()) {
        rest = rest[end.after...]
      } else if character == "[", let end = linkEnd(rest) {
        result += end.label
        rest = rest[end.after...]
      } else if character == "<", let close = rest.firstIndex(of: ">"), rest[..<close].count < 300,
        rest.dropFirst().first.map({ $0.isLetter || $0 == "/" || $0 == "!" }) ?? false
      {
        rest = rest[rest.index(after: close)...]
      } else if character == "*" || character == "`" || rest.hasPrefix("__") {
        rest = rest.drop { $0 == character }
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return trimmed(result.split(whereSeparator: \.isWhitespace).joined(separator: " "))
  }

  /// The label of `[label](address)` or `[label]` and where the text goes on.
  private static func linkEnd(_ text: Substring) -> (label: String, after: Substring.Index)? {
    guard text.first == "[", let close = text.firstIndex(of: "]") else { return nil }
    let label = String(text[text.index(after: text.startIndex)..<close])
    let after = text.index(after: close)
    guard after < text.endIndex, text[after] == "(",
      let end = text[after...].firstIndex(of: ")")
    else { return (label, after) }
    return (label, text.index(after: end))
  }

  static func trimmed(_ text: String) -> String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    let front = text.drop(while: blank)
    guard let last = front.lastIndex(where: { !blank($0) }) else { return "" }
    return String(front[...last])
  }

  /// Label and text of "Goals: run a marathon"; nil where no short label stands before a colon.
  static func label(of text: String) -> (label: String, text: String)? {
    guard let colon = text.firstIndex(of: ":") else { return nil }
    let label = trimmed(String(text[..<colon]))
    let words = label.split(separator: " ")
    guard (1...5).contains(words.count), label.count <= 40, !label.contains("."),
      !label.contains(","), label.first?.isLetter ?? false
    else { return nil }
    let rest = trimmed(String(text[text.index(after: colon)...]))
    // "10:30" and "https://" are no labels.
    if rest.hasPrefix("//") { return nil }
    return (label, rest)
  }

  /// Whether a text is given as somebody's words: it stands in quotation marks as a whole.
  static func isQuoted(_ text: String) -> Bool {
    let opening: Set<Character> = ["\"", "“", "„", "«", "'", "‘"]
    let closing: Set<Character> = ["\"", "”", "“", "»", "'", "’"]
    let body = text.reversed().drop { ".,!?".contains($0) }
    guard text.count > 8, let first = text.first, let last = body.first else { return false }
    return opening.contains(first) && closing.contains(last)
      && text.split(separator: " ").count >= 3
  }

  /// The words of a quote without its marks.
  static func unquoted(_ text: String) -> String {
    let marks: Set<Character> = ["\"", "“", "”", "„", "«", "»", "'", "‘", "’"]
    let front = text.drop { marks.contains($0) || $0.isWhitespace }
    guard let last = front.lastIndex(where: { !marks.contains($0) && !$0.isWhitespace }) else {
      return ""
    }
    return String(front[...last])
  }

  /// The pieces of a list or of a profile line; the text alone where it is a sentence.
  ///
  /// A profile line names somebody and lists what they are: "Sarah, 34, marketing manager, ...".
  static func pieces(_ text: String, isList: Bool) -> [String] {
    let parts = text.split { $0 == "," || $0 == ";" || $0 == "|" || $0 == "•" }
      .map { trimmed(String($0)) }.filter { !$0.isEmpty }
    guard parts.count >= 2 else { return [text] }
    let lengths = parts.map { $0.split(separator: " ").count }
    if isList, lengths.allSatisfy({ $0 <= 4 }) { return parts.map(withoutAnd) }
    let isProfile =
      parts.count >= 3 && lengths.allSatisfy { $0 <= 6 } && lengths[0] <= 2
      && (parts[1].allSatisfy(\.isNumber) || parts.count >= 4)
      && (parts[0].first?.isUppercase ?? false)
    guard isProfile else { return [text] }
    return parts.dropFirst(parts[0].contains(where: \.isNumber) ? 0 : 1).map { part in
      let piece = withoutAnd(part)
      let bare = piece.hasSuffix(".") ? String(piece.dropLast()) : piece
      return !bare.isEmpty && bare.allSatisfy(\.isNumber) ? "\(bare) years old" : bare
    }
  }

  private static func withoutAnd(_ text: String) -> String {
    text.hasPrefix("and ") ? String(text.dropFirst(4)) : text
  }
}
