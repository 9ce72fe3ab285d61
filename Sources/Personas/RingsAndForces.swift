import EvidenceModel

/// The five rings of buying insight.
///
/// Source: A. Revella, "Buyer Personas", 2015.
enum Rings {
  private static let kinds: [(ring: String, kinds: [StatementKind])] = [
    ("priority_initiative", [.trigger, .pain]), ("success_factors", [.success, .goal]),
    ("perceived_barriers", [.objection, .constraint, .leave]), ("decision_criteria", [.criterion]),
    ("buyers_journey", [.influencer, .channel, .habit]),
  ]

  /// All five rings in order, an empty one for a gap; the claims with most weight first.
  static func rings(_ claims: [CandidateClaim]) -> [Persona.Ring] {
    kinds.map { ring, kinds in
      Persona.Ring(ring: ring, claimIDs: KindSelection.best(claims, kinds: kinds))
    }
  }
}

/// The four forces of a switch: push and pull against anxiety and habit.
///
/// Source: the switch interview of B. Moesta and C. Spiek.
enum Forces {
  private static let kinds: [(force: String, kinds: [StatementKind])] = [
    ("push", [.pain, .trigger]), ("pull", [.pull, .goal]), ("anxiety", [.objection]),
    ("habit", [.habit]),
  ]

  /// All four forces in order, an empty one for a gap; the claims with most weight first.
  static func forces(_ claims: [CandidateClaim]) -> [Persona.Force] {
    kinds.map { force, kinds in
      Persona.Force(force: force, claimIDs: KindSelection.best(claims, kinds: kinds))
    }
  }
}

/// Chooses the supported claims of some kinds.
enum KindSelection {
  /// At most `most` of them, the one with most weight first.
  static func best(
    _ claims: [CandidateClaim], kinds: [StatementKind], most: Int = 4
  ) -> [ClaimID] {
    let names = Set(kinds.map(\.rawValue))
    return claims.filter { $0.isSolid && names.contains($0.claim.kind) }
      .sorted { $0.weight > $1.weight }.prefix(most).map(\.claim.id)
  }
}
