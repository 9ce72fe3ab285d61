import EvidenceModel
import Testing

@testable import Validation

struct ChangeFinderTests {
  private func change(_ edit: (inout PersonaDocument) -> Void) -> [String] {
    var document = SoundDocument.document
    edit(&document)
    return ChangeFinder().changes(from: SoundDocument.document, to: document).map(\.change)
  }

  @Test func `the same document has no changes`() {
    #expect(change { _ in }.isEmpty)
  }

  @Test func `a reworded claim has not changed`() {
    #expect(change { $0.personas[0].claims[0].text = "Other words" }.isEmpty)
  }

  @Test func `what comes and goes is listed`() {
    #expect(change { $0.personas[0].claims[0].id = ClaimID("other") } == ["new", "gone"])
  }

  @Test func `a new claim counts since its first evidence`() {
    var document = SoundDocument.document
    document.personas[0].claims[0].id = ClaimID("other")
    document.personas[0].claims[0].validFrom = "2025-02-03"
    let changes = ChangeFinder().changes(from: SoundDocument.document, to: document)
    #expect(changes.first?.since == "2025-02-03")
  }

  @Test func `status and confidence that move are named`() {
    #expect(change { $0.personas[0].claims[0].status = .stale } == ["stale"])
    #expect(change { $0.personas[0].claims[0].status = .contradicted } == ["contradicted"])
    #expect(change { $0.personas[0].claims[0].status = .anecdote } == ["weakened"])
    #expect(change { $0.personas[0].claims[0].confidence = .strong } == ["strengthened"])
  }

  @Test func `half as many customers more or fewer is a change`() {
    #expect(change { $0.personas[0].claims[0].support.customers = 8 } == ["strengthened"])
    #expect(change { $0.personas[0].claims[0].support.customers = 2 } == ["weakened"])
    #expect(change { $0.personas[0].claims[0].support.customers = 6 }.isEmpty)
  }

  @Test func `a first build lists what is new of late and what went stale`() {
    var document = SoundDocument.document
    document.provenance.asOf = "2025-06-30"
    for place in document.personas[0].claims.indices {
      document.personas[0].claims[place].validFrom = "2024-07-01"
    }
    #expect(ChangeFinder().changes(within: document).isEmpty)
    document.personas[0].claims[0].validFrom = "2025-05-02"
    document.personas[0].claims[1].status = .stale
    document.personas[0].claims[1].lastSeen = "2024-09-01"
    let changes = ChangeFinder().changes(within: document)
    #expect(changes.map(\.change) == ["new", "stale"])
    #expect(changes.map(\.since) == ["2025-05-02", "2024-09-01"])
  }
}
