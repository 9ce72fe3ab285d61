import Foundation

/// Small sums that the three-step estimators share.
enum LatentClassMath {
  /// The logarithm with probabilities kept away from 0 and 1, so that no certainty is absolute.
  static func log(_ p: Double) -> Double { Foundation.log(min(max(p, 1e-15), 1 - 1e-15)) }

  /// Probabilities from logs in place, and the log of their sum.
  static func normalize(_ logs: inout [Double]) -> Double {
    let highest = logs.max() ?? 0
    var total = 0.0
    for k in logs.indices { total += exp(logs[k] - highest) }
    let norm = highest + Foundation.log(total)
    for k in logs.indices { logs[k] = exp(logs[k] - norm) }
    return norm
  }

  /// The sum of outer products of vectors; empty without any.
  static func outerProducts(_ vectors: [[Double]]) -> [[Double]] {
    let size = vectors.first?.count ?? 0
    var sum = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    for vector in vectors {
      for r in 0..<size where vector[r] != 0 {
        for c in 0..<size { sum[r][c] += vector[r] * vector[c] }
      }
    }
    return sum
  }

  /// The test that all of some contrasts of estimates are 0; `nil` when they can't be told apart.
  ///
  /// Each contrast holds one factor per estimate.
  static func wald(
    _ estimates: [Double], _ covariance: [[Double]], contrasts: [[Double]]
  ) -> GroupTest.Result? {
    guard !contrasts.isEmpty else { return nil }
    let values = contrasts.map { row in row.indices.reduce(0) { $0 + row[$1] * estimates[$1] } }
    let half = contrasts.map { row in
      estimates.indices.map { c in row.indices.reduce(0) { $0 + row[$1] * covariance[$1][c] } }
    }
    let spread = half.map { row in
      contrasts.map { other in row.indices.reduce(0) { $0 + row[$1] * other[$1] } }
    }
    guard let solved = LinearAlgebra.solve(spread, values) else { return nil }
    let chi = max(zip(values, solved).reduce(0) { $0 + $1.0 * $1.1 }, 0)
    let degrees = Double(contrasts.count)
    return GroupTest.Result(
      statistic: chi, degrees: degrees, residualDegrees: .infinity,
      pValue: Tail.chiSquaredUpper(chi, degrees: degrees))
  }
}
