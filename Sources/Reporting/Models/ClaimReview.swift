package import EvidenceModel

/// What the evidence page shows of reviews: what was said, and what can be said.
package struct ClaimReview: Sendable, Hashable {
  /// A claim that may stand for this one.
  package struct Choice: Sendable, Hashable {
    package let id: String
    package let text: String
  }

  package let mark: ReviewMarks.Mark?
  /// What the engine called it, when somebody reworded it.
  package let original: String?
  /// The claim that stands for it, when it was merged.
  package let mergedInto: PersonaCard.Reference?
  /// Claims that were merged into this one.
  package let merged: [PersonaCard.Reference]
  /// What was said, in sentences, the oldest first.
  package let history: [String]
  /// What the form carries so that a change in between is noticed.
  package let stamp: String
  package let choices: [Choice]

  /// The reviews of a claim.
  ///
  /// - Parameters:
  ///   - claim: A claim of the persona.
  ///   - persona: The persona in its reviewed form.
  ///   - book: All reviews.
  ///   - original: What the engine called it, when somebody reworded it.
  ///   - stamp: What the claim looks like now.
  package init(
    of claim: Claim, persona: Persona, book: ReviewBook, original: String?, stamp: String
  ) {
    mark = ReviewMarks(book)[claim.id]
    self.original = original
    self.stamp = stamp
    let target = book.standing(of: claim.id)?.mergedInto
    mergedInto = persona.claims.first { $0.id == target }.map {
      PersonaCard.Reference(claim: $0.id, text: $0.text)
    }
    merged = persona.claims.filter { book.standing(of: $0.id)?.mergedInto == claim.id }.map {
      PersonaCard.Reference(claim: $0.id, text: $0.text)
    }
    history = book.history(of: claim.id).map(ReviewMarks.sentence)
    choices = PersonaCard.inReadingOrder(persona.claims).filter { $0.id != claim.id }.map {
      Choice(id: $0.id.rawValue, text: "\(ClaimWording.kind($0.kind)): \($0.text)")
    }
  }
}
