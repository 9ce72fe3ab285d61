import EvidenceModel

/// Composes "When ..., I want to ..., so I can ..." of claims, in the customers' first person.
struct JobStatement {
  /// The most words of a slot, so that the sentence can be said in one breath.
  static let longest = 14

  /// The job, or nil when a slot has no supported claim that fills it.
  ///
  /// Each slot takes the claim whose words fit it best: an aim in the infinitive before a noun before a
  /// clause that needs a frame, then the claim with most weight. What hangs on by a comma is cut, and a
  /// clause that would need a clumsy frame is taken only where nothing else is there.
  func job(of claims: [CandidateClaim]) -> Persona.JobToBeDone? {
    let solid = claims.filter { $0.isSolid && !$0.core.isEmpty }.sorted { $0.weight > $1.weight }
    var used: Set<ClaimID> = []
    func slot(_ kinds: [StatementKind], _ phrase: ([Word]) -> Phrase?) -> (String, ClaimID)? {
      var best: (score: Double, text: String, id: ClaimID)?
      for (place, kind) in kinds.enumerated() {
        for claim in solid where claim.claim.kind == kind.rawValue {
          guard !used.contains(claim.claim.id), let phrase = filled(claim.core, phrase) else {
            continue
          }
          let score =
            phrase.fit * claim.quality * (claim.isCardWorthy ? 1 : 0.5)
            * claim.weight.squareRoot() / (1 + 0.35 * Double(place))
          if score > (best?.score ?? 0) { best = (score, phrase.text, claim.claim.id) }
        }
      }
      if let best { used.insert(best.id) }
      return best.map { ($0.text, $0.id) }
    }
    guard let motivation = slot([.goal, .criterion, .pull], aim),
      let situation = slot([.trigger, .constraint, .pain, .habit], occasion),
      let outcome = slot([.success, .goal, .pull], result)
    else { return nil }
    return Persona.JobToBeDone(
      situation: situation.0, motivation: motivation.0, outcome: outcome.0,
      claimIDs: [situation.1, motivation.1, outcome.1])
  }

  /// The phrase that a customer's words make in a slot, without anything that hangs on.
  private func filled(_ core: String, _ phrase: ([Word]) -> Phrase?) -> Phrase? {
    let whole = CommaSplice().cut(SpokenText().clean(core))
    let words = SpokenText().shortened(whole, to: Self.longest)
    let isCut = words.count < whole.count
    guard let last = words.last, !(isCut && ClaimSubstance.danglers.contains(last.lower)),
      !Self.chained.contains(words[0].lower), let made = phrase(JobGrammar.withoutTail(words))
    else { return nil }
    let text = made.text.withoutEnd
    guard !text.isEmpty, !text.hasSuffix("…"), !text.contains(where: { "()[]/".contains($0) })
    else {
      return nil
    }
    return Phrase(text: text, fit: made.fit * (isCut ? 0.6 : 1))
  }

  /// Words that tie a sentence to the one before it.
  private static let chained = VerbForms.split(
    "either otherwise therefore then and but or so because which that's it's")

  /// Words for a slot and how naturally they stand in it, 0 to 1.
  struct Phrase {
    let text: String
    let fit: Double
  }

  private func aim(_ words: [Word]) -> Phrase? {
    motivation(words).map {
      checked($0, words) { fit($0, frames: ["know that ", "make sure that "]) }
    }
  }

  private func occasion(_ words: [Word]) -> Phrase? {
    situation(words).map { Phrase(text: $0, fit: fit($0, frames: ["I have to deal with "])) }
  }

  private func result(_ words: [Word]) -> Phrase? {
    outcome(words).map {
      checked($0, words) { fit($0, frames: ["be sure that ", "call it a success "]) }
    }
  }

  /// A phrase that can follow "to", else the words as they were said, in quotation marks: nobody should
  /// read a sentence that is none.
  private func checked(
    _ text: String, _ words: [Word], _ fit: (String) -> Double
  ) -> Phrase {
    JobGrammar.isInfinitive(text)
      ? Phrase(text: text, fit: fit(text))
      : Phrase(text: "“\(Word.sentence(words).withoutEnd)”", fit: 0.1)
  }

  /// How naturally words stand in a slot: a frame around a clause is stiff, a long one or one without a
  /// subject of its own ("it was ...") more so, and one about what is past can't be wished for.
  private func fit(_ text: String, frames: [String]) -> Double {
    guard let frame = frames.first(where: text.hasPrefix) else {
      return text.hasPrefix("get ") || text.hasPrefix("have ") ? 0.7 : 1
    }
    let rest = Word.words(of: String(text.dropFirst(frame.count)))
    let isVague = ["it", "that", "this", "there", "i", "they", "we"].contains(
      rest.first?.lower ?? "")
    let isPast = rest.prefix(6).contains { VerbForms.isPast($0.lower) || $0.lower == "has" }
    let isLong = rest.count > 10 || rest.contains { $0.suffix.contains(",") }
    return isVague || isPast ? 0.05 : isLong ? 0.15 : 0.35
  }

  private static let subjects = VerbForms.split("i i'm i've i'd i'll we we're we've we'd we'll")

  // MARK: - Slots

