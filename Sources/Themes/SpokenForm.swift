/// What remains of spoken words when hesitation goes: for comparing what different people say.
///
/// Leaves out fillers ("um", "you know", "kind of", "I guess"), doubled words and stutters, wherever
/// they stand. What it gives is good for comparing, not for reading: a meant "like" goes as well.
enum SpokenForm {
  static let fillers: Set<String> = [
    "um", "uh", "er", "erm", "hmm", "hm", "mm", "uhm", "ehm", "like", "well", "so", "oh", "ah",
    "okay",
    "ok", "yeah", "yes", "honestly", "frankly", "basically", "actually", "really", "just",
    "literally",
    "and", "but",
  ]
  private static let pairs: [String: Set<String>] = [
    "you": ["know", "see"], "i": ["guess", "mean", "suppose", "think"], "sort": ["of"],
    "kind": ["of"],
  ]

  /// Words that the rules name one by one.
  static var listedWords: [String] {
    pairs.flatMap { [$0.key] + $0.value }.sorted() + ["for", "you"]
  }

  private struct Known {
    var second: [UInt32: Set<UInt32>] = [:]
    let forWord, you: UInt32

    init() {
      var book = WordBook()
      for (word, others) in SpokenForm.pairs {
        second[book.word(word)] = Set(others.map { book.word($0) })
      }
      forWord = book.word("for")
      you = book.word("you")
    }
  }

  private static let known = Known()

  /// The words without hesitation, in order, as numbers of a book.
  static func words(_ words: [UInt32], _ book: WordBook) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(words.count)
    var index = 0
    while index < words.count {
      let word = words[index]
      if index + 1 < words.count, book.traits(word).contains(.hesitantPair),
        known.second[word]?.contains(words[index + 1]) == true
      {
        index += 2
        continue
      }
      if !book.traits(word).contains(.hesitation), result.last != word { result.append(word) }
      index += 1
    }
    return result
  }

  /// Whether words end in "for you".
  static func endsForYou(_ words: [UInt32]) -> Bool {
    words.count >= 2 && words[words.count - 2] == known.forWord
      && words[words.count - 1] == known.you
  }
}
