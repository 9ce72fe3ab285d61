import EvidenceModel

/// The decision journey: which claims fill which of the six stages.
enum Journey {
  private static let kinds: [(stage: String, kinds: [StatementKind])] = [
    ("first_thought", [.trigger, .pain]), ("passive_looking", [.habit, .channel]),
    ("active_looking", [.criterion, .influencer]), ("deciding", [.objection, .constraint]),
    ("buying", [.pull, .goal]), ("consuming", [.success, .leave]),
  ]

  /// All six stages in order, an empty one for a gap; the claims with most weight first.
  static func stages(_ claims: [CandidateClaim]) -> [Persona.JourneyStage] {
    let solid = claims.filter(\.isSolid).sorted { $0.weight > $1.weight }
    return kinds.map { stage, kinds in
      let names = Set(kinds.map(\.rawValue))
      return Persona.JourneyStage(
        stage: stage,
        claimIDs: solid.filter { names.contains($0.claim.kind) }.prefix(4).map(\.claim.id))
    }
  }
}

/// Decision fields without evidence, each with the question that fills it and whom to ask.
enum Gaps {
  private static let questions: [(kind: StatementKind, question: String)] = [
    (.goal, "What problem were you trying to solve?"),
    (.pain, "What keeps coming up that makes this harder?"),
    (.constraint, "What limits you: time, budget, rules?"),
    (.trigger, "What happened that made you look for something new?"),
    (.criterion, "What did you compare, and what made you pick us?"),
    (.objection, "What almost stopped you from buying?"),
    (.influencer, "Who else had a say?"),
    (.channel, "How did you discover us?"),
    (.success, "How do you know that it works for you?"),
    (.leave, "What would make you leave?"),
    (.habit, "What did you try before us?"),
  ]

  static func gaps(_ claims: [CandidateClaim], interviewed: Int) -> [Persona.Gap] {
    let filled = Set(claims.filter(\.isSolid).map(\.claim.kind))
    let more = max(2, 12 - interviewed)
    return questions.filter { !filled.contains($0.kind.rawValue) }.map { kind, question in
      let whom =
        kind == .leave
        ? "\(more) more of this persona, some who left among them"
        : "\(more) more of this persona, recent buyers first"
      return Persona.Gap(kind: kind.rawValue, question: "\(question) (ask \(whom))")
    }
  }
}

/// Chooses what stands on the one-page card: six to eight well filled fields, few words.
enum CardSelector {
  private static let order: [StatementKind] = [
    .goal, .pain, .trigger, .objection, .criterion, .leave, .success, .habit, .pull, .influencer,
    .constraint, .channel,
  ]
  static let mostFields = 8
  static let mostWords = 220

  /// Marks claims in place: three behaviours in one field, then the best claim of each kind, then what
  /// people say against what they do.
  static func mark(_ claims: inout [CandidateClaim], wordsBefore: Int) {
    var words = wordsBefore
    func put(_ index: Int) -> Bool {
      let count = claims[index].claim.text.split(separator: " ").count
      guard words + count <= mostWords else { return false }
      claims[index].claim.card = true
      words += count
      return true
    }
    let behaviours = claims.indices.filter {
      claims[$0].claim.kind == "behaviour" && claims[$0].isSolid
    }
    var fields = behaviours.prefix(3).count(where: put) > 0 ? 1 : 0
    let refuted = claims.indices.filter {
      claims[$0].claim.status == .contradicted && claims[$0].claim.support.customers > 1
    }
    if let best = refuted.max(by: { claims[$0].weight < claims[$1].weight }), put(best) {
      fields += 1
    }
    for kind in order where fields < mostFields {
      let own = claims.indices.filter {
        claims[$0].claim.kind == kind.rawValue && claims[$0].isSolid && claims[$0].isCardWorthy
          && claims[$0].quality >= 0.45
      }
      guard let best = own.max(by: { claims[$0].weight < claims[$1].weight }) else { continue }
      if put(best) { fields += 1 }
    }
  }
}
