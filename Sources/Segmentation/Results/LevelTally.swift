import Foundation
import Statistics

/// Counts of the levels of a category in each group, by one pass.
struct LevelTally {
  private let levels: Int
  private let groupCount: Int
  private var flat: [Double]
  private var squares = 0.0
  private(set) var total = 0.0

  init(levels: Int, groupCount: Int) {
    self.levels = levels
    self.groupCount = groupCount
    flat = [Double](repeating: 0, count: levels * groupCount)
  }

  /// Adds up a piece of the column; `buckets` has a group in `0..<groupCount` per row, the last for
  /// people in no segment, `weights` may be empty.
  mutating func add(_ values: [Double], _ buckets: [UInt16], _ weights: [Double]) {
    var (sum, squares) = (total, self.squares)
    for i in values.indices where values[i] >= 0 && values[i] < Double(levels) {
      let weight = weights.isEmpty ? 1 : weights[i]
      flat[Int(buckets[i]) * levels + Int(values[i])] += weight
      sum += weight
      squares += weight * weight
    }
    total = sum
    self.squares = squares
  }

  /// Group by level, weighted; the last group is that of people in no segment.
  var counts: [[Double]] {
    (0..<groupCount).map { Array(flat[$0 * levels..<($0 + 1) * levels]) }
  }

  /// Effective people per unit of weight: 1 without weights.
  var effectiveScale: Double { squares > 0 ? total / squares : 1 }

  /// The cell of a group against all others.
  func cell(_ group: Int, level: Double) -> AttributeProfile.Cell {
    let counts = counts
    let own = counts[group]
    let n = own.reduce(0, +)
    let all = own.indices.map { l in counts.reduce(0) { $0 + $1[l] } }
    let rest = total - n
    let s = effectiveScale
    let levels = own.indices.map { l -> AttributeProfile.Level in
      let other = all[l] - own[l]
      return AttributeProfile.Level(
        count: own[l],
        share: Interval.wilson(own[l] * s, of: n * s, level: level),
        restShare: rest > 0 ? other / rest : nil,
        lift: all[l] > 0
          ? Interval.lift(own[l] * s, of: n * s, against: other * s, of: rest * s, level: level)
          : nil,
        residual: residual(own[l], n: n, all: all[l]))
    }
    let others = own.indices.map { all[$0] - own[$0] }
    return AttributeProfile.Cell(
      known: n, mean: nil, restMean: nil, median: nil, difference: nil, levels: levels,
      effect: EffectSize.association([own, others])?.cramersV ?? 0)
  }

  /// Haberman's adjusted residual (1973, Biometrics 29, 205-220); 0 where it is undefined.
  private func residual(_ count: Double, n: Double, all: Double) -> Double {
    guard total > 0 else { return 0 }
    let expected = n * all / total
    let variance = expected * (1 - n / total) * (1 - all / total)
    return variance > 0 ? (count - expected) / (variance / effectiveScale).squareRoot() : 0
  }
}
