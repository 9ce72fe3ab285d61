import EvidenceModel
import Testing

@testable import Reporting

/// What stands side by side.
struct ComparePageTests {
  private func metric(_ name: String, _ value: Double, _ ci: [Double]) -> Persona.Metric {
    Persona.Metric(name: name, value: value, baseline: 1, ci: ci, n: 50, window: "")
  }

  private func persona(_ metrics: [Persona.Metric]) -> Persona {
    var persona = DocumentFixtures.typical.personas[0]
    persona.metrics = metrics
    return persona
  }

  @Test func `numbers whose intervals don't meet are counted`() {
    let first = persona([
      metric("a", 2, [1, 3]), metric("b", 2, [1, 3]), metric("c", 2, []), metric("d", 2, [1, 3]),
    ])
    let second = persona([
      metric("a", 5, [4, 6]), metric("b", 3, [2.5, 3.5]), metric("c", 9, [8, 10]),
      metric("e", 2, [1, 3]),
    ])
    #expect(ComparePage.pair(first, second).text == "1 of 2")
    #expect(ComparePage.pair(first, second) == ComparePage.pair(second, first))
    #expect(ComparePage.pair(first, persona([])).text == "")
  }

  @Test func `all personas are compared when fewer than two are chosen`() {
    let document = DocumentFixtures.typical
    let all = ComparePage([], in: document)
    #expect(all.cards.count == document.personas.count)
    #expect(ComparePage(["nowhere", "p1"], in: document).cards.count == document.personas.count)
    #expect(all.pairs.count == all.cards.count)
    for (index, row) in all.pairs.enumerated() { #expect(row[index] == nil) }
  }

  @Test func `the plan asks what the personas don't know`() {
    let document = DocumentFixtures.typical
    let page = PlanPage(document, reviews: ReviewBook())
    let gaps = document.personas.flatMap(\.gaps).map(\.question)
    #expect(page.sections.flatMap(\.questions).map(\.question) == gaps)
  }

  @Test(arguments: ["product", "marketing", "sales", "support", "nobody"])
  func `a brief holds its team's decisions only`(team: String) {
    let document = DocumentFixtures.typical
    let page = BriefsPage(team: team, in: document)
    let own = document.personas.flatMap(\.decisions).filter { $0.team == page.team.id }.map(\.text)
    #expect(page.sections.flatMap(\.decisions).map(\.text) == own)
  }

  @Test func `the scale of ratios reaches as far as it must`() {
    #expect(IntervalPlot.range(of: [[1, 0.5, 1.5], [-2.4, -3, -2]]) == 3)
    #expect(IntervalPlot.range(of: [[0.1, 0, 0.2]]) == 1)
    #expect(IntervalPlot.range(of: []) == 1)
    #expect(IntervalPlot.range(of: [[9, 8, 10]]) == 5)
  }
}
