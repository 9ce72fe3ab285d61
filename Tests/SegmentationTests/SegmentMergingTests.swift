import EvidenceModel
import Testing

@testable import Segmentation

/// Putting several components of a model together to one segment.
struct SegmentMergingTests {
  private static let table = AttributeTable(
    people: (0..<12).map { PersonID("\($0)") },
    attributes: [
      Attribute(name: "phone", title: "Phone", scale: .number, role: .basis),
      Attribute(name: "basket", title: "Basket", scale: .number, role: .basis),
    ],
    values: [
      [9, 9, 9, 9, 1, 1, 1, 5, 5, 5, 5, 5], [2, 2, 2, 2, 2, 2, 2, 8, 8, 8, 8, 8],
    ], trials: [[], []])

  private static func segment(_ id: String, _ members: [Int], stability: Double) -> Segment {
    Segment(
      id: SegmentID(id), role: .main, members: members,
      share: Estimate(value: 0, lower: 0, upper: 1, count: 12), stability: stability,
      distinguishing: ["phone"])
  }

  private let merged = SegmentMerging(table: table).merged(
    Segmentation(
      segments: [
        segment("s1", [7, 8, 9, 10, 11], stability: 0.9),
        segment("s2", [0, 1, 2, 3], stability: 0.8),
        segment("s3", [4, 5, 6], stability: 0.66),
      ],
      probabilities: (0..<12).map { $0 < 7 ? [0.1, 0.6, 0.3] : $0 < 11 ? [0.8, 0.1, 0.1] : [] },
      trials: [], reason: "Three segments.", relevant: ["phone", "basket"], unplaced: [],
      findings: []),
    parts: [[0], [1, 2]], reason: "Two say the same.")

  @Test func `members are those of all parts and the larger segment comes first`() {
    #expect(merged.segments.map(\.id) == [SegmentID("s1"), SegmentID("s2")])
    #expect(merged.segments.map(\.members) == [[0, 1, 2, 3, 4, 5, 6], [7, 8, 9, 10, 11]])
    #expect(merged.segments[0].share.value == 7.0 / 12)
    #expect(merged.segments[0].share.count == 12)
  }

  @Test func `a person's probability is the sum over the parts`() {
    #expect(abs(merged.probabilities[0][0] - 0.9) < 1e-12)
    #expect(abs(merged.probabilities[0][1] - 0.1) < 1e-12)
    #expect(abs(merged.probabilities[8][0] - 0.2) < 1e-12)
    #expect(merged.probabilities[11].isEmpty)
  }

  @Test func `stability is the parts' by size and what sets it apart is measured anew`() {
    #expect(abs((merged.segments[0].stability ?? 0) - (4 * 0.8 + 3 * 0.66) / 7) < 1e-12)
    #expect(merged.segments[0].distinguishing.first == "basket")
    #expect(merged.segments[1].stability == 0.9)
  }

  @Test func `the reason says that they were put together`() {
    #expect(merged.reason == "Three segments. Two say the same.")
  }
}
