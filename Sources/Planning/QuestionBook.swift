package import EvidenceModel

/// The questions of the guide: open, about the last time it happened, one per field of a persona.
package enum QuestionBook {
  /// A question with the claim kind that its answers fill.
  struct Entry {
    let kind: String
    let question: String
    let probe: String
  }

  /// In the order of a conversation: from the beginning of the story to its end.
  static let entries: [Entry] = [
    Entry(
      kind: "role", question: "What do you do, and where does this come up in it?",
      probe: "Ask for the last time, not for the usual."),
    Entry(
      kind: "trigger", question: "What happened that made you look for something new?",
      probe: "What was it that day, and why not a month before?"),
    Entry(
      kind: "goal", question: "What problem were you trying to solve?",
      probe: "What would have been different if it had worked at once?"),
    Entry(
      kind: "habit", question: "What did you try before us?",
      probe: "What was good about it, and what made you stop?"),
    Entry(
      kind: "channel", question: "How did you discover us?",
      probe: "Where were you, and what did you do next?"),
    Entry(
      kind: "trust", question: "Whom or what did you believe, and why?",
      probe: "What would you not have believed?"),
    Entry(
      kind: "criterion", question: "What did you compare, and what made you pick us?",
      probe: "What was on the list, and what fell off first?"),
    Entry(
      kind: "influencer", question: "Who else had a say?",
      probe: "What did they want to know?"),
    Entry(
      kind: "objection", question: "What almost stopped you from buying?",
      probe: "What settled it?"),
    Entry(
      kind: "constraint", question: "What limits you: time, budget, rules?",
      probe: "Who sets that limit?"),
    Entry(
      kind: "pain", question: "What keeps coming up that makes this harder?",
      probe: "Tell me about the last time."),
    Entry(
      kind: "tool", question: "Which tools do you use for this, and for what?",
      probe: "Show me, if you can."),
    Entry(
      kind: "behaviour", question: "Take me through the last time you used us.",
      probe: "What did you do before, and after?"),
    Entry(
      kind: "success", question: "How do you know that it works for you?",
      probe: "What number or sign do you look at?"),
    Entry(
      kind: "pull", question: "What would you miss if it were gone tomorrow?",
      probe: "What would you do instead?"),
    Entry(
      kind: "leave", question: "What would make you leave?",
      probe: "Has anything come close?"),
  ]

  /// The whole guide.
  package static var guide: [InterviewPlan.GuideQuestion] {
    entries.map {
      InterviewPlan.GuideQuestion(kind: $0.kind, question: $0.question, reason: $0.probe)
    }
  }

  /// How to ask.
  package static let advice = [
    "Ask about the last time, not about always: memories of one day are better than opinions.",
    "Never put the answer into the question, and never ask whether they like an idea.",
    "Be silent after an answer: the second half is the better one.",
    "Record it, with their consent, and keep their words; a summary proves nothing.",
    "Do not ask your happiest customers only: the ones who left know what you don't.",
  ]

  /// The questions that a persona needs most: empty fields first, then thin and contradicted claims.
  package static func questions(for persona: Persona) -> [InterviewPlan.GuideQuestion] {
    let solid = persona.claims.filter { $0.status == .supported }
    var counts: [String: Int] = [:]
    for claim in solid {
      counts[claim.kind] = max(counts[claim.kind] ?? 0, claim.support.customers)
    }
    let needed: Set<String> = [
      "goal", "pain", "constraint", "trigger", "criterion", "objection", "influencer", "channel",
      "success", "leave", "habit", "trust",
    ]
    let gaps = entries.filter { needed.contains($0.kind) && counts[$0.kind] == nil }.map { entry in
      let single = persona.claims.contains { $0.kind == entry.kind && $0.status == .anecdote }
      return InterviewPlan.GuideQuestion(
        kind: entry.kind, question: entry.question,
        reason: single ? "One customer alone told something of it." : "Nobody told anything of it.",
        isGap: true)
    }
    let refuted = persona.claims.filter { !$0.contradictions.isEmpty }.prefix(3).map { claim in
      InterviewPlan.GuideQuestion(
        kind: claim.kind,
        question: "Take me through the last time you did this. What did you do it on, and when?",
        reason:
          "People say one thing (\(claim.id)) and do another: \(claim.contradictions[0].statement)."
      )
    }
    let thin = entries.filter { needed.contains($0.kind) && (counts[$0.kind] ?? 9) <= 3 }
      .map { entry in
        InterviewPlan.GuideQuestion(
          kind: entry.kind, question: entry.question,
          reason: "Only \(counts[entry.kind] ?? 0) customers told something of it.")
      }
    return gaps + refuted + thin
  }
}
