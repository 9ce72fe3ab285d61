import EvidenceModel
import Foundation
import Testing

@testable import Reporting

struct ShareFilterTests {
  private let filter = ShareFilter()

  private func shared(
    _ document: PersonaDocument, _ pseudonyms: [String: String] = [:]
  ) -> PersonaDocument {
    filter.publicDocument(from: document, pseudonyms: pseudonyms)
  }

  @Test func `members and paths stay inside`() {
    let document = shared(DocumentFixtures.typical)
    #expect(document.personas.allSatisfy { $0.members == nil })
    #expect(document.sources.allSatisfy { $0.path == nil })
    #expect(document.sources.map(\.id) == DocumentFixtures.typical.sources.map(\.id))
  }

  @Test func `customers appear only as pseudonyms`() {
    var document = DocumentFixtures.typical
    document.personas[0].claims[0].evidence = [
      DocumentFixtures.quote("a", customer: "51000000008"),
      DocumentFixtures.quote("b", customer: "c-1111"),
      DocumentFixtures.quote("c", customer: "stranger@example.org"),
    ]
    let evidence = shared(document, ["51000000008": "c-1111"]).personas[0].claims[0].evidence
    #expect(evidence.map(\.customer) == ["c-1111", "c-1111", nil])
    #expect(evidence.map(\.quote) == ["a", "b", "c"])
  }

  @Test func `numbers about fewer than five people are suppressed`() {
    var document = DocumentFixtures.typical
    document.personas[0].size?.customers = 4
    document.personas[0].metrics[0].n = 4
    document.personas[0].claims[5].evidence[0].n = 4
    document.personas[0].claims[0].contradictions = [
      .init(metric: "churn", value: 1, n: 4, statement: "They left.")
    ]
    document.personas[0].claims[1].support.of = 4
    let persona = shared(document).personas[0]
    #expect(persona.size == nil)
    #expect(persona.jointPrevalence == nil)
    #expect(persona.metrics.map(\.name) == ["average_order_value"])
    #expect(persona.claims[5].evidence.isEmpty)
    #expect(persona.claims[5].value == nil)
    #expect(persona.claims[0].contradictions.isEmpty)
    #expect(persona.claims[1].prevalence == nil)
    #expect(persona.claims[2] == document.personas[0].claims[2].withoutCustomers)
  }

  @Test func `five people are enough`() {
    var document = DocumentFixtures.typical
    document.personas[0].size?.customers = 5
    document.personas[0].metrics[0].n = 5
    #expect(shared(document).personas[0].size?.customers == 5)
    #expect(shared(document).personas[0].metrics.count == 2)
  }

  @Test func `nothing internal is left in the bytes`() throws {
    let bytes = try PersonaDocumentCoder().encode(shared(DocumentFixtures.typical))
    let text = String(decoding: bytes, as: UTF8.self)
    for secret in ["51000000008", "rentals.csv", "interviews/", "members"] {
      #expect(!text.contains(secret))
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+cmd", "'+cmd"), ("-2+3", "'-2+3"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\tx", "'\tx"), ("  =x", "'  =x"), ("＝x", "'＝x"), ("-2.5", "-2.5"), ("+4", "+4"),
    ("plain", "plain"), ("", ""), ("a=b", "a=b"),
  ])
  func `a cell that a spreadsheet would run is neutralised`(cell: String, expected: String) {
    #expect(CSVWriter.neutralised(cell) == expected)
  }

  @Test func `cells with commas, quotes and line breaks are quoted`() {
    var writer = CSVWriter()
    writer.append(["a,b", "say \"x\"", "two\nlines", "plain"])
    #expect(writer.text == "\"a,b\",\"say \"\"x\"\"\",\"two\nlines\",plain\r\n")
  }

  @Test func `the table of claims has a row per claim and no raw doubles`() {
    let lines = ClaimTable().csv(DocumentFixtures.typical).split(separator: "\r\n")
    #expect(lines.count == 10)
    #expect(
      lines[1].hasPrefix("p1,Weekend family movers,p1-1,goal,One trip for everything,yes,supported")
    )
    #expect(
      lines.allSatisfy { $0.split(separator: ",", omittingEmptySubsequences: false).count == 22 })
  }
}

extension Claim {
  /// The claim as a public document without known pseudonyms has it.
  fileprivate var withoutCustomers: Claim {
    var claim = self
    claim.evidence = evidence.map { evidence in
      var evidence = evidence
      evidence.customer = nil
      return evidence
    }
    return claim
  }
}
