package import EvidenceModel

/// One page for a team, made from the same claims as the cards.
package struct BriefsPage: Sendable, Hashable {
  /// A team that can be chosen.
  package struct Team: Sendable, Hashable {
    package let id: String
    package let name: String
  }

  /// What a team needs to know of one persona.
  package struct Section: Sendable, Hashable {
    package let id: String
    package let name: String
    package let hue: Int
    package let share: String
    package let job: String
    /// What it changes for the team, each with the claims behind it.
    package let decisions: [PersonaCard.DecisionRow]
    package let claims: [PersonaCard.SaidRow]
  }

  /// Which kinds of claims a team works with, in the order of its brief.
  private static let kinds: [(team: String, kinds: [String])] = [
    ("product", ["goal", "pain", "habit", "success", "constraint"]),
    ("marketing", ["trigger", "goal", "channel", "influencer", "pull"]),
    ("sales", ["criterion", "objection", "influencer", "goal"]),
    ("support", ["pain", "leave", "constraint", "habit"]),
  ]

  /// The most claims of a persona in a brief.
  private static let most = 6

  package let teams: [Team]
  package let team: Team
  package let sections: [Section]
  package let footer: PageFooter

  /// The brief of a team; the first one's when there is none of that id.
  package init(team id: String?, in document: PersonaDocument) {
    teams = Self.kinds.map { Team(id: $0.team, name: PersonaWording.team($0.team)) }
    let chosen = Self.kinds.first { $0.team == id } ?? Self.kinds[0]
    team = Team(id: chosen.team, name: PersonaWording.team(chosen.team))
    sections = document.personas.filter { $0.status != .retired && $0.status != .outlier }.map {
      Self.section($0, kinds: chosen.kinds, team: chosen.team, in: document)
    }
    footer = PageFooter(document)
  }

  private static func section(
    _ persona: Persona, kinds: [String], team: String, in document: PersonaDocument
  ) -> Section {
    var own = persona
    own.decisions = persona.decisions.filter { $0.team == team }
    let wanted = kinds.flatMap { kind in
      persona.claims.filter { $0.kind == kind && $0.status != .stale }
        .sorted { left, right in
          left.support.customers == right.support.customers
            ? left.id.rawValue < right.id.rawValue
            : left.support.customers > right.support.customers
        }.prefix(2)
    }
    let chosen = Set(wanted.prefix(most).map(\.id))
    own.claims = persona.claims.map { claim in
      var claim = claim
      claim.card = chosen.contains(claim.id)
      return claim
    }
    let card = PersonaCard(own, in: document)
    return Section(
      id: persona.id, name: persona.name, hue: card.hue, share: card.size?.headline ?? "",
      job: card.job?.sentence ?? "", decisions: card.decisions,
      claims: card.said + card.success + card.leaves)
  }
}
