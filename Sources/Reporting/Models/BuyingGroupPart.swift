package import EvidenceModel

/// Who takes part in a purchase of an account, for pages.
package struct BuyingGroupPart: Sendable, Hashable {
  /// A part that people play.
  package struct Role: Sendable, Hashable {
    package let title: String
    /// `7 people in 6 of 12 accounts`.
    package let size: String
    /// How it was seen, in words; nil when nothing tells.
    package let basis: String?
    /// The personas that its people belong to, with how many.
    package let personas: [Share]
    /// What its people say or do.
    package let claims: [Said]
  }

  /// How many people of a role a persona stands for.
  package struct Share: Sendable, Hashable {
    package let persona: String
    package let name: String
    package let hue: Int
    package let people: Int
  }

  /// A claim with the persona that it belongs to.
  package struct Said: Sendable, Hashable {
    package let claim: ClaimID
    package let persona: String
    package let text: String
  }

  /// Of whom it is made: 25 people of 12 accounts.
  package let summary: String
  package let roles: [Role]

  private static let bases = [
    "title": "their job titles", "words": "what is said of them", "behaviour": "what they do",
  ]

  /// Nil when the customers are no accounts.
  package init?(_ document: PersonaDocument) {
    guard let group = document.buyingGroup, !group.roles.isEmpty else { return nil }
    let people = ReadableNumber.count(group.people, "person", plural: "people")
    let accounts = ReadableNumber.count(group.accounts, "account")
    summary = "\(people) of \(accounts) with two known people or more."
    let names = Dictionary(
      document.personas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let claims = Dictionary(
      document.personas.flatMap { persona in
        persona.claims.map {
          ($0.id, Said(claim: $0.id, persona: persona.id, text: $0.text))
        }
      }, uniquingKeysWith: { first, _ in first })
    roles = group.roles.map { role in
      let basis = role.basis.compactMap { Self.bases[$0] }.joined(separator: " and ")
      return Role(
        title: PersonaWording.buyingRole(role.role),
        size: ReadableNumber.count(role.people, "person", plural: "people")
          + " in \(ReadableNumber.count(role.accounts)) of \(accounts)",
        basis: basis.isEmpty ? nil : "Seen by \(basis)",
        personas: role.personas.map {
          Share(
            persona: $0.persona, name: names[$0.persona] ?? $0.persona,
            hue: PersonaCard.hue(of: $0.persona, in: document), people: $0.people)
        }, claims: role.claimIDs.compactMap { claims[$0] })
    }
  }
}
