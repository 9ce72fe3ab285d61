package import EvidenceModel

/// Says what is different from the version before: a join by claim identifier, not of prose.
package struct ChangeFinder: Sendable {
  package init() {}

  /// The changes from one document to the next, in the order of the new document's claims, then what
  /// is gone in the order of the old.
  ///
  /// `new`: the identifier was not there. `gone`: it is not there any more. `stale`, `contradicted`:
  /// the status became that. `strengthened`, `weakened`: the status or confidence rose or fell, or at
  /// least half as many customers more (at least two) or fewer say it. `since` is the claim's first
  /// evidence for new claims, its last for stale and gone ones, else the new document's `as_of`.
  package func changes(from old: PersonaDocument, to new: PersonaDocument)
    -> [PersonaDocument.Change]
  {
    let before = old.personas.flatMap(\.claims)
    let after = new.personas.flatMap(\.claims)
    let known = Dictionary(before.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let kept = Set(after.map(\.id))
    let today = new.provenance.asOf
    var changes = after.compactMap { claim -> PersonaDocument.Change? in
      guard let previous = known[claim.id] else {
        return .init(claim: claim.id, change: "new", since: claim.validFrom ?? today)
      }
      return change(from: previous, to: claim).map {
        let since = $0 == "stale" ? claim.lastSeen ?? today : today
        return .init(claim: claim.id, change: $0, since: since)
      }
    }
    changes += before.filter { !kept.contains($0.id) }.map {
      .init(claim: $0.id, change: "gone", since: $0.lastSeen ?? today)
    }
    return changes
  }

  /// What changed within the window of one document, for a first build that has nothing to compare with.
  ///
  /// `new`: a supported claim whose first evidence lies in the last quarter of a year before `as_of`, or in
  /// the last half-year while another claim of its kind in the same persona went stale. `stale`: claims
  /// of that status, and single customers' words older than half a year beside a new claim of their kind. In the order of the claims.
  package func changes(within document: PersonaDocument) -> [PersonaDocument.Change] {
    let today = document.provenance.asOf
    return document.personas.flatMap { persona in
      let silenced = Set(persona.claims.filter { $0.status == .stale }.map(\.kind))
      let renewed = Set(
        persona.claims.filter {
          $0.status == .supported && ($0.validFrom.map { Rule.months($0, to: today) < 6 } ?? false)
        }.map(\.kind))
      return persona.claims.compactMap { claim -> PersonaDocument.Change? in
        let isOld = claim.lastSeen.map { Rule.months($0, to: today) >= 6 } ?? false
        let isSilent = claim.status == .anecdote && isOld && renewed.contains(claim.kind)
        if claim.status == .stale || isSilent {
          return .init(claim: claim.id, change: "stale", since: claim.lastSeen ?? today)
        }
        guard claim.status == .supported, let first = claim.validFrom else { return nil }
        let age = Rule.months(first, to: today)
        guard age < 3 || (age < 6 && silenced.contains(claim.kind)) else { return nil }
        return .init(claim: claim.id, change: "new", since: first)
      }
    }
  }

  private func change(from old: Claim, to new: Claim) -> String? {
    if old.status != new.status {
      if new.status == .stale { return "stale" }
      if new.status == .contradicted { return "contradicted" }
    }
    let (before, after) = (rank(old), rank(new))
    if before != after { return after > before ? "strengthened" : "weakened" }
    guard old.evidence.contains(where: { $0.quote != nil }) else { return nil }
    let difference = new.support.customers - old.support.customers
    guard 2 * abs(difference) >= old.support.customers, abs(difference) >= 2 else { return nil }
    return difference > 0 ? "strengthened" : "weakened"
  }

  private func rank(_ claim: Claim) -> Int {
    let status =
      switch claim.status {
      case .supported: 3
      case .anecdote: 2
      case .stale, .contradicted: 1
      case .assumption, .staffOpinion: 0
      }
    let confidence =
      switch claim.confidence {
      case .strong: 3
      case .moderate: 2
      case .weak: 1
      case .none: 0
      }
    return status * 4 + confidence
  }
}
