/// Replaces the pronouns of the first person by those of the third person plural.
struct PronounShift {
  private static let plain = [
    "i": "they", "we": "they", "my": "their", "our": "their", "mine": "theirs", "ours": "theirs",
    "me": "them", "us": "them", "myself": "themselves", "ourselves": "themselves",
    "i'm": "they're", "im": "they're", "we're": "they're", "i've": "they've", "ive": "they've",
    "we've": "they've", "i'd": "they'd", "we'd": "they'd", "i'll": "they'll", "we'll": "they'll",
  ]
  private static let agreeing = ["am": "are", "was": "were", "wasn't": "weren't"]

  /// The words in the third person plural, "am" and "was" brought into agreement; nil where a verb
  /// before the pronoun makes the order of words a question.
  func shift(_ words: [Word]) -> [Word]? {
    var result = words
    for place in words.indices where ThirdPerson.isFirstPerson(words[place]) {
      let word = words[place].lower
      result[place].core = Self.plain[word] ?? words[place].core
      if ["i", "we"].contains(word) { agree(&result, after: place) }
      if word == "i", place > 0, words[place - 1].lower == "was" { return nil }
    }
    return result
  }

  private func agree(_ words: inout [Word], after place: Int) {
    var verb = place + 1
    while verb < words.count, VerbForms.isAdverb(words[verb].lower) { verb += 1 }
    guard verb < words.count, let agreed = Self.agreeing[words[verb].lower] else { return }
    words[verb].core = agreed
  }
}

/// Decides who "you" is: the company where that is safe, people in general where that is plain.
struct SecondPerson {
  private static let companyNouns = VerbForms.split(
    """
    price prices pricing site website app product products service support team delivery deliveries \
    store shop company brand driver drivers staff newsletter newsletters ad ads advert adverts email \
    emails e-mail e-mails invoice invoices checkout competitor competitors returns policy people \
    packaging range catalogue catalog helpdesk platform software page
    """)
  private static let companyVerbs = VerbForms.split(
    """
    raise stop start charge deliver sell ship offer cancel drop remove change discontinue close merge \
    increase double lower answer reply fix launch add bill show send promise refund upgrade block lock \
    delete log hide limit introduce announce switch rename redesign refuse ignore replace force
    """)
  private static let companyPast = VerbForms.split(
    "put sold sent shipped dropped stopped cancelled canceled lost let kept made got were")
  private static let generic = VerbForms.split(
    """
    can can't cannot could couldn't have need know never just don't get see want pay end buy look
    """)
  private static let prepositions = VerbForms.split("from with by about to")
  private static let finding = VerbForms.split(
    """
    found find choose chose picked pick recommend recommended left leave trust trusted joined join \
    mention mentioned tried try saw see uses use used featured feature named tipped suggested had like \
    liked love know knew
    """
  )

  /// The words with a safe "you" replaced; nil where a sentence in the first person also talks to
  /// somebody who can't be told.
  func resolve(_ words: [Word]) -> [Word]? {
    var result = words
    var isOpen = false
    for place in words.indices.reversed() where words[place].lower.hasPrefix("you") {
      guard let replaced = replacement(words, at: place) else {
        isOpen = isOpen || !isGeneric(words, at: place)
        continue
      }
      result.replaceSubrange(replaced.range, with: replaced.words)
    }
    let isMixed = isOpen && words.contains(where: ThirdPerson.isFirstPerson)
    return isMixed ? nil : result
  }

  private func isGeneric(_ words: [Word], at place: Int) -> Bool {
    let word = words[place].lower
    guard word == "you" else { return !["your", "you're", "you've"].contains(word) ? true : false }
    guard place + 1 < words.count else { return false }
    return Self.generic.contains(words[place + 1].lower)
  }

  private func replacement(_ words: [Word], at place: Int) -> (range: Range<Int>, words: [Word])? {
    let word = words[place]
    let next = place + 1 < words.count ? words[place + 1] : nil
    // "Your quiet route ended on a dual carriageway" is said to the company.
    let opens = place == 0 && words.count { $0.lower.hasPrefix("you") } == 1
    if word.lower == "your", let next, opens || Self.companyNouns.contains(next.lower) {
      return (place..<(place + 1), [Word("the"), Word("company's")])
    }
    guard word.lower == "you" else { return nil }
    if let next, ["guys", "lot", "folks"].contains(next.lower) {
      return (
        place..<(place + 2),
        [Word("the", prefix: word.prefix), Word("company's"), Word("people", suffix: next.suffix)]
      )
    }
    let isPlace = place > 0 && ["there", "here", "what"].contains(words[place - 1].lower)
    if let next, !isPlace, let verb = companyVerb(next.lower) {
      return (
        place..<(place + 2),
        [Word("the", prefix: word.prefix), Word("company"), Word(verb, suffix: next.suffix)]
      )
    }
    let before = place > 0 ? words[place - 1].lower : ""
    let isObject = next == nil || !word.suffix.isEmpty || !VerbForms.isBase(next?.lower ?? "")
    if isObject, Self.prepositions.contains(before) || Self.finding.contains(before) {
      return (place..<(place + 1), [Word("the"), Word("company", suffix: word.suffix)])
    }
    return nil
  }

  private func companyVerb(_ verb: String) -> String? {
    if Self.companyVerbs.contains(verb) { return VerbForms.thirdPerson(verb) }
    if Self.companyPast.contains(verb) { return verb == "were" ? "was" : verb }
    let stems = [verb.dropLast(2), verb.dropLast(1)].map(String.init)
    return verb.hasSuffix("ed") && stems.contains(where: Self.companyVerbs.contains) ? verb : nil
  }
}
