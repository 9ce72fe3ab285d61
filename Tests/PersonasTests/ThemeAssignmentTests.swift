import EvidenceModel
import Testing

@testable import Personas

struct ThemeAssignmentTests {
  private func groups(_ rows: [(said: Int, of: Int)]...) -> [Int]? {
    ThemeAssignment(
      counts: rows.map { $0.map { ThemeAssignment.Count(said: $0.said, of: $0.of) } }
    ).groups()
  }

  @Test func `what one group says more belongs to it`() {
    #expect(groups([(6, 10), (0, 10), (1, 10), (0, 0)]) == [0])
  }

  @Test func `what two of three groups say belongs to both`() {
    #expect(groups([(8, 12), (8, 12), (0, 12), (0, 0)]) == [0, 1])
  }

  @Test func `what all say alike belongs to nobody in particular`() {
    #expect(groups([(5, 10), (5, 10), (5, 10), (0, 0)]) == nil)
    #expect(groups([(1, 10), (1, 10), (0, 10), (0, 0)]) == nil)
  }

  @Test func `interviewing one group more does not make its themes its own`() {
    let mixed = groups([(10, 20), (1, 2), (0, 0)], [(5, 500), (5, 500), (0, 0)])
    #expect(mixed == nil)
  }

  @Test func `a threshold separates members from others`() {
    let share = Attribute(name: "a", title: "A", scale: .share, role: .basis)
    let members = (0..<10).map { 0.5 + Double($0) / 100 }
    let rest = (0..<10).map { 0.1 + Double($0) / 100 }
    let finder = PredicateFinder()
    let found = finder.predicate(for: share, members: members, rest: rest, isHigh: true)
    #expect(found?.op == ">=")
    #expect(members.allSatisfy { found?.isMet(by: $0) ?? false })
    #expect(!rest.contains { found?.isMet(by: $0) ?? true })
    #expect(found?.isMet(by: .nan) == false)
    #expect(finder.predicate(for: share, members: rest, rest: rest, isHigh: true) == nil)
  }

  @Test func `a persona's key does not depend on order or share`() {
    let segments = [
      SmallCompany.segment("s1", 0..<60), SmallCompany.segment("s2", 60..<100),
    ]
    let keys = StableKey.personas(segments) { index, _ in index == 0 }
    let turned = StableKey.personas([segments[1], segments[0]]) { index, _ in index == 1 }
    #expect(keys == turned.reversed())
    #expect(keys[0] != keys[1])
    #expect(StableKey.hash("a").count == 10)
  }
}
