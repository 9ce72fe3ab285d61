import Foundation

/// A two-way table of counts, and what can be said about how rows and columns go together.
///
/// Cells may be fractional (weighted). Results have the table's shape; a cell whose row or column is
/// empty has lift 1 and residual 0. For the chi-squared test and Cramer's V see
/// ``EffectSize/association(_:)``.
package struct ContingencyTable: Sendable, Hashable {
  /// Counts by row and column; all rows are equally long.
  package let counts: [[Double]]
  package let rowTotals: [Double]
  package let columnTotals: [Double]
  package let total: Double

  package init(_ counts: [[Double]]) {
    let width = counts.first?.count ?? 0
    precondition(counts.allSatisfy { $0.count == width })
    self.counts = counts
    rowTotals = counts.map { $0.reduce(0, +) }
    columnTotals = (0..<width).map { c in counts.reduce(0) { $0 + $1[c] } }
    total = rowTotals.reduce(0, +)
  }

  /// The counts that independence would give.
  package var expected: [[Double]] {
    rowTotals.map { row in columnTotals.map { total > 0 ? row * $0 / total : 0 } }
  }

  /// The likelihood-ratio test of independence (G); empty lines are left out.
  ///
  /// `nil` when fewer than two rows or columns hold anything.
  package func likelihoodRatio() -> (g: Double, degrees: Int, pValue: Double)? {
    let r = rowTotals.count { $0 > 0 }
    let c = columnTotals.count { $0 > 0 }
    guard r > 1, c > 1 else { return nil }
    let expected = expected
    var g = 0.0
    for i in counts.indices {
      for j in counts[i].indices where counts[i][j] > 0 {
        g += 2 * counts[i][j] * log(counts[i][j] / expected[i][j])
      }
    }
    let degrees = (r - 1) * (c - 1)
    return (max(g, 0), degrees, Tail.chiSquaredUpper(max(g, 0), degrees: Double(degrees)))
  }

  /// Pearson's residuals: observed less expected, over the root of the expected.
  package var pearsonResiduals: [[Double]] {
    cells { observed, expected, _, _ in
      expected > 0 ? (observed - expected) / expected.squareRoot() : 0
    }
  }

  /// Residuals in units of their own standard error: beyond about 2, a cell stands out.
  ///
  /// Source: S. Haberman (1973), Biometrics 29, 205-220.
  package var adjustedResiduals: [[Double]] {
    cells { observed, expected, row, column in
      let variance = expected * (1 - row) * (1 - column)
      return variance > 0 ? (observed - expected) / variance.squareRoot() : 0
    }
  }

  /// How many times more often than under independence each cell occurs.
  package var lifts: [[Double]] {
    cells { observed, expected, _, _ in expected > 0 ? observed / expected : 1 }
  }

  private func cells(_ value: (Double, Double, Double, Double) -> Double) -> [[Double]] {
    let expected = expected
    return counts.indices.map { i in
      counts[i].indices.map { j in
        value(
          counts[i][j], expected[i][j], total > 0 ? rowTotals[i] / total : 0,
          total > 0 ? columnTotals[j] / total : 0)
      }
    }
  }

  /// The chi-squared test of a 2 x 2 table with Yates' correction for continuity.
  ///
  /// `nil` for other shapes and when a line is empty.
  package func yates() -> (chiSquared: Double, pValue: Double)? {
    guard isTwoByTwo, rowTotals.allSatisfy({ $0 > 0 }), columnTotals.allSatisfy({ $0 > 0 }) else {
      return nil
    }
    let expected = expected
    var chi = 0.0
    for i in 0..<2 {
      for j in 0..<2 {
        let difference = abs(counts[i][j] - expected[i][j])
        let corrected = difference - min(0.5, difference)
        chi += corrected * corrected / expected[i][j]
      }
    }
    return (chi, Tail.chiSquaredUpper(chi, degrees: 1))
  }

  /// Fisher's exact test of a 2 x 2 table of whole counts, two-sided, with the sample's odds ratio.
  ///
  /// The p-value adds up all tables with the same margins that are no more probable than this one.
  /// The odds ratio is infinite when a count on the other diagonal is 0. `nil` for other shapes.
  package func fisherExact() -> (oddsRatio: Double, pValue: Double)? {
    guard isTwoByTwo, total > 0 else { return nil }
    let rows = rowTotals.map { $0.rounded() }
    let first = columnTotals[0].rounded()
    func logChoose(_ n: Double, _ k: Double) -> Double {
      SpecialFunctions.logGamma(n + 1) - SpecialFunctions.logGamma(k + 1)
        - SpecialFunctions.logGamma(n - k + 1)
    }
    let all = logChoose(rows[0] + rows[1], first)
    func probability(_ x: Double) -> Double {
      exp(logChoose(rows[0], x) + logChoose(rows[1], first - x) - all)
    }
    let own = probability(counts[0][0].rounded())
    var sum = 0.0
    var x = max(0, first - rows[1])
    while x <= min(first, rows[0]) {
      let p = probability(x)
      if p <= own * (1 + 1e-7) { sum += p }
      x += 1
    }
    let cross = counts[0][1] * counts[1][0]
    let odds = cross > 0 ? counts[0][0] * counts[1][1] / cross : .infinity
    return (odds, min(1, sum))
  }

  private var isTwoByTwo: Bool { counts.count == 2 && columnTotals.count == 2 }
}
