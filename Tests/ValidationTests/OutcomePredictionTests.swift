import EvidenceModel
import Statistics
import Testing
import Validation

/// Whether membership foretells an outcome better than demographics do.
struct OutcomePredictionTests {
  private static let count = 600
  private static let generator = SeededGenerator(seed: 3)

  private var ages: [Double] {
    var random = Self.generator.stream("ages")
    return (0..<Self.count).map { _ in Double(random.index(below: 50)) + 20 }
  }

  private func outcome(_ probability: (Int) -> Double) -> [Double] {
    var random = Self.generator.stream("outcome")
    return (0..<Self.count).map { random.uniform() < probability($0) ? 1 : 0 }
  }

  private func prediction(_ values: [Double]) -> Falsification.Prediction? {
    let age = Attribute(
      name: "age", title: "Age", scale: .count, role: .descriptor, isProtected: true)
    let table = AttributeTable(
      people: (0..<Self.count).map { PersonID("\($0)") }, attributes: [age], values: [ages],
      trials: [[]])
    return OutcomePrediction().prediction(
      of: values,
      attribute: Attribute(name: "churn", title: "Left", scale: .binary, role: .outcome),
      groups: (0..<Self.count).map { $0 % 3 }, count: 3, table: table)
  }

  @Test func `an outcome that follows the persona is foretold by it, not by age`() throws {
    let found = try #require(prediction(outcome { $0 % 3 == 0 ? 0.7 : 0.1 }))
    #expect(found.membership > 0.72)
    #expect(found.demographics < 0.6)
    #expect(found.ci[0] > 0.1)
    #expect(found.people == 600)
    #expect(found.columns == ["Age"])
  }

  @Test func `an outcome that follows age is not foretold by the persona`() throws {
    let ages = ages
    let found = try #require(prediction(outcome { ages[$0] > 45 ? 0.7 : 0.1 }))
    #expect(found.demographics > 0.72)
    #expect(found.ci[1] < 0)
  }

  @Test func `an outcome that follows nothing shows no gain beyond doubt`() throws {
    let found = try #require(prediction(outcome { _ in 0.4 }))
    #expect(found.ci[0] < 0 && found.ci[1] > 0)
  }

  @Test func `too few people, or nobody who left, give no test`() {
    #expect(prediction([Double](repeating: 0, count: Self.count)) == nil)
    #expect(prediction((0..<Self.count).map { $0 < 150 ? Double($0 % 2) : .nan }) == nil)
  }
}
