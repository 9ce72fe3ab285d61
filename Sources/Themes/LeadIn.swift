import TextAnalysis

/// Finds how many words at a sentence's start only announce what it says.
///
/// A rule about kinds of words rather than a list of phrases, so that new and misspelt wordings go as
/// well: a short clause of words that say nothing (stop words, talk about talk), closed by a comma, a
/// colon, a dash or "is that".
struct LeadIn {
  /// Nouns that stand for what is about to be said.
  private static let announcing: Set<String> = [
    "point", "thing", "fact", "truth", "version", "answer", "reason", "upshot", "gist", "essence",
    "line", "problem", "catch", "snag", "rub", "bit", "part", "story", "issue", "trouble",
    "message",
    "summary", "verdict", "way", "question", "worry", "fear", "concern", "moment", "proof", "test",
    "warning", "side", "people", "else", "someone", "boring", "silly", "stupid", "odd", "funny",
    "laugh", "coming", "back", "personally", "fair", "honest", "blunt", "boil", "boils", "comes",
    "probably", "daft", "corny", "obvious", "predictable", "thinking", "talking", "speaking",
    "sore",
    "deciding", "decided", "decides", "decisive", "factor", "box", "tick", "call", "put", "swear",
    "joke", "heart", "hand", "bottom", "days", "earlier", "bother", "bothers", "bugs", "wore",
    "down",
  ]
  /// Words that make a clause more than an announcement: conditions, times, denials.
  private static let binding: Set<String> = [
    "if", "when", "since", "before", "after", "because", "until", "till", "unless", "while", "once",
    "although", "though", "whenever", "as", "not", "no", "never", "without", "nothing", "nobody",
    "every", "each", "only", "until", "once", "then",
  ]

  /// How many of the words, with the gaps after them, make a lead-in; 0 for none.
  ///
  /// - Parameters:
  ///   - words: Plain words.
  ///   - closes: Whether a comma, colon or dash stands after the word at an index.
  /// - Returns: A count of words from the start.
  func length(_ words: [String], closes: (Int) -> Bool) -> Int {
    let copula = copulaLength(words)
    if copula > 0 { return copula }
    for index in 0..<min(8, words.count) where closes(index) {
      guard words.count - index - 1 >= 4, isEmpty(words[...index]) else { return 0 }
      let next = index + 1
      return words[next] == "but" || words[next] == "and" ? next + 1 : next
    }
    return 0
  }

  /// Whether every word only announces; "for me" and the like always do.
  private func isEmpty(_ words: ArraySlice<String>) -> Bool {
    let isPersonal = words.count <= 3 && (words.last == "me" || words.last == "us")
    if isPersonal, !words.contains(where: { Self.binding.contains($0) && $0 != "as" }) {
      return true
    }
    if words.contains(where: Self.binding.contains) { return false }
    guard words.contains(where: { Self.announcing.contains($0) || isTalk($0) }) else {
      return false
    }
    var unknown = 0
    for word in words where !Self.announcing.contains(word) && !StopWords.english.contains(word) {
      if !isTalk(word) { unknown += 1 }
    }
    // One word that nobody knows may be a slip of the keyboard: "youl'l laugh, ...".
    let hasSlip = unknown == 1 && words.count <= 3 && words.contains { $0.utf8.contains(0x27) }
    return unknown == 0 || hasSlip
  }

  /// Whether a word is talk about talk.
  private func isTalk(_ word: String) -> Bool {
    MetaWords.stems.contains(EnglishStemmer().stem(word))
  }

  /// "What it comes down to is that ...", "The short version is that ...".
  private func copulaLength(_ words: [String]) -> Int {
    let limit = min(10, words.count - 4)
    guard limit > 1 else { return 0 }
    for index in 1..<limit where words[index] == "is" || words[index] == "was" {
      guard words[index + 1] == "that", isEmpty(words[..<index]) else { continue }
      let next = words[index + 2]
      // "The problem is that one": a pointing word, no clause.
      return next == "one" || next == "is" ? 0 : index + 2
    }
    return 0
  }
}
