package import EvidenceModel

/// A claim that fewer customers support after something was taken out of the workspace.
package struct ClaimChange: Sendable, Encodable {
  package let claim: ClaimID
  /// `gone` or `weakened`.
  package let change: String
  /// Customers before and after.
  package let before: Int
  package let after: Int

  /// Claims whose support fell, and claims that went, in the order of the earlier document.
  static func between(_ before: PersonaDocument, _ after: PersonaDocument) -> [ClaimChange] {
    var now: [ClaimID: Claim] = [:]
    for claim in after.personas.flatMap(\.claims) { now[claim.id] = claim }
    return before.personas.flatMap(\.claims).compactMap { claim in
      let (past, left) = (claim.support.customers, now[claim.id]?.support.customers)
      guard (left ?? -1) < past else { return nil }
      return ClaimChange(
        claim: claim.id, change: left == nil ? "gone" : "weakened", before: past, after: left ?? 0)
    }
  }

  /// The changes as lines for the terminal.
  static func lines(_ changes: [ClaimChange], whenNone: String) -> [String] {
    [changes.isEmpty ? whenNone : "Claims that changed:"]
      + changes.map {
        "  \($0.claim) \($0.change): \($0.before) customers before, \($0.after) now"
      }
  }
}
