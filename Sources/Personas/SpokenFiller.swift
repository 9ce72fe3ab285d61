/// Removes what hesitation leaves inside a sentence: fillers between commas, repeated words, shouting.
struct SpokenFiller {
  private static let hesitations: Set<String> = [
    "um", "uh", "erm", "er", "uhm", "hmm", "mm", "ehm",
  ]

  /// Fillers that go where a comma sets them apart: "the, you know, old one", "some sort of, thing".
  private static let fillers: [[String]] = [
    "kind of", "sort of", "you know", "you see", "i guess", "i mean", "i suppose", "let's say",
    "like", "so to speak", "as it were",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Words that may stand twice in a row.
  private static let doubled: Set<String> = ["had", "very", "bye", "ha", "no"]

  func removed(from words: [Word]) -> [Word] {
    var result = words.filter { !Self.hesitations.contains($0.lower) }
    var place = 0
    while place < result.count {
      guard let filler = filler(in: result, at: place) else {
        place += 1
        continue
      }
      result.removeSubrange(place..<(place + filler))
    }
    result = withoutRepeats(result)
    return calmed(result.indices.map { spelled(result, at: $0) })
  }

  private static let apostrophes: [String: String] = [
    "cant": "can't", "dont": "don't", "didnt": "didn't", "doesnt": "doesn't", "isnt": "isn't",
    "wasnt": "wasn't", "couldnt": "couldn't", "wouldnt": "wouldn't", "arent": "aren't",
    "im": "I'm", "ive": "I've", "theyre": "they're", "youre": "you're", "thats": "that's",
    "whats": "what's", "havent": "haven't", "wont": "won't",
  ]

  /// Typed words get their apostrophes back.
  private func spelled(_ words: [Word], at place: Int) -> Word {
    let word = words[place]
    if let right = Self.apostrophes[word.lower] {
      return Word(right, prefix: word.prefix, suffix: word.suffix)
    }
    let next = place + 1 < words.count ? words[place + 1].lower : ""
    guard word.core == "id", VerbForms.isBase(next) else { return word }
    return Word("I'd", prefix: word.prefix, suffix: word.suffix)
  }

  /// How many words from a place are a filler that a comma closes.
  private func filler(in words: [Word], at place: Int) -> Int? {
    Self.fillers.first { phrase in
      let end = place + phrase.count
      guard end < words.count, words[end - 1].suffix.contains(","),
        zip(words[place..<end], phrase).allSatisfy({ $0.lower == $1 })
      else { return false }
      // "It is what it is like, ..." needs its word; a preposition before it says so.
      return
        !(place > 0 && ["is", "was", "look", "looks", "feel"].contains(words[place - 1].lower)
        && phrase == ["like"])
    }?.count
  }

  private func withoutRepeats(_ words: [Word]) -> [Word] {
    var result: [Word] = []
    for word in words {
      if let last = result.last, last.lower == word.lower, last.suffix.isEmpty,
        !last.lower.isEmpty, !Self.doubled.contains(last.lower)
      {
        result.removeLast()
        result.append(Word(last.core, prefix: last.prefix, suffix: word.suffix))
      } else {
        result.append(word)
      }
    }
    return result
  }

  /// Shouted words in lower case; short ones only where they are no abbreviation.
  private func calmed(_ words: [Word]) -> [Word] {
    guard words.contains(where: { $0.core.contains(where: \.isLowercase) }) else { return words }
    return words.map { word in
      let letters = word.core.filter(\.isLetter)
      guard letters.count > 1, letters.allSatisfy(\.isUppercase), word.core != "US" else {
        return word
      }
      let isPlain =
        VerbForms.determiners.contains(word.lower) || VerbForms.isBase(word.lower)
        || VerbForms.isAdverb(word.lower) || SpokenText.functionWords.contains(word.lower)
      guard isPlain || letters.count >= 6 else { return word }
      return Word(word.lower, prefix: word.prefix, suffix: word.suffix)
    }
  }
}
