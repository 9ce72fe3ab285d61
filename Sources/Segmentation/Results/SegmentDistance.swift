import Foundation
package import Statistics

/// How far segments lie apart: the Hellinger distance of what they look like.
///
/// The affinity of two segments is the product over the variables of `∫ √(p q)`, since variables are
/// independent within a segment; the distance is `√(1 - affinity)`: 0 for equal segments, 1 for
/// segments that never look alike. Source: A. Bhattacharyya (1943), Bulletin of the Calcutta
/// Mathematical Society 35, 99-109.
package struct SegmentDistance: Sendable, Hashable {
  /// Segment by segment, 0 on the diagonal.
  package let hellinger: [[Double]]

  package init(_ model: SegmentModel) {
    let k = model.shares.count
    var table = [[Double]](repeating: [Double](repeating: 0, count: k), count: k)
    for a in 0..<k {
      for b in 0..<a {
        let logAffinity = model.variables.reduce(0) {
          $0 + log(max(Self.affinity($1.distributions[a], $1.distributions[b]), 1e-300))
        }
        table[a][b] = max(0, 1 - exp(logAffinity)).squareRoot()
        table[b][a] = table[a][b]
      }
    }
    hellinger = table
  }

  /// `∫ √(p q)`, from 0 to 1; 0 for distributions of different kinds that share no closed form.
  package static func affinity(_ p: MixtureParameters, _ q: MixtureParameters) -> Double {
    switch (p, q) {
    case (.probabilities(let a), .probabilities(let b)):
      return min(1, zip(a, b).reduce(0) { $0 + ($1.0 * $1.1).squareRoot() })
    case (.normal(let m, let v), .normal(let n, let w)),
      (.logNormal(let m, let v), .logNormal(let n, let w)):
      let gap = m - n
      return (2 * (v * w).squareRoot() / (v + w)).squareRoot() * exp(-gap * gap / (4 * (v + w)))
    case (.poisson(let m), .poisson(let n)):
      let gap = m.squareRoot() - n.squareRoot()
      return exp(-gap * gap / 2)
    case (.rate(let m, let a), .rate(let n, let b)): return beta(m, a, n, b)
    default: return counted(p, q)
    }
  }

  /// Of the beta distributions of two groups' rates.
  private static func beta(_ m: Double, _ a: Double, _ n: Double, _ b: Double) -> Double {
    func logBeta(_ x: Double, _ y: Double) -> Double {
      SpecialFunctions.logGamma(x) + SpecialFunctions.logGamma(y) - SpecialFunctions.logGamma(x + y)
    }
    let (p, q) = (m * a, (1 - m) * a)
    let (r, s) = (n * b, (1 - n) * b)
    return min(1, exp(logBeta((p + r) / 2, (q + s) / 2) - (logBeta(p, q) + logBeta(r, s)) / 2))
  }

  /// Sums over whole numbers, far enough for both.
  private static func counted(_ p: MixtureParameters, _ q: MixtureParameters) -> Double {
    func reach(_ parameters: MixtureParameters) -> Double? {
      switch parameters {
      case .poisson(let mean): mean + 10 * (mean + 1).squareRoot()
      case .negativeBinomial(let mean, let size):
        mean + 20 * (mean + mean * mean / size + 1).squareRoot()
      default: nil
      }
    }
    guard let a = reach(p), let b = reach(q) else { return 0 }
    let last = min(Int(max(a, b)), 10_000)
    return min(
      1,
      (0...last).reduce(0) { sum, count in
        sum + exp((p.logDensity(Double(count)) + q.logDensity(Double(count))) / 2)
      })
  }
}
