import EvidenceModel

/// The named fields of a portrait, the four forces and the five rings, each filled from claims or
/// shown as a gap with the question that would fill it.
struct PortraitPages {
  /// The most claims shown in a field; all stand in the evidence pages.
  private static let mostClaims = 3

  let persona: Persona
  let hue: Int
  private let texts: [ClaimID: String]

  init(persona: Persona, hue: Int) {
    self.persona = persona
    self.hue = hue
    texts = Dictionary(
      persona.claims.map { ($0.id, $0.text) }, uniquingKeysWith: { first, _ in first })
  }

  private var colour: Colour { .persona(hue) }
  private static let label = TextStyle(size: 7.4, weight: 600)
  private static let soft = TextStyle(size: 7.6, colour: .soft)

  /// The blocks, in reading order; none for a portrait without fields.
  var blocks: [Block] {
    let known = fields + forces + rings
    guard !known.isEmpty else { return [] }
    return [
      Block.text(
        "\(persona.name.prefix { $0 != ":" }): the portrait", .title.with(size: 16), as: .title
      )
      .at(Anchor("portrait", persona.id)).padded(bottom: 8).keptWithNext()
    ] + known
  }

  private var fields: [Block] {
    let groups = [
      ("who", "Who they are"), ("why", "What moves them"), ("buying", "How they buy"),
      ("use", "How they use it"),
    ]
    return groups.flatMap { name, title -> [Block] in
      let own = persona.fields.filter { $0.group == name }
      guard !own.isEmpty else { return [] }
      let cells = own.map { field -> Block in
        let gap = field.question.map { question in
          "Not known yet. Ask\(field.whom.map { " \($0)" } ?? ""): “\(question)”"
        }
        return cell(field.title, field.claimIDs, gap: gap ?? "Not known yet.")
      }
      return [Block.heading(title, colour).padded(top: 8, bottom: 4).keptWithNext()]
        + rows(cells, columns: 3)
    }
  }

  /// Rows of cells as blocks of their own, so that a page may end between two of them.
  private func rows(_ cells: [Block], columns: Int) -> [Block] {
    stride(from: 0, to: cells.count, by: columns).map { start in
      Block.grid(Array(cells[start..<min(start + columns, cells.count)]), columns: columns)
        .padded(bottom: 8)
    }
  }

  private func cell(_ title: String, _ claims: [ClaimID], gap: String) -> Block {
    let shown = claims.prefix(Self.mostClaims).compactMap { id in
      texts[id].map { text -> Block in
        .text(text, TextStyle(size: 8.2), as: .item, link: Anchor("claim", id.rawValue))
      }
    }
    let more = claims.count - shown.count
    let rest = more > 0 && !shown.isEmpty ? [Block.text("\(more) more", Self.soft)] : []
    return .stack(
      [.rule(shown.isEmpty ? .line : colour.tinted(0.5), thickness: 1), .text(title, Self.label)]
        + (shown.isEmpty ? [.text(gap, Self.soft)] : shown) + rest, gap: 2.4)
  }

  private var forces: [Block] {
    let titles = [
      "push": "Push of the present", "pull": "Pull of the new", "anxiety": "Anxiety about it",
      "habit": "Habit of today",
    ]
    guard persona.forces.contains(where: { !$0.claimIDs.isEmpty }) else { return [] }
    let cells = persona.forces.map { force in
      cell(titles[force.force] ?? force.force, force.claimIDs, gap: "Not known yet.")
        .onField(
          ["push", "pull"].contains(force.force) ? colour.tinted(0.1) : .track, radius: 4,
          padding: 7)
    }
    return [
      Block.heading("What moves them, and what holds them", colour).padded(top: 8, bottom: 4)
        .keptWithNext()
    ] + rows(cells, columns: 2)
  }

  private var rings: [Block] {
    let titles = [
      "priority_initiative": "Why now", "success_factors": "What success is",
      "perceived_barriers": "What stands in the way", "decision_criteria": "What they compare",
      "buyers_journey": "How they decide",
    ]
    guard persona.rings.contains(where: { !$0.claimIDs.isEmpty }) else { return [] }
    let cells = persona.rings.map { ring in
      cell(titles[ring.ring] ?? ring.ring, ring.claimIDs, gap: "Not known yet.")
    }
    return [
      Block.heading("Five rings of buying insight", colour).padded(top: 8, bottom: 4)
        .keptWithNext()
    ] + rows(cells, columns: 3)
  }
}
