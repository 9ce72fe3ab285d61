import EvidenceModel
import Planning
import Testing

/// The questions follow from what is not known.
struct InterviewPlannerTests {
  private func claim(_ kind: String, customers: Int) -> Claim {
    Claim(
      id: ClaimID("x-\(kind)"), kind: kind, text: "Says so", card: true, status: .supported,
      confidence: .moderate,
      support: .init(customers: customers, mentions: customers, sourceKinds: ["survey"], of: 20),
      evidence: [])
  }

  private func persona(_ claims: [Claim]) -> Persona {
    Persona(
      id: "p1", name: "Ada", type: .buyer, status: .active, summary: "", size: nil, members: nil,
      claims: claims)
  }

  private func plan(_ claims: [Claim], interviewed: Int = 0) -> InterviewPlan {
    InterviewPlanner().plan(
      [
        .init(
          persona: persona(claims),
          candidates: (0..<50).map { .init(label: "c\($0)", recencyDays: 5) },
          interviewed: interviewed, untilSaturation: nil)
      ],
      typing: (1...7).map { .init(title: "Column \($0)", answers: ["less", "more"]) },
      customers: 500)
  }

  @Test func `a field without evidence gets its question before a thin one`() {
    let questions = plan([claim("goal", customers: 9), claim("pain", customers: 2)]).personas[0]
      .questions
    #expect(!questions.contains { $0.kind == "goal" })
    #expect(questions.first?.isGap == true)
    #expect(questions.last?.kind == "pain")
    #expect(questions.contains { $0.question == "What would make you leave?" && $0.isGap })
  }

  @Test func `a claim that behaviour refutes is asked about without leading`() throws {
    var refuted = claim("habit", customers: 9)
    refuted.contradictions = [
      .init(metric: "mobile_rate", value: 0.6, n: 50, statement: "Visits on a phone: 60 %")
    ]
    let question = try #require(
      plan([refuted]).personas[0].questions.first { $0.reason.contains("Visits on a phone") })
    #expect(question.question.hasPrefix("Take me through"))
  }

  @Test func `as many are invited as are missing, none when enough were heard`() {
    #expect(plan([], interviewed: 5).personas[0].invitations.count == 7)
    let done = plan([], interviewed: 12).personas[0]
    #expect(done.invitations.isEmpty)
    #expect(done.unheard < 0.23)
  }

  @Test func `the survey has ten to fifteen questions, sorting ones first`() {
    let survey = plan([]).survey
    #expect((10...15).contains(survey.count))
    #expect(survey.prefix(5).allSatisfy { $0.purpose == "typing" && $0.form == .choice })
    #expect(survey.contains { $0.question == "What nearly stopped you from buying?" })
    let plain = InterviewPlanner().plan([], typing: [], customers: 50).survey
    #expect((10...15).contains(plain.count))
  }

  @Test func `the guide asks what is asked everywhere, openly`() {
    let guide = plan([]).guide.map(\.question)
    for question in [
      "What problem were you trying to solve?", "What did you try before us?",
      "What almost stopped you from buying?", "What would make you leave?",
      "How did you discover us?",
    ] {
      #expect(guide.contains(question))
    }
    #expect(guide.allSatisfy { !$0.hasPrefix("Do ") && !$0.hasPrefix("Don't") })
  }
}
