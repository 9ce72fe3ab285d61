import EvidenceModel

/// Judges whether a customer's words say something that a claim can stand on.
struct ClaimSubstance {
  let kind: StatementKind

  /// Words that say nothing by themselves.
  private static let light = SpokenText.functionWords.union(
    VerbForms.split(
      """
      said say says go goes went gone going get gets got come comes came thing things stuff way bit lot \
      really already decided decide think thought know knew guess mean suppose sure yes yeah okay \
      well maybe perhaps quite rather pretty even still again back away around while after before \
      time times day days today yesterday tomorrow year years week weeks month months sometime \
      something anything everything nothing someone somebody anyone anybody everyone everybody nobody \
      make makes made take takes took put puts let lets kind sort like would could should might must \
      many much most some any every each other another same such own here now then ever usually often \
      sometimes perhaps probably actually basically honestly obviously slept sleep happen happened \
      question answer story remember forget memory sounds sound seems seem first second last next \
      one two three part side always almost also though although it'd that'd didn't wasn't weren't \
      i'm he she him his its it'll they'll that'll who's where why those these being doing having
      """))

  /// Talk about the talk, not about the matter.
  private static let asides: [[String]] = [
    "memory says", "let me think", "hang on", "hold on", "good question", "what was the question",
    "can you hear me", "i can't remember", "i don't remember", "don't want to exaggerate",
    "back to the question", "where was i", "in the background", "if i remember rightly",
    "if i remember correctly", "i couldn't say exactly", "no idea to be honest",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Redaction marks of what is no matter for a persona; a person's name may be.
  private static let marks: Set<String> = [
    "[card]", "[phone]", "[email]", "[iban]", "[address]", "[order]", "[account]", "[date]",
  ]

  private static let nounKinds: Set<StatementKind> = [
    .channel, .influencer, .leave, .criterion, .pull, .constraint,
  ]
  private static let vagueSubjects: Set<String> = [
    "it", "that", "this", "there", "it's", "that's", "there's", "its", "thats", "they", "he", "she",
  ]
  static let danglers = VerbForms.split(
    """
    the a an of to for with and or but because if when which that my our your from into than as at by \
    their is are was were in on off instead somewhere about between without
    """)

  func contentWords(_ words: [Word]) -> [String] {
    words.map(\.lower).filter { word in
      word.count > 2 && word.contains(where: \.isLetter) && !Self.light.contains(word)
        && !word.hasPrefix("[")
    }
  }

  /// From 0 (says nothing) to 1 (a whole short sentence about something).
  ///
  /// Words that are no English are not judged and get one half.
  func score(_ words: [Word]) -> Double {
    guard !words.isEmpty else { return 0 }
    guard SpokenText().looksEnglish(words) else { return 0.5 }
    if SpeechFrame().isNaming(words) || isAside(words) { return 0 }
    if words.contains(where: { Self.marks.contains($0.lower) }) { return 0 }
    let content = Set(contentWords(words)).count
    let first = words[0].lower
    let isVague = Self.vagueSubjects.contains(first)
    let isShort = (3...4).contains(words.count)
    let needed = isVague ? 3 : Self.nounKinds.contains(kind) || isShort ? 1 : 2
    guard content >= needed else { return 0 }
    var score = 0.55 + 0.05 * Double(min(content, 5))
    if (5...16).contains(words.count) { score += 0.2 }
    if isVague { score -= 0.25 }
    if let last = words.last, Self.danglers.contains(last.lower) { score -= 0.3 }
    if words.last?.suffix.contains("?") ?? false { score -= 0.2 }
    if ["and", "but", "or", "so", "which"].contains(first) { score -= 0.15 }
    return min(1, max(0.05, score))
  }

  private func isAside(_ words: [Word]) -> Bool {
    let clause = SpokenClause(words: words.map(\.lower), continuesFirstPerson: false)
    return clause.place(ofFirst: Self.asides) != nil
  }
}
