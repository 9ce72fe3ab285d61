import Foundation

/// How far two ways of grouping the same things agree.
package enum Agreement {
  /// The adjusted Rand index of two partitions: 1 for equal ones, near 0 for unrelated ones.
  ///
  /// `a` and `b` give each item's class from 0; items with a negative class in either are left out.
  /// Two partitions that both hold a single class agree: 1. `weights` has a weight per item, or
  /// nothing for 1 each; a pair of items counts by the product of theirs. Source: L. Hubert,
  /// P. Arabie (1985), Journal of Classification 2, 193-218.
  package static func adjustedRand(_ a: [Int], _ b: [Int], weights: [Double] = []) -> Double {
    let (table, total) = crossTable(a, b, weights: weights)
    // An item makes no pair with itself: its squared weight goes.
    let (own, all2) =
      weights.isEmpty ? (table, total) : crossTable(a, b, weights: weights.map { $0 * $0 })
    func pairs(_ n: Double, _ own: Double) -> Double { (n * n - own) / 2 }
    var joint = 0.0
    var rows = 0.0
    var columns = [Double](repeating: 0, count: table.first?.count ?? 0)
    var ownColumns = columns
    for (r, row) in table.enumerated() {
      var (sum, ownSum) = (0.0, 0.0)
      for (c, n) in row.enumerated() {
        joint += pairs(n, own[r][c])
        sum += n
        ownSum += own[r][c]
        columns[c] += n
        ownColumns[c] += own[r][c]
      }
      rows += pairs(sum, ownSum)
    }
    var columnPairs = 0.0
    for (n, own) in zip(columns, ownColumns) { columnPairs += pairs(n, own) }
    let all = pairs(total, all2)
    guard all > 0 else { return 1 }
    let expected = rows * columnPairs / all
    let highest = (rows + columnPairs) / 2
    return highest - expected == 0 ? 1 : (joint - expected) / (highest - expected)
  }

  /// The Jaccard index of two sets given as ascending indices: shared over all, 1 for two empty ones.
  package static func jaccard(_ a: [Int], _ b: [Int]) -> Double {
    var i = 0
    var j = 0
    var shared = 0
    while i < a.count && j < b.count {
      if a[i] == b[j] {
        shared += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    let union = a.count + b.count - shared
    return union == 0 ? 1 : Double(shared) / Double(union)
  }

  /// For each class of `a`, the Jaccard index with the class of `b` that matches it best.
  ///
  /// Source: C. Hennig (2007), Computational Statistics and Data Analysis 52, 258-271.
  package static func bestJaccard(
    _ a: [Int], _ b: [Int], weights: [Double] = []
  ) -> [Double] {
    let (table, _) = crossTable(a, b, weights: weights)
    var columns = [Double](repeating: 0, count: table.first?.count ?? 0)
    for row in table { for (c, n) in row.enumerated() { columns[c] += n } }
    return table.map { row in
      let size = row.reduce(0, +)
      var best = 0.0
      for (c, n) in row.enumerated() where n > 0 { best = max(best, n / (size + columns[c] - n)) }
      return best
    }
  }

  /// Counts by class of `a` (rows) and class of `b` (columns), and their total.
  ///
  /// `weights` has what each item counts, or nothing for 1 each.
  package static func crossTable(
    _ a: [Int], _ b: [Int], weights: [Double] = []
  ) -> (table: [[Double]], total: Double) {
    precondition(a.count == b.count)
    let rows = (a.max() ?? -1) + 1
    let columns = (b.max() ?? -1) + 1
    var table = [[Double]](
      repeating: [Double](repeating: 0, count: max(columns, 0)), count: max(rows, 0))
    var total = 0.0
    for i in a.indices where a[i] >= 0 && b[i] >= 0 {
      let weight = weights.isEmpty ? 1 : weights[i]
      table[a[i]][b[i]] += weight
      total += weight
    }
    return (table, total)
  }
}
