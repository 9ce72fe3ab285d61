import EvidenceModel
import Testing

@testable import Personas

struct TriangulationTests {
  private let personas = PersonaComposer().compose(SmallCompany.typical().input()).personas

  private func claim(_ text: String) throws -> Claim {
    try #require(personas.flatMap(\.claims).first { $0.text.contains(text) })
  }

  @Test func `a kind of source in which people are and say nothing is silent`() throws {
    let sides = try claim("pay less").triangulation
    let interview = try #require(sides.first { $0.sourceKind == "interview" })
    #expect(interview.verdict == .agrees)
    #expect(interview.customers == 5)
    #expect(interview.of == 6)
    #expect(sides.first { $0.sourceKind == "ticket" }?.verdict == .silent)
  }

  @Test func `behaviour that refutes words is the side that contradicts`() throws {
    let refuted = try #require(
      personas.flatMap(\.claims).first { !$0.contradictions.isEmpty })
    let side = try #require(refuted.triangulation.first { $0.verdict == .contradicts })
    #expect(side.sourceKind == "orders")
    #expect(side.statement == refuted.contradictions[0].statement)
  }

  @Test func `behaviour that bears words out agrees`() throws {
    var company = SmallCompany.typical()
    company.add(
      .habit, "t-full",
      (60..<64).map { ($0, "I never buy on offer, my box number \($0) was full price") })
    let all = PersonaComposer().compose(company.input()).personas.flatMap(\.claims)
    let sides = all.flatMap(\.triangulation).filter {
      $0.sourceKind == "orders" && $0.verdict == .agrees
    }
    #expect(!sides.isEmpty)
    #expect(sides.allSatisfy { $0.statement != nil && $0.customers >= 5 })
  }
}
