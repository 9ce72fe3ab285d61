/// A phrase of which some words have alternatives or may be missing: "on my/the phone?".
struct WordPattern: Hashable {
  private struct Part: Hashable {
    let words: [String]
    let isOptional: Bool
  }

  private let parts: [Part]

  /// Words apart by blanks, `/` between alternatives of one, `?` behind one that may be missing.
  init(_ text: String) {
    parts = text.split(separator: " ").map { token in
      Part(
        words: token.filter { $0 != "?" }.split(separator: "/").map(String.init),
        isOptional: token.hasSuffix("?"))
    }
  }

  /// Whether it stands at a place.
  func matches(_ words: [String], at start: Int) -> Bool { matches(words, at: start, part: 0) }

  private func matches(_ words: [String], at place: Int, part: Int) -> Bool {
    guard part < parts.count else { return true }
    if place < words.count, parts[part].words.contains(words[place]),
      matches(words, at: place + 1, part: part + 1)
    {
      return true
    }
    return parts[part].isOptional && matches(words, at: place, part: part + 1)
  }
}
