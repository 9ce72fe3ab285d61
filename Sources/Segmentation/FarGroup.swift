import EvidenceModel
import Foundation
import Statistics

/// The few people whose amounts are of another order than everybody else's.
///
/// Left in the fit they would widen the segment nearest to them, which then explains them: a
/// background class can't see somebody who is extreme in two columns and ordinary in twenty. So
/// they are looked for first, column by column: at most 5 % of the people, over three robust
/// deviations above the median, and parted from the rest by a gap. A gap counts when the number of
/// people beyond it times its width is at least three deviations: in a tail that just runs out (even
/// an exponential one, where the gap below the k-th from the top is a k-th of the scale on average)
/// that is rare.
struct FarGroup {
  /// Row indices of the table, ascending.
  let members: [Int]
  /// The logarithm from which on a person is far, by attribute; of attributes with such people.
  let borders: [(attribute: String, least: Double)]

  private static let largestShare = 0.05
  private static let leastDistance = 3.0
  private static let leastGap = 3.0
  private static let fewestPeople = 40

  /// Looks at the amounts, counts and numbers that form segments, leaving out some people.
  init(_ table: AttributeTable, leavingOut others: [Int]) {
    let isLeftOut = Set(others)
    var found: Set<Int> = []
    var borders: [(attribute: String, least: Double)] = []
    for (j, attribute) in table.attributes.enumerated() where attribute.role == .basis {
      guard attribute.scale == .amount || attribute.scale == .count else { continue }
      let known = table.people.indices.filter {
        !isLeftOut.contains($0) && table.values[j][$0].isFinite && table.values[j][$0] > 0
          && table.values[j][$0] < 1e150
      }
      let logs = known.map { log(table.values[j][$0]) }
      guard let border = Self.border(logs) else { continue }
      borders.append((attribute.name, border))
      found.formUnion(zip(known, logs).filter { $0.1 >= border }.map(\.0))
    }
    members = found.sorted()
    self.borders = borders
  }

  /// The least value above the lowest gap that counts; nil without one.
  private static func border(_ values: [Double]) -> Double? {
    guard values.count >= fewestPeople else { return nil }
    let sorted = values.sorted()
    let median = Quantile.of(sorted, at: 0.5)
    let upper = (Quantile.of(sorted, at: 0.9) - median) / 1.2816
    let spread = max(1.4826 * Quantile.median(values.map { abs($0 - median) }), upper)
    guard spread > 1e-9 else { return nil }
    var border = Double.infinity
    for beyond in 1...max(Int(largestShare * Double(values.count)), 1) {
      let least = sorted[sorted.count - beyond]
      let gap = least - sorted[sorted.count - beyond - 1]
      if least - median > leastDistance * spread, gap * Double(beyond) >= leastGap * spread,
        gap > 0.75 * spread
      {
        border = least
      }
    }
    return border.isFinite ? border : nil
  }
}
