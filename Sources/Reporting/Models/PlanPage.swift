package import EvidenceModel

/// Whom to ask what next: made from what the personas don't know yet.
package struct PlanPage: Sendable, Hashable {
  /// A question with the field that it fills.
  package struct Question: Sendable, Hashable {
    package let kind: String
    package let question: String
    /// Whom to ask; empty for anybody of the persona.
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
  }

  package let sections: [Section]
  /// How many conversations are wanted in all.
  package let total: Int
  package let footer: PageFooter

  /// The most claims of a persona that are listed for a test.
  private static let mostTests = 5

  /// The plan that follows from a document in its reviewed form.
  package init(_ document: PersonaDocument, reviews: ReviewBook) {
    sections = document.personas.filter { $0.status != .retired }.map { persona in
      let quiet = document.warnings.first {
        $0.code == "few_interviews" && $0.persona == persona.id
      }
      return Section(
        id: persona.id, name: persona.name, hue: PersonaCard.hue(of: persona.id, in: document),
        have: quiet?.have, need: quiet?.need,
        questions: persona.gaps.map {
          Question(
            kind: ClaimWording.kind($0.kind), question: $0.question, whom: $0.whom ?? "")
        },
        tests: Array(
          persona.claims.compactMap { Self.test($0, reviews: reviews) }.prefix(Self.mostTests)))
    }
    total = sections.reduce(0) { $0 + max(0, ($1.need ?? 0) - ($1.have ?? 0)) }
    footer = PageFooter(document)
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
