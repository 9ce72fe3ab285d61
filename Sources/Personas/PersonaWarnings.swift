import EvidenceModel

/// What readers must know about a set of personas.
struct PersonaWarnings {
  let input: PersonaInput
  let needed: Int

  func warnings(groups: [PersonaGroup], personas: [Persona]) -> [PersonaDocument.Warning] {
    var result: [PersonaDocument.Warning] = []
    let main = groups.filter(\.isMain)
    if input.isWordsOnly {
      result.append(hypothesis(groups))
    } else if main.count <= 1 {
      result.append(
        .init(
          code: "no_structure",
          message: "The numbers show no groups that differ: one persona stands for everybody.",
          have: main.count, need: 2))
    }
    if !input.isWordsOnly, (80..<300).contains(input.eligible.count) {
      result.append(
        .init(
          code: "small_sample",
          message: "Segments of fewer than 300 customers are exploratory: check them on new data.",
          have: input.eligible.count, need: 300))
    }
    for (group, persona) in zip(groups, personas) {
      result += own(group, persona)
    }
    return result
  }

  private func hypothesis(_ groups: [PersonaGroup]) -> PersonaDocument.Warning {
    let heard = groups.reduce(0) { $0 + $1.voices.count }
    return .init(
      code: "hypothesis",
      message:
        "Composed from words alone: no shares of customers. Twelve interviews of a group are needed to hear what 3 in 10 of it think.",
      have: heard, need: needed)
  }

  private func own(_ group: PersonaGroup, _ persona: Persona) -> [PersonaDocument.Warning] {
    var result: [PersonaDocument.Warning] = []
    let interviewed = group.voices.count { input.voices[$0].kinds.contains(.interview) }
    if group.isMain, interviewed < needed {
      result.append(
        .init(
          code: "few_interviews", persona: persona.id,
          message: "To hear what 3 in 10 think, interview \(needed) of this persona.",
          have: interviewed, need: needed))
    }
    if let stability = group.segment?.stability, stability < 0.75, group.isMain {
      result.append(
        .init(
          code: "unstable", persona: persona.id,
          message: "On other samples of the same customers this group changes its members.",
          have: Int((stability * 100).rounded()), need: 75))
    }
    return result
  }
}
