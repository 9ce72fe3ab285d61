import EvidenceModel

extension MarkdownWriter {
  /// The named fields, the rings and the forces of a persona; nothing for documents without them.
  mutating func appendPortrait(_ persona: Persona) {
    let texts = Dictionary(
      persona.claims.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
    func joined(_ ids: [ClaimID]) -> String {
      ids.compactMap { texts[$0] }.map(MarkdownText.escaped).joined(separator: "; ")
    }
    if !persona.fields.isEmpty {
      section(3, "Portrait")
      table(
        ["Field", "What is known"],
        persona.fields.map { field in
          let known = joined(field.claimIDs)
          return [MarkdownText.escaped(field.title), known.isEmpty ? Self.gap(field) : known]
        })
    }
    let rings = persona.rings.filter { !$0.claimIDs.isEmpty }
    if !rings.isEmpty {
      section(3, "Five rings of buying insight")
      list(
        persona.rings.map { ring in
          Self.entry(PersonaWording.ring(ring.ring), joined(ring.claimIDs))
        })
    }
    let forces = persona.forces.filter { !$0.claimIDs.isEmpty }
    if !forces.isEmpty {
      section(3, "Four forces")
      list(
        persona.forces.map { force in
          Self.entry(PersonaWording.force(force.force), joined(force.claimIDs))
        })
    }
  }

  private static func entry(_ title: String, _ text: String) -> String {
    "**\(MarkdownText.escaped(title))**: \(text.isEmpty ? "*not known yet*" : text)"
  }

  private static func gap(_ field: Persona.Field) -> String {
    let question = field.question.map { "“\(MarkdownText.escaped($0))”" } ?? ""
    let whom = field.whom.map { " (ask \(MarkdownText.escaped($0)))" } ?? ""
    return "*not known yet*: \(question)\(whom)"
  }

  /// Who takes part in purchases, where customers are companies.
  mutating func append(_ group: PersonaDocument.BuyingGroup, in document: PersonaDocument) {
    let names = Dictionary(
      document.personas.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    section(2, "The buying group")
    paragraph(
      "\(ReadableNumber.count(group.people, "person", plural: "people")) of "
        + "\(ReadableNumber.count(group.accounts, "account")) with two known people or more.")
    table(
      ["Part", "People", "Accounts", "Seen by", "Personas"],
      group.roles.map { role in
        [
          MarkdownText.escaped(PersonaWording.buyingRole(role.role)), "\(role.people)",
          "\(role.accounts)", role.basis.joined(separator: ", "),
          role.personas.map {
            "\(MarkdownText.escaped(names[$0.persona] ?? $0.persona)) (\($0.people))"
          }
          .joined(separator: ", "),
        ]
      })
  }

  /// What each kind of source says about a claim, in one line; nil where there is nothing to compare.
  static func sides(_ claim: Claim) -> String? {
    guard claim.triangulation.count > 1 else { return nil }
    let parts = claim.triangulation.map { side -> String in
      let kind = ClaimWording.sourceTitle(side.sourceKind).lowercased()
      return switch side.verdict {
      case .agrees: "\(kind) agree (\(side.customers) of \(side.of))"
      case .silent: "\(kind) are silent (\(side.of) people)"
      case .contradicts: "\(kind) speak against it"
      }
    }
    return "By kind of source: " + parts.joined(separator: "; ")
  }
}
