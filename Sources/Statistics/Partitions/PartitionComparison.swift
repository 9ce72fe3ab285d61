import Foundation

/// Every usual figure of how far two partitions of the same items agree.
///
/// Items with a negative class in either are left out. Two partitions that both hold one class agree
/// wholly. Sources: W. Rand (1971), JASA 66, 846-850; E. Fowlkes, C. Mallows (1983), JASA 78,
/// 553-569; N. Vinh, J. Epps, J. Bailey (2010), JMLR 11, 2837-2854.
package struct PartitionComparison: Sendable, Hashable {
  /// Share of pairs that both put together or both put apart.
  package let rand: Double
  /// The Rand index less what chance gives, over what chance leaves: 1 for equal, near 0 unrelated.
  package let adjustedRand: Double
  /// Pairs together in both over pairs together in either.
  package let jaccard: Double
  /// Geometric mean of the two shares of one's pairs that the other keeps.
  package let fowlkesMallows: Double
  /// Mutual information over the mean of the two entropies.
  package let normalizedMutualInformation: Double
  /// Mutual information less what chance gives, over what chance leaves (mean of the entropies).
  package let adjustedMutualInformation: Double
  /// Largest share of items whose classes can be matched one to one.
  package let matchedOverlap: Double
  /// For each class of the first, the class of the second matched with it; -1 for none.
  package let matches: [Int]
  /// How many items were compared.
  package let count: Int

  package init(_ a: [Int], _ b: [Int]) {
    let (table, total) = Agreement.crossTable(a, b)
    let rows = table.map { $0.reduce(0, +) }
    let columns = (table.first ?? []).indices.map { c in table.reduce(0) { $0 + $1[c] } }
    func pairs(_ n: Double) -> Double { n * (n - 1) / 2 }
    let joint = table.reduce(0) { $0 + $1.reduce(0) { $0 + pairs($1) } }
    let first = rows.reduce(0) { $0 + pairs($1) }
    let second = columns.reduce(0) { $0 + pairs($1) }
    let all = pairs(total)
    count = Int(total)
    rand = all > 0 ? (all + 2 * joint - first - second) / all : 1
    adjustedRand = Agreement.adjustedRand(a, b)
    let either = first + second - joint
    jaccard = either > 0 ? joint / either : 1
    fowlkesMallows =
      first > 0 && second > 0 ? joint / (first * second).squareRoot() : (first == second ? 1 : 0)
    let entropies = (Self.entropy(rows, total) + Self.entropy(columns, total)) / 2
    let information = Self.mutualInformation(table, rows, columns, total)
    let chance = Self.expectedInformation(rows, columns, total)
    normalizedMutualInformation = entropies > 0 ? information / entropies : 1
    adjustedMutualInformation =
      abs(entropies - chance) > 1e-15 ? (information - chance) / (entropies - chance) : 1
    matches = LinearAssignment.minimumCost(table.map { $0.map { -$0 } })
    let matched = matches.enumerated().reduce(0.0) {
      $0 + ($1.element >= 0 ? table[$1.offset][$1.element] : 0)
    }
    matchedOverlap = total > 0 ? matched / total : 1
  }

  private static func entropy(_ sizes: [Double], _ total: Double) -> Double {
    sizes.reduce(0) { $0 - ($1 > 0 ? $1 / total * log($1 / total) : 0) }
  }

  private static func mutualInformation(
    _ table: [[Double]], _ rows: [Double], _ columns: [Double], _ total: Double
  ) -> Double {
    var sum = 0.0
    for (i, row) in table.enumerated() {
      for (j, n) in row.enumerated() where n > 0 {
        sum += n / total * log(n * total / (rows[i] * columns[j]))
      }
    }
    return max(sum, 0)
  }

  /// The mean mutual information over all pairs of partitions with these sizes (hypergeometric).
  private static func expectedInformation(
    _ rows: [Double], _ columns: [Double], _ total: Double
  ) -> Double {
    func logFactorial(_ n: Double) -> Double { SpecialFunctions.logGamma(n + 1) }
    var sum = 0.0
    for a in rows where a > 0 {
      for b in columns where b > 0 {
        let fixed =
          logFactorial(a) + logFactorial(b) + logFactorial(total - a) + logFactorial(total - b)
          - logFactorial(total)
        var n = max(1, a + b - total)
        while n <= min(a, b) {
          let chance = exp(
            fixed - logFactorial(n) - logFactorial(a - n) - logFactorial(b - n)
              - logFactorial(total - a - b + n))
          sum += n / total * log(n * total / (a * b)) * chance
          n += 1
        }
      }
    }
    return sum
  }
}
