import EvidenceModel

extension Rule {
  /// Rules about whether a persona can be used, and whether it was ever tested.
  static let useRules: [Rule] = [
    each(
      "surface_only", .warning,
      remedy: "Ask why: what they want, what holds them back, what would make them leave."
    ) { persona, _ in
      let reasons: Set<String> = [
        "goal", "pain", "trigger", "objection", "criterion", "success", "leave", "pull",
        "constraint", "habit",
      ]
      let filled = Set(persona.claims.filter { $0.status == .supported }.map(\.kind))
        .intersection(reasons)
      guard filled.count < 3 else { return nil }
      return Problem(
        message: "\(persona.id) says what people do or are, hardly why.", have: filled.count,
        need: 3)
    },
    each(
      "mostly_assumptions", .warning,
      remedy: "Test the cheapest first, and leave out what nobody confirms by the review date."
    ) { persona, _ in
      let said = persona.claims.filter { $0.card }
      let guessed = said.count { $0.status == .assumption || $0.status == .staffOpinion }
      guard guessed > 0, 2 * guessed >= said.count else { return nil }
      return Problem(
        message: "Half of the card of \(persona.id) is assumed.", have: guessed,
        need: said.count / 2)
    },
    each(
      "never_validated", .warning,
      remedy: "Build with customer numbers, so that members, traits and outcomes can be checked."
    ) { persona, _ in
      let isCheckable = persona.claims.contains { $0.predicate != nil }
      guard persona.stability == nil, !isCheckable, persona.metrics.isEmpty else { return nil }
      return Problem(
        message: "Nothing of \(persona.id) was ever tested on numbers: it can't be wrong.")
    },
    each(
      "no_difference", .warning,
      remedy: "Merge it with another, or find the metric that it moves."
    ) { persona, _ in
      guard persona.metrics.count >= 2 else { return nil }
      let different = persona.metrics.count { metric in
        metric.ci.count == 2 && (metric.baseline < metric.ci[0] || metric.baseline > metric.ci[1])
      }
      guard different == 0 else { return nil }
      return Problem(
        message: "No metric of \(persona.id) differs from that of all customers.",
        have: 0, need: 1)
    },
    each(
      "decision_without_test", .info, remedy: "Say what will be measured, and when."
    ) { persona, _ in
      let open = persona.decisions.count { $0.test.isEmpty }
      guard open > 0 else { return nil }
      return Problem(message: "A decision of \(persona.id) names no test.", have: open, need: 0)
    },
    each("tiny_persona", .warning, remedy: "Treat it as an example, or merge it with a neighbour.")
    {
      persona, context in
      guard let size = persona.size, size.customers < context.options.smallestPersona else {
        return nil
      }
      return Problem(
        message: "\(persona.id) stands for few customers.", have: size.customers,
        need: context.options.smallestPersona)
    },
    each("old_evidence", .warning, remedy: "Ask again, and import what came since.") {
      persona, context in
      let ages = quotes(of: persona).compactMap(\.date).map { months($0, to: context.today) }
        .sorted()
      guard ages.count >= 5, ages[ages.count / 2] >= 12 else { return nil }
      return Problem(
        message: "Half of the words under \(persona.id) are over a year old.",
        have: ages[ages.count / 2], need: 6)
    },
    Rule(
      code: "one_ideal_customer", level: .info,
      remedy: "Import attributes that could differ, before everybody is treated alike."
    ) { context in
      let isKnown = context.document.warnings.contains { $0.code == "no_structure" }
      guard context.used.count == 1, !isKnown else { return [] }
      return [Problem(message: "One persona stands for everybody.", have: 1, need: 2)]
    },
    Rule(
      code: "nobody_excluded", level: .info,
      remedy: "Import refunds, disputes and tickets: they tell who is costly to serve."
    ) { context in
      let isThere = context.document.personas.contains {
        $0.status == .negative || $0.type == .negative
      }
      guard !context.used.isEmpty, !isThere else { return [] }
      return [Problem(message: "No persona says who is not the right customer.")]
    },
  ]
}
