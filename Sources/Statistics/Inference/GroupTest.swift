import Foundation

/// Tests of whether groups differ, which do not rest on equal variances or on normal values.
///
/// `groups` gives each value's group from 0; values that are not finite and negative groups are left
/// out. For the plain analysis of variance see ``EffectSize/analysisOfVariance(_:groups:)``.
package enum GroupTest {
  /// A test's statistic, its degrees of freedom and its p-value.
  package struct Result: Sendable, Hashable {
    package let statistic: Double
    /// Degrees of freedom between groups.
    package let degrees: Double
    /// Degrees of freedom within groups; infinite for a chi-squared test.
    package let residualDegrees: Double
    package let pValue: Double
  }

  /// Welch's analysis of variance: means compared without assuming equal variances.
  ///
  /// `nil` unless at least two groups hold two values each and vary; other groups are left out.
  /// Source: B. L. Welch (1951), Biometrika 38, 330-336.
  package static func welch(_ values: [Double], groups: [Int]) -> Result? {
    let moments = lists(values, groups).compactMap { Moments($0) }.filter {
      $0.count > 1 && $0.variance > 0
    }
    let k = Double(moments.count)
    guard k >= 2 else { return nil }
    let weights = moments.map { Double($0.count) / $0.variance }
    let total = weights.reduce(0, +)
    let mean = zip(weights, moments).reduce(0) { $0 + $1.0 * $1.1.mean } / total
    let between = zip(weights, moments).reduce(0) {
      $0 + $1.0 * ($1.1.mean - mean) * ($1.1.mean - mean)
    }
    let spread = zip(weights, moments).reduce(0) {
      let rest = 1 - $1.0 / total
      return $0 + rest * rest / Double($1.1.count - 1)
    }
    let f = (between / (k - 1)) / (1 + 2 * (k - 2) / (k * k - 1) * spread)
    let residual = (k * k - 1) / (3 * spread)
    return Result(
      statistic: f, degrees: k - 1, residualDegrees: residual,
      pValue: Tail.fisherUpper(f, k - 1, residual))
  }

  /// Kruskal and Wallis' test of ranks, corrected for ties.
  ///
  /// `nil` unless two groups hold values and these are not all equal. Source: W. Kruskal, W. Wallis
  /// (1952), JASA 47, 583-621.
  package static func kruskalWallis(_ values: [Double], groups: [Int]) -> Result? {
    let lists = lists(values, groups).filter { !$0.isEmpty }
    let all = lists.flatMap { $0 }.sorted()
    let n = Double(all.count)
    guard lists.count >= 2, let low = all.first, let high = all.last, low < high else { return nil }
    var rankOf: [Double: Double] = [:]
    var ties = 0.0
    var start = 0
    while start < all.count {
      var end = start
      while end + 1 < all.count && all[end + 1] == all[start] { end += 1 }
      rankOf[all[start]] = Double(start + end) / 2 + 1
      let size = Double(end - start + 1)
      ties += size * size * size - size
      start = end + 1
    }
    let sum = lists.reduce(0.0) { partial, list in
      let ranks = list.reduce(0.0) { $0 + (rankOf[$1] ?? 0) }
      return partial + ranks * ranks / Double(list.count)
    }
    let h = (12 / (n * (n + 1)) * sum - 3 * (n + 1)) / (1 - ties / (n * n * n - n))
    let degrees = Double(lists.count - 1)
    return Result(
      statistic: max(h, 0), degrees: degrees, residualDegrees: .infinity,
      pValue: Tail.chiSquaredUpper(max(h, 0), degrees: degrees))
  }

  /// Levene's test of equal variances, on distances from the groups' medians.
  ///
  /// `nil` as in ``EffectSize/analysisOfVariance(_:groups:)``. Source: M. Brown, A. Forsythe (1974),
  /// JASA 69, 364-367.
  package static func levene(_ values: [Double], groups: [Int]) -> Result? {
    let lists = lists(values, groups)
    let medians = lists.map { Quantile.median($0) }
    let distances = values.indices.map { i in
      groups[i] >= 0 && values[i].isFinite ? abs(values[i] - medians[groups[i]]) : .nan
    }
    guard let result = EffectSize.analysisOfVariance(distances, groups: groups) else { return nil }
    let used = lists.filter { !$0.isEmpty }
    return Result(
      statistic: result.f, degrees: Double(used.count - 1),
      residualDegrees: Double(used.reduce(0) { $0 + $1.count } - used.count),
      pValue: result.pValue)
  }

  private static func lists(_ values: [Double], _ groups: [Int]) -> [[Double]] {
    var lists = [[Double]](repeating: [], count: max((groups.max() ?? -1) + 1, 0))
    for i in values.indices where values[i].isFinite && groups[i] >= 0 {
      lists[groups[i]].append(values[i])
    }
    return lists
  }
}
