/// Turns a customer's sentence in the first person into the third.
///
/// "I order every Friday and I skip August" becomes "Orders every Friday and they skip August": the
/// subject that opens the sentence is dropped with its verb brought to the third person singular; what
/// follows "I" and is no known past form is a verb in its base form, whether or not it is in the list.
/// Later subjects become "they". What can't be told apart (who "they" or "you" is) is left to be
/// quoted.
struct ThirdPerson {
  /// How a rewriting went.
  enum Outcome: Equatable {
    /// No first person was in it.
    case untouched([Word])
    /// `opensWithVerb`: the subject was dropped, so the text begins with what the customer does.
    case rewritten([Word], opensWithVerb: Bool)
    /// The grammar is not understood; quote the words.
    case unsure
  }

  private static let firstPerson = VerbForms.split(
    """
    i i'm i've i'd i'll im ive we we're we've we'd we'll my mine me myself our ours us ourselves
    """)
  private static let third = VerbForms.split(
    "they them their theirs they're they've they'd they'll")
  static let subjects = VerbForms.split("i i'm i've i'd i'll im ive we we're we've we'd we'll")

  static func isFirstPerson(_ word: Word) -> Bool {
    firstPerson.contains(word.lower) && word.core != "US"
  }

  func rewrite(_ original: [Word]) -> Outcome {
    guard let words = SecondPerson().resolve(original), !isHopeless(words) else { return .unsure }
    guard words.contains(where: Self.isFirstPerson) else { return .untouched(words) }
    if let dropped = droppingSubject(words) { return checked(dropped, from: words, opens: true) }
    guard let plural = PronounShift().shift(words) else { return .unsure }
    return checked(plural, from: words, opens: false)
  }

  /// Refuses results in which "they" could be the customers or somebody else.
  private func checked(_ result: [Word], from words: [Word], opens: Bool) -> Outcome {
    let before = Self.others(words)
    guard before == 0 || Self.others(result) == before else { return .unsure }
    return .rewritten(opens ? sharing(result, from: words) : result, opensWithVerb: opens)
  }

  /// How many words point at third persons; "one of them" points at something named before.
  private static func others(_ words: [Word]) -> Int {
    words.indices.count { place in
      third.contains(words[place].lower)
        && !(words[place].lower == "them" && place > 0 && words[place - 1].lower == "of")
    }
  }

  /// Drops a second "they" that is the dropped subject: "Had cake and they forgot the time" becomes
  /// "Had cake and forgot the time".
  private func sharing(_ result: [Word], from words: [Word]) -> [Word] {
    guard Self.others(words) == 0 else { return result }
    var result = result
    var place = 1
    while place + 1 < result.count {
      let isJoined = ["and", "but", "or"].contains(result[place - 1].lower)
      guard isJoined, result[place].lower == "they",
        !result[..<place].contains(where: { KindOpener.subordinators.contains($0.lower) }),
        let rest = shared(Array(result[(place + 1)...]))
      else {
        place += 1
        continue
      }
      result = Array(result[..<place]) + rest
    }
    return result
  }

  /// The predicate after a dropped "they".
  private func shared(_ words: [Word]) -> [Word]? {
    guard words.first?.lower == "are" else { return predicate(words, subject: "i") }
    var words = words
    words[0].core = "is"
    return words
  }

  private func isHopeless(_ words: [Word]) -> Bool {
    let lower = words.map(\.lower)
    if words.contains(where: { $0.suffix.contains("?") }) { return true }
    if lower.contains(where: { ["let's", "lets", "ain't"].contains($0) }) { return true }
    for (index, word) in lower.enumerated() {
      let next = index + 1 < lower.count ? lower[index + 1] : ""
      let last = index > 0 ? lower[index - 1] : ""
      if word == "me", next == "and" || last == "and" { return true }
      if ["i", "we"].contains(word), last == "am" || words[index].endsClause { return true }
      // "My boss and I ...": a compound subject.
      if word == "i", last == "and", index <= 4, ["my", "our", "the"].contains(lower[0]) {
        return true
      }
    }
    return false
  }

  // MARK: - The subject that opens the sentence

  private func droppingSubject(_ words: [Word]) -> [Word]? {
    var start = 0
    while start < words.count, VerbForms.isAdverb(words[start].lower) { start += 1 }
    guard start < words.count, start <= 2, Self.subjects.contains(words[start].lower) else {
      return nil
    }
    let lead = Array(words[..<start])
    var rest = Array(words[(start + 1)...])
    if let auxiliary = Self.contracted(words[start].lower, before: rest) {
      rest.insert(Word(auxiliary), at: 0)
    }
    guard let predicate = predicate(rest, subject: words[start].lower) else { return nil }
    return PronounShift().shift(lead + predicate)
  }

