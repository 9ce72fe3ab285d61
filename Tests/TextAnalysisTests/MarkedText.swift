/// Text with visible spans: `one ⟦two⟧ three` stands for "one two three" with "two" marked.
enum MarkedText {
  /// The text without marks, and the marked byte ranges in order.
  static func parse(_ marked: String) -> (text: String, spans: [Range<Int>]) {
    var text = ""
    var spans: [Range<Int>] = []
    var start = 0
    for character in marked {
      switch character {
      case "⟦": start = text.utf8.count
      case "⟧": spans.append(start..<text.utf8.count)
      default: text.append(character)
      }
    }
    return (text, spans)
  }

  /// The text of a byte range.
  static func slice(_ text: String, _ range: Range<Int>) -> String {
    String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
