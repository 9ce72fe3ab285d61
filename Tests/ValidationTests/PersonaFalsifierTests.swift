import EvidenceModel
import Testing
import Validation

/// What would prove a persona wrong.
struct PersonaFalsifierTests {
  private let table = AttributeTable(
    people: (0..<40).map { PersonID("\($0)") },
    attributes: [
      Attribute(name: "mobile_rate", title: "Visits on a phone", scale: .share, role: .basis),
      Attribute(name: "orders", title: "Orders", scale: .count, role: .basis),
    ],
    values: [
      (0..<40).map { $0 < 16 || $0 >= 36 ? 0.8 : 0.2 }, (0..<40).map { $0 < 10 ? 9 : 1 },
    ], trials: [[], []])

  private func claim(
    _ id: String, _ feature: String?, _ value: Double, customers: Int = 0
  ) -> Claim {
    let quote = Claim.Evidence(
      source: SourceID("src1"), locator: "turn:1", customer: "c-1", speaker: .customer, date: nil,
      question: nil, quote: "Words", prefix: nil, suffix: nil)
    return Claim(
      id: ClaimID(id), kind: feature == nil ? "pain" : "behaviour", text: "Says so", card: true,
      status: .supported, confidence: .moderate,
      support: .init(customers: customers, mentions: customers, sourceKinds: ["interview"], of: 20),
      predicate: feature.map { .init(feature: $0, op: ">", value: value) },
      evidence: feature == nil ? [quote] : [])
  }

  private var test: Falsification.PersonaTest {
    let persona = Persona(
      id: "p1", name: "Ada", type: .buyer, status: .active, summary: "", size: nil, members: nil,
      stability: 0.9,
      claims: [
        claim("x1", "mobile_rate", 0.5), claim("x2", "orders", 5),
        claim("x3", nil, 0, customers: 5),
      ])
    return PersonaFalsifier(table: table).test(persona, members: Array(0..<20), prediction: nil)
  }

  @Test func `traits are counted among its people and among the others, and all at once`() {
    #expect(test.members == 20)
    #expect(test.traits.map(\.share) == [0.8, 0.5])
    #expect(test.traits.map(\.rest) == [0.2, 0])
    #expect(test.joint == 0.5)
    #expect(test.jointOfRest == 0)
  }

  @Test func `sentences say what new data would have to show`() {
    let text = test.wrongIf.joined(separator: "\n")
    #expect(text.contains("now 90 %"))
    #expect(text.contains("“Visits on a phone” of more than 50 %"))
    #expect(text.contains("80 % of 20 against 20 %"))
    // Five of twenty say it: eleven silent people are one chance in twenty (.75 to the eleventh).
    #expect(text.contains("None of 11 more of its people says what x3 says"))
  }
}
