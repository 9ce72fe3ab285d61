import EvidenceModel
import Statistics
import Testing

@testable import Segmentation

/// Other methods on the columns that formed the segments.
struct MethodComparisonTests {
  private func table(_ columns: [(Attribute.Scale, [Double])]) -> AttributeTable {
    AttributeTable(
      people: (columns.first?.1 ?? []).indices.map { PersonID("p\($0)") },
      attributes: columns.indices.map {
        Attribute(
          name: "c\($0)", title: "c\($0)", scale: columns[$0].0, role: .basis,
          levels: columns[$0].0 == .nominal ? ["a", "b", "c"] : [])
      }, values: columns.map(\.1), trials: columns.map { _ in [] })
  }

  /// 120 people of two kinds: kind, then a number of events and of other events.
  private var counts: (labels: [Int], first: [Double], second: [Double]) {
    var random = SeededGenerator(seed: 3)
    let labels = (0..<120).map { $0 % 2 }
    return (
      labels, labels.map { $0 == 0 ? 20 + Double(random.index(below: 9)) : 1 },
      labels.map { $0 == 1 ? 30 + Double(random.index(below: 9)) : 0 }
    )
  }

  @Test func `factors join where two columns count events, and every method agrees`() {
    let made = counts
    let words = made.labels.map(Double.init)
    let comparison = MethodComparison(
      of: table([(.count, made.first), (.count, made.second), (.nominal, words)]),
      SegmentMembership(count: 2, labels: made.labels), using: SeededGenerator(seed: 1))
    #expect(comparison.views.map(\.method) == [.kMeans, .kPrototypes, .kMedoids, .factors])
    #expect(comparison.views.allSatisfy { $0.agreement.adjustedRand > 0.95 })
    #expect(comparison.people == 120 && !comparison.hasOnlyCategories)
  }

  @Test func `one column of counts makes no factors, categories alone make modes`() {
    let made = counts
    let membership = SegmentMembership(count: 2, labels: made.labels)
    let random = SeededGenerator(seed: 1)
    let one = MethodComparison(
      of: table([(.count, made.first), (.amount, made.second)]), membership, using: random)
    #expect(one.views.map(\.method) == [.kMeans, .kMedoids])
    let words = made.labels.map(Double.init)
    let modes = MethodComparison(
      of: table([(.nominal, words), (.nominal, words)]), membership, using: random)
    #expect(modes.hasOnlyCategories)
    #expect(modes.views.map(\.method) == [.kMeans, .kPrototypes, .kMedoids])
  }

  @Test func `people in no segment are not looked at, and one segment is not compared`() {
    let made = counts
    let columns = table([(.count, made.first), (.count, made.second)])
    var labels = made.labels
    labels[0] = -1
    let random = SeededGenerator(seed: 1)
    let some = MethodComparison(
      of: columns, SegmentMembership(count: 2, labels: labels), using: random)
    #expect(some.people == 119 && some.views.allSatisfy { $0.assignments.count == 119 })
    let single = SegmentMembership(count: 1, labels: labels.map { _ in 0 })
    #expect(MethodComparison(of: columns, single, using: random).views.isEmpty)
  }
}
