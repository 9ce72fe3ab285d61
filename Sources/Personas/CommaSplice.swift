import EvidenceModel

/// Cuts what hangs on a sentence by a comma alone: "What my friends say counts, I do not read tests".
///
/// People speak in chains of main clauses; the first one says it, the others comment on it.
struct CommaSplice {
  /// Shorter sentences are left whole.
  static let shortest = 9

  private static let subjects = VerbForms.split(
    """
    it it's its that that's thats this these those they they're they've he she he's she's i i'm i've \
    i'd i'll we we're we've we'd we'll you you're there there's nobody everybody everyone everything \
    nothing somebody therefore otherwise
    """)
  private static let determiners = VerbForms.split("the my our a an his her their your some every")
  private static let openers = VerbForms.split(
    """
    if when whenever once because since after before as although unless while until where wherever \
    at on in by for from with without during instead every either whether
    """)
  private static let moments = VerbForms.split("day moment minute time year week month morning way")

  /// The words up to the first comma before another main clause; all words where there is none.
  func cut(_ words: [Word]) -> [Word] {
    guard words.count > Self.shortest else { return words }
    var place = isSubordinate(words) ? firstComma(words).map { $0 + 1 } ?? words.count : 0
    while place < words.count - 2 {
      guard words[place].suffix.contains(where: { ",;".contains($0) }) else {
        place += 1
        continue
      }
      let head = Array(words[...place])
      if opensClause(Array(words[(place + 1)...])), standsAlone(head) { return head }
      place += 1
    }
    return words
  }

  private func firstComma(_ words: [Word]) -> Int? {
    words.firstIndex { $0.suffix.contains(",") }
  }

  private func isSubordinate(_ words: [Word]) -> Bool {
    if Self.openers.contains(words[0].lower) { return true }
    return words.count > 1 && words[0].lower == "the" && Self.moments.contains(words[1].lower)
  }

  private func opensClause(_ words: [Word]) -> Bool {
    guard let first = words.first else { return false }
    if Self.subjects.contains(first.lower) { return true }
    return Self.determiners.contains(first.lower) && KindOpener(.pain).isClause(words)
  }

  private func standsAlone(_ words: [Word]) -> Bool {
    guard words.count >= 3, ClaimSubstance(kind: .pain).contentWords(words).count >= 2 else {
      return false
    }
    if words.contains(where: { ThirdPerson.subjects.contains($0.lower) }) { return true }
    return KindOpener(.pain).isClause(words) || VerbForms.plainVerbs.contains(words[0].lower)
      || VerbForms.isAdverb(words[0].lower)
  }
}
