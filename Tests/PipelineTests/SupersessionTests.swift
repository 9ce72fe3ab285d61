import EvidenceModel
import Testing

@testable import Pipeline

struct SupersessionTests {
  private func claim(
    _ id: String, _ text: String, _ status: Claim.Status, from: String, to: String,
    kind: String = "objection", replacing: String? = nil
  ) -> Claim {
    Claim(
      id: ClaimID(id), kind: kind, text: text, card: false, status: status, confidence: .moderate,
      support: Claim.Support(customers: 3, mentions: 3, sourceKinds: ["interview"], of: 9),
      validFrom: from, lastSeen: to, supersedes: replacing.map { ClaimID($0) },
      evidence: [
        Claim.Evidence(
          source: SourceID("s"), locator: "turn:1", customer: "c", speaker: .customer, date: from,
          question: nil, quote: text, prefix: nil, suffix: nil)
      ])
  }

  private func persona(_ claims: [Claim]) -> Persona {
    Persona(
      id: "p1", name: "A: B", type: .buyer, status: .active, summary: "", size: nil, members: nil,
      claims: claims)
  }

  private func document(_ claims: [Claim]) -> PersonaDocument {
    PersonaDocument(
      reviewBy: "2026-01-01",
      provenance: PersonaDocument.Provenance(
        engineVersion: "1", createdAt: "", asOf: "2025-06-30", seed: 1, optionsSHA256: ""),
      sources: [], personas: [persona(claims)],
      unassigned: PersonaDocument.Unassigned(customers: 0, share: 0), warnings: [])
  }

  private func applied(_ claims: [Claim], after before: [Claim]?) -> [ClaimID?] {
    Supersession(previous: before.map(document)).applied(to: [persona(claims)])[0].claims
      .map(\.supersedes)
  }

  @Test func `a new claim replaces the stale one of its kind`() {
    let claims = [
      claim("old", "The deliveries are slow", .stale, from: "2024-01-01", to: "2024-06-01"),
      claim("new", "The deliveries come late", .supported, from: "2025-01-01", to: "2025-06-01"),
    ]
    #expect(applied(claims, after: nil) == [nil, ClaimID("old")])
  }

  @Test func `a claim that is gone since the last version is replaced by the closest in words`() {
    let same = claim(
      "same", "Likes it", .supported, from: "2024-01-01", to: "2025-06-01", kind: "pull")
    let gone = claim(
      "gone", "The deliveries are slow", .supported, from: "2024-01-01", to: "2024-06-01")
    let near = claim(
      "near", "Deliveries arrive broken", .supported, from: "2025-02-01", to: "2025-06-01")
    let far = claim("far", "Colours fade", .supported, from: "2025-02-01", to: "2025-06-01")
    #expect(applied([same, far, near], after: [same, gone]) == [nil, nil, ClaimID("gone")])
  }

  @Test func `nothing is replaced by another kind, or by what was said at the same time`() {
    let old = claim("old", "Slow", .stale, from: "2024-01-01", to: "2024-06-01")
    let other = claim("o", "Slow", .supported, from: "2025-01-01", to: "2025-06-01", kind: "pain")
    let early = claim("e", "Slow", .supported, from: "2024-03-01", to: "2025-06-01")
    #expect(applied([old, other, early], after: nil) == [nil, nil, nil])
  }

  @Test func `what was replaced in the version before stays replaced`() {
    let now = claim("new", "Late", .supported, from: "2025-01-01", to: "2025-06-01")
    let before = claim(
      "new", "Late", .supported, from: "2025-01-01", to: "2025-06-01", replacing: "older")
    #expect(applied([now], after: [before]) == [ClaimID("older")])
  }
}
