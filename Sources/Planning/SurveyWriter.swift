package import EvidenceModel

/// Writes a survey of ten to fifteen questions from what the personas lack.
package struct SurveyWriter: Sendable {
  package init() {}

  private typealias Draft = (
    question: String, form: InterviewPlan.SurveyQuestion.Form, answers: [String], purpose: String
  )

  /// What every survey asks: what they looked for, what mattered most, what nearly pushed them away.
  private static let core: [Draft] = [
    ("What were you looking for when you found us?", .open, [], "goal"),
    ("What mattered most when you chose?", .open, [], "criterion"),
    ("What nearly stopped you from buying?", .open, [], "objection"),
    ("How did you hear of us?", .open, [], "channel"),
    ("What would make you leave?", .open, [], "leave"),
    (
      "How likely are you to recommend us to somebody like you?", .scale,
      ["0 not at all", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10 surely"], "satisfaction"
    ),
    ("What is the main reason for your answer?", .open, [], "satisfaction"),
  ]

  private static let further: [Draft] = [
    ("What happened that made you look for something new?", .open, [], "trigger"),
    ("What did you use before, and what made you stop?", .open, [], "habit"),
    ("Who else had a say in it?", .open, [], "influencer"),
    ("What makes this harder than it should be?", .open, [], "pain"),
    ("How do you know that it works for you?", .open, [], "success"),
    ("What limits you: time, budget, rules, something else?", .open, [], "constraint"),
    ("Whom or what do you believe when you choose?", .open, [], "trust"),
  ]

  /// The questions, the sorting ones first: people who give up early can still be placed.
  ///
  /// - Parameters:
  ///   - personas: What they lack decides which further questions are asked, the commonest gap first.
  ///   - typing: Questions that sort people into personas; at most five are used.
  /// - Returns: Ten to fifteen questions.
  package func questions(
    for personas: [Persona], typing: [InterviewPlanner.TypingQuestion]
  ) -> [InterviewPlan.SurveyQuestion] {
    let sorting: [Draft] = typing.prefix(5).map {
      ("\($0.title): which fits you?", .choice, $0.answers + ["I don't know"], "typing")
    }
    var lacking: [String: Int] = [:]
    for persona in personas {
      let known = Set(persona.claims.filter { $0.status == .supported }.map(\.kind))
      for draft in Self.further where !known.contains(draft.purpose) {
        lacking[draft.purpose, default: 0] += 1
      }
    }
    let ranked = Self.further.enumerated().sorted { one, other in
      let (a, b) = (lacking[one.element.purpose] ?? 0, lacking[other.element.purpose] ?? 0)
      return a != b ? a > b : one.offset < other.offset
    }.map(\.element)
    let room = max(0, 15 - sorting.count - Self.core.count)
    let gaps = ranked.filter { (lacking[$0.purpose] ?? 0) > 0 }
    let least = max(gaps.count, 10 - sorting.count - Self.core.count)
    let drafts = sorting + Self.core + ranked.prefix(min(room, least))
    return drafts.enumerated().map { number, draft in
      InterviewPlan.SurveyQuestion(
        number: number + 1, question: draft.question, form: draft.form, answers: draft.answers,
        purpose: draft.purpose)
    }
  }
}
