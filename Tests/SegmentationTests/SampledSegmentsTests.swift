import EvidenceModel
import Statistics
import Testing

@testable import Segmentation

/// Segments found with a sample of many people.
struct SampledSegmentsTests {
  private static let people = 3_000

  /// Three groups of people who differ in two numbers.
  private static let table: AttributeTable = {
    var random = SeededGenerator(seed: 3)
    var values: [[Double]] = [[], [], []]
    for row in 0..<people {
      let group = row % 3
      values[0].append([0.0, 6, 6][group] + random.normal())
      values[1].append([0.0, 0, 6][group] + random.normal())
      values[2].append(random.normal())
    }
    return AttributeTable(
      people: (0..<people).map { PersonID("c\($0)") },
      attributes: ["a", "b", "c"].map {
        Attribute(name: $0, title: $0, scale: .number, role: .basis)
      }, values: values, trials: [[], [], []])
  }()

  private static func found(_ table: AttributeTable) throws -> Segmentation {
    try SampledSegments(SegmentFinder.Options(), mostPeople: 1_000, sampleSize: 600)
      .segments(in: table)
  }

  @Test func `everybody is placed where their group is`() throws {
    let result = try Self.found(Self.table)
    let mains = result.segments.filter { $0.role == .main }
    #expect(mains.count == 3)
    #expect(result.segments.reduce(0) { $0 + $1.members.count } == Self.people)
    for segment in mains {
      var counts = [0, 0, 0]
      for row in segment.members { counts[row % 3] += 1 }
      #expect(Double(counts.max() ?? 0) > 0.98 * Double(segment.members.count))
      #expect(abs(segment.share.value - 1.0 / 3) < 0.03)
    }
    #expect(result.reason.contains("600 people drawn at random"))
  }

  @Test func `the order of the rows changes nothing`() throws {
    let order = Array((0..<Self.people).reversed())
    let one = try Self.found(Self.table)
    let other = try Self.found(Self.table.reordered(order))
    #expect(
      one.segments.map { $0.members.map { "c\($0)" }.sorted() }
        == other.segments.map { $0.members.map { "c\(order[$0])" }.sorted() })
    #expect(one.reason == other.reason)
  }

  @Test func `few people are searched whole`() throws {
    let whole = try SegmentFinder().segments(in: Self.table)
    let same = try SampledSegments(SegmentFinder.Options(), mostPeople: 3_000)
      .segments(in: Self.table)
    #expect(whole == same)
  }
}
