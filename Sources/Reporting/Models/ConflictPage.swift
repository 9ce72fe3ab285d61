package import EvidenceModel

/// What is shown to somebody whose review came too late: nothing of it was saved or lost.
package struct ConflictPage: Sendable, Hashable {
  package let message: String
  package let remedy: String
  /// Where the claim is now.
  package let address: String
  /// What they wrote.
  package let lines: [String]
  package let requestID: String
  package let footer: PageFooter

  /// The page of a `review.outdated`.
  package init(
    _ diagnostic: Diagnostic, persona: String, claim: String, lines: [String], requestID: String,
    footer: PageFooter
  ) {
    message = diagnostic.message
    remedy = diagnostic.remedy
    address = PageAddresses.server.claim(ClaimID(claim), of: persona)
    self.lines = lines.filter { !$0.isEmpty }
    self.requestID = requestID
    self.footer = footer
  }
}
