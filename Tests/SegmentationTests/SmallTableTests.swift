import EvidenceModel
import Testing

@testable import Segmentation

struct SmallTableTests {
  private func find(_ world: PlantedWorld) throws -> Segmentation {
    try SegmentFinder(options: quickOptions()).segments(in: world.table)
  }

  @Test(arguments: [1, 2, 79])
  func `few people are one segment with the counts had and needed`(people: Int) throws {
    var world = PlantedWorld(seed: 1, people: people, shares: [0.5, 0.5])
    for j in 0..<3 { world.addNumber("n\(j)", [0, 6]) }
    let result = try find(world)
    #expect(result.mainCount == 1 && result.segments[0].members == Array(0..<people))
    #expect(result.isFinite && result.trials.isEmpty)
    if people > 1 {
      let finding = try #require(result.findings.first { $0.code == "too_few_people" })
      #expect(finding.have == people && finding.need == 80)
    }
  }

  @Test func `nobody and nothing give an empty answer, not a fault`() throws {
    let nobody = try find(PlantedWorld(seed: 1, people: 0, shares: [1]))
    #expect(nobody.segments.isEmpty && nobody.probabilities.isEmpty)
    var world = PlantedWorld(seed: 1, people: 100, shares: [1])
    world.add("empty", .number, [Double](repeating: .nan, count: 100))
    let nothing = try find(world)
    #expect(nothing.unplaced.count == 100 && nothing.segments.isEmpty)
    #expect(nothing.findings.contains { $0.code == "no_basis" })
  }

  @Test func `hostile columns never make a number that is not finite`() throws {
    var world = PlantedWorld(seed: 1, people: 100, shares: [0.5, 0.5])
    world.add("huge", .amount, (0..<100).map { $0 % 9 == 0 ? 1e140 : Double($0) })
    world.add("infinite", .number, (0..<100).map { $0 % 5 == 0 ? -.infinity : Double($0 % 5) })
    world.add("zeros", .count, (0..<100).map { $0 == 0 ? 1 : 0 })
    world.add(
      "noTrials", .share, [Double](repeating: 0.5, count: 100),
      trials: [Double](repeating: 0, count: 100))
    world.add(
      "edges", .share, (0..<100).map { Double($0 % 2) }, trials: [Double](repeating: 1, count: 100))
    world.add("half", .number, (0..<100).map { $0 % 2 == 0 ? .nan : 3 + Double($0 % 3) })
    let result = try find(world)
    #expect(result.isFinite)
    #expect(result.segments.flatMap(\.members).sorted() == Array(0..<100))
    #expect(result.findings.contains { $0.place == "noTrials" })
  }
}
