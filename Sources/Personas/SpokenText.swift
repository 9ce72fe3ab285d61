/// Cleans spoken words: opening and closing filler, hesitation, second sentences, length.
struct SpokenText {
  private static let openings: [[String]] = [
    "to be honest", "to be fair", "if i'm honest", "if i am honest", "i mean", "you know",
    "i guess",
    "i suppose", "i think that", "i think", "i'd say that", "i'd say", "i would say", "i reckon",
    "i believe", "i feel like", "for me it's", "for me", "like i said", "as i said", "the thing is",
    "the truth is", "let's see", "of course", "at the end of the day", "honestly", "frankly",
    "well",
    "um", "uh", "erm", "er", "hmm", "oh", "yeah", "yep", "ok", "okay", "look", "right", "basically",
    "actually", "so", "and", "but", "ah", "mainly just", "obviously", "probably",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Openings that carry meaning unless a comma sets them apart.
  private static let onlyBeforeComma: Set<String> = [
    "yes", "no", "look", "right", "well", "for me", "so", "and", "but", "ok", "like",
  ]

  private static let endings: [[String]] = [
    "you know", "to be honest", "i guess", "i think", "i suppose", "basically", "or something",
    "so yeah", "if i'm honest", "really", "or whatever", "that's all",
  ].map { $0.split(separator: " ").map(String.init) }

  private static let hesitations: Set<String> = ["um", "uh", "erm", "er", "uhm", "hmm"]

  /// The first sentence that has something to say, without filler at its ends.
  func clean(_ text: String) -> [Word] {
    var words = Word.words(of: text).filter { !Self.hesitations.contains($0.lower) }
    words = withoutOpening(words)
    words = firstSentence(words)
    words = withoutEnding(words)
    if let first = words.indices.first { words[first].prefix = "" }
    guard let last = words.indices.last else { return [] }
    words[last].suffix = words[last].suffix.contains("?") ? "?" : ""
    if words.count == 1, words[0].core.isEmpty { return [] }
    return words
  }

  private func withoutOpening(_ words: [Word]) -> [Word] {
    var words = words
    var isOpening = true
    while isOpening, words.count > 2 {
      isOpening = false
      for opening in Self.openings where starts(words, with: opening) {
        let last = words[opening.count - 1]
        let isSetApart = last.endsClause || last.endsSentence
        let name = opening.joined(separator: " ")
        if Self.onlyBeforeComma.contains(name), !isSetApart { continue }
        guard words.count - opening.count >= 2 else { continue }
        words.removeFirst(opening.count)
        isOpening = true
        break
      }
    }
    return words
  }

  private func starts(_ words: [Word], with phrase: [String]) -> Bool {
    words.count > phrase.count && zip(words, phrase).allSatisfy { $0.lower == $1 }
  }

  private func firstSentence(_ words: [Word]) -> [Word] {
    guard let end = words.firstIndex(where: { $0.endsSentence && $0.suffix != "…" }) else {
      return words
    }
    // A sentence of one or two words ("Price. Always price.") keeps the next one.
    return end >= 2 || end == words.count - 1 ? Array(words[...end]) : words
  }

  private func withoutEnding(_ words: [Word]) -> [Word] {
    for ending in Self.endings where words.count > ending.count + 2 {
      let tail = words.suffix(ending.count).map(\.lower)
      let before = words[words.count - ending.count - 1]
      let isSetApart = before.endsClause || ending.count > 1
      if tail == ending, isSetApart, !["don't", "not", "what", "to"].contains(before.lower) {
        return Array(words.dropLast(ending.count))
      }
    }
    return words
  }

  /// Cuts at the last border of a clause that leaves at most `limit` words.
  ///
  /// Borders are commas, semicolons and dashes, and the words "because", "but", "so", "and", "which",
  /// "when" with at least five words before them. Without a border the words are cut at the limit with
  /// an ellipsis.
  func shortened(_ words: [Word], to limit: Int) -> [Word] {
    guard words.count > limit else { return words }
    let joints: Set<String> = ["because", "but", "so", "and", "which", "when", "although", "then"]
    for place in stride(from: limit, through: 5, by: -1)
    where words[place - 1].endsClause || joints.contains(words[place].lower) {
      return Array(words[..<place])
    }
    var cut = Array(words[..<limit])
    cut[limit - 1].suffix = " …"
    return cut
  }

  private static let functionWords = VerbForms.split(
    """
    the a an i i'm i've i'd i'll my me we our us to and of it it's is was are were be been that this \
    in on at for with from by not no don't do does did have has had can can't could would will if when \
    what which who how they them their you your so but or because as just all more too very there up \
    out than then about into only never always
    """)

  /// Whether rules for English may be used: enough function words, no other alphabet.
  func looksEnglish(_ words: [Word]) -> Bool {
    let letters = words.flatMap { $0.core.filter(\.isLetter) }
    guard !letters.isEmpty else { return false }
    let foreign = letters.count { !$0.isASCII && $0 != "é" && $0 != "ï" }
    guard Double(foreign) <= 0.02 * Double(letters.count) else { return false }
    guard words.count > 3 else { return true }
    let known = words.count { Self.functionWords.contains($0.lower) }
    return Double(known) >= 0.12 * Double(words.count)
  }
}
