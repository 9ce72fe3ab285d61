import TextAnalysis

/// A phrase with choices and gaps that stands for many wordings.
///
/// Written over plain words (``WordNormalizer``): `a|b` is a choice, `stem~` any word that starts so,
/// `word?` may be missing, `*` skips up to four words, `_` exactly one, `^` and `$` hold to the start
/// and the end of the sentence, `@name` is a list of words from the grammar.
struct CuePattern: Sendable {
  private enum Element: Sendable {
    case word(exact: Set<String>, prefixes: [String], isOptional: Bool)
    case gap
    case any
  }

  /// How plainly the phrase speaks: 3 leaves no doubt, 2 is good, 1 is a hint.
  let weight: Double
  /// First words that can start a match; nil when the pattern can start anywhere.
  let anchors: Set<String>?
  private let elements: [Element]
  private let startsSentence: Bool
  private let endsSentence: Bool

  /// Reads a pattern such as `3 what * stop~|prevent~ @you`.
  init(_ line: Substring, classes: [String: Set<String>]) {
    var parts = line.split(separator: " ")
    weight = parts.first.flatMap { Double($0) } ?? 1
    if !parts.isEmpty { parts.removeFirst() }
    startsSentence = parts.first == "^"
    if startsSentence { parts.removeFirst() }
    endsSentence = parts.last == "$"
    if endsSentence { parts.removeLast() }
    elements = parts.map { Self.element($0, classes) }
    if case .word(let exact, let prefixes, false)? = elements.first, prefixes.isEmpty {
      anchors = exact
    } else {
      anchors = nil
    }
  }

  private static func element(_ text: Substring, _ classes: [String: Set<String>]) -> Element {
    if text == "*" { return .gap }
    if text == "_" { return .any }
    let isOptional = text.hasSuffix("?")
    let body = isOptional ? text.dropLast() : text
    var exact: Set<String> = []
    var prefixes: [String] = []
    for choice in body.split(separator: "|") {
      if choice.hasPrefix("@") {
        exact.formUnion(classes[String(choice.dropFirst())] ?? [])
      } else if choice.hasSuffix("~") {
        prefixes.append(String(choice.dropLast()))
      } else {
        exact.insert(String(choice))
      }
    }
    return .word(exact: exact, prefixes: prefixes, isOptional: isOptional)
  }

  /// How many words the pattern names that a match can't lack: longer phrases are plainer.
  var literals: Int {
    elements.count { if case .word(_, _, false) = $0 { true } else { false } }
  }

  /// Weight, a quarter for each word named beyond the first, less a little for each word skipped.
  func score(covering words: Int) -> Double {
    weight + 0.25 * Double(literals - 1) - 0.13 * Double(max(0, words - literals))
  }

  /// The words that a match at `start` covers, or nil.
  func match(_ words: [String], at start: Int) -> Range<Int>? {
    if startsSentence, start > 0 { return nil }
    return end(of: 0, words, at: start).map { start..<$0 }
  }

  private func end(of element: Int, _ words: [String], at place: Int) -> Int? {
    guard element < elements.count else {
      return endsSentence && place < words.count ? nil : place
    }
    switch elements[element] {
    case .gap:
      for skip in 0...4 where place + skip <= words.count {
        if let found = end(of: element + 1, words, at: place + skip) { return found }
      }
      return nil
    case .any:
      return place < words.count ? end(of: element + 1, words, at: place + 1) : nil
    case .word(let exact, let prefixes, let isOptional):
      if place < words.count {
        let word = words[place]
        if exact.contains(word) || prefixes.contains(where: { word.hasPrefix($0) }),
          let found = end(of: element + 1, words, at: place + 1)
        {
          return found
        }
      }
      return isOptional ? end(of: element + 1, words, at: place) : nil
    }
  }
}

/// Cue patterns of one language, filed by what they point at.
struct CueGrammar<Topic: Hashable & Sendable>: Sendable {
  /// A pattern that was found.
  struct Match: Sendable {
    let topic: Topic
    /// From 1 (a hint) to 3 (no doubt).
    let weight: Double
    /// See ``CuePattern/score(covering:)``.
    let score: Double
    let words: Range<Int>
  }

  private struct Entry: Sendable {
    let topic: Topic
    let pattern: CuePattern
  }

  private let anchored: [String: [Int]]
  private let floating: [Int]
  private let entries: [Entry]

  /// Reads a grammar: for each topic lines of patterns.
  init(_ texts: [(topic: Topic, patterns: String)], classes: [String: Set<String>]) {
    var entries: [Entry] = []
    var anchored: [String: [Int]] = [:]
    var floating: [Int] = []
    for (topic, patterns) in texts {
      for line in patterns.split(separator: "\n") {
        let pattern = CuePattern(line, classes: classes)
        guard pattern.literals > 0 else { continue }
        if let anchors = pattern.anchors {
          for word in anchors { anchored[word, default: []].append(entries.count) }
        } else {
          floating.append(entries.count)
        }
        entries.append(Entry(topic: topic, pattern: pattern))
      }
    }
    self.entries = entries
    self.anchored = anchored
    self.floating = floating
  }

  /// Every match in a sentence's plain words, in the order of places, then of the grammar.
  func matches(in words: [String]) -> [Match] {
    var result: [Match] = []
    for start in words.indices {
      for number in (anchored[words[start]] ?? []) + floating {
        if let range = entries[number].pattern.match(words, at: start) {
          let pattern = entries[number].pattern
          result.append(
            Match(
              topic: entries[number].topic, weight: pattern.weight,
              score: pattern.score(covering: range.count), words: range))
        }
      }
    }
    return result
  }
}
