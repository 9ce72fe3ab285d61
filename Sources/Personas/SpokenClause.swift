/// A part of a statement between commas, full stops and "but", as rules about behaviour read it.
struct SpokenClause {
  let words: [String]
  /// Whether the statement before it was in the first person.
  let continuesFirstPerson: Bool

  private static let firstPerson = VerbForms.split(
    "i i'm i've i'd i'll im we we're we've we'd we'll my me our us mine myself")
  private static let others = VerbForms.split(
    "they he she people everyone everybody you you're your customers colleagues friends they're")
  private static let negators = VerbForms.split(
    """
    never not no don't dont doesn't didn't won't wouldn't can't haven't hardly rarely seldom barely \
    without ignore avoid refuse nothing isn't aren't i'd-never nor neither nobody
    """)
  private static let absolutes = VerbForms.split(
    """
    never always only every all nothing hardly exclusively entirely everything no rarely seldom \
    constantly daily whenever anything barely everywhere completely strictly purely solely
    """)
  private static let wishes = VerbForms.split(
    "want wish should could would hope need if like maybe might i'd we'd used imagine ideally")

  static func clauses(of text: String) -> [SpokenClause] {
    var result: [SpokenClause] = []
    var current: [String] = []
    var isFirstPerson = false
    func close() {
      guard !current.isEmpty else { return }
      let clause = SpokenClause(words: current, continuesFirstPerson: isFirstPerson)
      isFirstPerson = isFirstPerson || clause.contains(anyOf: firstPerson)
      result.append(clause)
      current = []
    }
    for word in SpokenFiller().removed(from: Word.words(of: text)) {
      if ["but", "because", "although"].contains(word.lower) { close() }
      current.append(word.lower)
      if word.endsClause || word.endsSentence { close() }
    }
    close()
    return result
  }

  private static let speakers = VerbForms.split("i i'm i've i'd i'll im we we're we've we'd we'll")
  private static let ownNouns = VerbForms.split(
    "order orders purchase purchases shopping visits basket baskets buying ordering")
  /// What happens to one's own errands: "the shopping gets done at the office".
  private static let errands: [[String]] = [
    "gets done", "get done", "happens at", "happens on", "happen on", "happens in", "is done",
    "are placed", "get placed", "gets placed", "goes through", "gets sorted",
  ].map { $0.split(separator: " ").map(String.init) }

  /// Whether it says something about the speaker: in the first person, or without any subject.
  ///
  /// "My sister works weekends" is about somebody else, "My orders are always on sale" is not.
  var isAboutSpeaker: Bool {
    if contains(anyOf: Self.speakers) { return true }
    if contains(anyOf: Self.others) { return false }
    if contains(anyOf: Self.ownNouns), place(ofFirst: Self.errands) != nil { return true }
    if let first = words.first, ["my", "our"].contains(first) {
      return words.count > 1 && Self.ownNouns.contains(words[1])
    }
    return continuesFirstPerson || isFragment || contains(anyOf: Self.firstPerson)
  }

  /// A clause without a subject, such as "Always on mobile" or "Never buy on offer".
  var isFragment: Bool {
    guard let first = words.first(where: { !VerbForms.isAdverb($0) }) else { return true }
    guard words.count <= 9 else { return false }
    let opensOtherwise: Set<String> = ["the", "a", "an", "there", "it", "it's", "this", "that"]
    return VerbForms.isAdverb(words[0]) || VerbForms.isBase(first) || first == "don't"
      || (words.count <= 6 && !opensOtherwise.contains(first))
  }

  /// A condition, a rhetorical question, or a single act that is refused ("I'm not sending it back").
  var isHypothetical: Bool {
    guard let first = words.first else { return true }
    if ["if", "unless", "should", "why", "what", "suppose", "imagine"].contains(first) {
      return true
    }
    return zip(zip(words, words.dropFirst()), words.dropFirst(2)).contains { pair, third in
      ["i'm", "im", "am", "we're", "are"].contains(pair.0) && pair.1 == "not"
        && third.hasSuffix("ing")
    }
  }

  var isAbsolute: Bool { contains(anyOf: Self.absolutes) }
  var hasNegation: Bool { contains(anyOf: Self.negators) }
  var isWish: Bool { contains(anyOf: Self.wishes) }

  func contains(anyOf set: Set<String>) -> Bool { words.contains(where: set.contains) }

  /// Where the first of some phrases stands.
  func place(ofFirst phrases: [[String]]) -> Int? {
    phrases.compactMap { phrase -> Int? in
      guard words.count >= phrase.count else { return nil }
      return (0...(words.count - phrase.count)).first { start in
        Array(words[start..<(start + phrase.count)]) == phrase
      }
    }.min()
  }

  /// Whether the words after a place dismiss what stands there: "vouchers don't interest me".
  func isDismissed(after place: Int) -> Bool {
    let rest = words.dropFirst(place + 1).prefix(4)
    let isDenied = rest.contains { ["don't", "dont", "doesn't", "never", "not"].contains($0) }
    let isCold =
      rest.contains {
        ["interest", "matter", "tempt", "bother", "move", "excite", "sway"].contains($0)
      }
    if isDenied, isCold { return true }
    let tail = SpokenClause(words: Array(rest), continuesFirstPerson: false)
    return tail.place(ofFirst: [
      ["leave", "me", "cold"], ["mean", "nothing"], ["are", "lost", "on"],
    ])
      != nil
  }

  /// Where the first of some patterns stands.
  func place(ofFirst patterns: [WordPattern]) -> Int? {
    words.indices.first { start in patterns.contains { $0.matches(words, at: start) } }
  }

  /// Where the last of all stems stands, when every one is there.
  func place(ofAll stems: [String]) -> Int? {
    guard !stems.isEmpty else { return nil }
    let places = stems.map { stem in
      let root = stem.hasSuffix("s") ? String(stem.dropLast()) : stem
      return words.firstIndex { $0 == stem || $0 == root || $0 == root + "s" }
    }
    guard !places.contains(nil) else { return nil }
    return places.compactMap { $0 }.max()
  }

  /// Whether a negation comes before a place, except "never miss" and its like.
  func isNegated(before place: Int) -> Bool {
    let negations = words.indices.filter { index in
      guard index < place, Self.negators.contains(words[index]) else { return false }
      let next = index + 1 < words.count ? words[index + 1] : ""
      let isUndone = ["miss", "skip", "pass", "only", "just", "without"].contains(next)
      return !isUndone
    }
    return negations.count % 2 == 1
  }
}
