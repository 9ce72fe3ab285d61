import TextAnalysis

/// Finds how many words at a sentence's start only announce what it says.
///
/// A rule about kinds of words rather than a list of phrases, so that new and misspelt wordings go as
/// well: a short clause of words that say nothing (stop words, talk about talk), closed by a comma, a
/// colon, a dash or "is that".
struct LeadIn {
  /// Nouns that stand for what is about to be said.
  static let announcing: Set<String> = [
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
  static let binding: Set<String> = [
    "if", "when", "since", "before", "after", "because", "until", "till", "unless", "while", "once",
    "although", "though", "whenever", "as", "not", "no", "never", "without", "nothing", "nobody",
    "every", "each", "only", "until", "once", "then",
  ]

  private struct Known {
    let but, and, me, us, asWord, isWord, was, that, one: UInt32

    init() {
      var book = WordBook()
      but = book.word("but")
      and = book.word("and")
      me = book.word("me")
      us = book.word("us")
      asWord = book.word("as")
      isWord = book.word("is")
      was = book.word("was")
      that = book.word("that")
      one = book.word("one")
    }
  }

  private static let known = Known()

  /// How many of the words, with the gaps after them, make a lead-in; 0 for none.
  ///
  /// - Parameters:
  ///   - words: Plain words.
  ///   - book: That numbers them.
  ///   - closes: Whether a comma, colon or dash stands after the word at an index.
  /// - Returns: A count of words from the start.
  func length(
    _ words: ArraySlice<PlainWord>, _ book: WordBook, closes: (Int) -> Bool
  ) -> Int {
    let copula = copulaLength(words, book)
    if copula > 0 { return copula }
    let start = words.startIndex
    for index in 0..<min(8, words.count) where closes(start + index) {
      guard words.count - index - 1 >= 4, isEmpty(words[...(start + index)], book) else { return 0 }
      let next = index + 1
      let word = words[start + next].word
      return word == Self.known.but || word == Self.known.and ? next + 1 : next
    }
    return 0
  }

  /// Whether every word only announces; "for me" and the like always do.
  private func isEmpty(_ words: ArraySlice<PlainWord>, _ book: WordBook) -> Bool {
    let last = words.last?.word
    let isPersonal = words.count <= 3 && (last == Self.known.me || last == Self.known.us)
    let binds = words.contains { book.traits($0.word).contains(.binding) }
    if isPersonal,
      !words.contains(where: {
        book.traits($0.word).contains(.binding) && $0.word != Self.known.asWord
      })
    {
      return true
    }
    if binds { return false }
    var unknown = 0
    var announces = false
    for word in words {
      let traits = book.traits(word.word)
      if !traits.isDisjoint(with: [.announcing, .meta]) {
        announces = true
      } else if !traits.contains(.stop) {
        unknown += 1
      }
    }
    guard announces else { return false }
    // One word that nobody knows may be a slip of the keyboard: "youl'l laugh, ...".
    let hasSlip =
      unknown == 1 && words.count <= 3
      && words.contains { book.traits($0.word).contains(.apostrophe) }
    return unknown == 0 || hasSlip
  }

  /// "What it comes down to is that ...", "The short version is that ...".
  private func copulaLength(_ words: ArraySlice<PlainWord>, _ book: WordBook) -> Int {
    let limit = min(10, words.count - 4)
    guard limit > 1 else { return 0 }
    let start = words.startIndex
    for index in 1..<limit {
      let word = words[start + index].word
      guard word == Self.known.isWord || word == Self.known.was else { continue }
      guard words[start + index + 1].word == Self.known.that,
        isEmpty(words[..<(start + index)], book)
      else { continue }
      let next = words[start + index + 2].word
      // "The problem is that one": a pointing word, no clause.
      return next == Self.known.one || next == Self.known.isWord ? 0 : index + 2
    }
    return 0
  }
}
