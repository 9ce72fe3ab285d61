import Foundation

/// Gamma and beta functions that the tests and intervals rest on.
///
/// Own code, so that results do not depend on a platform's library. Relative error is below 1e-12
/// in the ranges that occur here.
///
/// - SeeAlso: W. H. Press et al. (2007), *Numerical Recipes*, 3rd ed., chapter 6; M. Abramowitz,
///   I. Stegun (1964), 6.1.41 and 6.3.18.
package enum SpecialFunctions {
  /// The logarithm of the gamma function for positive `x`.
  ///
  /// Stirling's series after shifting `x` above 10. Infinite for `x <= 0`.
  package static func logGamma(_ x: Double) -> Double {
    guard x > 0 else { return .infinity }
    var shifted = x
    var product = 1.0
    while shifted < 10 {
      product *= shifted
      shifted += 1
    }
    let inverse = 1 / shifted
    let square = inverse * inverse
    let series =
      inverse
      * (1.0 / 12
        - square * (1.0 / 360 - square * (1.0 / 1260 - square * (1.0 / 1680 - square / 1188))))
    return (shifted - 0.5) * log(shifted) - shifted + 0.918_938_533_204_672_7 + series
      - log(product)
  }

  /// The derivative of ``logGamma(_:)`` for positive `x`.
  package static func digamma(_ x: Double) -> Double {
    var shifted = x
    var sum = 0.0
    while shifted < 10 {
      sum -= 1 / shifted
      shifted += 1
    }
    let square = 1 / (shifted * shifted)
    let series =
      square
      * (1.0 / 12
        - square * (1.0 / 120 - square * (1.0 / 252 - square * (1.0 / 240 - square / 132))))
    return sum + log(shifted) - 0.5 / shifted - series
  }

  /// The second derivative of ``logGamma(_:)`` for positive `x`.
  package static func trigamma(_ x: Double) -> Double {
    var shifted = x
    var sum = 0.0
    while shifted < 10 {
      sum += 1 / (shifted * shifted)
      shifted += 1
    }
    let inverse = 1 / shifted
    let square = inverse * inverse
    let series =
      inverse * square
      * (1.0 / 6 - square * (1.0 / 30 - square * (1.0 / 42 - square * (1.0 / 30 - square * 5 / 66))))
    return sum + inverse + square / 2 + series
  }

  /// The regularised lower incomplete gamma function P(a, x).
  package static func lowerGamma(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    return x < a + 1 ? gammaSeries(a, x) : 1 - gammaFraction(a, x)
  }

  /// The regularised upper incomplete gamma function Q(a, x), exact also where it is tiny.
  package static func upperGamma(_ a: Double, _ x: Double) -> Double {
    guard x > 0 else { return 1 }
    return x < a + 1 ? 1 - gammaSeries(a, x) : gammaFraction(a, x)
  }

  private static func gammaSeries(_ a: Double, _ x: Double) -> Double {
    var term = 1 / a
    var sum = term
    var n = a
    for _ in 0..<2_000 {
      n += 1
      term *= x / n
      sum += term
      if abs(term) < abs(sum) * 1e-16 { break }
    }
    return sum * exp(-x + a * log(x) - logGamma(a))
  }

  /// Lentz's continued fraction.
  private static func gammaFraction(_ a: Double, _ x: Double) -> Double {
    var b = x + 1 - a
    var c = 1e300
    var d = 1 / b
    var h = d
    for i in 1...2_000 {
      let an = -Double(i) * (Double(i) - a)
      b += 2
      d = 1 / awayFromZero(an * d + b)
      c = awayFromZero(b + an / c)
      let factor = d * c
      h *= factor
      if abs(factor - 1) < 1e-16 { break }
    }
    return exp(-x + a * log(x) - logGamma(a)) * h
  }

  /// The regularised incomplete beta function I_x(a, b).
  package static func incompleteBeta(_ a: Double, _ b: Double, _ x: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    let front = exp(
      logGamma(a + b) - logGamma(a) - logGamma(b) + a * log(x) + b * log(1 - x))
    if x < (a + 1) / (a + b + 2) { return front * betaFraction(a, b, x) / a }
    return 1 - front * betaFraction(b, a, 1 - x) / b
  }

  private static func betaFraction(_ a: Double, _ b: Double, _ x: Double) -> Double {
    var c = 1.0
    var d = 1 / awayFromZero(1 - (a + b) * x / (a + 1))
    var h = d
    for i in 1...2_000 {
      let m = Double(i)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / awayFromZero(1 + even * d)
      c = awayFromZero(1 + even / c)
      h *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / awayFromZero(1 + odd * d)
      c = awayFromZero(1 + odd / c)
      h *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    return h
  }

  private static func awayFromZero(_ x: Double) -> Double { abs(x) < 1e-300 ? 1e-300 : x }
}
