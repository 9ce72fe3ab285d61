import Foundation

/// Tail probabilities and quantiles of the distributions that tests and intervals use.
///
/// Each is a probability from 0 to 1; upper tails are computed directly, so tiny p-values keep
/// their digits.
package enum Tail {
  /// The probability that a standard normal value exceeds `z`.
  package static func normalUpper(_ z: Double) -> Double {
    let half = SpecialFunctions.upperGamma(0.5, z * z / 2) / 2
    return z >= 0 ? half : 1 - half
  }

  /// The probability of a standard normal value at least as far from 0 as `z`.
  package static func normalTwoSided(_ z: Double) -> Double {
    SpecialFunctions.upperGamma(0.5, z * z / 2)
  }

  /// The standard normal quantile of `p`, which must lie between 0 and 1.
  ///
  /// Acklam's rational start with two Halley steps; error below 1e-14.
  package static func normalQuantile(_ p: Double) -> Double {
    precondition(p > 0 && p < 1)
    var x = roughNormalQuantile(p)
    for _ in 0..<2 {
      let error = (x < 0 ? normalUpper(-x) : 1 - normalUpper(x)) - p
      let step = error * (2 * Double.pi).squareRoot() * exp(x * x / 2)
      x -= step / (1 + x * step / 2)
    }
    return x
  }

  private static func roughNormalQuantile(_ p: Double) -> Double {
    // Winitzki's approximation of the inverse error function: enough to start Halley's steps.
    let y = 2 * p - 1
    let a = 0.147
    let l = log(max(1 - y * y, 1e-300))
    let b = 2 / (Double.pi * a) + l / 2
    let size = (((b * b - l / a).squareRoot()) - b).squareRoot() * 2.0.squareRoot()
    return y < 0 ? -size : size
  }

  /// The probability that a chi-squared value with `degrees` degrees of freedom exceeds `x`.
  package static func chiSquaredUpper(_ x: Double, degrees: Double) -> Double {
    SpecialFunctions.upperGamma(degrees / 2, x / 2)
  }

  /// The probability of a Student t value at least as far from 0 as `t`.
  package static func studentTwoSided(_ t: Double, degrees: Double) -> Double {
    SpecialFunctions.incompleteBeta(degrees / 2, 0.5, degrees / (degrees + t * t))
  }

  /// The probability that an F value exceeds `f`.
  package static func fisherUpper(_ f: Double, _ numerator: Double, _ denominator: Double)
    -> Double
  {
    guard f > 0 else { return 1 }
    return SpecialFunctions.incompleteBeta(
      denominator / 2, numerator / 2, denominator / (denominator + numerator * f))
  }

  /// The positive `t` whose two-sided tail is `alpha` (.05 for a 95 % interval).
  package static func studentQuantile(twoSided alpha: Double, degrees: Double) -> Double {
    precondition(alpha > 0 && alpha < 1 && degrees > 0)
    var low = 0.0
    var high = 1.0
    while studentTwoSided(high, degrees: degrees) > alpha && high < 1e12 { high *= 2 }
    for _ in 0..<200 {
      let middle = (low + high) / 2
      if studentTwoSided(middle, degrees: degrees) > alpha { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  /// The value below which a Beta(a, b) variable falls with probability `p`, by bisection.
  ///
  /// `p` from 0 to 1, `a` and `b` positive; error below 1e-14.
  package static func betaQuantile(_ p: Double, _ a: Double, _ b: Double) -> Double {
    precondition(a > 0 && b > 0)
    var low = 0.0
    var high = 1.0
    // The logarithm of the position is halved first: quantiles near 0 keep their digits.
    for _ in 0..<100 {
      let middle = low > 0 ? (low * high).squareRoot() : high / 16
      guard high > 1e-300, high - low > 1e-16 * high, high / max(low, 1e-300) > 2 else { break }
      if SpecialFunctions.incompleteBeta(a, b, middle) < p { low = middle } else { high = middle }
    }
    for _ in 0..<60 {
      let middle = (low + high) / 2
      if SpecialFunctions.incompleteBeta(a, b, middle) < p { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }
}
