package import EvidenceModel

/// How the set of personas is, in a few figures, and what to do next.
package struct HomeHealth: Sendable, Hashable {
  /// One figure.
  package struct Tile: Sendable, Hashable {
    package let title: String
    package let value: String
    package let detail: String
    /// Where to look at it.
    package let address: String
  }

  /// The next step in one sentence.
  package struct Step: Sendable, Hashable {
    package let sentence: String
    package let address: String
    package let label: String
  }

  package let tiles: [Tile]
  package let next: Step
  /// For each persona's id, how many claims of its card nobody reviewed yet.
  package let open: [String: Int]

  /// The health of a document in its reviewed form.
  package init(_ document: PersonaDocument, reviews: ReviewBook) {
    let addresses = PageAddresses.server
    var open: [String: Int] = [:]
    for persona in document.personas {
      open[persona.id] =
        persona.claims.filter {
          $0.card && reviews.standing(of: $0.id)?.judgement == nil
        }.count
    }
    self.open = open
    let claims = document.personas.flatMap { persona in persona.claims.map { (persona, $0) } }
    let contradicted = claims.filter { $0.1.status == .contradicted }
    let stale = claims.filter { $0.1.status == .stale }
    let onCards = claims.filter(\.1.card).count
    let waiting = document.personas.reduce(0) { $0 + (open[$1.id] ?? 0) }
    let left = document.unassigned
    tiles = [
      Tile(
        title: "In a persona", value: ReadableNumber.percent(1 - left.share),
        detail: "\(ReadableNumber.count(left.customers, "customer")) fit none",
        address: addresses.segments),
      Tile(
        title: "Contradictions", value: ReadableNumber.count(contradicted.count),
        detail: "words and data disagree",
        address: contradicted.first.map { addresses.claim($0.1.id, of: $0.0.id) }
          ?? addresses.checks),
      Tile(
        title: "Out of date", value: ReadableNumber.count(stale.count),
        detail: "of \(ReadableNumber.count(claims.count, "claim"))",
        address: stale.first.map { addresses.claim($0.1.id, of: $0.0.id) } ?? addresses.checks),
      Tile(
        title: "To review", value: ReadableNumber.count(waiting),
        detail: "of \(ReadableNumber.count(onCards, "line")) on cards",
        address: document.personas.first.map { addresses.persona($0.id) } ?? addresses.home),
    ]
    next = Self.next(
      document, contradicted: contradicted.first { reviews.standing(of: $0.1.id) == nil },
      open: open)
  }

  private static func next(
    _ document: PersonaDocument, contradicted: (Persona, Claim)?, open: [String: Int]
  ) -> Step {
    let addresses = PageAddresses.server
    if let (persona, claim) = contradicted {
      let name = PersonaWording.shortName(persona.name)
      return Step(
        sentence: "Decide which side to believe: \(name) says “\(claim.text)”, the data says "
          + "otherwise.",
        address: addresses.claim(claim.id, of: persona.id), label: "Look at both sides")
    }
    let quiet = document.warnings.filter { $0.code == "few_interviews" && $0.persona != nil }
      .max { ($0.need ?? 0) - ($0.have ?? 0) < ($1.need ?? 0) - ($1.have ?? 0) }
    if let quiet, let persona = document.personas.first(where: { $0.id == quiet.persona }),
      let have = quiet.have, let need = quiet.need
    {
      let name = PersonaWording.shortName(persona.name)
      return Step(
        sentence: "Interview \(ReadableNumber.count(max(1, need - have), "customer")) like "
          + "\(name): only \(ReadableNumber.count(have)) of them \(have == 1 ? "was" : "were") heard at "
          + "length so far.",
        address: addresses.plan, label: "Plan the interviews")
    }
    if let persona = document.personas.max(by: { (open[$0.id] ?? 0) < (open[$1.id] ?? 0) }),
      let count = open[persona.id], count > 0
    {
      return Step(
        sentence: "Read the card of \(persona.name): nobody has reviewed "
          + "\(ReadableNumber.count(count, "line")) of it yet.",
        address: addresses.persona(persona.id), label: "Open the card")
    }
    return Step(
      sentence: "Nothing is due before \(ReadableDate.text(document.reviewBy)).",
      address: addresses.checks, label: "See all checks")
  }
}
