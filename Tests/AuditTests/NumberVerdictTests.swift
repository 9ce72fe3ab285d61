import Audit
import EvidenceModel
import Testing

/// Lines that numbers and categories decide.
struct NumberVerdictTests {
  @Test(arguments: [
    ("40-49 years old", "", AuditReport.Verdict.supported),
    ("25 to 34", "Age", .contradicted),
    ("in her forties", "", .supported),
    ("Lives in Germany", "", .supported),
    ("UK", "Country", .contradicted),
    ("Australia", "Country", .contradicted),
    ("Mostly on her phone", "", .supported),
    ("Prefers desktop", "", .contradicted),
    ("Buys every two weeks", "", .supported),
    ("Orders monthly", "", .contradicted),
    ("Spends about €50 per order", "", .supported),
    ("Spends €200 per order", "", .contradicted),
    ("Uses auto upload", "", .supported),
    ("Never uses auto upload", "", .contradicted),
    ("80 % of visits are on a phone", "", .supported),
    ("30 % of visits are on a phone", "", .contradicted),
  ])
  func `a line with a number or a category is tested on the members`(
    text: String, field: String, verdict: AuditReport.Verdict
  ) {
    #expect(AuditFixture.verdict(text, field: field) == verdict, "\(text)")
  }

  @Test func `what does not differ from others proves nothing`() {
    #expect(AuditFixture.verdict("Contacts support often") == .withoutEvidence)
  }

  @Test func `more than others can't be tested on everybody, a share of a whole can`() {
    let all = AuditFixture.everybody
    #expect(AuditFixture.verdict("Uses auto upload", of: all) == .withoutEvidence)
    #expect(AuditFixture.verdict("Always on mobile", of: all) == .contradicted)
  }

  @Test func `a figure says value, interval, count and everybody's`() throws {
    let line = AuditFixture.judge.judge(
      HandWrittenLine(line: 3, field: "", text: "Lives in Germany"), audience: AuditFixture.persona)
    let figure = try #require(line.figures.first)
    #expect(figure.value == 0.8)
    #expect(figure.n == 20)
    #expect(figure.ci[0] < 0.8 && figure.ci[1] > 0.8)
    #expect(figure.baseline < 0.8)
  }

  @Test func `fewer than twenty people with a value give no verdict`() {
    let few = LineJudge.Audience(
      persona: "p2", name: nil, rows: Array(0..<12),
      people: Set((0..<12).map { PersonID("\(100 + $0)") }))
    #expect(AuditFixture.verdict("25 to 34", field: "Age", of: few) == .withoutEvidence)
  }

  @Test func `a pain that names the weekend says nothing about when they buy`() {
    #expect(AuditFixture.verdict("the phone screen", field: "Pain points") == .withoutEvidence)
  }
}
