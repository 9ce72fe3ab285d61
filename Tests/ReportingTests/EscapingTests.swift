import EvidenceModel
import Testing

@testable import Reporting

struct EscapingTests {
  private static let attack = "\"'><script>alert(1)</script><img src=x onerror=y>"

  private func pages(_ document: PersonaDocument) -> [String] {
    let pages = HTMLPages()
    let persona = document.personas[0]
    let finding = Finding(
      Self.attack, message: Self.attack, remedy: Self.attack, place: Self.attack)
    let footer = PageFooter(document)
    return [
      pages.home(HomePage(document)), pages.persona(PersonaPage(persona, in: document)),
      pages.sources(
        SourcesPage(
          document,
          rejects: [
            SourceRejects(
              source: SourceID(Self.attack), reasons: [.init(text: Self.attack, count: 1)],
              file: Self.attack)
          ])), pages.checks(ChecksPage(findings: [finding], footer: footer)),
      pages.error(
        ErrorPage(
          status: 500, message: Self.attack, remedy: Self.attack, requestID: Self.attack,
          footer: footer)), SingleFilePage().html(document),
    ]
      + persona.claims.compactMap {
        ClaimPage(persona: persona.id, claim: $0.id.rawValue, in: document).map(pages.claim)
      }
  }

  @Test func `no text of a document becomes a tag or leaves its attribute`() throws {
    let hostile = try DocumentFixtures.hostile(Self.attack)
    let all = pages(hostile)
    #expect(all.count == 6 + hostile.personas[0].claims.count)
    for html in all {
      #expect(!html.contains("<script>"))
      #expect(!html.contains("<img"))
      #expect(!html.contains("\"'>"))
      #expect(html.contains("&lt;script&gt;"))
    }
  }

  @Test func `hostile ids stay within their address`() {
    let address = PageAddresses.server.claim(ClaimID("../a?b#c\"ä"), of: "p/1")
    #expect(address == "/personas/p%2F1/claims/%2E%2E%2Fa%3Fb%23c%22%C3%A4")
    let anchor = PageAddresses.singleFile.claim(ClaimID("a\" onclick"), of: "p1")
    #expect(anchor == "#claim-a_22_20onclick")
  }

  @Test func `Markdown shows hostile text as text`() throws {
    let attack = "\n# Title\n- [x](https://e.example) <b>|</b> `code` *bold* _it_ 1"
    let text = MarkdownWriter().text(try DocumentFixtures.hostile(attack))
    #expect(!text.contains("\n# Title"))
    #expect(!text.contains("<b>"))
    #expect(!text.contains("[x]("))
    #expect(!text.contains("https://"))
    #expect(text.contains("\\[x\\]"))
  }

  @Test(arguments: [
    ("discount_rate", "discount_rate"), ("_x_", "\\_x\\_"), ("1. first", "1\\. first"),
    ("- list", "\\- list"), ("well-known", "well-known"), ("a\nb", "a b"), ("2.4 kg", "2.4 kg"),
  ])
  func `only what would be markup is escaped`(text: String, expected: String) {
    #expect(MarkdownText.escaped(text) == expected)
  }

  @Test func `a terminal never gets a control sequence from a document`() throws {
    let attack = "\u{1B}[31mred\u{7}\u{9B}2J\u{202E}back\r\nnext"
    let hostile = try DocumentFixtures.hostile(attack)
    let writer = TerminalWriter()
    let claim = hostile.personas[0].claims[0].id
    let texts = [
      writer.list(hostile), writer.card(hostile.personas[0], in: hostile),
      try #require(writer.trace(claim, in: hostile)),
    ]
    for text in texts {
      let controls = text.unicodeScalars.filter {
        $0 != "\n" && [.control, .format].contains($0.properties.generalCategory)
      }
      #expect(controls.isEmpty)
    }
  }
}
