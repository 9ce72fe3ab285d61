import EvidenceModel
import Foundation
import Statistics
import Testing

@testable import Segmentation

struct SegmentFinderTests {
  private func find(
    _ world: PlantedWorld, _ change: (inout SegmentFinder.Options) -> Void = { _ in }
  )
    throws(Diagnostic) -> Segmentation
  {
    var options = quickOptions()
    change(&options)
    return try SegmentFinder(options: options).segments(in: world.table)
  }

  @Test(arguments: [UInt64(1), 2])
  func `three planted kinds of buyer are found from few orders each`(seed: UInt64) throws {
    let world = PlantedWorld.shop(seed: seed)
    let result = try find(world)
    #expect(result.mainCount == 3)
    #expect(world.agreement(with: result) >= 0.75)
    #expect(result.isFinite)
    #expect(result.findings.contains { $0.code == "exploratory" && $0.have == 180 })
    #expect(result.segments[0].share.value >= result.segments[1].share.value)
    #expect(result.segments.allSatisfy { ($0.stability ?? 0) > 0.6 && !$0.distinguishing.isEmpty })
    #expect(result.reason.hasPrefix("Three segments: one to"))
    #expect(result.trials.map(\.count) == Array(1...result.trials.count))
    #expect(result.segments.flatMap(\.members).sorted() == Array(0..<180))
  }

  @Test func `columns of random numbers do not disturb`() throws {
    var world = PlantedWorld.shop(seed: 3)
    world.addNoise(20)
    let result = try find(world)
    #expect(result.mainCount == 3)
    #expect(world.agreement(with: result) >= 0.75)
    #expect(!result.relevant.contains { $0.hasPrefix("noise") })
  }

  @Test func `a quarter of the values may be missing`() throws {
    var world = PlantedWorld(seed: 4, people: 200, shares: [0.5, 0.3, 0.2])
    for j in 0..<6 { world.addNumber("n\(j)", [0, j % 2 == 0 ? 3 : 0, j % 3 == 0 ? -3 : 2]) }
    world.lose(0.25)
    let result = try find(world)
    #expect(result.mainCount == 3)
    #expect(world.agreement(with: result) > 0.85)
  }

  @Test(arguments: [UInt64(1), 2, 3, 4])
  func `people without structure are one segment`(seed: UInt64) throws {
    var world = PlantedWorld(seed: seed, people: 120, shares: [1])
    let orders = world.whole(3...12)
    for j in 0..<4 { world.addShare("share\(j)", [0.2 + 0.15 * Double(j)], of: orders) }
    for j in 0..<4 { world.addNumber("n\(j)", [0]) }
    world.addNoise(2)
    let result = try find(world)
    #expect(result.mainCount == 1)
    #expect(result.findings.contains { $0.code == "no_structure" })
    #expect(result.reason.hasPrefix("One segment"))
    #expect(result.relevant.isEmpty)
  }

  @Test func `people whom nothing explains are set apart`() throws {
    var world = PlantedWorld(seed: 6, people: 150, shares: [0.5, 0.5])
    for j in 0..<5 { world.addNumber("n\(j)", [0, 3]) }
    let odd = [3, 40, 77, 120]
    for i in odd {
      for j in 0..<5 { world.values[j][i] = 25 * (world.random.uniform() < 0.5 ? 1 : -1) }
    }
    let result = try find(world)
    #expect(result.mainCount == 2)
    #expect(result.segments.first { $0.role == .outlier }?.members == odd)
  }

  @Test func `a few buyers of another order are set apart, a long tail is not`() throws {
    var world = PlantedWorld.shop(seed: 12)
    let amounts = (0..<180).map { _ in 3 * exp(0.6 * world.random.normal()) }
    world.add("items_per_order", .amount, amounts)
    #expect(FarGroup(world.table, leavingOut: []).members.isEmpty)
    let far = [20, 60, 100, 140]
    for i in far { world.values[world.values.count - 1][i] = 60 + Double(i) / 10 }
    let result = try find(world)
    #expect(result.segments.first { $0.role == .outlier }?.members == far)
    #expect(result.mainCount == 3)
  }

  @Test func `groups within the parts of one whole alone are no segments`() throws {
    var world = PlantedWorld(seed: 13, people: 200, shares: [0.4, 0.3, 0.3])
    let visits = world.whole(8...30)
    for j in 0..<4 {
      world.addShare("from\(j)", (0..<3).map { $0 == j % 3 ? 0.6 : 0.1 }, of: visits)
      world.attributes[j] = Attribute(
        name: "from\(j)", title: "from", scale: .share, role: .basis, group: "sources")
    }
    for j in 0..<5 { world.addShare("other\(j)", [0.2 + 0.1 * Double(j)], of: visits) }
    let result = try find(world)
    #expect(result.mainCount == 1)
    #expect(result.findings.contains { $0.code == "no_structure" })
  }

