package import EvidenceModel

/// What the evidence page of a claim shows.
package struct ClaimPage: Sendable, Hashable {
  package let claim: ClaimDetail
  /// Nil where nothing can be said of claims.
  package let review: ClaimReview?
  /// The number of its persona's colour.
  package let hue: Int
  package let footer: PageFooter

  /// The page of a claim; nil when the persona or the claim doesn't exist.
  ///
  /// - Parameters:
  ///   - persona: The id of the persona.
  ///   - claim: The id of the claim.
  ///   - document: The document in its reviewed form.
  ///   - review: Makes what the page shows of reviews; nil where nothing can be said of claims.
  package init?(
    persona: String, claim: String, in document: PersonaDocument,
    review: ((Claim, Persona) -> ClaimReview)? = nil
  ) {
    guard let owner = document.personas.first(where: { $0.id == persona }),
      let found = owner.claims.first(where: { $0.id.rawValue == claim })
    else { return nil }
    self.claim = ClaimDetail(found, of: owner, in: document)
    self.review = review?(found, owner)
    hue = PersonaCard.hue(of: owner.id, in: document)
    footer = PageFooter(document)
  }

  /// The page of a claim that any persona has; nil when none has it.
  package init?(claim: String, in document: PersonaDocument) {
    let owner = document.personas.first { $0.claims.contains { $0.id.rawValue == claim } }
    guard let owner else { return nil }
    self.init(persona: owner.id, claim: claim, in: document)
  }
}
