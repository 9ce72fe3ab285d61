import EvidenceModel
import Testing

@testable import Reporting

struct WarningDigestTests {
  private func digest(_ warnings: [PersonaDocument.Warning]) -> WarningDigest {
    var document = DocumentFixtures.typical
    document.warnings = warnings
    return WarningDigest(document)
  }

  private func column(_ name: String) -> PersonaDocument.Warning {
    .init(code: "constant_column", message: "Column \(name) has the same value for everyone.")
  }

  @Test func `the same warning about several personas is told once`() {
    let warnings = ["p1", "p2"].map {
      PersonaDocument.Warning(
        code: "few_interviews", persona: $0, message: "Interview 12 of this persona.", have: 2,
        need: 12)
    }
    let lines = digest(warnings).lines
    #expect(
      lines == ["Weekend family movers and Car-free commuters: Interview 12 of this persona."])
  }

  @Test func `what must be known comes first, how columns were treated stands under the checks`() {
    let digest = digest([
      column("a"), column("b"), .init(code: "unheard_of", message: "Something new."),
      .init(code: "no_structure", message: "No groups.", have: 1, need: 2),
    ])
    #expect(digest.leading == ["No groups. (have 1, need 2)", "Something new."])
    #expect(digest.others == 1)
    #expect(
      digest.lines.last == "Column a has the same value for everyone. (and 1 more like it)")
  }

  @Test func `a summary has at most five lines`() {
    let warnings = (1...9).map { PersonaDocument.Warning(code: "code\($0)", message: "M\($0).") }
    let digest = digest(warnings)
    #expect(digest.leading == ["M1.", "M2.", "M3.", "M4.", "M5."])
    #expect(digest.others == 4)
  }

  @Test func `two codes that say the same are one line`() {
    let lines = digest([
      .init(code: "exploratory", message: "Exploratory."),
      .init(code: "small_sample", message: "Few customers."),
    ]).lines
    #expect(lines == ["Exploratory."])
  }
}
