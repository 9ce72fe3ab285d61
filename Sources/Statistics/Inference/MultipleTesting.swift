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

  private static func order(_ p: [Double]) -> [Int] {
    p.indices.sorted { p[$0] == p[$1] ? $0 < $1 : p[$0] < p[$1] }
  }
}
