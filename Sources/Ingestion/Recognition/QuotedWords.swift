/// Finds a customer's own words in a line that a colleague wrote down.
enum QuotedWords {
  /// The words in quotation marks, or after `verbatim:` and the like, exactly as they stand.
  ///
  /// A line that says that the writer spoke (`I said "…"`) gives nothing. Quotations shorter than
  /// `minimumWords` are mentions, not speech.
  static func quotes(in line: String, minimumWords: Int = 3) -> [String] {
    let lead = TitleWords(String(line.prefix(40))).joined + " "
    if own.contains(where: { lead.hasPrefix($0) || lead.contains(" " + $0) }) { return [] }
    let marked = marked(line).filter { ColumnProfile.wordCount($0) >= minimumWords }
    if !marked.isEmpty { return marked }
    guard let rest = afterCue(line) else { return [] }
    let words = stripped(rest)
    return words.isEmpty ? [] : [words]
  }

  /// A quoted line without bullets, emphasis and marks around the words.
  static func stripped(_ line: String) -> String {
    var text = Substring(line)
    var isChanged = true
    while isChanged {
      let before = text.utf8.count
      while let first = text.first, first.isWhitespace || first == ">" { text.removeFirst() }
      while let last = text.last, last.isWhitespace { text.removeLast() }
      for bullet in ["- ", "* ", "+ ", "\u{2022} "] where text.hasPrefix(bullet) {
        text = text.dropFirst(bullet.count)
      }
      for (open, close) in wrappers
      where text.count > 2 && text.hasPrefix(open) && text.hasSuffix(close) {
        text = text.dropFirst(open.count).dropLast(close.count)
      }
      isChanged = text.utf8.count != before
    }
    return String(text)
  }

  private static let wrappers = [
    ("**", "**"), ("_", "_"), ("*", "*"), ("\"", "\""), ("\u{201C}", "\u{201D}"),
    ("\u{AB}", "\u{BB}"),
    ("\u{201E}", "\u{201C}"), ("\u{300C}", "\u{300D}"), ("'", "'"), ("\u{2018}", "\u{2019}"),
  ]

  private static let own = [
    "i said ", "i told ", "we said ", "we told ", "rep said ", "i asked ", "we asked ",
    "i replied ", "agent said ",
    "i explained ", "our pitch ",
  ]

  private static let cues = [
    "verbatim", "their words", "in their words", "in his words", "in her words", "her words",
    "his words",
    "own words", "direct quote", "quote", "said", "says", "quoted", "customer quote",
    "customer said", "customer",
    "o ton", "zitat", "sagte", "citation", "a dit", "dijo", "cita", "disse", "発言",
  ]

  /// What follows `verbatim:` at the beginning of a line.
  private static func afterCue(_ line: String) -> Substring? {
    guard let colon = line.prefix(60).firstIndex(of: ":") else { return nil }
    let before = TitleWords(String(line[..<colon])).joined
    guard
      cues.contains(where: { before == $0 || before.hasSuffix(" " + $0) && before.utf8.count < 40 })
    else {
      return nil
    }
    return line[line.index(after: colon)...]
  }

  private static func stripped(_ text: Substring) -> String { stripped(String(text)) }

  /// Texts between double quotation marks of any style.
  private static func marked(_ line: String) -> [String] {
    var found: [String] = []
    var open: (index: String.Index, close: Set<Character>)?
    for index in line.indices {
      let character = line[index]
      if let current = open {
        if current.close.contains(character) {
          found.append(String(line[line.index(after: current.index)..<index]).trimmingBlanks())
          open = nil
        }
      } else if let close = closing[character] {
        open = (index, close)
      }
    }
    return found.filter { !$0.isEmpty }
  }

  private static let closing: [Character: Set<Character>] = [
    "\"": ["\"", "\u{201D}"], "\u{201C}": ["\u{201D}", "\""], "\u{201E}": ["\u{201C}", "\u{201D}"],
    "\u{AB}": ["\u{BB}"], "\u{300C}": ["\u{300D}"],
  ]
}
