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
    kinds.map { stage, kinds in
      Persona.JourneyStage(stage: stage, claimIDs: KindSelection.best(claims, kinds: kinds))
    }
  }
}

/// Decision fields without evidence, each with the question that fills it and whom to ask.
enum Gaps {
  private static let kinds: [StatementKind] = [
    .goal, .pain, .constraint, .trigger, .criterion, .objection, .influencer, .channel, .success,
    .leave, .habit,
  ]

  static func gaps(_ claims: [CandidateClaim], interviewed: Int) -> [Persona.Gap] {
    let filled = Set(claims.filter(\.isSolid).map(\.claim.kind))
    return kinds.filter { !filled.contains($0.rawValue) }.compactMap { kind in
      PortraitField.all.first { $0.kinds == [kind.rawValue] }.map { field in
        Persona.Gap(
          kind: kind.rawValue, question: field.question,
          whom: Interviewees(interviewed: interviewed).text(field.whom))
      }
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
