import EvidenceModel

/// A claim with what later stages need to know of its making.
struct CandidateClaim {
  var claim: Claim
  /// The customer's words that its text was made of; empty for claims from numbers.
  var core = ""
  /// The attribute of a claim from numbers.
  var attribute: Attribute?
  /// Standardised difference from the rest; 0 for claims from words.
  var difference = 0.0

  /// Whether it may carry the portrait: supported by people or numbers, not refuted, not stale.
  var isSolid: Bool { claim.status == .supported }

  /// How much it says for a card: people, lift, kinds of source, readable words.
  var weight: Double {
    let people = Double(claim.support.customers)
    let lift = min(5, claim.prevalence?.lift ?? (claim.prevalence == nil ? 1 : 5))
    let kinds = Double(claim.support.sourceKinds.count)
    return people.squareRoot() * (0.5 + lift / 2) * (0.8 + 0.2 * kinds)
      * (claim.text.contains("“") ? 0.7 : 1)
  }
}
