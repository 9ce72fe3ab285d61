/// Whether words can stand in the job sentence as they are.
///
/// "So I can" wants a verb in its plain form. Frames such as "be sure that" want a clause behind them and
/// "have" a noun; what begins with a preposition, a finite verb or an order makes no sentence there.
enum JobGrammar {
  private static let frameVerbs = VerbForms.split("be get have know make call enjoy do go")

  /// Words that no clause begins with that a frame can introduce, and no noun phrase.
  private static let strayOpeners = VerbForms.split(
    """
    at in on by for from with without during into onto to of off over under up down out about as than \
    and or but so because which that's is are was were am be been being has had does did can could will \
    would shall should may might must not n't never
    """)

  /// Pronouns and determiners that may begin a clause although they look like verbs.
  private static let clauseOpeners = VerbForms.determiners.union(
    VerbForms.split(
      """
      i we you he she it they nobody everybody everyone somebody someone nothing everything something \
      there one both many few several most
      """))

  /// Verbs that begin an order or an aim and are hardly ever nouns at the head of a clause.
  private static let orders = VerbForms.split(
    "do let make give take keep get go see tell bring put")

  /// Whether the first word is a verb in its plain form that rules the words behind it.
  static func startsWithVerb(_ words: [Word]) -> Bool {
    guard let first = words.first?.lower else { return false }
    if orders.contains(first) { return words.count > 1 }
    guard VerbForms.plainVerbs.contains(first) else { return false }
    // "Plan changes are free": a noun before a noun and a verb.
    guard words.count > 2, VerbForms.isBase(words[1].lower.trimmedS) else { return true }
    return VerbForms.determiners.contains(words[1].lower)
  }

  /// Whether a word is a verb's form in -ing, and not "evening", "thing" or "spring".
  static func isGerund(_ word: String) -> Bool {
    guard word.hasSuffix("ing"), word.count > 4, !nouns.contains(word) else { return false }
    return !word.hasSuffix("thing")
  }

  private static let nouns = VerbForms.split(
    "evening morning spring string during king ring ceiling sibling wedding")

  /// Whether a phrase can follow "I want to" and "so I can".
  static func isInfinitive(_ text: String) -> Bool {
    let words = Word.words(of: text)
    guard let first = words.first?.lower else { return false }
    guard
      let frame = ["be sure that", "know that", "make sure that"].first(where: {
        text.hasPrefix($0 + " ")
      })
    else {
      guard frameVerbs.contains(first) else { return true }
      guard words.count > 1 else { return first != "be" && first != "have" && first != "get" }
      return first != "have" && first != "get" || isNounLike(Array(words.dropFirst()))
    }
    return isClauseLike(Array(words.dropFirst(frame.split(separator: " ").count)))
  }

  /// Whether words can follow "that": no order, no preposition, no verb without a subject.
  private static func isClauseLike(_ words: [Word]) -> Bool {
    guard words.count > 1, let first = words.first?.lower else { return false }
    if strayOpeners.contains(first) { return false }
    if clauseOpeners.contains(first) { return true }
    return !orders.contains(first) && !isGerund(first)
      && !startsWithVerb(words)
  }

  /// Whether words can follow "have".
  private static func isNounLike(_ words: [Word]) -> Bool {
    guard let first = words.first?.lower else { return false }
    return !strayOpeners.contains(first) && !["i", "we", "he", "she", "they"].contains(first)
  }

  /// Words without a few that hang on behind the last comma: "move up a category, or not".
  static func withoutTail(_ words: [Word]) -> [Word] {
    guard let comma = words.dropLast().lastIndex(where: { $0.suffix.contains(",") }), comma >= 2
    else { return words }
    let tail = words[(comma + 1)...]
    guard let first = tail.first?.lower else { return words }
    let hangs =
      tail.count <= 3 && ["or", "and", "but", "if", "though", "anyway", "please"].contains(first)
    let orders = startsWithVerb(Array(tail)) && !tail.contains { $0.lower == "and" }
    return hangs || orders && tail.count <= 4 ? Array(words[...comma]) : words
  }
}

extension String {
  /// Without a final s: "changes" as "change".
  fileprivate var trimmedS: String { hasSuffix("s") ? String(dropLast()) : self }
}