  /// The verb hidden in "I'm", "I've", "I'd", "I'll"; nil for a bare pronoun.
  static func contracted(_ subject: String, before rest: [Word]) -> String? {
    if subject == "im" || subject.hasSuffix("'m") { return "am" }
    if subject.hasSuffix("'re") { return "are" }
    if subject == "ive" || subject.hasSuffix("'ve") { return "have" }
    if subject.hasSuffix("'ll") { return "will" }
    guard subject.hasSuffix("'d") else { return nil }
    let verb = rest.first { !VerbForms.isAdverb($0.lower) }?.lower ?? ""
    let isPerfect =
      verb == "better" || VerbForms.participles.contains(verb) || VerbForms.isPast(verb)
    return isPerfect ? "had" : "would"
  }

  /// The predicate in the third person singular, or nil where only "they" is safe.
  private func predicate(_ words: [Word], subject: String) -> [Word]? {
    var place = 0
    while place < words.count, VerbForms.isAdverb(words[place].lower) { place += 1 }
    guard place < words.count else { return nil }
    let verb = words[place].lower
    if ["am", "are"].contains(verb) {
      // The subject is dropped with its verb: "I'm loyal" becomes "Loyal".
      let tail = Array(words[(place + 1)...])
      return tail.isEmpty ? nil : Array(words[..<place]) + coordinated(tail)
    }
    if VerbForms.modals.contains(verb) || (verb == "was" && !subject.hasPrefix("we")) {
      return words
    }
    if ["have", "haven't", "do", "don't", "dont"].contains(verb) {
      return replacing(words, at: place)
    }
    if verb == "were" { return words[..<place] + [Word("was")] + words[(place + 1)...] }
    if VerbForms.unchanging.contains(verb) {
      // "I put" may be past: the plain form reads as both, unless a habit is told.
      let isHabit = place > 0 || words.contains { ["every", "always", "never"].contains($0.lower) }
      return isHabit ? replacing(words, at: place) : words
    }
    if VerbForms.isPast(verb) { return words }
    guard VerbForms.mayBeVerb(verb) else { return nil }
    return replacing(Array(words[...place]), at: place) + conjugated(Array(words[(place + 1)...]))
  }

  private func replacing(_ words: [Word], at place: Int) -> [Word] {
    var words = words
    words[place].core = VerbForms.thirdPerson(words[place].lower)
    return words
  }

  /// Conjugates verbs that share the dropped subject: "buys it and never looks back".
  ///
  /// A word after "and" that could be a verb or a noun is a verb before a determiner or an adverb, and in a
  /// list that ends with a plain verb ("looks for a code, orders and forgets it").
  private func conjugated(_ words: [Word]) -> [Word] {
    guard words.first?.lower != "to" else { return words }
    var words = words
    var isInfinitive = false
    for place in words.indices {
      if words[place].lower == "to", place + 1 < words.count,
        VerbForms.isBase(words[place + 1].lower)
      {
        isInfinitive = true
      }
      guard opensPart(words, at: place) else { continue }
      if words[place - 1].suffix.contains(",") { isInfinitive = false }
      var verb = place
      while verb < words.count, VerbForms.isAdverb(words[verb].lower) { verb += 1 }
      guard verb < words.count else { continue }
      let word = words[verb].lower
      if ["don't", "dont", "haven't"].contains(word) {
        words = replacing(words, at: verb)
        continue
      }
      // "Wants to buy it and forget it": the second verb hangs on "to" as well.
      guard VerbForms.isBase(word), !isInfinitive else { continue }
      let next = verb + 1 < words.count ? words[verb + 1].lower : ""
      let isVerb =
        verb > place || VerbForms.determiners.contains(next) || VerbForms.isAdverb(next)
        || VerbForms.plainVerbs.contains(word) || isVerbList(words, from: verb)
      if isVerb { words = replacing(words, at: verb) }
    }
    return words
  }

  /// Whether a doubtful verb is followed by a plain one, as in ", order and forget".
  private func isVerbList(_ words: [Word], from place: Int) -> Bool {
    place + 2 < words.count && ["and", "or"].contains(words[place + 1].lower)
      && VerbForms.plainVerbs.contains(words[place + 2].lower)
  }

  /// After a dropped "I'm ...": "loyal, never look at deals" becomes "loyal, never looks at deals".
  private func coordinated(_ words: [Word]) -> [Word] { conjugated(words) }

  /// Whether a coordinated part without a subject of its own may begin at a place.
  private func opensPart(_ words: [Word], at place: Int) -> Bool {
    guard place > 0 else { return false }
    let before = words[place - 1]
    if ["and", "or", "but", "then"].contains(before.lower) { return true }
    guard before.suffix.contains(",") else { return false }
    return VerbForms.isAdverb(words[place].lower)
      || (VerbForms.isBase(words[place].lower) && isVerbList(words, from: place))
      || (VerbForms.plainVerbs.contains(words[place].lower)
        && !["and", "or", "but"].contains(words[place].lower))
  }
}
