import EvidenceModel
import TestSupport
import Testing

@testable import Reporting

/// The states that every form of report is checked in.
enum DocumentState: String, CaseIterable {
  case typical, empty, contradicted, hypothesis

  var document: PersonaDocument {
    switch self {
    case .typical: DocumentFixtures.typical
    case .empty: DocumentFixtures.empty
    case .contradicted: DocumentFixtures.contradicted
    case .hypothesis: DocumentFixtures.hypothesis
    }
  }
}

struct PageTests {
  private let pages = HTMLPages()
  private let footer = PageFooter(DocumentFixtures.typical)

  @Test(arguments: DocumentState.allCases)
  func `the first page in each state`(state: DocumentState) {
    expectSnapshot(
      pages.home(HomePage(state.document)), named: "home-\(state.rawValue).html")
  }

  @Test(arguments: [DocumentState.typical, .contradicted, .hypothesis])
  func `the persona page in each state`(state: DocumentState) throws {
    let document = state.document
    let page = PersonaPage(try #require(document.personas.first), in: document)
    expectSnapshot(pages.persona(page), named: "persona-\(state.rawValue).html")
  }

  @Test(arguments: [
    ("typical", "p1-3"), ("typical", "p1-6"), ("contradicted", "p1-1"), ("hypothesis", "h1-2"),
  ])
  func `the evidence page in each state`(state: String, claim: String) throws {
    let document = try #require(DocumentState(rawValue: state)).document
    let page = try #require(ClaimPage(claim: claim, in: document))
    expectSnapshot(pages.claim(page), named: "claim-\(state)-\(claim).html")
  }

  @Test func `the page of sources, with what was set aside`() {
    let rejects = [
      SourceRejects(
        source: SourceID("src1"), reasons: [.init(text: "The amount isn't a number", count: 3)],
        file: "rentals.rejects.csv")
    ]
    let page = SourcesPage(DocumentFixtures.typical, rejects: rejects)
    expectSnapshot(pages.sources(page), named: "sources.html")
    expectSnapshot(
      pages.sources(SourcesPage(DocumentFixtures.empty)), named: "sources-empty.html")
  }

  @Test func `the page of checks puts the gravest first`() {
    let findings = [
      Finding("stale", level: .info, message: "Three claims are old."),
      Finding(
        "few_interviews", message: "Too few interviews.", remedy: "Interview 5 more.",
        place: "p2", have: 7, need: 12),
      Finding(
        "personal_data", level: .error, message: "A name is in a quote.", remedy: "Redact it."),
    ]
    let page = ChecksPage(findings: findings, footer: footer)
    #expect(page.groups.map(\.title) == ["1 error", "1 warning", "1 note"])
    expectSnapshot(pages.checks(page), named: "checks.html")
    expectSnapshot(
      pages.checks(ChecksPage(findings: [], footer: footer)), named: "checks-empty.html")
  }

  @Test func `an error page says what happened, what to do, and the request`() {
    let known = Diagnostic(
      Diagnostic.Code("workspace.busy"), "Another build is running.",
      remedy: "Wait until it is done.")
    expectSnapshot(
      pages.error(ErrorPage(status: 409, diagnostic: known, requestID: "r-17", footer: footer)),
      named: "error-known.html")
    expectSnapshot(
      pages.error(ErrorPage(status: 404, requestID: "r-18", footer: footer)),
      named: "error-missing.html")
    let unknown = pages.error(
      ErrorPage(status: 500, requestID: "r-19", footer: PageFooter(engineVersion: "1.2.0")))
    #expect(unknown.contains("r-19"))
    #expect(unknown.contains("Likeness 1.2.0"))
  }

  @Test func `an unknown persona or claim has no page`() {
    #expect(PersonaPage(id: "p9", in: DocumentFixtures.typical) == nil)
    #expect(ClaimPage(persona: "p2", claim: "p1-1", in: DocumentFixtures.typical) == nil)
    #expect(ClaimPage(claim: "nowhere", in: DocumentFixtures.typical) == nil)
  }

  @Test func `counter-evidence stands before the quotes`() throws {
    let page = try #require(ClaimPage(claim: "p1-1", in: DocumentFixtures.contradicted))
    let html = pages.claim(page)
    let against = try #require(html.firstRange(of: "What speaks against it"))
    let words = try #require(html.firstRange(of: "In their words"))
    #expect(against.lowerBound < words.lowerBound)
  }

  @Test func `every claim of a persona links to its evidence page`() {
    let document = DocumentFixtures.typical
    let html = pages.persona(PersonaPage(document.personas[0], in: document))
    for claim in document.personas[0].claims {
      #expect(html.contains("/personas/p1/claims/\(claim.id)\""))
    }
  }

  @Test func `the single file holds every persona and every claim's evidence`() {
    let html = SingleFilePage().html(DocumentFixtures.typical)
    expectSnapshot(html, named: "export.html")
    for claim in DocumentFixtures.typical.personas.flatMap(\.claims) {
      let anchor = PageAddresses.anchor("claim", claim.id.rawValue)
      #expect(html.contains("id=\"\(anchor)\""))
    }
    #expect(html.contains(SingleFilePage.contentSecurityPolicy.replacing("'", with: "&#39;")))
    #expect(html.contains("<style>\(StyleSheet.css)</style>"))
    for outside in ["http://", "https://", "<script", "<img", "url(", "@import", " style="] {
      #expect(!html.contains(outside))
    }
  }

  @Test func `links of the single file lead to something`() throws {
    let html = SingleFilePage().html(DocumentFixtures.contradicted)
    for part in html.split(separator: "href=\"#").dropFirst() {
      let anchor = try #require(part.split(separator: "\"").first)
      #expect(html.contains("id=\"\(anchor)\""), "nothing has the id \(anchor)")
    }
  }

  @Test func `the same document gives the same pages`() {
    let document = DocumentFixtures.typical
    #expect(SingleFilePage().html(document) == SingleFilePage().html(document))
  }

  @Test func `drawings differ between personas and not between runs`() {
    func drawing(_ id: String) -> String {
      var writer = HTMLWriter()
      AvatarDrawing(id: id).append(to: &writer)
      return writer.string
    }
    #expect(drawing("p1") == drawing("p1"))
    #expect(Set(["p1", "p2", "p3", "p4"].map(drawing)).count == 4)
  }
}