  /// What follows "When": a clause.
  func situation(_ words: [Word]) -> String? {
    let first = words[0].lower
    if ["when", "whenever", "if", "once"].contains(first) { return subordinate(words.dropFirst()) }
    if first == "the", words.count > 4, ["day", "moment", "minute"].contains(words[1].lower) {
      return words[2...].contains { $0.suffix.contains(",") } ? subordinate(words[2...]) : nil
    }
    if first == "because" { return text(words.dropFirst()) }
    // What comes next may be a date: "Since February the whole team complains".
    if ["since", "after", "before", "until"].contains(first) { return nil }
    if Self.subjects.contains(first) { return ownSubject(words) }
    if isClause(words) { return text(words[...]) }
    if VerbForms.isPast(first) || VerbForms.isBase(first) && words.count > 2 {
      return "I " + text(words[...])
    }
    if first.hasSuffix("ing") { return "I am " + text(words[...]) }
    return "I have to deal with " + text(words[...])
  }

  /// What follows "I want to": an infinitive.
  func motivation(_ words: [Word]) -> String? {
    if let rest = dropping(words, Self.wantFrames) {
      if rest.first?.lower == "to" { return text(rest.dropFirst()) }
      if rest.first?.lower == "that" { return "make sure " + text(rest) }
      return rest.isEmpty ? nil : "get " + text(rest)
    }
    let first = words[0].lower
    if first == "to" { return text(words.dropFirst()) }
    if Self.subjects.contains(first) { return infinitiveAfterSubject(words) }
    if let rest = dropping(words, [["my", "aim", "is", "that"], ["my", "goal", "is", "that"]]) {
      return "make sure that " + text(rest)
    }
    if JobGrammar.startsWithVerb(words) { return text(words[...]) }
    if isClause(words) { return "know that " + text(words[...]) }
    if JobGrammar.isGerund(first) { return "be " + text(words[...]) }
    return "get " + text(words[...])
  }

  /// What follows "so I can": an infinitive.
  func outcome(_ words: [Word]) -> String? {
    if let rest = dropping(words, Self.wantFrames) {
      if rest.first?.lower == "to" { return text(rest.dropFirst()) }
      if rest.first?.lower == "that" { return "be sure " + text(rest) }
      return rest.isEmpty ? nil : "have " + text(rest)
    }
    let first = words[0].lower
    if first == "to" { return text(words.dropFirst()) }
    if ["what", "why", "how", "who", "whether"].contains(first) { return nil }
    if ["when", "if"].contains(first) { return "call it a success " + text(words[...]) }
    if Self.subjects.contains(first) { return infinitiveAfterSubject(words) }
    if JobGrammar.startsWithVerb(words) { return text(words[...]) }
    if isClause(words) { return "be sure that " + text(words[...]) }
    if JobGrammar.isGerund(first == "not" && words.count > 1 ? words[1].lower : first) {
      return "enjoy " + text(words[...])
    }
    return "have " + text(words[...])
  }

  private static let wantFrames: [[String]] = [
    "what i want is", "what i need is", "all i want is", "what we want is", "i really want",
    "i just want", "i want", "i need", "i'd like", "i would like", "i'd love", "we want", "we need",
    "we'd like", "my goal is", "the goal is", "i'm trying", "i'm hoping", "i wanted", "i hope",
    "i was hoping", "we're trying", "i was trying", "we wanted", "our goal is", "my aim is",
    "our aim is", "the aim is",
  ].map { $0.split(separator: " ").map(String.init) }

  /// A clause without the main clause behind it: "I failed twice, I knew it was over" gives "I failed
  /// twice".
  private func subordinate(_ words: ArraySlice<Word>) -> String {
    let comma = words.firstIndex { $0.suffix.contains(",") }
    guard let comma, comma - words.startIndex >= 2 else { return text(words) }
    return text(words[...comma]).withoutEnd
  }

  /// "We got two bikes" after "When": "we got two bikes".
  private func ownSubject(_ words: [Word]) -> String {
    let text = Word.sentence(words)
    return words[0].lower.hasPrefix("we") ? text.prefix(1).lowercased() + text.dropFirst() : text
  }

  private func dropping(_ words: [Word], _ frames: [[String]]) -> ArraySlice<Word>? {
    let frame = frames.first { frame in
      words.count > frame.count && zip(words, frame).allSatisfy { $0.lower == $1 }
    }
    return frame.map { words.dropFirst($0.count) }
  }

  /// "I can finish early" and "I finish early" give "finish early"; nil where that is not safe.
  private func infinitiveAfterSubject(_ words: [Word]) -> String? {
    guard ["i", "we"].contains(words[0].lower), words.count > 2 else { return nil }
    let verb = words[1].lower
    if Self.states.contains(verb) { return nil }
    if ["not", "n't"].contains(words[2].lower) || verb == "have" && words[2].lower == "to" {
      return nil
    }
    if ["can", "could"].contains(verb) { return text(words.dropFirst(2)) }
    return VerbForms.isBase(verb) || ["have", "do"].contains(verb) ? text(words.dropFirst()) : nil
  }

  /// Verbs of being in a state, which nobody wants to be able to do.
  private static let states = VerbForms.split(
    "love like hate know need want prefer feel think believe judge trust hope see mean seem own")

  private func isClause(_ words: [Word]) -> Bool { KindOpener(.pain).isClause(words) }

  private func text(_ words: ArraySlice<Word>) -> String {
    Word.sentence(Array(words)).loweredFirst
  }
}
