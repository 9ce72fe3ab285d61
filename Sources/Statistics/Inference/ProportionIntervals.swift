import Foundation

/// Other intervals of proportions, for comparison with published work; ours is Wilson's.
extension Interval {
  /// The exact interval of a proportion, from the binomial distribution: never too narrow.
  ///
  /// With no trials the value is 0 and the interval 0 to 1. Source: C. Clopper, E. Pearson (1934),
  /// Biometrika 26, 404-413.
  package static func clopperPearson(
    _ count: Double, of total: Double, level: Double = 0.95
  ) -> Interval {
    guard total > 0 else { return Interval(value: 0, lower: 0, upper: 1) }
    let tail = (1 - level) / 2
    return Interval(
      value: count / total,
      lower: count <= 0 ? 0 : Tail.betaQuantile(tail, count, total - count + 1),
      upper: count >= total ? 1 : Tail.betaQuantile(1 - tail, count + 1, total - count))
  }

  /// The central interval of a proportion's posterior under Jeffreys' prior, Beta(1/2, 1/2).
  ///
  /// The limits are quantiles also when no case or every case was counted (they are then inside 0
  /// and 1), as in statsmodels. Source: L. Brown, T. Cai, A. DasGupta (2001), Statistical Science
  /// 16, 101-133.
  package static func jeffreys(
    _ count: Double, of total: Double, level: Double = 0.95
  ) -> Interval {
    guard total > 0 else { return Interval(value: 0, lower: 0, upper: 1) }
    let tail = (1 - level) / 2
    let (a, b) = (count + 0.5, total - count + 0.5)
    return Interval(
      value: count / total, lower: Tail.betaQuantile(tail, a, b),
      upper: Tail.betaQuantile(1 - tail, a, b))
  }

  /// The normal interval around Wilson's centre, cut to 0 to 1; the value is the plain share.
  ///
  /// Source: A. Agresti, B. Coull (1998), The American Statistician 52, 119-126.
  package static func agrestiCoull(
    _ count: Double, of total: Double, level: Double = 0.95
  ) -> Interval {
    guard total > 0 else { return Interval(value: 0, lower: 0, upper: 1) }
    let z = Tail.normalQuantile(1 - (1 - level) / 2)
    let n = total + z * z
    let p = (count + z * z / 2) / n
    let spread = z * (p * (1 - p) / n).squareRoot()
    return Interval(value: count / total, lower: max(0, p - spread), upper: min(1, p + spread))
  }

  /// The textbook normal interval (Wald), cut to 0 to 1: of no width for 0 or all, too narrow near.
  package static func wald(_ count: Double, of total: Double, level: Double = 0.95) -> Interval {
    guard total > 0 else { return Interval(value: 0, lower: 0, upper: 1) }
    let z = Tail.normalQuantile(1 - (1 - level) / 2)
    let p = count / total
    let spread = z * max(p * (1 - p) / total, 0).squareRoot()
    return Interval(value: p, lower: max(0, p - spread), upper: min(1, p + spread))
  }

  /// Simultaneous intervals of the shares of several classes: all hold at once at the level.
  ///
  /// One per count, in order; Bonferroni over the classes. Empty when nothing was counted.
  /// Source: L. Goodman (1965), Technometrics 7, 247-254.
  package static func goodman(_ counts: [Double], level: Double = 0.95) -> [Interval] {
    let total = counts.reduce(0, +)
    guard total > 0 else { return [] }
    let z = Tail.normalQuantile(1 - (1 - level) / (2 * Double(counts.count)))
    let chi = z * z
    return counts.map { count in
      let p = count / total
      let root = (chi * chi + 4 * count * (1 - p) * chi).squareRoot()
      let width = 2 * (chi + total)
      return Interval(
        value: p, lower: max(0, (2 * count + chi - root) / width),
        upper: min(1, (2 * count + chi + root) / width))
    }
  }
}

/// What small samples can and can't show.
package enum SampleReach {
  /// The chance that something held by a share of people is seen at least once among `count` of them.
  ///
  /// `prevalence` from 0 to 1. A theme that 10 % hold is missed by 10 interviews in a third of cases.
  package static func seenProbability(prevalence: Double, count: Int) -> Double {
    let p = max(0, min(1, prevalence))
    return count <= 0 ? 0 : (p == 1 ? 1 : -expm1(Double(count) * log1p(-p)))
  }
}
