import EvidenceModel
import Testing

@testable import Personas

struct HypothesisTests {
  @Test func `interviews alone make one draft without shares`() throws {
    let set = PersonaComposer().compose(SmallCompany.typical().words(0..<6))
    let draft = try #require(set.personas.first)
    #expect(set.personas.count == 1)
    #expect(draft.status == .draft)
    #expect(draft.size == nil)
    #expect(draft.claims.allSatisfy { $0.prevalence == nil })
    #expect(!draft.summary.contains("%"))
    #expect(set.warnings.contains { $0.code == "hypothesis" && $0.need == 12 })
  }

  @Test func `people who say clearly different things make two drafts`() {
    var company = SmallCompany()
    for theme in 0..<3 {
      company.add(.goal, "a\(theme)", (0..<4).map { ($0, "I want thing \(theme) for \($0)") })
      company.add(.pain, "b\(theme)", (4..<9).map { ($0, "The other \(theme) breaks \($0)") })
    }
    let set = PersonaComposer().compose(company.words(0..<9))
    #expect(set.personas.count == 2)
    #expect(set.personas[0].claims.allSatisfy { $0.kind == "pain" })
    #expect(set.personas[1].claims.allSatisfy { $0.kind == "goal" })
  }

  @Test func `two themes apart are not enough for two drafts`() {
    var company = SmallCompany()
    for theme in 0..<2 {
      company.add(.goal, "a\(theme)", (0..<4).map { ($0, "I want thing \(theme) for \($0)") })
      company.add(.pain, "b\(theme)", (4..<9).map { ($0, "The other \(theme) breaks \($0)") })
    }
    #expect(PersonaComposer().compose(company.words(0..<9)).personas.count == 1)
  }
}
