/// Corrections of p-values for having made many comparisons.
package enum MultipleTesting {
  /// Holm's adjusted p-values, in the order given: they control the chance of any false claim.
  ///
  /// Source: S. Holm (1979), Scandinavian Journal of Statistics 6, 65-70.
  package static func holm(_ p: [Double]) -> [Double] {
    var adjusted = p
    var highest = 0.0
    for (rank, index) in order(p).enumerated() {
      highest = max(highest, min(1, p[index] * Double(p.count - rank)))
      adjusted[index] = highest
    }
    return adjusted
  }

  /// Benjamini and Hochberg's adjusted p-values: they control the share of false claims.
  ///
  /// Source: Y. Benjamini, Y. Hochberg (1995), JRSS B 57, 289-300.
  package static func benjaminiHochberg(_ p: [Double]) -> [Double] {
    var adjusted = p
    var lowest = 1.0
    for (rank, index) in order(p).enumerated().reversed() {
      lowest = min(lowest, p[index] * Double(p.count) / Double(rank + 1))
      adjusted[index] = lowest
    }
    return adjusted
  }

  fileprivate static func order(_ p: [Double]) -> [Int] {
    p.indices.sorted { p[$0] == p[$1] ? $0 < $1 : p[$0] < p[$1] }
  }
}

/// Corrections that published work uses beside Holm's and Benjamini-Hochberg's.
extension MultipleTesting {
  /// Bonferroni's adjusted p-values: each times the number of tests, at most 1.
  package static func bonferroni(_ p: [Double]) -> [Double] {
    p.map { min(1, $0 * Double(p.count)) }
  }

  /// Hochberg's adjusted p-values: a step-up form of Holm's for independent tests.
  ///
  /// Source: Y. Hochberg (1988), Biometrika 75, 800-802.
  package static func hochberg(_ p: [Double]) -> [Double] {
    var adjusted = p
    var lowest = 1.0
    for (rank, index) in order(p).enumerated().reversed() {
      lowest = min(lowest, p[index] * Double(p.count - rank))
      adjusted[index] = lowest
    }
    return adjusted
  }

  /// Hommel's adjusted p-values: the closed test with Simes' inequality, for independent tests.
  ///
  /// Source: G. Hommel (1988), Biometrika 75, 383-386; S. P. Wright (1992), Biometrics 48, 1005-1013.
  package static func hommel(_ p: [Double]) -> [Double] {
    let n = p.count
    guard n > 2 else { return hochberg(p) }
    let ranked = order(p)
    let sorted = ranked.map { p[$0] }
    let simes = sorted.enumerated().reduce(Double.infinity) {
      min($0, Double(n) * $1.element / Double($1.offset + 1))
    }
    var best = [Double](repeating: simes, count: n)
    for m in stride(from: n - 1, through: 2, by: -1) {
      let head = n - m + 1
      var lowest = Double.infinity
      for i in head..<n { lowest = min(lowest, Double(m) * sorted[i] / Double(i - head + 2)) }
      let first = (0..<head).map { min(Double(m) * sorted[$0], lowest) }
      for i in 0..<n { best[i] = max(best[i], i < head ? first[i] : first[head - 1]) }
    }
    var adjusted = p
    for (rank, index) in ranked.enumerated() { adjusted[index] = min(1, max(best[rank], p[index])) }
    return adjusted
  }

  /// Benjamini and Yekutieli's adjusted p-values: the share of false claims under any dependence.
  ///
  /// Source: Y. Benjamini, D. Yekutieli (2001), Annals of Statistics 29, 1165-1188.
  package static func benjaminiYekutieli(_ p: [Double]) -> [Double] {
    let harmonic = p.indices.reduce(0) { $0 + 1 / Double($1 + 1) }
    var adjusted = p
    var lowest = 1.0
    for (rank, index) in order(p).enumerated().reversed() {
      lowest = min(lowest, p[index] * harmonic * Double(p.count) / Double(rank + 1))
      adjusted[index] = lowest
    }
    return adjusted
  }
}
