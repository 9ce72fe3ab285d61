import Audit
import EvidenceModel
import Testing

/// Lines that customers' words decide.
struct WordVerdictTests {
  private func line(_ text: String, field: String = "", isQuote: Bool = false) -> AuditedLine {
    AuditFixture.judge.judge(
      HandWrittenLine(line: 1, field: field, text: text, isQuote: isQuote),
      audience: AuditFixture.persona)
  }

  @Test func `two people who say so support a line, with their words`() {
    let found = line("Late deliveries", field: "Pain points")
    #expect(found.verdict == .supported)
    #expect(found.customers == 2)
    #expect(found.of == 6)
    #expect(found.quotes.count == 2)
    #expect(found.quotes[0].customer == "c-1")
  }

  @Test func `one person is an anecdote`() {
    let found = line("Invoices lack the order number", field: "Frustrations")
    #expect(found.verdict == .withoutEvidence)
    #expect(found.reason.contains("anecdote"))
  }

  @Test func `what only others say is not this persona's`() {
    let found = line("A quiet machine for the office", field: "Goals")
    #expect(found.verdict == .withoutEvidence)
    #expect(found.customers == 0)
    #expect(found.everybody == 2)
    #expect(
      AuditFixture.verdict(
        "A quiet machine for the office", field: "Goals", of: AuditFixture.everybody) == .supported)
  }

  @Test func `content where people complain, and indifference where they care, are contradicted`() {
    #expect(line("Happy with the delivery").verdict == .contradicted)
    #expect(line("Does not care about the price").verdict == .contradicted)
    #expect(line("Does not care about the price").counterQuotes.count == 2)
  }

  @Test func `a quote must have been said`() {
    let said = line("late again, my delivery sat in the depot", isQuote: true)
    #expect(said.verdict == .supported)
    #expect(said.quotes.first?.locator == "turn:2")
    let invented = line("I adore this company and tell all my friends", isQuote: true)
    #expect(invented.verdict == .withoutEvidence)
    #expect(!invented.remedy.isEmpty)
  }

  @Test func `the made-up portrait of fashion gets nothing but advice`() {
    let persona = MarkdownPersonas().personas(
      in: "Sarah, 34, marketing manager, drinks oat lattes, values sustainability.", name: "Sarah")[
        0]
    let audited = PersonaAuditor(
      judge: AuditFixture.judge, audiences: [AuditFixture.persona], people: 60
    ).audit(persona)
    #expect(audited.lines.count == 4)
    #expect(!audited.lines.contains { $0.verdict == .supported })
    #expect(
      audited.lines.first { $0.text.contains("latte") }?.remedy.hasPrefix("Leave it out") ?? false)
  }

  @Test func `a persona is compared with the people whom it fits best, and says so`() {
    let persona = MarkdownPersonas().personas(
      in: "# Ada\n- in her forties\n- Late deliveries\n- Buys every two weeks", name: "Ada")[0]
    let other = LineJudge.Audience(
      persona: "p2", name: "Bo", rows: Array(20..<60),
      people: Set((20..<60).map { PersonID("\(100 + $0)") }))
    let audited = PersonaAuditor(
      judge: AuditFixture.judge, audiences: [other, AuditFixture.persona], people: 60
    ).audit(persona)
    #expect(audited.comparedWith == "p1")
    #expect(audited.people == 20)
    #expect(audited.reason.contains("3 of 3"))
  }
}
