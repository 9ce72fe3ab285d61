package import EvidenceModel

/// What the page of checks shows: findings with their remedies, the gravest first; the same finding
/// at several places stands there once.
package struct ChecksPage: Sendable, Hashable {
  /// Where a finding applies.
  package struct Place: Sendable, Hashable {
    /// A persona's name, a claim's words, a file ...
    package let text: String
    package let personaID: String?
    package let claim: ClaimID?
  }

  /// One finding and all its places.
  package struct Item: Sendable, Hashable {
    package let code: String
    package let message: String
    package let remedy: String
    package let places: [Place]
    /// `Have 7, need 12`; empty where nothing is counted or the places differ.
    package let counts: String
  }

  /// The findings of one level.
  package struct Group: Sendable, Hashable {
    package let level: Finding.Level
    /// `2 warnings`.
    package let title: String
    package let items: [Item]
  }

  package let groups: [Group]
  package let footer: PageFooter

  /// The page of a document's findings; within a level they keep their order.
  package init(findings: [Finding], document: PersonaDocument) {
    self.init(findings: findings, personas: document.personas, footer: PageFooter(document))
  }

  /// The page of findings without a document.
  package init(findings: [Finding], footer: PageFooter) {
    self.init(findings: findings, personas: [], footer: footer)
  }

  private init(findings: [Finding], personas: [Persona], footer: PageFooter) {
    groups = Finding.Level.allCases.reversed().compactMap { level in
      let own = findings.filter { $0.level == level }
      guard !own.isEmpty else { return nil }
      let items = FoldedFinding.folded(own).map { Self.item($0, personas: personas) }
      return Group(level: level, title: Self.title(level, own.count), items: items)
    }
    self.footer = footer
  }

  private static func item(_ folded: FoldedFinding, personas: [Persona]) -> Item {
    let counts = folded.places.count <= 1 ? FindingCounts.text(folded.finding) : ""
    var message = folded.message
    if folded.places.count == 1, let persona = personas.first(where: { $0.id == folded.places[0] })
    {
      message = FoldedFinding.replacing(
        persona.id, by: PersonaWording.shortName(persona.name), in: message)
    }
    return Item(
      code: folded.finding.code, message: message, remedy: folded.finding.remedy,
      places: folded.places.map { place($0, personas: personas) }, counts: counts)
  }

  private static func place(_ place: String, personas: [Persona]) -> Place {
    let parts = place.split(separator: "/", maxSplits: 1).map(String.init)
    guard let persona = personas.first(where: { $0.id == parts.first }) else {
      return Place(text: place, personaID: nil, claim: nil)
    }
    let name = PersonaWording.shortName(persona.name)
    let claim = persona.claims.first { parts.count == 2 && $0.id.rawValue == parts[1] }
    guard let claim else { return Place(text: name, personaID: persona.id, claim: nil) }
    return Place(text: "\(name): \(claim.text)", personaID: persona.id, claim: claim.id)
  }

  private static func title(_ level: Finding.Level, _ count: Int) -> String {
    switch level {
    case .error: ReadableNumber.count(count, "error")
    case .warning: ReadableNumber.count(count, "warning")
    case .info: ReadableNumber.count(count, "note")
    }
  }
}
