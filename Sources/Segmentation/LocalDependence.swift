import Foundation
import Statistics

/// What still ties variables together among people of the same segment.
///
/// A mixture explains why attributes go together by segments alone. Each variable's residual is its
/// value less what the person's probabilities of belonging make of it (for categories one residual
/// per level); two variables whose residuals correlate are tied by something else: they measure the
/// same thing, or one grows with the other in everybody. This is the bivariate residual of J.
/// Vermunt, J. Magidson (2005, *Latent GOLD Technical Guide*, 8.1) on the scale of a correlation.
struct LocalDependence {
  /// Two variables and the strongest correlation of their residuals.
  struct Pair {
    let first: Int
    let second: Int
    let correlation: Double
  }

  /// Pairs from a correlation of .1 that chance can't explain, the strongest first.
  let pairs: [Pair]

  private static let least = 0.1

  /// Looks at all pairs of the given variables; `rows` are the fit's rows of their values.
  init(_ fit: SegmentFit, _ variables: [MixtureVariable], rows: [Int], among places: [Int]) {
    let residuals = places.map { j in
      Self.residuals(fit, variables[j], variable: j, rows: rows)
    }
    var found: [Pair] = []
    // One chance in a thousand over all pairs.
    let tests = Double(max(places.count * (places.count - 1) / 2, 1))
    let critical = Self.normalQuantile(tail: 0.0005 / tests)
    for a in places.indices {
      for b in places.indices where b > a {
        var strongest = 0.0
        for x in residuals[a] {
          for y in residuals[b] {
            let r = Self.correlation(x, y, critical: critical)
            if abs(r) > abs(strongest) { strongest = r }
          }
        }
        if abs(strongest) >= Self.least {
          found.append(Pair(first: places[a], second: places[b], correlation: strongest))
        }
      }
    }
    pairs = found.sorted {
      abs($0.correlation) == abs($1.correlation)
        ? ($0.first, $0.second) < ($1.first, $1.second)
        : abs($0.correlation) > abs($1.correlation)
    }
  }

  /// Numbers and ordered steps that are in a pair, ascending: a block that varies together.
  func block(_ variables: [MixtureVariable]) -> [Int] {
    var members: Set<Int> = []
    for pair in pairs
    where variables[pair.first].canVaryTogether && variables[pair.second].canVaryTogether {
      members.insert(pair.first)
      members.insert(pair.second)
    }
    return members.sorted()
  }

  /// Residuals of a variable, one column or one per level; NaN where missing.
  private static func residuals(
    _ fit: SegmentFit, _ variable: MixtureVariable, variable j: Int, rows: [Int]
  ) -> [[Double]] {
    let expected = fit.parameters.map { means($0[j], variable.family) }
    let width = expected.first?.count ?? 0
    // Of two levels one tells all.
    let levels = width == 2 ? [1] : Array(0..<width)
    return levels.map { level in
      rows.enumerated().map { place, row in
        let value = variable.values[place]
        guard value.isFinite else { return Double.nan }
        let seen = width > 1 ? (Int(value) == level ? 1.0 : 0) : value
        var mean = 0.0
        var total = 0.0
        for k in 0..<fit.classCount {
          mean += fit.posteriors[row][k] * expected[k][level]
          total += fit.posteriors[row][k]
        }
        // People of the background are nobody's.
        return total > 0.5 ? seen - mean / total : .nan
      }
    }
  }

  /// The mean of a distribution, or the probability of each level.
  private static func means(_ parameters: MixtureParameters, _ family: MixtureFamily) -> [Double] {
    switch parameters {
    case .probabilities(let p):
      if case .ordinal = family {
        return [p.enumerated().reduce(0) { $0 + Double($1.offset) * $1.element }]
      }
      return p
    case .normal(let mean, _): return [mean]
    case .logNormal(let mean, let variance): return [exp(mean + variance / 2)]
    case .rate(let mean, _): return [mean]
    case .poisson(let mean): return [mean]
    case .negativeBinomial(let mean, _): return [mean]
    }
  }

  /// The correlation, 0 where it is not beyond chance.
  private static func correlation(_ x: [Double], _ y: [Double], critical: Double) -> Double {
    var (n, sx, sy, sxx, syy, sxy) = (0.0, 0.0, 0.0, 0.0, 0.0, 0.0)
    for i in x.indices {
      let (a, b) = (x[i], y[i])
      guard a.isFinite && b.isFinite else { continue }
      n += 1
      sx += a
      sy += b
      sxx += a * a
      syy += b * b
      sxy += a * b
    }
    guard n > 10 else { return 0 }
    let scale = ((sxx - sx * sx / n) * (syy - sy * sy / n)).squareRoot()
    guard scale > 1e-12 else { return 0 }
    let r = (sxy - sx * sy / n) / scale
    return abs(r) * n.squareRoot() > critical ? r : 0
  }

  /// The value that a standard normal exceeds with a small probability.
  private static func normalQuantile(tail: Double) -> Double {
    // Abramowitz and Stegun 26.2.23; the error is below .00045.
    let t = (-2 * log(max(tail, 1e-300))).squareRoot()
    let above = 2.515517 + 0.802853 * t + 0.010328 * t * t
    let below = 1 + 1.432788 * t + 0.189269 * t * t + 0.001308 * t * t * t
    return t - above / below
  }
}

extension MixtureVariable {
  /// Whether the variable may be part of a jointly normal block.
  var canVaryTogether: Bool {
    if case .ordinal = family { return true }
    return family == .gaussian
  }

  /// The variable as a number, if its steps are ordered.
  ///
  /// With steps of 1 the density of a number and the probability of a step are on one scale, so
  /// likelihoods of both readings can be compared.
  var asNumber: MixtureVariable {
    guard case .ordinal = family else { return self }
    return MixtureVariable(.gaussian, values: values, varianceFloor: 1 / 12)
  }
}
