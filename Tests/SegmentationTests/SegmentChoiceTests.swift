import EvidenceModel
import Foundation
import Statistics
import Testing

@testable import Segmentation

struct SegmentChoiceTests {
  private func three(seed: UInt64 = 4, people: Int = 200) -> PlantedWorld {
    var world = PlantedWorld(seed: seed, people: people, shares: [0.4, 0.3, 0.3])
    for j in 0..<5 { world.addNumber("n\(j)", [0, j % 2 == 0 ? 3 : 0, j % 3 == 0 ? -3 : 3]) }
    return world
  }

  private func find(
    _ world: PlantedWorld, _ change: (inout SegmentFinder.Options) -> Void = { _ in }
  ) throws -> Segmentation {
    var options = quickOptions()
    change(&options)
    return try SegmentFinder(options: options).segments(in: world.table)
  }

  @Test func `the result says how far it can be relied on`() throws {
    let result = try find(three())
    let test = try #require(result.quality.nullTest)
    #expect(test.isRejected && test.gain > test.chanceGain && test.shuffles == 2)
    #expect(result.quality.isIdentified == true)
    #expect((result.quality.entropyR2 ?? 0) > 0.8)
    #expect(result.quality.overlaps.isEmpty)
    #expect(result.quality.basis.map(\.name) == ["n0", "n1", "n2", "n3", "n4"])
    #expect(result.quality.basis.allSatisfy { $0.family == .number && $0.known == 200 })
    let chosen = try #require(result.trials.first { $0.count == 3 })
    #expect((chosen.softICL ?? 0) >= chosen.bic && (chosen.hardICL ?? 0) >= chosen.bic)
    #expect(chosen.segmentStability?.count == 3)
    #expect(result.reason.contains("exploratory"))
  }

  @Test func `a person's reason for a number stands in the result`() throws {
    var world = PlantedWorld(seed: 3, people: 300, shares: [1])
    for j in 0..<3 { world.addNumber("n\(j)", [0]) }
    let result = try find(world) {
      $0.count = 3
      $0.countReason = "three managers"
      $0.selectsAttributes = false
    }
    let named = result.findings.contains { $0.code == "segments_overlap" }
    #expect(named == !result.quality.overlaps.isEmpty)
    #expect(result.quality.countReason == "three managers")
    #expect(result.reason.contains("three managers"))
  }

  @Test func `more classes than answers can tell apart are not identified`() throws {
    var world = PlantedWorld(seed: 5, people: 300, shares: [0.5, 0.5])
    for name in ["a", "b", "c"] {
      let column = world.truth.map {
        world.random.uniform() < ($0 == 0 ? 0.8 : 0.2) ? 1.0 : 0
      }
      world.add(name, .binary, column)
    }
    var options = SegmentFinder.Options.plain(count: 2)
    options.starts = 8
    let two = try SegmentFinder(options: options).segments(in: world.table)
    #expect(two.quality.isIdentified == true)
    options.count = 3
    let three = try SegmentFinder(options: options).segments(in: world.table)
    // 11 parameters, 7 free cells.
    #expect(three.quality.isIdentified == false)
    #expect(three.findings.contains { $0.code == "not_identified" })
  }

  @Test func `of a range only its numbers and one are tried`() throws {
    let result = try find(three()) {
      $0.minimumCount = 3
      $0.maximumCount = 4
    }
    #expect(result.trials.map(\.count) == [1, 3, 4])
    #expect(result.segments.count { $0.role == .main } == 3)
    #expect(result.reason.contains("three to four were tried"))
    #expect(result.quality.nullTest?.isRejected == true)
  }

  @Test func `a range that takes more people than there are is told as such`() throws {
    let result = try find(three(people: 120)) {
      $0.minimumCount = 7
      $0.maximumCount = 8
    }
    #expect(result.segments.count { $0.role == .main } == 1 && result.trials.map(\.count) == [1])
    let finding = try #require(result.findings.first { $0.code == "too_few_people" })
    #expect(finding.have == 120 && finding.need == 140)
    #expect(result.reason.contains("though seven to eight were asked for: 120 people are too few"))
  }

  @Test func `one segment that nobody asked for is told as such`() throws {
    var world = PlantedWorld(seed: 8, people: 300, shares: [1])
    for j in 0..<4 { world.addNumber("n\(j)", [0]) }
    for lowest in [1, 2, 3] {
      let result = try find(world) {
        $0.minimumCount = lowest
        $0.maximumCount = 4
      }
      #expect(result.segments.count { $0.role == .main } == 1)
      #expect(result.reason.contains("to four were asked for") == (lowest > 1))
      let finding = try #require(result.findings.first { $0.code == "no_structure" })
      #expect(finding.message.contains("3 or more") == (lowest == 3))
      #expect(result.trials.contains { $0.count == 2 } == (lowest < 3))
    }
  }

  @Test func `families can be set by name`() throws {
    var world = three()
    world.add("spend", .amount, world.truth.map { exp(Double($0) + world.random.normal()) })
    let result = try find(world) { $0.families = ["spend": .number, "n0": .categories] }
    let spend = try #require(result.quality.basis.first { $0.name == "spend" })
    #expect(spend.family == .number && spend.reason == "set by hand")
    let ignored = try #require(result.findings.first { $0.code == "family_ignored" })
    #expect(ignored.place == "n0")
  }

  @Test func `columns can be chosen by name`() throws {
    let result = try find(three()) { $0.columns = ["n0", "n2"] }
    #expect(result.quality.basis.map(\.name) == ["n0", "n2"])
  }

  @Test func `a column recorded after the outcome is named`() throws {
    var world = three()
    let left = world.truth.map { _ in world.random.uniform() < 0.3 ? 1.0 : 0 }
    world.add("churned", .binary, left, role: .outcome)
    world.add("farewell_calls", .number, left.map { $0 * 5 + 0.2 * world.random.normal() })
    let leak = try #require(try find(world).findings.first { $0.code == "leakage" })
    #expect(leak.place == "farewell_calls" && leak.remedy.contains("churned"))
    #expect(try find(three()).findings.allSatisfy { $0.code != "leakage" })
  }

  @Test func `columns that add up exactly and single levels make no fault`() throws {
    var world = three()
    world.add("sum", .number, zip(world.values[0], world.values[1]).map { $0 + $1 })
    world.add("city", .nominal, (0..<200).map { $0 == 7 ? 3 : Double($0 % 3) })
    let result = try find(world)
    #expect(result.isFinite && result.mainCount >= 2)
    let single = try #require(result.findings.first { $0.code == "single_member_level" })
    #expect(single.place == "city" && single.have == 1)
  }

  @Test func `a skewed number keeps its logarithm only where people are skewed`() throws {
    var world = PlantedWorld(seed: 8, people: 300, shares: [0.8, 0.2])
    world.add("jump", .number, world.truth.map { ($0 == 0 ? 20 : 60) + 4 * world.random.normal() })
    for j in 0..<4 { world.addNumber("n\(j)", [0, 3]) }
    let jump = try #require(try find(world).quality.basis.first { $0.name == "jump" })
    #expect(jump.family == .number)
    var skewed = PlantedWorld(seed: 9, people: 300, shares: [0.5, 0.5])
    skewed.add("income", .number, skewed.truth.map { exp(Double($0) + skewed.random.normal()) })
    for j in 0..<4 { skewed.addNumber("n\(j)", [0, 3]) }
    let income = try #require(try find(skewed).quality.basis.first { $0.name == "income" })
    #expect(income.family == .logarithm)
  }
}
