import TextAnalysis

/// A phrase with choices and gaps that stands for many wordings.
///
/// Written over plain words (``WordNormalizer``): `a|b` is a choice, `stem~` any word that starts so,
/// `word?` may be missing, `*` skips up to four words, `_` exactly one, `^` and `$` hold to the start
/// and the end of the sentence, `@name` is a list of words from the grammar. Choices are numbers of a
/// ``CueVocabulary``, so that a match compares bits instead of words.
struct CuePattern: Sendable {
  private enum Element: Sendable {
    case word(choice: Int, isOptional: Bool)
    case gap
    case any
  }

  /// How plainly the phrase speaks: 3 leaves no doubt, 2 is good, 1 is a hint.
  let weight: Double
  /// First words that can start a match; nil when the pattern can start anywhere.
  let anchors: Set<String>?
  /// The choice that a match starts with; nil when it can start with any word.
  let first: Int?
  /// How many words the pattern names that a match can't lack: longer phrases are plainer.
  let literals: Int
  private let elements: [Element]
  private let startsSentence: Bool
  private let endsSentence: Bool

  /// Reads a pattern such as `3 what * stop~|prevent~ @you`; its choices are added to the vocabulary.
  init(
    _ line: Substring, classes: [String: Set<String>], into vocabulary: inout CueVocabulary
  ) {
    var parts = line.split(separator: " ")
    weight = parts.first.flatMap { Double($0) } ?? 1
    if !parts.isEmpty { parts.removeFirst() }
    startsSentence = parts.first == "^"
    if startsSentence { parts.removeFirst() }
    endsSentence = parts.last == "$"
    if endsSentence { parts.removeLast() }
    var elements: [Element] = []
    for part in parts { elements.append(Self.element(part, classes, &vocabulary)) }
    self.elements = elements
    if case .word(let choice, false)? = elements.first {
      first = choice
      anchors = vocabulary.hasPrefixes(choice) ? nil : vocabulary.words(choice)
    } else {
      first = nil
      anchors = nil
    }
    literals = elements.count { if case .word(_, false) = $0 { true } else { false } }
  }

  private static func element(
    _ text: Substring, _ classes: [String: Set<String>], _ vocabulary: inout CueVocabulary
  ) -> Element {
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
    return .word(
      choice: vocabulary.number(exact: exact, prefixes: prefixes), isOptional: isOptional)
  }

  /// Weight, a quarter for each word named beyond the first, less a little for each word skipped.
  func score(covering words: Int) -> Double {
    weight + 0.25 * Double(literals - 1) - 0.13 * Double(max(0, words - literals))
  }

  /// The words that a match at `start` covers, or nil.
  func match(_ words: CueVocabulary.Sentence, at start: Int) -> Range<Int>? {
    if startsSentence, start > 0 { return nil }
    return elements.withUnsafeBufferPointer { end(of: 0, $0, words, at: start) }.map { start..<$0 }
  }

  private func end(
    of element: Int, _ elements: UnsafeBufferPointer<Element>, _ words: CueVocabulary.Sentence,
    at place: Int
  ) -> Int? {
    guard element < elements.count else {
      return endsSentence && place < words.count ? nil : place
    }
    switch elements[element] {
    case .gap:
      for skip in 0...4 where place + skip <= words.count {
        if let found = end(of: element + 1, elements, words, at: place + skip) { return found }
      }
      return nil
    case .any:
      return place < words.count ? end(of: element + 1, elements, words, at: place + 1) : nil
    case .word(let choice, let isOptional):
      if place < words.count, words.has(choice, at: place),
        let found = end(of: element + 1, elements, words, at: place + 1)
      {
        return found
      }
      return isOptional ? end(of: element + 1, elements, words, at: place) : nil
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

  private let vocabulary: CueVocabulary
  private let anchored: [String: [Int]]
  /// Patterns that can start at any word.
  private let floating: [Int]
  /// Patterns that start with a choice that has prefixes, with the choice, among ``floating``.
  private let choiceOfFloating: [Int?]
  private let entries: [Entry]

  /// Reads a grammar: for each topic lines of patterns.
  init(_ texts: [(topic: Topic, patterns: String)], classes: [String: Set<String>]) {
    var vocabulary = CueVocabulary()
    var entries: [Entry] = []
    var anchored: [String: [Int]] = [:]
    var floating: [Int] = []
    for (topic, patterns) in texts {
      for line in patterns.split(separator: "\n") {
        let pattern = CuePattern(line, classes: classes, into: &vocabulary)
        guard pattern.literals > 0 else { continue }
        if let anchors = pattern.anchors {
          for word in anchors { anchored[word, default: []].append(entries.count) }
        } else {
          floating.append(entries.count)
        }
        entries.append(Entry(topic: topic, pattern: pattern))
      }
    }
    vocabulary.close()
    self.vocabulary = vocabulary
    self.entries = entries
    self.anchored = anchored
    self.floating = floating
    choiceOfFloating = floating.map { entries[$0].pattern.first }
  }

  /// Every match in a sentence's plain words, in the order of places, then of the grammar.
  func matches(in words: [String]) -> [Match] {
    var result: [Match] = []
    let sentence = vocabulary.sentence(words)
    func add(_ number: Int, at start: Int) {
      guard let range = entries[number].pattern.match(sentence, at: start) else { return }
      let pattern = entries[number].pattern
      result.append(
        Match(
          topic: entries[number].topic, weight: pattern.weight,
          score: pattern.score(covering: range.count), words: range))
    }
    for start in words.indices {
      if let numbers = anchored[words[start]] { for number in numbers { add(number, at: start) } }
      for (number, choice) in zip(floating, choiceOfFloating) {
        if let choice, !sentence.has(choice, at: start) { continue }
        add(number, at: start)
      }
    }
    return result
  }
}
