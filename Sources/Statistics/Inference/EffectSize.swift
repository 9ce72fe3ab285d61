import Foundation

/// How large a difference is, apart from how sure it is.
///
/// Missing values (NaN) are left out everywhere.
package enum EffectSize {
  /// Cohen's d: the difference of two means in units of their pooled standard deviation.
  ///
  /// 0 when either side has no value; when neither side varies, 0 for equal means and otherwise
  /// 10 with the sign of the difference (a finite stand-in for "far apart").
  package static func cohenD(_ a: [Double], _ b: [Double]) -> Double {
    guard let first = Moments(a.filter { $0.isFinite }),
      let second = Moments(b.filter { $0.isFinite })
    else { return 0 }
    let degrees = Double(first.count + second.count - 2)
    let difference = first.mean - second.mean
    guard degrees > 0 else { return 0 }
    let pooled =
      (first.variance * Double(first.count - 1) + second.variance * Double(second.count - 1))
      / degrees
    if pooled > 0 { return difference / pooled.squareRoot() }
    return difference == 0 ? 0 : (difference > 0 ? 10 : -10)
  }

  /// A comparison of group means.
  package struct Variance: Sendable, Hashable {
    package let f: Double
    package let etaSquared: Double
    package let pValue: Double
  }

  /// One-way analysis of variance of `values` over `groups`.
  ///
  /// Items with a missing value or a negative group are left out. `nil` with fewer than two groups
  /// that hold values, without spare degrees of freedom, or when nothing varies.
  package static func analysisOfVariance(_ values: [Double], groups: [Int]) -> Variance? {
    let count = (groups.max() ?? -1) + 1
    guard count > 0 else { return nil }
    var sizes = [Double](repeating: 0, count: count)
    var sums = sizes
    for i in values.indices where values[i].isFinite && groups[i] >= 0 {
      sizes[groups[i]] += 1
      sums[groups[i]] += values[i]
    }
    let n = sizes.reduce(0, +)
    let used = Double(sizes.count { $0 > 0 })
    guard used > 1, n > used else { return nil }
    let mean = sums.reduce(0, +) / n
    var within = 0.0
    var total = 0.0
    for i in values.indices where values[i].isFinite && groups[i] >= 0 {
      let own = values[i] - sums[groups[i]] / sizes[groups[i]]
      within += own * own
      total += (values[i] - mean) * (values[i] - mean)
    }
    guard total > 0 else { return nil }
    let between = max(total - within, 0)
    let f = within > 0 ? (between / (used - 1)) / (within / (n - used)) : 1e300
    return Variance(
      f: f, etaSquared: between / total, pValue: Tail.fisherUpper(f, used - 1, n - used))
  }

  /// A test of independence.
  package struct Association: Sendable, Hashable {
    package let chiSquared: Double
    package let degrees: Int
    package let pValue: Double
    package let cramersV: Double
  }

  /// Pearson's chi-squared test and Cramer's V of a table of counts; empty lines are left out.
  ///
  /// `nil` when fewer than two rows or columns hold anything.
  package static func association(_ table: [[Double]]) -> Association? {
    let rows = table.map { $0.reduce(0, +) }
    let columns = (table.first ?? []).indices.map { c in table.reduce(0) { $0 + $1[c] } }
    let total = rows.reduce(0, +)
    let r = rows.count { $0 > 0 }
    let c = columns.count { $0 > 0 }
    guard r > 1, c > 1 else { return nil }
    var chi = 0.0
    for i in rows.indices where rows[i] > 0 {
      for j in columns.indices where columns[j] > 0 {
        let expected = rows[i] * columns[j] / total
        chi += (table[i][j] - expected) * (table[i][j] - expected) / expected
      }
    }
    let degrees = (r - 1) * (c - 1)
    return Association(
      chiSquared: chi, degrees: degrees,
      pValue: Tail.chiSquaredUpper(chi, degrees: Double(degrees)),
      cramersV: min(1, (chi / (total * Double(min(r, c) - 1))).squareRoot()))
  }

  /// Pearson's correlation over the pairs where both values are present; `nil` below three pairs or
  /// when one side does not vary.
  package static func correlation(_ a: [Double], _ b: [Double]) -> Double? {
    var n = 0.0
    var sumA = 0.0
    var sumB = 0.0
    for i in a.indices where a[i].isFinite && b[i].isFinite {
      n += 1
      sumA += a[i]
      sumB += b[i]
    }
    guard n >= 3 else { return nil }
    var ab = 0.0
    var aa = 0.0
    var bb = 0.0
    for i in a.indices where a[i].isFinite && b[i].isFinite {
      let x = a[i] - sumA / n
      let y = b[i] - sumB / n
      ab += x * y
      aa += x * x
      bb += y * y
    }
    guard aa > 0, bb > 0 else { return nil }
    return max(-1, min(1, ab / (aa * bb).squareRoot()))
  }

  /// The area under the ROC curve: the chance that a positive case scores above a negative one.
  ///
  /// Ties count half. `nil` unless both kinds are present. Source: Mann and Whitney (1947).
  package static func areaUnderCurve(scores: [Double], isPositive: [Bool]) -> Double? {
    let kept = scores.indices.filter { scores[$0].isFinite }
    let order = kept.sorted { scores[$0] == scores[$1] ? $0 < $1 : scores[$0] < scores[$1] }
    let positives = Double(kept.count { isPositive[$0] })
    let negatives = Double(kept.count) - positives
    guard positives > 0, negatives > 0 else { return nil }
    var ranks = 0.0
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count && scores[order[end + 1]] == scores[order[start]] { end += 1 }
      let rank = Double(start + end) / 2 + 1
      for position in start...end where isPositive[order[position]] { ranks += rank }
      start = end + 1
    }
    return (ranks - positives * (positives + 1) / 2) / (positives * negatives)
  }
}
