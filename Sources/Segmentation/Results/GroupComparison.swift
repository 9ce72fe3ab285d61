import Foundation
import Statistics

/// How far the means of groups lie apart, from their counts, means and squares alone.
struct GroupComparison {
  /// The share of the variance that lies between the groups, 0 to 1; 0 when nothing varies.
  let etaSquared: Double
  /// Welch's test that all means are equal; nil with fewer than two groups of two people that vary.
  let welch: (statistic: Double, pValue: Double)?

  init(_ groups: [NumericTally.Group]) {
    let used = groups.filter { $0.weight > 0 }
    let all = used.reduce(NumericTally.Group(), +)
    let within = used.reduce(0) { $0 + $1.squares }
    etaSquared = all.squares > 0 ? min(1, max(0, 1 - within / all.squares)) : 0
    welch = Self.welch(used)
  }

  /// B. L. Welch (1951), Biometrika 38, 330-336.
  private static func welch(
    _ groups: [NumericTally.Group]
  ) -> (statistic: Double, pValue: Double)? {
    let used = groups.filter { $0.effective >= 2 && $0.variance > 0 }
    guard used.count > 1 else { return nil }
    let k = Double(used.count)
    let w = used.map { $0.effective / $0.variance }
    let total = w.reduce(0, +)
    let mean = zip(used, w).reduce(0) { $0 + $1.0.mean * $1.1 } / total
    let between = zip(used, w).reduce(0) { sum, group in
      let d = group.0.mean - mean
      return sum + group.1 * d * d
    }
    let lack = zip(used, w).reduce(0) { sum, group in
      let part = 1 - group.1 / total
      return sum + part * part / (group.0.effective - 1)
    }
    let f = between / (k - 1) / (1 + 2 * (k - 2) * lack / (k * k - 1))
    let degrees = (k * k - 1) / (3 * lack)
    guard f.isFinite, degrees.isFinite else { return nil }
    return (f, Tail.fisherUpper(f, k - 1, degrees))
  }
}
