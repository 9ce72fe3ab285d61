package import EvidenceModel

/// A document as people reviewed it: every reader sees the same, pages and exports alike.
///
/// A reworded claim has its new wording, a demoted or merged one has left the card. No number
/// changes: what was counted stays counted, whoever disagrees with the words. A merge adds nothing
/// up, since one customer may stand behind both claims.
package struct ReviewedDocument: Sendable {
  package let document: PersonaDocument
  package let reviews: ReviewBook
  /// What the engine called the claims that people reworded.
  package let originals: [ClaimID: String]

  /// Applies reviews to a document as it was built; reviews of claims that it hasn't are left alone.
  package init(_ built: PersonaDocument, reviews: ReviewBook) {
    var document = built
    var originals: [ClaimID: String] = [:]
    for persona in document.personas.indices {
      for index in document.personas[persona].claims.indices {
        var claim = document.personas[persona].claims[index]
        guard let standing = reviews.standing(of: claim.id) else { continue }
        if let text = standing.text, text != claim.text {
          originals[claim.id] = claim.text
          claim.text = text
        }
        if standing.isDemoted || standing.mergedInto != nil { claim.card = false }
        document.personas[persona].claims[index] = claim
      }
    }
    self.document = document
    self.reviews = reviews
    self.originals = originals
  }
}
