import Foundation
package import Statistics

/// Intervals of the shares of several groups that add up to one whole.
package enum ShareIntervals {
  /// Goodman's simultaneous intervals of multinomial shares: all hold at once with the given level.
  ///
  /// Counts may be fractional (weighted). Without any count every interval is 0 to 1. A single group
  /// has the share 1.
  /// Source: L. A. Goodman (1965), Technometrics 7, 247-254.
  package static func goodman(_ counts: [Double], level: Double = 0.95) -> [Interval] {
    let n = counts.reduce(0, +)
    guard n > 0, counts.count > 1 else {
      return counts.map { _ in
        n > 0
          ? Interval(value: 1, lower: 1, upper: 1) : Interval(value: 0, lower: 0, upper: 1)
      }
    }
    let z = Tail.normalQuantile(1 - (1 - level) / Double(2 * counts.count))
    let a = z * z
    return counts.map { x in
      let root = (a * (a + 4 * x * (n - x) / n)).squareRoot()
      return Interval(
        value: x / n, lower: max(0, (a + 2 * x - root) / (2 * (n + a))),
        upper: min(1, (a + 2 * x + root) / (2 * (n + a))))
    }
  }
}
