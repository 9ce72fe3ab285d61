import EvidenceModel
import Outcomes
import Testing

/// Before and after a change.
struct ChangeEffectTests {
  private let attribute = Attribute(name: "orders", title: "Orders", scale: .count, role: .basis)

  private func effect(
    _ before: (Int) -> Double, _ after: (Int) -> Double, people: Int = 80,
    members: Range<Int> = 0..<40
  ) -> MetricChange? {
    ChangeEffect().effect(
      before: (0..<people).map(before), after: (0..<people).map(after),
      members: Array(members), attribute: attribute)
  }

  @Test func `what moved for the group and not for the others is the group's`() throws {
    let before: (Int) -> Double = { Double($0 % 5) }
    let moved = effect(before) { row in
      let gain: Double = row < 40 ? 2 : 0
      return before(row) + gain
    }
    let found = try #require(moved)
    #expect(abs(found.change - 2) < 1e-12)
    #expect(found.differenceInDifferences == 2)
    #expect(found.isClear)
    #expect(!found.isSmall)
    #expect(found.n == 40)
  }

  @Test func `what moved for everybody is nobody's`() throws {
    let before: (Int) -> Double = { Double($0 % 5) }
    let moved = effect(before) { row in
      let noise = Double(row % 3) / 10
      return before(row) + 3 + noise
    }
    let found = try #require(moved)
    #expect(found.change > 2.9)
    let double = try #require(found.differenceInDifferences)
    #expect(abs(double) < 0.05)
    #expect(!found.isClear)
  }

  @Test func `Welch's interval is that of the textbook`() throws {
    // Differences of the group 1, 2, 3, 4, 5 and of the others 0, 0, 1, 1, 3: 3 against 1, by hand
    // a standard error of .8944 on 7.53 degrees of freedom.
    let own = [1.0, 2, 3, 4, 5]
    let rest = [0.0, 0, 1, 1, 3]
    let found = try #require(
      ChangeEffect().effect(
        before: [Double](repeating: 0, count: 10), after: own + rest, members: Array(0..<5),
        attribute: attribute))
    let ci = try #require(found.differenceCI)
    #expect(found.differenceInDifferences == 2)
    #expect(abs((ci[1] - ci[0]) / 2 - 2.0852) < 0.002)
    #expect(found.isSmall)
  }

  @Test func `fewer than five people known on both sides give nothing`() {
    #expect(effect({ $0 < 4 ? 1 : .nan }, { Double($0) }) == nil)
    #expect(effect({ Double($0) }, { Double($0) }, members: 0..<4) == nil)
  }
}
