import EvidenceModel
import Testing

struct IdentifierTests {
  @Test func `identifiers sort and print as their text`() {
    let ids = [SourceID("src2"), SourceID("src1")]
    #expect(ids.sorted().map(\.description) == ["src1", "src2"])
  }
}

struct DiagnosticTests {
  @Test func `a diagnostic says what happened, what to do, and its code`() {
    let diagnostic = Diagnostic(
      Diagnostic.Code("import.empty"), "a.csv is empty.", remedy: "Export it again.")
    #expect(diagnostic.description == "a.csv is empty. Export it again. [import.empty]")
  }
}

struct FindingTests {
  @Test func `levels rise from info to error`() {
    #expect(Finding.Level.allCases.sorted() == [.info, .warning, .error])
  }
}
