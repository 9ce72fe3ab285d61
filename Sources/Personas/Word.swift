/// A word of a sentence with the punctuation that touches it.
struct Word: Hashable {
  var prefix: String
  var core: String
  var suffix: String

  /// The word in lower case with straight apostrophes: what rules compare.
  var lower: String {
    String(core.lowercased().map { $0 == "’" || $0 == "ʼ" ? "'" : $0 })
  }

  var text: String { prefix + core + suffix }

  /// Whether a comma, semicolon, colon or dash ends a part of the sentence here.
  var endsClause: Bool {
    suffix.contains { ",;:–—".contains($0) }
  }

  /// Whether the sentence ends here.
  var endsSentence: Bool { suffix.contains { ".!?…".contains($0) } }

  init(_ core: String, prefix: String = "", suffix: String = "") {
    self.prefix = prefix
    self.core = core
    self.suffix = suffix
  }

  /// Splits text at blanks; redaction marks such as `[name]` stay in the word.
  static func words(of text: String) -> [Word] {
    text.split(whereSeparator: \.isWhitespace).map { part in
      var core = part
      var prefix = ""
      var suffix = ""
      while let first = core.first, "\"'“”‘(«¿¡".contains(first) {
        prefix.append(first)
        core = core.dropFirst()
      }
      while let last = core.last, ".,;:!?…\"”’')»–—".contains(last) {
        suffix.insert(last, at: suffix.startIndex)
        core = core.dropLast()
      }
      return Word(String(core), prefix: prefix, suffix: suffix)
    }
    .filter { !$0.text.isEmpty }
  }

  static func sentence(_ words: [Word]) -> String {
    words.map(\.text).joined(separator: " ")
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }

  /// The text with its first letter in lower case, unless the first word is "I", a name in capitals,
  /// or mixes cases (an acronym or a brand).
  var loweredFirst: String {
    let head = prefix { !$0.isWhitespace }
    let letters = head.filter(\.isLetter)
    let isPlain = letters.dropFirst().allSatisfy(\.isLowercase)
    guard isPlain, letters.count > 1 || head == "A" else { return self }
    return prefix(1).lowercased() + dropFirst()
  }

  /// The text without blanks and full stops at its ends.
  var withoutEnd: String {
    var text = Substring(self)
    while let last = text.last, last.isWhitespace || ".,;:–—…".contains(last) {
      text = text.dropLast()
    }
    while let first = text.first, first.isWhitespace || ",;:.–—…".contains(first) {
      text = text.dropFirst()
    }
    return String(text)
  }
}
