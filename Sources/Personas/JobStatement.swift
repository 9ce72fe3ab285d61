import EvidenceModel

/// Composes "When ..., I want to ..., so I can ..." of claims, in the customers' first person.
struct JobStatement {
  /// The job, or nil when a slot has no supported claim that fills it.
  func job(of claims: [CandidateClaim]) -> Persona.JobToBeDone? {
    let solid = claims.filter { $0.isSolid && !$0.core.isEmpty }.sorted { $0.weight > $1.weight }
    var used: Set<ClaimID> = []
    func slot(_ kinds: [StatementKind], _ phrase: ([Word]) -> String?) -> (String, ClaimID)? {
      for kind in kinds {
        for claim in solid where claim.claim.kind == kind.rawValue {
          guard !used.contains(claim.claim.id) else { continue }
          let words = SpokenText().shortened(SpokenText().clean(claim.core), to: 16)
          guard !words.isEmpty, let text = phrase(words)?.withoutEnd, !text.isEmpty else {
            continue
          }
          used.insert(claim.claim.id)
          return (text, claim.claim.id)
        }
      }
      return nil
    }
    guard let motivation = slot([.goal, .criterion, .pull], motivation),
      let situation = slot([.trigger, .constraint, .pain, .habit], situation),
      let outcome = slot([.success, .pull, .goal], outcome)
    else { return nil }
    return Persona.JobToBeDone(
      situation: situation.0, motivation: motivation.0, outcome: outcome.0,
      claimIDs: [situation.1, motivation.1, outcome.1])
  }

  private static let subjects = VerbForms.split("i i'm i've i'd i'll we we're we've we'd we'll")

  // MARK: - Slots

  /// What follows "When": a clause.
  func situation(_ words: [Word]) -> String? {
    let first = words[0].lower
    if ["when", "whenever", "if", "once"].contains(first) { return text(words.dropFirst()) }
    if ["because", "since", "after", "before"].contains(first) { return text(words.dropFirst()) }
    if Self.subjects.contains(first) { return Word.sentence(words) }
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
      return rest.isEmpty ? nil : "get " + text(rest)
    }
    let first = words[0].lower
    if first == "to" { return text(words.dropFirst()) }
    if Self.subjects.contains(first) { return infinitiveAfterSubject(words) }
    if isClause(words) { return "know that " + text(words[...]) }
    if VerbForms.plainVerbs.contains(first) { return text(words[...]) }
    if first.hasSuffix("ing"), !first.hasSuffix("thing") { return "be " + text(words[...]) }
    return "get " + text(words[...])
  }

  /// What follows "so I can": an infinitive.
  func outcome(_ words: [Word]) -> String? {
    if let rest = dropping(words, Self.wantFrames) {
      if rest.first?.lower == "to" { return text(rest.dropFirst()) }
      return rest.isEmpty ? nil : "have " + text(rest)
    }
    let first = words[0].lower
    if first == "to" { return text(words.dropFirst()) }
    if ["when", "if"].contains(first) { return "call it a success " + text(words[...]) }
    if Self.subjects.contains(first) {
      return infinitiveAfterSubject(words) ?? "say that " + Word.sentence(words)
    }
    if isClause(words) { return "be sure that " + text(words[...]) }
    if VerbForms.plainVerbs.contains(first) { return text(words[...]) }
    if first.hasSuffix("ing") || first == "not" { return "enjoy " + text(words[...]) }
    return "have " + text(words[...])
  }

  private static let wantFrames: [[String]] = [
    "what i want is", "what i need is", "all i want is", "what we want is", "i really want",
    "i just want", "i want", "i need", "i'd like", "i would like", "i'd love", "we want", "we need",
    "we'd like", "my goal is", "the goal is", "i'm trying", "i'm hoping", "i wanted", "i hope",
    "i was hoping", "we're trying", "i was trying", "we wanted", "our goal is",
  ].map { $0.split(separator: " ").map(String.init) }

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
    if ["can", "could"].contains(verb) { return text(words.dropFirst(2)) }
    return VerbForms.isBase(verb) || ["have", "do"].contains(verb) ? text(words.dropFirst()) : nil
  }

  private func isClause(_ words: [Word]) -> Bool { KindOpener(.pain).isClause(words) }

  private func text(_ words: ArraySlice<Word>) -> String {
    Word.sentence(Array(words)).loweredFirst
  }
}
