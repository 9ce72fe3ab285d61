import EvidenceModel

/// What is put before a fragment so that it reads as a claim of its kind.
///
/// A noun phrase flows on ("Drawn by the taste"), other fragments follow a colon ("Decides by: price,
/// then speed"), and a whole clause stands as it is.
struct KindOpener {
  let kind: StatementKind

  init(_ kind: StatementKind) { self.kind = kind }

  /// Before the customer's own words in quotation marks.
  var quotePhrase: String {
    switch kind {
    case .goal: "Wants:"
    case .pain: "Struggles:"
    case .trigger: "What set it off:"
    case .habit: "So far:"
    case .objection: "Hesitates:"
    case .criterion: "Decides by:"
    case .influencer: "On who has a say:"
    case .channel: "Reached through:"
    case .constraint: "Limited by:"
    case .success: "Success:"
    case .leave: "Would leave:"
    case .pull: "Drawn by:"
    }
  }

  /// Before a noun phrase; nil where the phrase stands alone.
  private var nounPhrase: String? {
    switch kind {
    case .goal: "Wants"
    case .pain, .trigger: nil
    case .habit: "So far:"
    case .objection: "Held back by"
    case .criterion: "Decides on"
    case .influencer: "Listens to"
    case .channel: "Reached through"
    case .constraint: "Limited by"
    case .success: "Success is"
    case .leave: "Would leave over"
    case .pull: "Drawn by"
    }
  }

  /// The fragment with its opener, or the words alone when they are a whole clause.
  func opening(_ words: [Word]) -> String {
    let text = Word.sentence(words)
    let first = words.first?.lower ?? ""
    if let opener = conjunctionOpener(first, words: words) { return opener + text.loweredFirst }
    if isClause(words) { return text }
    if first.hasSuffix("ing"), first.count > 5, !first.hasSuffix("thing") { return gerund(text) }
    if kind == .channel, Self.prepositions.contains(first) { return "Reached " + text.loweredFirst }
    guard let nounPhrase else { return text }
    if kind == .channel { return "\(nounPhrase) \(Self.channelName(words))" }
    let needsColon =
      ["no", "not", "nothing", "just", "only", "mostly", "mainly"].contains(first)
      || Self.prepositions.contains(first) || text.contains(",") && kind != .pull
    if needsColon { return "\(quotePhrase) \(text.loweredFirst)" }
    return "\(nounPhrase) \(text.loweredFirst)"
  }

  /// Channels are often proper names, which keep their capital.
  private static func channelName(_ words: [Word]) -> String {
    let text = Word.sentence(words)
    return VerbForms.determiners.contains(words[0].lower) ? text.loweredFirst : text
  }

  private static let prepositions = VerbForms.split(
    "on in at by from through via with after before during because since")

  private func conjunctionOpener(_ first: String, words: [Word]) -> String? {
    let isOneClause =
      !words.dropLast().contains { $0.endsClause }
      && !words.contains { ["that's", "it's", "then", "they'd", "they're"].contains($0.lower) }
    switch (kind, first) {
    case (.leave, "if"), (.leave, "when"): return isOneClause ? "Would leave " : nil
    case (.success, "if"), (.success, "when"):
      return isOneClause ? "Counts it a success " : nil
    case (.objection, "that"): return "Worried "
    case (.objection, "whether"), (.objection, "if"): return "Unsure "
    case (.criterion, "whether"), (.criterion, "how"): return "Asks "
    case (.criterion, "that"), (.goal, "that"): return quotePhrase + " "
    case (.goal, "to"): return "Wants "
    case (.success, "to"): return "Success is "
    case (.constraint, "if"), (.constraint, "when"): return nil
    default: return nil
    }
  }

  private func gerund(_ text: String) -> String {
    switch kind {
    case .goal: "Cares about " + text.loweredFirst
    case .success, .pull, .leave, .habit, .channel, .criterion, .constraint, .objection:
      "\(nounPhrase ?? quotePhrase) \(text.loweredFirst)"
    default: text
    }
  }

  static let subordinators: Set<String> = [
    "that", "who", "which", "what", "where", "when", "whenever", "if", "how", "because", "than",
  ]

  private static let finite = VerbForms.split(
    """
    is are was were isn't aren't wasn't weren't has had have hasn't haven't hadn't does doesn't did \
    didn't do don't can can't cannot could couldn't will won't would wouldn't should shouldn't must \
    might may it's that's there's he's she's they're they've they'd they'll it'd it'll gets got says \
    said told goes went makes made takes took needs comes came keeps kept
    """)

  /// Whether the words hold a verb of their own before any relative clause.
  func isClause(_ words: [Word]) -> Bool {
    let main = words.enumerated().prefix { place, word in
      place == 0 || !Self.subordinators.contains(word.lower)
    }.map(\.element)
    if main.contains(where: { Self.finite.contains($0.lower) }) { return true }
    if main.contains(where: { ThirdPerson.subjects.contains($0.lower) }) { return true }
    // "The invoices never match": an adverb and a verb.
    if zip(main, main.dropFirst()).contains(where: {
      Self.frequency.contains($0.lower) && VerbForms.isBase($1.lower)
    }) {
      return true
    }
    // "It saves time", "the delivery breaks": a verb right after a pronoun or a noun.
    let pronouns: Set<String> = [
      "it", "this", "they", "everyone", "everybody", "nobody", "someone", "somebody", "everything",
      "nothing", "he", "she", "one",
    ]
    let firstVerb = pronouns.contains(main.first?.lower ?? "") ? 1 : 2
    // "Provenance beats price": a noun, a verb and its object.
    if main.count > 2, Self.singularForms.contains(main[1].lower), !main[0].lower.hasSuffix("s"),
      !VerbForms.determiners.contains(main[0].lower), main[0].suffix.isEmpty
    {
      return true
    }
    return main.indices.dropFirst(firstVerb).contains { place in
      let word = main[place].lower
      let follows = place > 1 && VerbForms.determiners.contains(main[place - 1].lower)
      if VerbForms.unchanging.contains(word) { return !follows && place > 1 }
      if VerbForms.isPast(word) { return word != "used" && !follows }
      // "The colours brighten the room": a plural and a verb.
      let subject = main[place - 1]
      let isMain = !Self.subordinators.contains(main[0].lower)
      let isPlural =
        isMain && subject.lower.hasSuffix("s") && subject.suffix.isEmpty && !follows
      if isPlural, place + 1 < main.count, VerbForms.plainVerbs.contains(word) { return true }
      return !follows && Self.singularForms.contains(word)
    }
  }

  private static let frequency: Set<String> = [
    "never", "always", "often", "usually", "rarely", "actually", "just", "sometimes", "still",
  ]
  private static let singularForms = Set(VerbForms.plainVerbs.map(VerbForms.thirdPerson))
    .union([
      "looks", "matters", "holds", "ends", "fits", "lasts", "depends", "counts", "costs", "helps",
    ])
}
