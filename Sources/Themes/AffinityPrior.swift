import Foundation
import Statistics

/// What it tells about two statements of a kind that their people belong to the same group.
///
/// First it is measured whether same-group pairs are more alike than other pairs of the kind, against
/// random exchanges of groups inside each kind. Only if so, same-group pairs get a bonus. How large:
/// pairs of different kinds show how alike unrelated statements are (*m0*); what same-group pairs (*ms*)
/// and other pairs (*md*) have above it is in proportion to how often they mean the same, so
/// `log((ms - m0) / (md - m0))` estimates the log odds that the group adds; the bonus is that divided by
/// the slope of the odds over similarity, within a cap.
struct AffinityPrior: Sendable {
  /// What is added to the similarity of a same-group pair; 0 when the group tells nothing.
  let bonus: Double
  /// Share of random exchanges that did as well, with one added; 1 when nothing could be measured.
  let pValue: Double

  static let none = AffinityPrior(bonus: 0, pValue: 1)

  private init(bonus: Double, pValue: Double) {
    self.bonus = bonus
    self.pValue = pValue
  }

  /// An item that has a group.
  struct Item {
    let index: Int
    let kind: Int
    let group: Int
    let voice: String
  }

  /// Measures the prior.
  ///
  /// - Parameters:
  ///   - items: Statements with groups, in a fixed order.
  ///   - slope: How fast the log odds of meaning the same rise with similarity.
  ///   - cap: The largest bonus.
  ///   - random: Draws 199 exchanges of groups.
  ///   - similarity: Of two statements by index.
  init(
    _ items: [Item], slope: Double, cap: Double, using random: inout SeededGenerator,
    similarity: (Int, Int) -> Double
  ) {
    let kinds = Set(items.map(\.kind)).sorted()
    var pairs: [(Int, Int, Double)] = []
    var byKind: [[Int]] = []
    for kind in kinds {
      let all = items.indices.filter { items[$0].kind == kind }
      let step = max(1, all.count / 120)
      let some = all.enumerated().filter { $0.offset % step == 0 }.map(\.element)
      byKind.append(some)
      for (a, i) in some.enumerated() {
        for j in some[(a + 1)...] where items[i].voice != items[j].voice {
          pairs.append((i, j, similarity(items[i].index, items[j].index)))
        }
      }
    }
    var groups = items.map(\.group)
    let seen = Self.means(pairs, groups)
    guard let seen, seen.sameCount >= 20, seen.otherCount >= 20 else {
      self = .none
      return
    }
    var asGood = 1
    for _ in 0..<199 {
      for members in byKind {
        let order = random.permutation(members.count)
        let old = members.map { groups[$0] }
        for (place, from) in order.enumerated() { groups[members[place]] = old[from] }
      }
      if let drawn = Self.means(pairs, groups), drawn.same - drawn.other >= seen.same - seen.other {
        asGood += 1
      }
    }
    pValue = Double(asGood) / 200
    guard pValue <= 0.02 else {
      bonus = 0
      return
    }
    let unrelated = Self.unrelated(items, byKind, similarity)
    let same = max(1e-6, seen.same - unrelated)
    let other = max(same / 20, seen.other - unrelated)
    bonus = min(cap, max(0, log(same / other)) / slope)
  }

  private static func means(_ pairs: [(Int, Int, Double)], _ groups: [Int])
    -> (same: Double, other: Double, sameCount: Int, otherCount: Int)?
  {
    var sums = (same: 0.0, other: 0.0)
    var counts = (same: 0, other: 0)
    for (i, j, value) in pairs {
      if groups[i] == groups[j] {
        sums.same += value
        counts.same += 1
      } else {
        sums.other += value
        counts.other += 1
      }
    }
    guard counts.same > 0, counts.other > 0 else { return nil }
    return (
      sums.same / Double(counts.same), sums.other / Double(counts.other), counts.same, counts.other
    )
  }

  /// Mean similarity of statements of different kinds and groups.
  private static func unrelated(
    _ items: [Item], _ byKind: [[Int]], _ similarity: (Int, Int) -> Double
  ) -> Double {
    var sum = 0.0
    var count = 0
    for (k, members) in byKind.enumerated() where k > 0 {
      for i in members {
        for j in byKind[k - 1] where items[i].group != items[j].group {
          sum += similarity(items[i].index, items[j].index)
          count += 1
        }
      }
    }
    return count == 0 ? 0 : sum / Double(count)
  }
}
