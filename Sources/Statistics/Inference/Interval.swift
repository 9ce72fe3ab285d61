import Foundation

/// A value with the limits of its interval.
package struct Interval: Sendable, Hashable {
  package let value: Double
  package let lower: Double
  package let upper: Double

  package init(value: Double, lower: Double, upper: Double) {
    self.value = value
    self.lower = lower
    self.upper = upper
  }

  /// Wilson's score interval of a proportion.
  ///
  /// `count` may be fractional (weighted). With no trials the value is 0 and the interval 0 to 1.
  /// Source: E. B. Wilson (1927), JASA 22, 209-212.
  package static func wilson(_ count: Double, of total: Double, level: Double = 0.95) -> Interval {
    guard total > 0 else { return Interval(value: 0, lower: 0, upper: 1) }
    let z = Tail.normalQuantile(1 - (1 - level) / 2)
    let p = count / total
    let center = (p + z * z / (2 * total)) / (1 + z * z / total)
    let spread =
      z / (1 + z * z / total)
      * max(p * (1 - p) / total + z * z / (4 * total * total), 0).squareRoot()
    return Interval(
      value: p, lower: count <= 0 ? 0 : max(0, center - spread),
      upper: count >= total ? 1 : min(1, center + spread))
  }

  /// The ratio of two proportions (the lift of a group over the rest) with Katz's log interval.
  ///
  /// `count` of `total` in the group against `otherCount` of `otherTotal` in the rest. When a count
  /// is 0 or full, half a case is added to each count and one to each total (Haldane, Walter), for
  /// the value too, so the result is always finite and above 0. `nil` without cases in a group.
  /// Source: D. Katz et al. (1978), Biometrics 34, 469-474; S. D. Walter (1975), Biometrika 62.
  package static func lift(
    _ count: Double, of total: Double, against otherCount: Double, of otherTotal: Double,
    level: Double = 0.95
  ) -> Interval? {
    guard total > 0, otherTotal > 0 else { return nil }
    let isAtEdge =
      count <= 0 || otherCount <= 0 || (count >= total && otherCount >= otherTotal)
    let half = isAtEdge ? 0.5 : 0
    let a = count + half
    let n = total + 2 * half
    let b = otherCount + half
    let m = otherTotal + 2 * half
    let ratio = (a / n) / (b / m)
    let error = max(1 / a - 1 / n + 1 / b - 1 / m, 0).squareRoot()
    let z = Tail.normalQuantile(1 - (1 - level) / 2)
    return Interval(value: ratio, lower: ratio * exp(-z * error), upper: ratio * exp(z * error))
  }

  /// The mean with Student's interval; values that are not finite are left out.
  ///
  /// `nil` without values; with one value the interval is that value.
  package static func mean(_ values: [Double], level: Double = 0.95) -> Interval? {
    let kept = values.filter { $0.isFinite }
    guard let moments = Moments(kept) else { return nil }
    guard kept.count > 1 else {
      return Interval(value: moments.mean, lower: moments.mean, upper: moments.mean)
    }
    let n = Double(kept.count)
    let t = Tail.studentQuantile(twoSided: 1 - level, degrees: n - 1)
    let spread = t * (moments.variance / n).squareRoot()
    return Interval(
      value: moments.mean, lower: moments.mean - spread, upper: moments.mean + spread)
  }

  /// The percentile bootstrap interval of any statistic of indices into the data.
  ///
  /// `statistic` gets indices below `count` (with repeats) and returns `nil` when it can't be
  /// computed from them; such draws are left out. `nil` when the whole data give none or when fewer
  /// than half of the draws do. Source: B. Efron, R. Tibshirani (1993), chapter 13.
  package static func bootstrap(
    count: Int, draws: Int = 500, level: Double = 0.95, using generator: SeededGenerator,
    statistic: ([Int]) -> Double?
  ) -> Interval? {
    guard count > 0, draws > 1, let value = statistic(Array(0..<count)), value.isFinite else {
      return nil
    }
    var random = generator
    var results: [Double] = []
    for _ in 0..<draws {
      let indices = (0..<count).map { _ in random.index(below: count) }
      if let result = statistic(indices), result.isFinite { results.append(result) }
    }
    guard results.count * 2 >= draws else { return nil }
    results.sort()
    return Interval(
      value: value, lower: Quantile.of(results, at: (1 - level) / 2),
      upper: Quantile.of(results, at: 1 - (1 - level) / 2))
  }
}

/// Quantiles of sorted values.
package enum Quantile {
  /// The quantile `p` (0 to 1) of values in rising order, by linear interpolation; 0 for none.
  package static func of(_ sorted: [Double], at p: Double) -> Double {
    guard let last = sorted.last else { return 0 }
    let position = p * Double(sorted.count - 1)
    let low = Int(position.rounded(.down))
    guard low + 1 < sorted.count else { return last }
    return sorted[low] + (position - Double(low)) * (sorted[low + 1] - sorted[low])
  }

  /// The median of values in any order; those that are not finite are left out, 0 for none.
  package static func median(_ values: [Double]) -> Double {
    of(values.filter { $0.isFinite }.sorted(), at: 0.5)
  }
}

/// Count, mean, variance and skewness of a list of finite values.
package struct Moments: Sendable, Hashable {
  package let count: Int
  package let mean: Double
  /// With divisor n - 1; 0 for one value.
  package let variance: Double
  /// Third standardised moment; 0 when all values are equal.
  package let skewness: Double

  /// The moments, by two passes; `nil` for an empty list.
  package init?(_ values: [Double]) {
    guard !values.isEmpty else { return nil }
    let n = Double(values.count)
    var sum = 0.0
    for value in values { sum += value }
    let mean = sum / n
    var squares = 0.0
    var cubes = 0.0
    for value in values {
      let d = value - mean
      squares += d * d
      cubes += d * d * d
    }
    count = values.count
    self.mean = mean
    variance = values.count > 1 ? squares / (n - 1) : 0
    let deviation = (squares / n).squareRoot()
    skewness = deviation > 0 ? cubes / n / (deviation * deviation * deviation) : 0
  }
}
