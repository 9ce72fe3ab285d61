package import EvidenceModel

/// What the evidence page of a claim shows.
package struct ClaimPage: Sendable, Hashable {
  package let claim: ClaimDetail
  package let footer: PageFooter

  /// The page of a claim; nil when the persona or the claim doesn't exist.
  package init?(persona: String, claim: String, in document: PersonaDocument) {
    guard let owner = document.personas.first(where: { $0.id == persona }),
      let found = owner.claims.first(where: { $0.id.rawValue == claim })
    else { return nil }
    self.claim = ClaimDetail(found, of: owner, in: document)
    footer = PageFooter(document)
  }

  /// The page of a claim that any persona has; nil when none has it.
  package init?(claim: String, in document: PersonaDocument) {
    let owner = document.personas.first { $0.claims.contains { $0.id.rawValue == claim } }
    guard let owner else { return nil }
    self.init(persona: owner.id, claim: claim, in: document)
  }
}
