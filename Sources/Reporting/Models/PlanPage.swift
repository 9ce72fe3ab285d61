package import EvidenceModel

/// Whom to ask what next: made from what the personas don't know yet.
package struct PlanPage: Sendable, Hashable {
  /// A question with the field that it fills.
  package struct Question: Sendable, Hashable {
    package let kind: String
    package let question: String
    /// Whom to ask, or why; empty for anybody of the persona.
    package let whom: String
  }

  /// A claim that the next conversations should test.
  package struct Test: Sendable, Hashable {
    package let claim: ClaimID
    package let text: String
    package let reason: String
  }

  /// The plan for one persona.
  package struct Section: Sendable, Hashable {
    package let id: String
    package let name: String
    package let hue: Int
    /// How many were heard at length, and how many are wanted; nil when nothing says so.
    package let have: Int?
    package let need: Int?
    package let questions: [Question]
    package let tests: [Test]
    /// Whom to invite; empty without a plan of the workspace's people.
    package var invitations: [InterviewPlan.Invitation] = []
    /// What the number of conversations means.
    package var meaning: String?
    /// What the choice of people lacks.
    package var notes: [String] = []
  }

  package let sections: [Section]
  /// What holds for all personas; nil without a plan of the workspace's people.
  package let plan: InterviewPlan?
  /// How many conversations are wanted in all.
  package let total: Int
  package let footer: PageFooter

  /// The most questions of a persona that are listed; more tire the person who is asked.
  private static let mostQuestions = 8
  /// The most claims of a persona that are listed for a test.
  private static let mostTests = 5

  /// The plan that follows from a document in its reviewed form.
  ///
  /// - Parameters:
  ///   - document: The personas.
  ///   - reviews: What people said of their claims.
  ///   - plan: Whom to invite of the workspace's people; nil shows what the document tells alone.
  package init(_ document: PersonaDocument, reviews: ReviewBook, plan: InterviewPlan? = nil) {
    self.plan = plan
    sections = document.personas.filter { $0.status != .retired }.map { persona in
      let quiet = document.warnings.first {
        $0.code == "few_interviews" && $0.persona == persona.id
      }
      let own = plan?.personas.first { $0.persona == persona.id }
      return Section(
        id: persona.id, name: persona.name, hue: PersonaCard.hue(of: persona.id, in: document),
        have: own?.interviewed ?? quiet?.have, need: own?.needed ?? quiet?.need,
        questions: Self.questions(own, persona),
        tests: Array(
          persona.claims.compactMap { Self.test($0, reviews: reviews) }.prefix(Self.mostTests)),
        invitations: own?.invitations ?? [], meaning: own.map(Self.meaning),
        notes: own?.notes ?? [])
    }
    total = sections.reduce(0) { $0 + max(0, ($1.need ?? 0) - ($1.have ?? 0)) }
    footer = PageFooter(document)
  }

  private static func questions(
    _ plan: InterviewPlan.PlannedPersona?, _ persona: Persona
  ) -> [Question] {
    guard let plan else {
      return persona.gaps.map {
        Question(kind: ClaimWording.kind($0.kind), question: $0.question, whom: $0.whom ?? "")
      }
    }
    return plan.questions.prefix(mostQuestions).map {
      Question(kind: ClaimWording.kind($0.kind), question: $0.question, whom: $0.reason)
    }
  }

  private static func meaning(_ plan: InterviewPlan.PlannedPersona) -> String {
    let unheard = "Up to \(ReadableNumber.percent(plan.unheard)) may hold a view nobody told yet"
    guard let more = plan.untilSaturation, more > 0 else { return unheard + "." }
    return unheard + "; \(ReadableNumber.count(more)) more bring 95 % of the themes."
  }

  private static func test(_ claim: Claim, reviews: ReviewBook) -> Test? {
    let reason: String
    if !claim.contradictions.isEmpty {
      reason = "Words and data disagree: ask for the last time it happened."
    } else if reviews.standing(of: claim.id)?.judgement == .challenge {
      reason = "A colleague challenged it."
    } else if claim.card, claim.status == .stale {
      reason = "Nobody said it lately: ask whether it still holds."
    } else if claim.card, claim.status == .anecdote || claim.status == .assumption {
      reason = ClaimWording.explanation(claim.status)
    } else {
      return nil
    }
    return Test(claim: claim.id, text: claim.text, reason: reason)
  }
}
