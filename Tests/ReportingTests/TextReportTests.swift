import EvidenceModel
import TestSupport
import Testing

@testable import Reporting

struct TextReportTests {
  @Test(arguments: DocumentState.allCases)
  func `Markdown in each state`(state: DocumentState) {
    expectSnapshot(
      MarkdownWriter().text(state.document), named: "markdown-\(state.rawValue).md")
  }

  @Test(arguments: DocumentState.allCases)
  func `the terminal's list and cards in each state`(state: DocumentState) {
    let writer = TerminalWriter()
    let document = state.document
    let cards = document.personas.map { writer.card($0, in: document) }
    let text = ([writer.list(document)] + cards).joined(separator: "\n")
    expectSnapshot(text, named: "terminal-\(state.rawValue).txt")
  }

  @Test(arguments: [("contradicted", "p1-1"), ("typical", "p1-6"), ("hypothesis", "h1-1")])
  func `the terminal's trace of a claim`(state: String, claim: String) throws {
    let document = try #require(DocumentState(rawValue: state)).document
    let text = try #require(TerminalWriter().trace(ClaimID(claim), in: document))
    expectSnapshot(text, named: "trace-\(state)-\(claim).txt")
  }

  @Test func `a claim that doesn't exist has no trace`() {
    #expect(TerminalWriter().trace(ClaimID("x"), in: DocumentFixtures.typical) == nil)
  }

  @Test(arguments: [60, 80, 100, 300])
  func `no line is wider than the terminal`(width: Int) throws {
    let document = try DocumentFixtures.hostile(" 漢字 words that go on and on, 31 % of them")
    let writer = TerminalWriter(.init(width: width))
    let text = writer.list(document) + writer.card(document.personas[0], in: document)
    let widest = text.split(separator: "\n").map { TerminalText.width(String($0)) }.max() ?? 0
    #expect(widest <= min(100, width))
    #expect(widest > min(100, width) - 20)
  }

  @Test func `colours are there only when asked for`() {
    let document = DocumentFixtures.typical
    let plain = TerminalWriter().card(document.personas[0], in: document)
    let colourful = TerminalWriter(.init(usesColour: true)).card(document.personas[0], in: document)
    #expect(!plain.contains("\u{1B}"))
    #expect(colourful.contains("\u{1B}[36m"))
  }

  @Test func `a percentage is never torn from its sign`() {
    #expect(TerminalText.wrapped("about 31 % of all", width: 10) == ["about 31 %", "of all"])
    #expect(TerminalText.wrapped("abcdefghij", width: 4) == ["abcd", "efgh", "ij"])
  }

  @Test(arguments: [(0.0, "····"), (0.5, "██··"), (1.0, "████"), (7.0, "████"), (0.03, "▏···")])
  func `bars fill with eighths`(share: Double, expected: String) {
    #expect(TerminalText.bar(share, width: 4) == expected)
  }
}
