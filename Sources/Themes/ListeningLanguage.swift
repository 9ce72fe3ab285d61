import EvidenceModel
import TextAnalysis

/// What the finder knows of a language other than English: cues of statements, questions and moves of
/// talk, as data.
///
/// Patterns are those of ``CuePattern`` over words without accents (`é` is `e`, `ß` is `ss`), so that a
/// hasty ticket reads like a careful one; words are split at apostrophes (`j'aime` is `j aime`). In
/// Japanese every character is a word, patterns are written without blanks inside a phrase, and a
/// negation stands behind what it denies.
struct ListeningLanguage: Sendable {
  let language: Language
  /// What customers say, by kind.
  let statements: CueGrammar<StatementKind>
  /// What a question asks for, by kind.
  let questions: CueGrammar<StatementKind>
  /// Greetings, requests, non-answers and the like in customers' sentences; follow-ups of who asks.
  let moves: CueGrammar<TalkMove>
  /// Words that deny what follows within three words, or in Japanese what stands before.
  let negators: Set<String>
  /// Words that say nothing by themselves.
  let functionWords: Set<String>

  /// The data of one language as it is written down.
  struct Source: Sendable {
    var persons = ""
    var statements: [(StatementKind, String)] = []
    var questions: [(StatementKind, String)] = []
    var moves: [(TalkMove, String)] = []
    var negators = ""
    var functionWords: Set<String> = []
  }

  init(_ language: Language, _ source: Source) {
    self.language = language
    let isSpaced = language != .japanese
    func patterns(_ text: String) -> String {
      isSpaced ? Self.folded(text) : Self.spaced(text)
    }
    let classes = ["person": Set(Self.plain(source.persons))]
    statements = CueGrammar(
      source.statements.map { (topic: $0.0, patterns: patterns($0.1)) }, classes: classes)
    // Who asks takes more words between the asking word and the matter than who answers.
    questions = CueGrammar(
      source.questions.map { kind, text in
        (topic: kind, patterns: patterns(text.replacing(" * ", with: " * * ")))
      }, classes: classes)
    moves = CueGrammar(
      source.moves.map { (topic: $0.0, patterns: patterns($0.1)) }, classes: classes)
    negators = Set(source.negators.split(separator: " ").map { Self.folded(String($0)) })
    functionWords = Set(source.functionWords.map(Self.folded))
  }

  /// The data of a language; nil for English, which has its own, and for those without any.
  static func of(_ language: Language) -> ListeningLanguage? {
    switch language {
    case .german: german
    case .spanish: spanish
    case .french: french
    case .portuguese: portuguese
    case .japanese: japanese
    case .english, .other: nil
    }
  }

  /// The plain words of a text, as patterns expect them.
  func words(in text: String) -> [String] { Self.plain(text) }

  private static func plain(_ text: String) -> [String] {
    Tokenizer().tokens(in: text).flatMap { token in
      token.text.split(separator: "'").map { folded(String($0)) }
    }
  }

  /// The words of a sentence that say something, in order.
  func content(_ text: String, words: [String]) -> [String] {
    guard language == .japanese else {
      return words.filter { $0.utf8.count > 2 && !functionWords.contains($0) }
    }
    return JapaneseWords().content(in: text)
  }

  /// The strongest cue per kind; what is negated is no cue, negated praise is a complaint.
  func cues(in words: [String]) -> [StatementKind: Double] {
    var result: [StatementKind: Double] = [:]
    for match in statements.matches(in: words) {
      var topic = match.topic
      var weight = match.weight
      if isNegated(match.words, words) {
        guard topic == .pull, weight >= 2 else { continue }
        topic = .pain
        weight = 2
      }
      result[topic] = max(result[topic] ?? 0, weight)
    }
    return result
  }

  private func isNegated(_ match: Range<Int>, _ words: [String]) -> Bool {
    guard language == .japanese else {
      return words[max(0, match.lowerBound - 3)..<match.lowerBound].contains(
        where: negators.contains)
    }
    let behind = words[match.upperBound..<min(words.count, match.upperBound + 8)].joined()
    return negators.contains { behind.contains($0) }
  }

  /// Letters without accents, in lower case.
  static func folded(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return text }
    var result = ""
    for character in text {
      if let plain = accents[character] { result += plain } else { result.append(character) }
    }
    return result
  }

  private static let accents: [Character: String] = {
    var result: [Character: String] = ["ß": "ss", "œ": "oe", "æ": "ae"]
    for (plain, marked) in [
      ("a", "àáâãäå"), ("e", "èéêë"), ("i", "ìíîï"), ("o", "òóôõöø"), ("u", "ùúûü"), ("c", "ç"),
      ("n", "ñ"), ("y", "ýÿ"),
    ] {
      for letter in marked { result[letter] = plain }
    }
    return result
  }()

  /// Patterns of a script without blanks, several on a line: a phrase becomes its characters, `*` skips
  /// up to twelve.
  private static func spaced(_ text: String) -> String {
    text.split(separator: "\n").flatMap { line -> [String] in
      let parts = line.split(separator: " ", maxSplits: 1)
      guard let weight = parts.first, parts.count == 2 else { return [] }
      return parts[1].split(separator: "、").map { phrase in
        let elements = phrase.split(separator: " ").map { part -> String in
          if part == "^" || part == "$" { return String(part) }
          return part == "*" ? "* * *" : plain(String(part)).joined(separator: " ")
        }
        return ([String(weight)] + elements).joined(separator: " ")
      }
    }.joined(separator: "\n")
  }
}