  @Test func `costly people are told from ordinary ones by what else they do`() throws {
    var world = PlantedWorld.shop(seed: 14)
    let isCostly = (0..<180).map { $0 % 12 == 5 }
    let orders = world.trials[0]
    func share(_ yes: Double, _ no: Double) -> [Double] {
      (0..<180).map { i in
        var hits = 0.0
        for _ in 0..<Int(orders[i]) where world.random.uniform() < (isCostly[i] ? yes : no) {
          hits += 1
        }
        return hits / orders[i]
      }
    }
    let refunds = share(0.35, 0.06)
    let bargains = share(0.8, 0.1)
    world.add("refund_rate", .share, refunds, trials: orders)
    world.add("bargain_share", .share, bargains, trials: orders)
    let negative = try #require(try find(world).segments.first { $0.role == .negative })
    let hits = Double(negative.members.count { isCostly[$0] })
    #expect(2 * hits / Double(negative.members.count + 15) >= 0.75)
    #expect(negative.members.allSatisfy { refunds[$0] > 0 })
  }

  @Test func `costly people are split off before the rest`() throws {
    var world = PlantedWorld.shop(seed: 8)
    let costly = Array(stride(from: 5, to: 180, by: 14))
    let orders = world.trials[0]
    let isCostly = (0..<180).map { costly.contains($0) }
    var refunds: [Double] = []
    for i in 0..<180 {
      var hits = 0.0
      for _ in 0..<Int(orders[i]) where world.random.uniform() < (isCostly[i] ? 0.6 : 0.03) {
        hits += 1
      }
      refunds.append(hits / orders[i])
    }
    world.add("refund_rate", .share, refunds, trials: orders)
    let result = try find(world)
    let negative = try #require(result.segments.first { $0.role == .negative })
    let hits = negative.members.count { isCostly[$0] }
    // Of 13, some refund too little in their few orders to be told apart.
    #expect(hits >= 8)
    #expect(negative.members.count - hits <= 2)
    #expect(negative.distinguishing == ["refund_rate"])
    #expect(result.mainCount == 3 && !result.relevant.contains("refund_rate"))
    #expect(negative.members.allSatisfy { result.probabilities[$0].isEmpty })
  }

  @Test func `refunds that everybody has alike make no negative group`() throws {
    var world = PlantedWorld.shop(seed: 9)
    world.addShare("refund_rate", [0.08], of: world.trials[0])
    let result = try find(world) { $0.count = 1 }
    #expect(!result.segments.contains { $0.role == .negative })
  }

  @Test func `the same seed gives equal results, and any order of rows too`() throws {
    var world = PlantedWorld(seed: 4, people: 90, shares: [0.5, 0.5])
    for j in 0..<4 { world.addNumber("n\(j)", [0, 3]) }
    let finder = SegmentFinder(options: quickOptions())
    let result = try finder.segments(in: world.table)
    #expect(try finder.segments(in: world.table) == result)
    var random = SeededGenerator(seed: 2)
    let order = random.permutation(90)
    let other = try finder.segments(in: world.table.reordered(order))
    #expect(other.trials == result.trials && other.reason == result.reason)
    for (segment, moved) in zip(result.segments, other.segments) {
      #expect(segment.members == moved.members.map { order[$0] }.sorted())
    }
  }

  @Test func `a person may set the number, with a finding`() throws {
    var world = PlantedWorld(seed: 4, people: 90, shares: [0.5, 0.5])
    for j in 0..<4 { world.addNumber("n\(j)", [0, 3]) }
    let result = try find(world) { $0.count = 3 }
    #expect(result.mainCount == 3)
    #expect(result.findings.contains { $0.code == "count_overridden" && $0.need == 2 })
    #expect(result.reason.contains("set by hand"))
    #expect(throws: Diagnostic.self) { try find(world) { $0.count = 50 } }
    #expect(throws: Diagnostic.self) { try find(world) { $0.count = 0 } }
  }

  @Test func `a person gets the number asked for even without structure`() throws {
    var world = PlantedWorld(seed: 11, people: 100, shares: [1])
    for j in 0..<4 { world.addNumber("n\(j)", [0]) }
    let result = try find(world) { $0.count = 2 }
    #expect(result.mainCount == 2 && result.isFinite)
    #expect(result.findings.contains { $0.code == "count_overridden" && $0.need == 1 })
  }

  @Test func `the cap ignores small gains of many classes`() {
    #expect(SegmentCountChooser.cap([1_000, 500, 400, 410]) == 2)
    #expect(SegmentCountChooser.cap([1_000, 500, 100, 95, 92, 90]) == 2)
    #expect(SegmentCountChooser.cap([1_000, 1_010]) == 0)
    #expect(SegmentCountChooser.cap([]) == 0)
    // From five on: all of one, five, six, seven classes are over four.
    #expect(SegmentCountChooser.cap([1_000, 100, 95, 92], lowest: 5) == 1)
    #expect(SegmentCountChooser.cap([1_000, 1_200, 1_300], lowest: 5) == 0)
  }
}
