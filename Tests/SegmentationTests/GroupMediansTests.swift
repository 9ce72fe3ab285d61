import Foundation
import Statistics
import TestSupport
import Testing

@testable import Segmentation

/// Medians in passes are those of sorting, however little may be held.
struct GroupMediansTests {
  private func sorted(_ values: [Double]) -> Double? {
    let known = values.filter(\.isFinite).sorted()
    guard !known.isEmpty else { return nil }
    return (known[(known.count - 1) / 2] + known[known.count / 2]) / 2
  }

  private func passes(
    _ values: [Double], _ groups: [UInt16], count: Int, mostHeld: Int
  ) -> [Double?] {
    var medians = GroupMedians(groupCount: count, mostHeld: mostHeld)
    func pass() {
      for first in stride(from: 0, to: values.count, by: 700) {
        let range = first..<min(first + 700, values.count)
        medians.add(Array(values[range]), Array(groups[range]))
      }
    }
    pass()
    while medians.narrow() { pass() }
    return medians.medians
  }

  @Test(arguments: [Int.max, 40, 0])
  func `however much is held`(_ mostHeld: Int) {
    var random = SeededGenerator(seed: 4)
    let groups = (0..<3_000).map { _ in UInt16(random.index(below: 3)) }
    let columns: [[Double]] = [
      groups.map { Double($0) + random.normal() * 1e-7 + 5 },
      groups.map { _ in Double(random.index(below: 3)) - 1 },
      groups.map { _ in random.uniform() < 0.3 ? .nan : -exp(random.normal() * 9) },
      groups.map { $0 == 1 ? .nan : 3 },
    ]
    for column in columns {
      let found = passes(column, groups, count: 4, mostHeld: mostHeld)
      for group in 0..<4 {
        let own = zip(column, groups).filter { Int($1) == group }.map(\.0)
        #expect(found[group] == sorted(own))
      }
      #expect(found[4] == sorted(column))
    }
  }
}
