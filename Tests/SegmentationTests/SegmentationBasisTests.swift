import EvidenceModel
import Statistics
import Testing

@testable import Segmentation

struct SegmentationBasisTests {
  private func world(_ people: Int = 60) -> PlantedWorld {
    var world = PlantedWorld(seed: 1, people: people, shares: [0.5, 0.5])
    world.addNumber("good", [0, 2])
    return world
  }

  private func basis(_ world: PlantedWorld) -> SegmentationBasis {
    SegmentationBasis(world.table, leavingOut: [], without: [])
  }

  private func finding(_ code: String, _ basis: SegmentationBasis) -> Finding? {
    basis.findings.first { $0.code == code }
  }

  @Test func `useless columns are left out with a finding that names them`() {
    var world = world()
    world.add("same", .number, [Double](repeating: 4, count: 60))
    world.add("rare", .number, (0..<60).map { $0 < 12 ? Double($0 * $0) : .nan })
    world.add("row_number", .number, (0..<60).map { Double($0 + 1_000) })
    world.add("twin", .number, world.values[0].map { 2 * $0 + 1 })
    let basis = basis(world)
    #expect(basis.variables.map(\.attribute) == ["good"])
    #expect(finding("constant_column", basis)?.place == "same")
    #expect(finding("mostly_missing", basis)?.place == "rare")
    #expect(finding("mostly_missing", basis)?.have == 12)
    #expect(finding("identifier_column", basis)?.place == "row_number")
    #expect(finding("collinear", basis)?.place == "twin")
  }

  @Test func `infinite and impossible values become missing, with a finding`() {
    var world = world()
    world.values[0][3] = .infinity
    world.add(
      "share", .share, (0..<60).map { $0 == 0 ? 1.5 : 0.01 * Double($0 % 7) },
      trials: [Double](repeating: 10, count: 60))
    world.add("answer", .binary, (0..<60).map { Double($0 % 3) })
    let basis = basis(world)
    #expect(finding("infinite_values", basis)?.place == "good")
    #expect(
      basis.findings.filter { $0.code == "impossible_values" }.map(\.place) == ["share, answer"])
    #expect(basis.variables.allSatisfy { $0.variable.values.allSatisfy { !$0.isInfinite } })
  }

  @Test func `one of the shares of a whole is left out`() {
    var world = world()
    let first = (0..<60).map { _ in 0.5 * world.random.uniform() }
    let second = (0..<60).map { _ in 0.4 * world.random.uniform() }
    world.add("a", .share, first, group: "device")
    world.add("b", .share, second, group: "device")
    world.add("c", .share, zip(first, second).map { 1 - $0 - $1 }, group: "device")
    let basis = basis(world)
    #expect(finding("dependent_column", basis)?.place == "c")
    #expect(basis.variables.map(\.attribute) == ["good", "a", "b"])
  }

  @Test func `of two categories that say the same the finer one is kept`() {
    var world = world()
    let fine = world.whole(0...2)
    world.add("coarse", .nominal, fine.map { $0 == 0 ? 0 : 1 })
    world.add("fine", .nominal, fine)
    let basis = basis(world)
    #expect(finding("collinear", basis)?.place == "coarse")
    #expect(basis.variables.map(\.attribute) == ["good", "fine"])
  }

  @Test func `many columns with the same fault make one finding`() {
    var world = world()
    for j in 0..<14 {
      world.add("rare\(j)", .number, (0..<60).map { $0 < 10 ? Double($0 * $0 + j) : .nan })
    }
    let basis = basis(world)
    let own = basis.findings.filter { $0.code == "mostly_missing" }
    #expect(own.count == 1 && own[0].have == 14)
    #expect(own[0].message.contains("rare0, rare1, rare2 and 11 more"))
  }

  @Test func `people seen once are placed but do not form segments`() throws {
    var world = PlantedWorld.shop(seed: 5)
    let thin = [4, 50, 91, 130, 177]
    for j in world.values.indices {
      for i in thin {
        world.trials[j][i] = 1
        world.values[j][i] = world.values[j][i].rounded()
      }
    }
    let basis = basis(world)
    #expect(basis.thinRows == thin && basis.rows.count == 175)
    #expect(basis.thinVariables.allSatisfy { $0.values.count == 5 })
    let result = try SegmentFinder(options: quickOptions()).segments(in: world.table)
    #expect(result.segments.flatMap(\.members).sorted() == Array(0..<180))
    #expect(thin.allSatisfy { abs(result.probabilities[$0].reduce(0, +) - 1) < 1e-9 })
  }

  @Test func `of many shares of a whole all stay`() {
    var world = world()
    for j in 0..<4 {
      world.add("part\(j)", .share, (0..<60).map { Double(($0 + j) % 4) / 6 }, group: "parts")
    }
    #expect(finding("dependent_column", basis(world)) == nil)
  }

  @Test func `descriptors and outcomes never form segments`() {
    var world = world()
    world.add("age", .number, world.whole(18...80), role: .descriptor)
    world.add("churn", .binary, world.whole(0...1), role: .outcome)
    #expect(basis(world).variables.map(\.attribute) == ["good"])
  }

  @Test func `people without any value are unplaced`() throws {
    var world = world(100)
    world.values[0][7] = .nan
    world.values[0][50] = .nan
    let result = try SegmentFinder(options: quickOptions()).segments(in: world.table)
    #expect(result.unplaced == [7, 50])
    #expect(result.probabilities[7].isEmpty && !result.probabilities[8].isEmpty)
  }

  @Test func `families follow the scale of the values`() {
    var world = PlantedWorld(seed: 2, people: 80, shares: [1])
    let orders = world.whole(1...9)
    world.addShare("share", [0.4], of: orders)
    let spend = (0..<80).map { (i: Int) -> Double in i % 4 == 0 ? 0 : Double(i * i % 97 + 1) }
    world.add("spend", .amount, spend)
    world.add("visits", .count, world.whole(0...3))
    world.add("minutes", .count, world.whole(20...400))
    world.add("plan", .nominal, world.whole(0...2))
    world.add("rating", .ordinal, world.whole(0...6))
    let variables = basis(world).variables
    #expect(
      variables.map(\.attribute)
        == ["share", "spend", "spend", "visits", "minutes", "plan", "rating"])
    let expected: [MixtureFamily] = [
      .betaBinomial, .bernoulli, .gaussian, .poisson, .gaussian, .categorical(levels: 3),
      .ordinal(levels: 7),
    ]
    #expect(variables.map(\.variable.family) == expected)
  }
}
