import EvidenceModel
import Testing

@testable import Personas

struct WebsitePersonaTests {
  private static let source = SourceID("src9")

  private func visitors(_ counts: [(String, Int)]) -> [Visitor] {
    counts.flatMap { area, count in
      (0..<count).map { number in
        Visitor(
          areas: [area: 3].merging([Visitor.start: 1 + number % 2]) { own, _ in own },
          origin: area == "careers" ? "linkedin" : "google", isMobile: number % 3 == 0,
          source: Self.source)
      }
    }
  }

  private func personas(_ counts: [(String, Int)]) -> [Persona] {
    var names = PersonaNames(excluding: [])
    return WebsitePersonas(visitors: visitors(counts), asOf: "2025-06-30")
      .personas(from: 4, names: &names)
  }

  @Test
  func `visitors are grouped by what they came for, and stay drafts without a share of customers`()
    throws
  {
    let found = personas([("careers", 40), ("pricing", 30), ("investors", 2)])
    #expect(found.map(\.id) == ["p4", "p5"])
    let seekers = try #require(found.first)
    #expect(seekers.name.hasSuffix(": Job Seeker"))
    #expect(seekers.type == .website)
    #expect(seekers.status == .draft)
    #expect(seekers.size == nil)
    #expect(seekers.audience?.visitors == 40)
    #expect(seekers.claims.allSatisfy { $0.status == .supported })
    #expect(seekers.claims.contains { $0.kind == "channel" && $0.text.contains("linkedin") })
    #expect(!seekers.decisions.isEmpty)
    #expect(seekers.gaps.first?.whom != nil)
  }

  @Test func `a handful of visitors and the start page make nothing`() {
    #expect(personas([("careers", 9)]).isEmpty)
    #expect(personas([(Visitor.start, 200)]).isEmpty)
    #expect(personas([]).isEmpty)
  }

  @Test func `fewer than twenty visitors are an assumption`() {
    let small = personas([("docs", 12)])
    #expect(small.count == 1)
    #expect(small.flatMap(\.claims).allSatisfy { $0.status == .assumption })
    #expect(small.flatMap(\.decisions).isEmpty)
  }

  @Test func `a composed set numbers them after the customers' personas`() {
    var input = SmallCompany.typical().input()
    input.visitors = visitors([("careers", 40)])
    let composed = PersonaComposer().compose(input)
    #expect(composed.personas.last?.type == .website)
    #expect(composed.personas.last?.id == "p\(composed.personas.count)")
  }
}
