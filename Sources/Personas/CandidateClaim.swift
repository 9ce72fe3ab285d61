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
  /// How well its words read, 0 to 1; 1 for claims from numbers.
  var quality = 1.0
  /// How closely the statements of its theme belong together, 0 to 1; 1 for claims from numbers.
  var cohesion = 1.0
  /// Whether it rests on words that plainly mean the same, so that a card may carry it.
  var isCardWorthy = true

  /// Whether it may carry the portrait: supported by people or numbers, not refuted, not stale.
  var isSolid: Bool { claim.status == .supported }

  /// How much it says for a card: people, lift, kinds of source, cohesion, readable words.
  var weight: Double {
    let people = Double(claim.support.customers)
    let lift = min(5, claim.prevalence?.lift ?? (claim.prevalence == nil ? 1 : 5))
    let kinds = Double(claim.support.sourceKinds.count)
    return people.squareRoot() * (0.7 + lift * 0.3) * (0.8 + 0.2 * kinds)
      * (claim.text.contains("“") ? 0.7 : 1) * quality * (0.6 + 0.4 * cohesion)
      * (isCardWorthy ? 1 : 0.4)
  }
}
