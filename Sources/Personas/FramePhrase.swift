import EvidenceModel

/// Sentences that wrap what they say in a set phrase: "What I want is ...", "I'd worry that ...".
struct FramePhrase {
  /// What may follow a frame.
  private enum Continuation { case anything, infinitive, that }

  private struct Frame {
    let phrase: [String]
    let opening: String
    let continuation: Continuation

    init(_ phrase: String, _ opening: String, _ continuation: Continuation) {
      self.phrase = phrase.split(separator: " ").map(String.init)
      self.opening = opening
      self.continuation = continuation
    }
  }

  private static let frames: [Frame] = [
    Frame("what i really want is", "Wants", .anything),
    Frame("what i want is", "Wants", .anything),
    Frame("all i want is", "Wants", .anything),
    Frame("i just want", "Just wants", .anything),
    Frame("what i need is", "Needs", .anything),
    Frame("all i need is", "Needs", .anything),
    Frame("what we want is", "Wants", .anything),
    Frame("what we need is", "Needs", .anything),
    Frame("i'd be worried", "Worried", .that),
    Frame("i would be worried", "Worried", .that),
    Frame("i'm worried", "Worried", .that),
    Frame("i am worried", "Worried", .that),
    Frame("i was worried", "Worried", .that),
    Frame("we were worried", "Worried", .that),
    Frame("i'd worry", "Worried", .that),
    Frame("i would worry", "Worried", .that),
    Frame("i worry", "Worried", .that),
    Frame("i worried", "Worried", .that),
    Frame("my worry was", "Worried", .that),
    Frame("my worry is", "Worried", .that),
    Frame("my concern was", "Worried", .that),
    Frame("my concern is", "Worried", .that),
    Frame("my fear was", "Afraid", .that),
    Frame("my fear is", "Afraid", .that),
    Frame("i was afraid", "Afraid", .that),
    Frame("i'm afraid of", "Afraid of", .anything),
    Frame("my goal is", "Wants", .infinitive),
    Frame("our goal is", "Wants", .infinitive),
    Frame("the goal is", "Wants", .infinitive),
    Frame("my aim is", "Wants", .infinitive),
    Frame("our aim is", "Wants", .infinitive),
    Frame("the aim is", "Wants", .infinitive),
    Frame("my aim is that", "Wants to be sure that", .anything),
    Frame("my goal is that", "Wants to be sure that", .anything),
    Frame("the point is that", "Cares that", .anything),
    Frame("i'm trying", "Trying", .infinitive),
    Frame("i am trying", "Trying", .infinitive),
    Frame("i was trying", "Trying", .infinitive),
    Frame("i'm hoping", "Hopes", .infinitive),
    Frame("i was hoping", "Hoped", .infinitive),
    Frame("i was looking", "Was looking", .anything),
    Frame("i wanted", "Wanted", .anything),
    Frame("we wanted", "Wanted", .anything),
  ]

  func reworded(_ words: [Word], kind: StatementKind) -> String? {
    let frame = Self.frames.first { frame in
      words.count > frame.phrase.count
        && zip(words, frame.phrase).allSatisfy { $0.lower == $1 }
    }
    guard let frame else { return nil }
    let rest = Array(words[frame.phrase.count...])
    let next = rest[0].lower
    switch frame.continuation {
    case .infinitive where next != "to": return nil
    case .that where !["that", "about", "of"].contains(next):
      return clauseAfterWorry(rest, opening: frame.opening)
    default: return following(rest).map { frame.opening + " " + $0 }
    }
  }

  /// "I worry it breaks": the "that" is missing.
  private func clauseAfterWorry(_ rest: [Word], opening: String) -> String? {
    let subjects: Set<String> = [
      "it", "they", "the", "i", "we", "i'd", "we'd", "it'd", "my", "our", "there", "it's", "nobody",
      "i'll", "you", "you'd", "it'll",
    ]
    guard subjects.contains(rest[0].lower) else { return nil }
    return following(rest).map { "\(opening) that \($0.loweredFirst)" }
  }

  private func following(_ rest: [Word]) -> String? {
    // The stand-in keeps the rest from opening with a subject, which would be dropped.
    switch ThirdPerson().rewrite([Word("that")] + rest) {
    case .unsure: nil
    case .rewritten(let words, _), .untouched(let words): Word.sentence(Array(words.dropFirst()))
    }
  }
}

/// Sentences whose "I" was left out: "Never buy on offer", "Save time in the morning".
struct SubjectlessSentence {
  func reworded(_ words: [Word], kind: StatementKind) -> String? {
    var verb = 0
    while verb < words.count, VerbForms.isAdverb(words[verb].lower) { verb += 1 }
    guard verb < words.count, verb <= 2 else { return nil }
    let word = words[verb].lower
    let next = verb + 1 < words.count ? words[verb + 1].lower : ""
    let isDenied = ["don't", "dont", "can't", "won't", "couldn't", "wouldn't", "didn't"].contains(
      word)
    let isPlain = VerbForms.plainVerbs.contains(word)
    let isDoubtful =
      VerbForms.doubtfulVerbs.contains(word)
      && (verb > 0 || VerbForms.determiners.contains(next))
    guard isDenied || ((isPlain || isDoubtful) && !next.isEmpty && next != "is") else { return nil }
    if kind == .goal, !isDenied, verb == 0 {
      return infinitive(words).map { "Wants to " + $0.loweredFirst }
    }
    guard case .rewritten(let result, true) = ThirdPerson().rewrite([Word("I")] + words) else {
      return nil
    }
    return Word.sentence(result)
  }

  private func infinitive(_ words: [Word]) -> String? {
    switch ThirdPerson().rewrite([Word("to")] + words) {
    case .unsure: nil
    case .rewritten(let result, _), .untouched(let result):
      Word.sentence(Array(result.dropFirst()))
    }
  }
}
