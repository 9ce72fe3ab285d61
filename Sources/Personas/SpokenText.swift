/// Cleans spoken words: opening and closing filler, hesitation, second sentences, length.
struct SpokenText {
  private static let openings: [[String]] = [
    "i mean", "you know", "i guess", "i suppose", "i think that", "i think", "i'd say that",
    "i'd say",
    "i would say", "i reckon", "i believe", "i feel like", "for me it's", "of course", "honestly",
    "frankly", "well", "oh", "yeah", "yep", "ok", "okay", "look", "right", "basically", "actually",
    "so", "and", "but", "ah", "mainly just", "obviously", "probably", "therefore", "anyway",
    "for example", "again", "finally", "then",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Openings that carry meaning unless a comma sets them apart.
  private static let onlyBeforeComma: Set<String> = [
    "yes", "no", "look", "right", "well", "so", "and", "but", "ok", "like", "therefore", "anyway",
    "for example", "again", "finally", "then",
  ]

  /// The first sentence that has something to say, without filler in it and at its ends.
  func clean(_ text: String) -> [Word] {
    var words = SpokenFiller().removed(from: Word.words(of: text))
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
    while words.count > 2 {
      guard let length = SpeechFrame().leadIn(words) ?? opening(words) else {
        break
      }
      words.removeFirst(length)
    }
    return words
  }

  private func opening(_ words: [Word]) -> Int? {
    Self.openings.first { opening in
      guard words.count - opening.count >= 2, starts(words, with: opening) else { return false }
      let last = words[opening.count - 1]
      let isSetApart = last.endsClause || last.endsSentence
      return isSetApart || !Self.onlyBeforeComma.contains(opening.joined(separator: " "))
    }?.count
  }

  private func starts(_ words: [Word], with phrase: [String]) -> Bool {
    words.count > phrase.count && zip(words, phrase).allSatisfy { $0.lower == $1 }
  }

  /// The first sentence of at least three words that does more than name a topic.
  ///
  /// Short ones before it ("Price. Always price.") stay with it.
  private func firstSentence(_ words: [Word]) -> [Word] {
    var start = 0
    for place in words.indices where words[place].endsSentence && words[place].suffix != "…" {
      guard place - start >= 2 || place == words.count - 1 else { continue }
      let sentence = Array(words[start...place])
      guard SpeechFrame().isNaming(sentence), place < words.count - 3 else { return sentence }
      start = place + 1
    }
    return start < words.count ? Array(words[start...]) : words
  }

  private func withoutEnding(_ words: [Word]) -> [Word] {
    var words = words
    while let length = SpeechFrame().closer(words) { words.removeLast(length) }
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

  static let functionWords = VerbForms.split(
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
