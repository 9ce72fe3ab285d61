/// A note of the sales staff, written by hand, about the nth customer of a type.
struct SalesNoteScript: Sendable {
  let type: CustomerType
  let position: Int
  let date: Moment
  let author: String
  /// Lines of the note; those that begin with `> ` are the customer's words.
  let lines: [String]

  static let all = scripts(texts)

  /// Reads notes from text.
  ///
  /// A head line `=== type | position | day | author`, then lines that begin with `- ` (the
  /// author's words) or `> ` (the customer's) and may go on over several lines.
  static func scripts(_ text: String) -> [SalesNoteScript] {
    text.blocks(startingWith: "=== ").compactMap { block in
      let head = block.head.split(separator: " | ").map { String($0).trimmed }
      guard head.count == 4, let type = CustomerType(heading: head[0]), let number = Int(head[1]),
        let date = Moment(isoDay: head[2])
      else { return nil }
      var lines: [String] = []
      for line in block.lines {
        if line.hasPrefix("- ") || line.hasPrefix("> ") {
          lines.append(line)
        } else if let open = lines.popLast() {
          lines.append(open + " " + line)
        }
      }
      return SalesNoteScript(
        type: type, position: number, date: date, author: head[3], lines: lines)
    }
  }
}
