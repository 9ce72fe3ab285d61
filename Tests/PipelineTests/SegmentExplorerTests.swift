import EvidenceModel
import EvidenceStore
import Reporting
import Testing

@testable import Pipeline

/// Histograms of a persona's people beside the rest.
struct SegmentExplorerTests {
  private func attribute(
    _ scale: Attribute.Scale, levels: [String] = []
  ) -> Workspace.StoredAttribute {
    Workspace.StoredAttribute(
      number: 1, title: "Orders", scale: scale, role: .basis, levels: levels)
  }

  private func values(_ own: [Double], _ rest: [Double]) -> [(value: Double, isOwn: Bool)] {
    own.map { ($0, true) } + rest.map { ($0, false) }
  }

  @Test func `two sides that share no value are as far apart as can be`() throws {
    let apart = try #require(
      AttributeHistogram(attribute(.count), values: values([1, 1, 1, 1, 1], [4, 4, 4, 4, 4, 4])))
    #expect(abs(apart.distance - 1) < 1e-12)
    #expect(apart.distribution.labels == ["1", "2", "3", "4"])
    #expect(apart.distribution.persona == [1, 0, 0, 0])
  }

  @Test func `equal sides are not apart, and shares sum to one`() throws {
    let numbers = (0..<200).map { Double($0) }
    let same = try #require(
      AttributeHistogram(attribute(.number), values: values(numbers, numbers)))
    #expect(same.distance == 0)
    #expect(abs(same.distribution.persona.reduce(0, +) - 1) < 1e-12)
    #expect(same.distribution.edges.count == same.distribution.persona.count + 1)
  }

  @Test func `categories have a bin each`() throws {
    let histogram = try #require(
      AttributeHistogram(
        attribute(.nominal, levels: ["month", "year"]),
        values: values([1, 1, 1, 1, 1], [0, 0, 0, 0, 1])))
    #expect(histogram.distribution.labels == ["month", "year"])
    #expect(abs(histogram.distance - 0.8) < 1e-12)
  }

  @Test(arguments: [4, 0])
  func `fewer than five people give no picture`(count: Int) {
    let few = [Double](repeating: 1, count: count)
    #expect(AttributeHistogram(attribute(.count), values: values(few, [1, 2, 3, 4, 5, 6])) == nil)
  }
}
