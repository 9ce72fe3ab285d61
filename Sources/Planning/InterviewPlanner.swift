package import EvidenceModel
import Statistics

/// Plans the next interviews and the survey of a set of personas.
package struct InterviewPlanner: Sendable {
  package struct Options: Sendable, Hashable {
    /// The share of a persona whose views must be heard, and how surely.
    package var prevalence = 0.3
    package var certainty = 0.9
    package var seed: UInt64 = 7

    package init() {}
  }

  /// What is known of a persona's people.
  package struct Pool: Sendable {
    package var persona: Persona
    package var candidates: [InvitationChooser.Candidate]
    /// Distinct customers of it who were interviewed.
    package var interviewed: Int
    package var untilSaturation: Int?

    package init(
      persona: Persona, candidates: [InvitationChooser.Candidate], interviewed: Int,
      untilSaturation: Int?
    ) {
      self.persona = persona
      self.candidates = candidates
      self.interviewed = interviewed
      self.untilSaturation = untilSaturation
    }
  }

  /// A question that sorts people into personas.
  package struct TypingQuestion: Sendable, Hashable {
    package var title: String
    package var answers: [String]

    package init(title: String, answers: [String]) {
      self.title = title
      self.answers = answers
    }
  }

  let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// The plan.
  ///
  /// - Parameters:
  ///   - pools: The personas to plan for.
  ///   - typing: Questions that sort people, the most telling first; at most five are used.
  ///   - customers: How many customers there are, for the worth of a survey.
  /// - Returns: Invitations and questions by persona, the guide and the survey.
  package func plan(
    _ pools: [Pool], typing: [TypingQuestion], customers: Int
  ) -> InterviewPlan {
    let needed = SampleSize.toHear(prevalence: options.prevalence, certainty: options.certainty)
    let ownPlans = pools.map { planned($0, needed: needed) }
    return InterviewPlan(
      personas: ownPlans, guide: QuestionBook.guide,
      survey: SurveyWriter().questions(for: pools.map(\.persona), typing: typing),
      certainty: certainty(customers: customers), advice: QuestionBook.advice)
  }

  private func planned(_ pool: Pool, needed: Int) -> InterviewPlan.PlannedPersona {
    let missing = max(needed - pool.interviewed, min(pool.untilSaturation ?? 0, 12))
    let generator = SeededGenerator(seed: options.seed).stream("invitations \(pool.persona.id)")
    let (invitations, notes) =
      missing > 0
      ? InvitationChooser().choose(
        from: pool.candidates, persona: pool.persona.id, count: missing, using: generator)
      : ([], ["Enough were interviewed for views of three in ten; ask again when the data change."])
    return InterviewPlan.PlannedPersona(
      persona: pool.persona.id, name: pool.persona.name, interviewed: pool.interviewed,
      needed: needed, unheard: SampleSize.largestUnheard(after: pool.interviewed),
      untilSaturation: pool.untilSaturation, invitations: invitations,
      questions: QuestionBook.questions(for: pool.persona), notes: notes)
  }

  private func certainty(customers: Int) -> [InterviewPlan.Certainty] {
    let interviews = [
      (0.5, "half"), (0.3, "three in ten"), (0.2, "two in ten"), (0.1, "one in ten"),
    ]
    .map { share, words in
      let count = SampleSize.toHear(prevalence: share, certainty: options.certainty)
      return InterviewPlan.Certainty(
        of: "interviews", count: count,
        statement:
          "\(count) interviews of a persona hear what \(words) of it hold from two people, nine times out of ten."
      )
    }
    let answers = [100, 400, 1000].filter { $0 <= max(100, customers) }.map { count in
      let margin = Int((SampleSize.margin(of: 0.5, in: count) * 100).rounded())
      return InterviewPlan.Certainty(
        of: "answers", count: count,
        statement:
          "With \(count) answers a share can be off by \(margin) points either way, if those who answer are like those who don't."
      )
    }
    return interviews + answers
  }
}
