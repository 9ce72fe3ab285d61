import EvidenceModel
import Statistics
import Testing

@testable import Segmentation

/// "No groups" says what was missing, for which number, and by how much.
struct ShortfallTests {
  private func word(_ count: Int) -> String { ["none", "one", "two", "three"][count] }

  @Test func `a near miss is not rounded away`() {
    let near = SegmentShortfall.number(count: 3, lacks: [.agreement(0.8496, asked: 0.85)])
    #expect(
      near.sentence(word)
        == "Three came nearest: they came back with an agreement of .8496, where .85 is asked.")
    let far = SegmentShortfall.number(count: 2, lacks: [.agreement(0.31, asked: 0.85)])
    #expect(far.sentence(word).contains("an agreement of .31, where .85 is asked"))
  }

  @Test func `every criterion has its words`() {
    let lacks: [SegmentShortfall.Lack] = [
      .smallestShare(0.047, asked: 0.0489), .scatteredClass,
    ]
    #expect(
      SegmentShortfall.number(count: 3, lacks: lacks).sentence(word)
        == "Three came nearest: the smallest holds 4.7 %, where 4.8 % is asked, and one of them only "
        + "collects scattered people.")
    #expect(
      SegmentShortfall.chance(gain: 0.1181, chanceGain: 0.0991, asked: 0.11892).sentence(word)
        == "Two or three explain a person better than one by .1181, shuffled columns by .0991; more "
        + "than .1189 is asked.")
    #expect(
      SegmentShortfall.noGain(count: 2, excess: 12.6).sentence(word)
        == "One segment explains them best for what it takes: with two BIC is 13 higher.")
  }

  @Test func `fewer failed criteria are nearer, then the smaller gap`() {
    let one = SegmentShortfall.distance([.agreement(0.6, asked: 0.85)])
    let two = SegmentShortfall.distance([.agreement(0.84, asked: 0.85), .scatteredClass])
    let near = SegmentShortfall.distance([.agreement(0.8, asked: 0.85)])
    #expect(one < two && near < one)
  }

  @Test func `a crowd without groups says how far it is from some`() throws {
    var world = PlantedWorld(seed: 3, people: 300, shares: [1])
    for column in 0..<4 { world.addNumber("n\(column)", [0]) }
    let found = try SegmentFinder(options: quickOptions()).segments(in: world.table)
    #expect(found.segments.count == 1)
    #expect(found.reason.contains("BIC is") || found.reason.contains("is asked"))
  }
}
