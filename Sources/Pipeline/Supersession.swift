import EvidenceModel

/// Says which claim of a persona takes the place of an earlier one.
///
/// A supported claim replaces one of its kind in the same persona that is stale or gone, when it was first
/// said after the other was last said, or later than half a year before the day of the build. The closest
/// in words wins, then the one with most customers; every earlier claim is replaced once at most. What a
/// claim replaced in the version before it goes on replacing.
struct Supersession {
  let previous: PersonaDocument?

  /// The personas with `supersedes` set.
  func applied(to personas: [Persona]) -> [Persona] {
    let before = Dictionary(
      (previous?.personas ?? []).flatMap(\.claims).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let kept = Set(personas.flatMap(\.claims).map(\.id))
    return personas.map { persona in
      var persona = persona
      var taken: Set<ClaimID> = []
      for index in persona.claims.indices {
        persona.claims[index].supersedes = before[persona.claims[index].id]?.supersedes
        if let id = persona.claims[index].supersedes { taken.insert(id) }
      }
      let olds = earlier(of: persona, kept: kept)
      for old in olds where !taken.contains(old.id) {
        let fresh = persona.claims.indices.filter { index in
          let claim = persona.claims[index]
          return claim.supersedes == nil && before[claim.id] == nil && replaces(claim, old)
        }
        guard
          let best = fresh.max(by: { rank(persona.claims[$0], old) < rank(persona.claims[$1], old) }
          )
        else { continue }
        persona.claims[best].supersedes = old.id
        taken.insert(old.id)
      }
      return persona
    }
  }

  /// Claims of words that are stale in this version, or were supported in the last one and are gone.
  private func earlier(of persona: Persona, kept: Set<ClaimID>) -> [Claim] {
    let stale = persona.claims.filter { $0.status == .stale && isSpoken($0) }
    let own = Set(persona.claims.map(\.id))
    let same = (previous?.personas ?? []).map { old in
      (old, old.claims.count { own.contains($0.id) })
    }.max { $0.1 < $1.1 }
    guard let (old, shared) = same, shared > 0 else { return stale }
    return stale
      + old.claims.filter { $0.status == .supported && isSpoken($0) && !kept.contains($0.id) }
  }

  private func isSpoken(_ claim: Claim) -> Bool { claim.evidence.contains { $0.quote != nil } }

  private func replaces(_ claim: Claim, _ old: Claim) -> Bool {
    guard claim.status == .supported, claim.kind == old.kind, isSpoken(claim), claim.id != old.id,
      let first = claim.validFrom, let last = old.lastSeen
    else { return false }
    return first > last
  }

  private func rank(_ claim: Claim, _ old: Claim) -> (Int, Int, String) {
    (
      stems(claim.text).intersection(stems(old.text)).count, claim.support.customers,
      claim.id.rawValue
    )
  }

  /// The beginnings of the longer words of a text.
  private func stems(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }.map { String($0.prefix(5)) })
  }
}
