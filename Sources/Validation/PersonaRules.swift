import EvidenceModel

extension Rule {
  /// Rules about a persona that people work with.
  static let personaRules: [Rule] = [
    each(
      "demographics_only", .error,
      remedy: "Build on behaviour and needs; demographics only describe."
    ) { persona, _ in
      let solid = persona.claims.filter { $0.status == .supported }
      let described: Set<String> = ["demographic", "firmographic", "role"]
      let others = solid.count { !described.contains($0.kind) }
      guard !solid.isEmpty, Double(others) < 0.5 * Double(solid.count) else { return nil }
      return Problem(
        message: "Most of what \(persona.id) claims is who people are, not what they do or need.",
        have: others, need: (solid.count + 1) / 2)
    },
    each("no_quotes", .warning, remedy: "Import interviews, tickets or open answers.") {
      persona, _ in
      let quoted = persona.claims.contains { $0.evidence.contains { $0.quote != nil } }
      return quoted ? nil : Problem(message: "No customer's own words stand under \(persona.id).")
    },
    each(
      "no_interviews", .warning, remedy: "Interview 5 to 10 recent customers like these."
    ) { persona, context in
      let interviews = Set(
        context.document.sources.filter { $0.kind == "interview" }.map(\.id))
      let people = Set(
        persona.claims.flatMap(\.evidence).filter { interviews.contains($0.source) }
          .compactMap(\.customer))
      guard people.count < context.options.interviewsNeeded else { return nil }
      let none = people.isEmpty
      return Problem(
        message: none
          ? "\(persona.id) rests on no conversation with customers."
          : "\(persona.id) rests on conversations with few customers.",
        have: people.count, need: context.options.interviewsNeeded)
    },
    each("no_job_sentence", .warning, remedy: "Ask what they were trying to get done, and why.") {
      persona, _ in
      guard let job = persona.jtbd, !job.claimIDs.isEmpty, !job.situation.isEmpty,
        !job.motivation.isEmpty, !job.outcome.isEmpty
      else { return Problem(message: "\(persona.id) has no job sentence that rests on claims.") }
      return nil
    },
    each(
      "no_metric", .warning,
      remedy:
        "Import orders, events or subscriptions, so that it relates to conversion or retention."
    ) { persona, _ in
      persona.metrics.count >= 2
        ? nil
        : Problem(
          message: "\(persona.id) is linked to fewer than two metrics.",
          have: persona.metrics.count, need: 2)
    },
    each("no_decision", .warning, remedy: "Name one decision that it changes, or retire it.") {
      persona, _ in
      let made = persona.decisions.contains { !$0.claimIDs.isEmpty }
      return made ? nil : Problem(message: "\(persona.id) changes no decision: it is decoration.")
    },
    each("unstable", .warning, remedy: "Use fewer segments, or more customers.") {
      persona, context in
      guard let stability = persona.stability, stability < context.options.smallestStability else {
        return nil
      }
      return Problem(
        message: "On other samples \(persona.id) changes its members.",
        have: Int((stability * 100).rounded()),
        need: Int((context.options.smallestStability * 100).rounded()))
    },
    each("missing_fields", .info, remedy: "Ask the questions listed under the gaps.") {
      persona, _ in
      let filled = Set(persona.claims.filter { $0.status == .supported }.map(\.kind))
      let have = decisionFields.count { filled.contains($0) }
      guard have < decisionFields.count else { return nil }
      let missing = decisionFields.filter { !filled.contains($0) }
        .map { StatementKind(rawValue: $0)?.wording ?? $0 }.joined(separator: ", ")
      return Problem(
        message: "\(persona.id) has no evidence for: \(missing).", have: have,
        need: decisionFields.count)
    },
    each("too_long_card", .warning, remedy: "Fold the weaker claims away.") { persona, context in
      let words = cardWords(persona)
      guard words > context.options.longestCard else { return nil }
      return Problem(
        message: "The card of \(persona.id) is too long to be read at a glance.", have: words,
        need: context.options.longestCard)
    },
  ]

  /// The eleven fields that decisions are made by.
  static let decisionFields = [
    "goal", "pain", "constraint", "trigger", "criterion", "objection", "influencer", "channel",
    "success", "leave", "habit",
  ]

  static func cardWords(_ persona: Persona) -> Int {
    var texts = [persona.name, persona.summary]
    if let job = persona.jtbd { texts += [job.situation, job.motivation, job.outcome] }
    texts += persona.claims.filter(\.card).map(\.text)
    return texts.reduce(0) { $0 + $1.split(whereSeparator: \.isWhitespace).count }
  }
}
