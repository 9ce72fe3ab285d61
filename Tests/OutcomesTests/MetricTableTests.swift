import EvidenceModel
import TestSupport
import Testing

@testable import Outcomes

struct MetricTableTests {
  /// Twelve persons; the first six are the group.
  private let table = AttributeTable(
    people: (0..<12).map { PersonID("u\($0)") },
    attributes: [
      Attribute(name: "theme_colour", title: "Colour", scale: .nominal, role: .basis),
      Attribute(name: "exports", title: "Exports", scale: .count, role: .basis, unit: "exports"),
      Attribute(name: "noise", title: "Noise", scale: .number, role: .basis),
      Attribute(
        name: "discount_rate", title: "Orders with a discount", scale: .share, role: .basis),
      Attribute(name: "churn", title: "Churned", scale: .binary, role: .outcome),
      Attribute(
        name: "age", title: "Age", scale: .number, role: .descriptor, isProtected: true),
    ],
    values: [
      [0, 1, 0, 1, 0, 1, 0, 1, 0, 1, 0, 1],
      [8, 9, 7, 8, 9, 8, 1, 2, 1, 1, 2, 1],
      [1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2],
      [0.5, 0.7, 0.6, 0.6, .nan, 0.6, 0.1, 0.1, 0.2, 0, 0.1, 0.1],
      [1, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 1],
      [60, 61, 62, 63, 64, 65, 20, 21, 22, 23, 24, 25],
    ],
    trials: Array(repeating: [], count: 6))

  private func metrics(_ options: MetricTable.Options = .init()) -> [Persona.Metric] {
    MetricTable(options).metrics(
      for: Array(0..<6), in: table, population: Array(0..<12), window: "2024")
  }

  @Test func `outcomes come first then the contract's then the strongest differences`() {
    #expect(metrics().map(\.name) == ["churn", "discount_rate", "exports"])
  }

  @Test func `a limit keeps the first`() {
    #expect(metrics(.init(limit: 1)).map(\.name) == ["churn"])
  }

  @Test func `a missing value drops out of its own mean and count`() throws {
    let metric = try #require(metrics().first { $0.name == "discount_rate" })
    #expect(metric.n == 5)
    #expect(isClose(metric.value, 0.6, absolute: 1e-12))
    #expect(isClose(metric.baseline, 3.6 / 11, absolute: 1e-12))
  }

  @Test func `a share has a t interval`() throws {
    let metric = try #require(metrics().first { $0.name == "discount_rate" })
    // s² = 0.005, t(0.975, 4) = 2.776445: 0.6 ± 2.776445 · √(0.005/5).
    #expect(isClose(metric.ci[0], 0.6 - 0.087_799, absolute: 1e-5))
    #expect(isClose(metric.ci[1], 0.6 + 0.087_799, absolute: 1e-5))
  }

  @Test func `a binary outcome has a Wilson interval`() throws {
    let metric = try #require(metrics().first)
    // Wilson for 1 of 6, computed by hand with z = 1.96.
    #expect(isClose(metric.ci[0], 0.0301, absolute: 5e-4))
    #expect(isClose(metric.ci[1], 0.5635, absolute: 5e-4))
  }

  @Test func `fewer members than the smallest count make no metric`() {
    let few = MetricTable().metrics(
      for: [0, 1, 2, 3], in: table, population: Array(0..<12), window: "")
    #expect(few.isEmpty)
  }

  @Test func `nobody has no metrics`() {
    #expect(MetricTable().metrics(for: [], in: table, population: [], window: "").isEmpty)
  }

  @Test func `protected and nominal attributes are no metrics`() {
    let names = metrics(.init(smallestDifference: 0)).map(\.name)
    #expect(!names.contains("age"))
    #expect(!names.contains("theme_colour"))
    #expect(names.contains("noise"))
  }
}
