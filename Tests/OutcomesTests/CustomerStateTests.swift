import EvidenceModel
import Outcomes
import Testing

/// Who is happy and who has left.
struct CustomerStateTests {
  private func table(_ columns: [(Attribute, [Double])]) -> AttributeTable {
    AttributeTable(
      people: (0..<(columns.first?.1.count ?? 0)).map { PersonID("\($0)") },
      attributes: columns.map(\.0), values: columns.map(\.1), trials: columns.map { _ in [] })
  }

  private func attribute(
    _ name: String, _ scale: Attribute.Scale, levels: [String] = [],
    role: Attribute.Role = .outcome
  ) -> Attribute {
    Attribute(name: name, title: name, scale: scale, role: role, levels: levels)
  }

  @Test func `a recommendation from 0 to 10 becomes 0 to 1, no answer stays none`() {
    let state = CustomerState(
      table([
        (
          attribute("how_likely_to_recommend", .ordinal, levels: (0...10).map(String.init)),
          [10, 0, 5, .nan]
        )
      ]))
    #expect(state.satisfaction == [1, 0, 0.5, nil])
  }

  @Test func `churn, retention and a state of cancelled tell who left`() {
    let churn = CustomerState(table([(attribute("churn", .binary), [1, 0, .nan])]))
    #expect(churn.hasLeft == [true, false, nil])
    let kept = CustomerState(table([(attribute("retention", .binary), [1, 0])]))
    #expect(kept.hasLeft == [false, true])
    let status = table([(attribute("status", .nominal, levels: ["active", "cancelled"]), [0, 1])])
    #expect(CustomerState(status).hasLeft == [false, true])
    #expect(CustomerState(status).churnColumn(in: status)?.values == [0, 1])
    #expect(
      CustomerState(
        table([
          (
            attribute("city", .nominal, levels: ["Lostwithiel", "Bath"], role: .descriptor), [0, 1]
          )
        ])
      ).hasLeft == [nil, nil])
  }
}
