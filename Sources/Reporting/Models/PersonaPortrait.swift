package import EvidenceModel

/// The parts of the portrait beside the card: who they are, what moves them, how they buy and use.
package struct PersonaPortrait: Sendable, Hashable {
  /// A named field: claims, or the question that would fill it.
  package struct Field: Sendable, Hashable {
    package let title: String
    package let claims: [PersonaCard.Reference]
    /// Nil where claims fill it.
    package let question: String?
  }

  /// Fields that belong together.
  package struct Group: Sendable, Hashable {
    package let title: String
    package let fields: [Field]
    /// How many fields claims fill: `5 of 7`.
    package let filled: String
  }

  /// One of the four forces of a switch.
  package struct Force: Sendable, Hashable {
    package let title: String
    /// What the force does, in a few words.
    package let meaning: String
    /// Whether it works for the switch.
    package let isFor: Bool
    package let claims: [PersonaCard.Reference]
  }

  package let groups: [Group]
  /// Empty when no force is known.
  package let forces: [Force]

  private static let groupTitles = [
    "who": "Who they are", "why": "What moves them", "buying": "How they buy",
    "use": "How they use it",
  ]

  private static let forceWords: [String: (title: String, meaning: String, isFor: Bool)] = [
    "push": ("Push", "what is wrong with today", true),
    "pull": ("Pull", "what the new way promises", true),
    "anxiety": ("Anxiety", "what they fear of it", false),
    "habit": ("Habit", "what holds them back", false),
  ]

  package init(_ persona: Persona) {
    let references = Dictionary(
      persona.claims.map { ($0.id, PersonaCard.Reference(claim: $0.id, text: $0.text)) },
      uniquingKeysWith: { first, _ in first })
    var groups: [(name: String, fields: [Field])] = []
    for field in persona.fields {
      let own = Field(
        title: field.title, claims: field.claimIDs.compactMap { references[$0] },
        question: field.claimIDs.isEmpty ? field.question : nil)
      if let index = groups.firstIndex(where: { $0.name == field.group }) {
        groups[index].fields.append(own)
      } else {
        groups.append((field.group, [own]))
      }
    }
    self.groups = groups.map { group in
      let filled = group.fields.count { !$0.claims.isEmpty }
      return Group(
        title: Self.groupTitles[group.name] ?? group.name, fields: group.fields,
        filled: "\(ReadableNumber.count(filled)) of "
          + "\(ReadableNumber.count(group.fields.count)) known")
    }
    let forces = persona.forces.compactMap { force -> Force? in
      guard let words = Self.forceWords[force.force] else { return nil }
      return Force(
        title: words.title, meaning: words.meaning, isFor: words.isFor,
        claims: force.claimIDs.compactMap { references[$0] })
    }
    self.forces = forces.contains { !$0.claims.isEmpty } ? forces : []
  }
}
