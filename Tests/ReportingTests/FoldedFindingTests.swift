import EvidenceModel
import Testing

@testable import Reporting

struct FoldedFindingTests {
  private func finding(
    _ code: String, _ message: String, at place: String, have: Int? = nil
  ) -> Finding {
    Finding(
      code, message: message, remedy: "Ask.", place: place, have: have, need: have.map { _ in 5 })
  }

  @Test func `the same finding at several places stands there once, with its places`() {
    let folded = FoldedFinding.folded([
      finding("stale", "It is old.", at: "p1/p1-1"), finding("other", "Else.", at: ""),
      finding("stale", "It is old.", at: "p1/p1-2"),
    ])
    #expect(folded.map(\.message) == ["It is old.", "Else."])
    #expect(folded.map(\.places) == [["p1/p1-1", "p1/p1-2"], []])
  }

  @Test func `messages that differ by their persona alone are one`() {
    let folded = FoldedFinding.folded([
      finding("few", "p1 rests on few.", at: "p1", have: 2),
      finding("few", "p2 rests on few.", at: "p2", have: 3),
    ])
    #expect(folded.map(\.message) == ["A persona rests on few."])
    #expect(FoldedFinding.folded([finding("few", "p1 rests.", at: "p1")])[0].message == "p1 rests.")
  }

  @Test func `a place leads to its persona or claim, by its words`() throws {
    let document = DocumentFixtures.typical
    let page = ChecksPage(
      findings: [
        finding("stale", "It is old.", at: "p1/p1-1"), finding("stale", "It is old.", at: "p2"),
        finding("file", "It is cut.", at: "orders.csv, line 7"),
      ], document: document)
    let places = try #require(page.groups.first).items.flatMap(\.places)
    #expect(places.map(\.personaID) == ["p1", "p2", nil])
    #expect(places[0].text == "Weekend family movers: One trip for everything")
    #expect(places[0].claim == ClaimID("p1-1"))
    #expect(HTMLPages().checks(page).contains("href=\"/personas/p1/claims/p1-1\""))
  }
}
