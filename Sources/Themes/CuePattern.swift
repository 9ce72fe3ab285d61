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
  /// The choice that a match starts with; nil when it can start with any word.
  let first: Int?
  /// How many words the pattern names that a match can't lack: longer phrases are plainer.
  let literals: Int
  /// Choices that a sentence must have for the pattern to match, wherever it starts.
  let needs: [Int]
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
    } else {
      first = nil
    }
    needs = elements.compactMap { element in
      if case .word(let choice, false) = element { choice } else { nil }
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
  func match(_ words: CueSentence, at start: Int) -> Range<Int>? {
    if startsSentence, start > 0 { return nil }
    return elements.withUnsafeBufferPointer { end(of: 0, $0, words, at: start) }.map { start..<$0 }
  }

  private func end(
    of element: Int, _ elements: UnsafeBufferPointer<Element>, _ words: CueSentence,
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
