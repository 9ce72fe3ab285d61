/// Takes apart a whole conversation that stands in one cell.
enum TranscriptText {
  /// One turn: the label before the colon, and the exact words after it.
  struct Turn: Sendable, Hashable {
    let speaker: String
    let text: String
  }

  /// The turns in order; empty when the text isn't a conversation.
  ///
  /// A turn begins on a line of the form `Name: words`, `**Name:** words` or `[Name] words` with a
  /// name of at most four words that begins at least two turns, or that is a word for a role. Lines
  /// without a name belong to the turn before.
  static func turns(of text: String) -> [Turn] {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    var tally: [String: Int] = [:]
    let labels = lines.map { label(of: $0) }
    for found in labels { if let found { tally[found.name, default: 0] += 1 } }
    let speakers = Set(
      tally.filter { $0.value >= 2 || SpeakerRoles.role(ofLabel: $0.key) != nil }.keys)
    guard speakers.count >= 2 else { return [] }
    var turns: [Turn] = []
    var current: (speaker: String, lines: [Substring])?
    func finish() {
      guard let open = current else { return }
      let text = open.lines.joined(separator: "\n").trimmingBlanks()
      if !text.isEmpty { turns.append(Turn(speaker: open.speaker, text: text)) }
    }
    for (line, label) in zip(lines, labels) {
      if let label, speakers.contains(label.name) {
        finish()
        current = (label.name, [label.rest])
      } else {
        current?.lines.append(line)
      }
    }
    finish()
    return turns
  }

  private static func label(of line: Substring) -> (name: String, rest: Substring)? {
    let bytes = line.utf8
    guard bytes.count >= 2, let colon = bytes.prefix(64).firstIndex(of: 0x3A) else { return nil }
    var name = String(line[line.startIndex..<colon])
    var rest = line[line.index(after: colon)...]
    if name.hasPrefix("**") {
      name = String(name.dropFirst(2))
      if rest.hasPrefix("**") { rest = rest.dropFirst(2) }
      if name.hasSuffix("**") { name = String(name.dropLast(2)) }
    }
    name = name.trimmingBlanks()
    guard let first = name.first, first.isLetter || first == "[", !rest.hasPrefix("//") else {
      return nil
    }
    let words = name.split(separator: " ")
    guard (1...4).contains(words.count), name.utf8.count <= 48 else { return nil }
    let isName = words.allSatisfy { $0.first.map { !$0.isLowercase } ?? false }
    guard isName || SpeakerRoles.role(ofLabel: name) != nil else { return nil }
    return (name, rest)
  }
}
