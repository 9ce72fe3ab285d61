/// Gauss' hypergeometric function, which the purchase models need.
extension SpecialFunctions {
  /// F(a, b; c; z) for z from 0 up to, not including, 1, by its series.
  ///
  /// Slow near 1: at most 100,000 terms are summed. Source: M. Abramowitz, I. Stegun (1964), 15.1.1.
  package static func hypergeometric(_ a: Double, _ b: Double, _ c: Double, _ z: Double) -> Double {
    guard z > 0 else { return 1 }
    var term = 1.0
    var sum = 1.0
    for n in 0..<100_000 {
      let k = Double(n)
      term *= (a + k) * (b + k) / ((c + k) * (k + 1)) * z
      sum += term
      if abs(term) < 1e-16 * abs(sum) { break }
    }
    return sum
  }
}
