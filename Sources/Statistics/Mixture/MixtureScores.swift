import Foundation

/// Derivatives of the log-likelihood of rows drawn from a mixture.
struct MixtureScores {
  private let families: [MixtureFamily]
  private let relevant: [Bool]
  private let shares: [Double]
  private let backgroundShare: Double
  private let hasBackground: Bool
  /// `[class][variable]`, away from the borders.
  private let parameters: [[MixtureParameters]]
  private let background: [MixtureParameters]
  /// For rates, the occasions that occurred.
  private let occasions: [[Double]]

  init(_ fit: MixtureFit) {
    let columns = fit.scoring.columns
    families = columns.map(\.family)
    relevant = fit.relevant
    hasBackground = fit.scoring.shape.hasBackground
    let k = Double(fit.classCount)
    let total = max(fit.shares.reduce(0, +), 1e-300)
    backgroundShare = hasBackground ? min(max(fit.backgroundShare, 0.02), 0.5) : 0
    let main = 1 - backgroundShare
    shares = fit.shares.map { main * (0.9 * $0 / total + 0.1 / k) }
    parameters = fit.parameters.map { own in
      zip(own, columns).map { Self.inside($0, $1.family) }
    }
    background = fit.backgroundParameters
    occasions = columns.map { column in
      column.kind == .rate
        ? column.levels.map { Double(BetaBinomial.counts(key: $0).occasions) } : []
    }
  }

  /// The distribution, moved away from the borders of its parameters.
  private static func inside(
    _ parameters: MixtureParameters, _ family: MixtureFamily
  ) -> MixtureParameters {
    switch parameters {
    case .probabilities(let p):
      guard case .ordinal = family else {
        return .probabilities(p.map { 0.95 * $0 + 0.05 / Double(max(p.count, 1)) })
      }
      // A power of the probabilities is a flatter distribution of the same form.
      let logs = p.map { log(max($0, 1e-300)) }
      let range = (logs.max() ?? 0) - (logs.min() ?? 0)
      let power = range > 6 ? 6 / range : 1
      let flat = logs.map { exp(power * ($0 - (logs.max() ?? 0))) }
      let sum = flat.reduce(0, +)
      return .probabilities(flat.map { $0 / sum })
    case .rate(let mean, let precision):
      return .rate(mean: min(max(mean, 0.02), 0.98), precision: min(max(precision, 0.5), 50))
    case .poisson(let mean): return .poisson(mean: max(mean, 0.05))
    case .negativeBinomial(let mean, let size):
      return .negativeBinomial(mean: max(mean, 0.05), size: min(max(size, 0.05), 20))
    case .normal, .logNormal: return parameters
    }
  }

  /// Scores of rows of evenly drawn classes.
  func draw(count: Int, using generator: SeededGenerator) -> [[Double]] {
    var random = generator
    return (0..<count).map { _ in
      let k = random.index(below: shares.count)
      var values: [Double] = []
      var noises: [Double] = []
      for j in families.indices {
        let noise = occasions[j].isEmpty ? 0 : occasions[j][random.index(below: occasions[j].count)]
        noises.append(noise)
        values.append(Self.draw(parameters[k][j], occasions: noise, &random))
      }
      return score(values, noises)
    }
  }

  private static func draw(
    _ parameters: MixtureParameters, occasions: Double, _ random: inout SeededGenerator
  ) -> Double {
    switch parameters {
    case .probabilities(let p):
      var target = random.uniform()
      for (l, probability) in p.enumerated() {
        target -= probability
        if target < 0 { return Double(l) }
      }
      return Double(max(p.count - 1, 0))
    case .normal(let mean, let variance): return mean + variance.squareRoot() * random.normal()
    case .logNormal(let mean, let variance):
      return exp(mean + variance.squareRoot() * random.normal())
    case .rate:
      // Any number of events may come; which are likely does not change what can be told apart.
      return occasions > 0 ? Double(random.index(below: Int(occasions) + 1)) / occasions : .nan
    case .poisson(let mean), .negativeBinomial(let mean, _):
      return (-log(1 - random.uniform()) * (mean + 1)).rounded(.down)
    }
  }

  /// The derivatives by all free parameters.
  private func score(_ values: [Double], _ noises: [Double]) -> [Double] {
    let g = probabilities(values, noises)
    let count = shares.count
    // Shares, with the background's, against the last class.
    var score = (0..<count - 1).map { g[$0] - shares[$0] }
    if hasBackground { score.append(g[count] - backgroundShare) }
    for j in families.indices {
      let slopes = (0..<count).map {
        ownSlopes(parameters[$0][j], families[j], values[j], noises[j])
      }
      if relevant[j] {
        for k in 0..<count { score += slopes[k].map { $0 * g[k] } }
      } else {
        let main = g.prefix(count).reduce(0, +)
        score += slopes[0].map { $0 * main }
      }
    }
    return score
  }

  private func probabilities(_ values: [Double], _ noises: [Double]) -> [Double] {
    var logs = shares.map { log($0) }
    if hasBackground { logs.append(log(backgroundShare)) }
    for j in families.indices {
      for k in shares.indices {
        logs[k] += parameters[k][j].logDensity(values[j], noise: noises[j])
      }
      if hasBackground {
        logs[shares.count] += background[j].logDensity(values[j], noise: noises[j])
      }
    }
    let highest = logs.max() ?? 0
    let weights = logs.map { exp($0 - highest) }
    let total = weights.reduce(0, +)
    return weights.map { $0 / total }
  }

  /// Derivatives of a log density by its own parameters.
  private func ownSlopes(
    _ parameters: MixtureParameters, _ family: MixtureFamily, _ value: Double, _ noise: Double
  ) -> [Double] {
    switch parameters {
    case .probabilities(let p):
      if case .ordinal = family {
        var means = (0.0, 0.0)
        for (l, probability) in p.enumerated() {
          means.0 += probability * Double(l)
          means.1 += probability * Double(l * (l - 1)) / 2
        }
        let own = [value - means.0, value * (value - 1) / 2 - means.1]
        return Array(own.prefix(family.degrees))
      }
      return p.indices.dropFirst().map { (Double($0) == value ? 1.0 : 0.0) - p[$0] }
    case .normal(let mean, let variance):
      let d = (value - mean) / variance.squareRoot()
      return [d, d * d - 1]
    case .logNormal(let mean, let variance):
      let d = (log(value) - mean) / variance.squareRoot()
      return [d, d * d - 1]
    case .poisson(let mean): return [(value - mean) / mean.squareRoot()]
    case .negativeBinomial(let mean, let size):
      return Self.differences { a, b in
        MixtureParameters.negativeBinomial(mean: mean * exp(a), size: size * exp(b))
          .logDensity(value)
      }
    case .rate(let mean, let precision):
      return Self.differences { a, b in
        let odds = mean / (1 - mean) * exp(a)
        return MixtureParameters.rate(mean: odds / (1 + odds), precision: precision * exp(b))
          .logDensity(value, noise: noise)
      }
    }
  }

  private static func differences(_ density: (Double, Double) -> Double) -> [Double] {
    let h = 1e-4
    return [
      (density(h, 0) - density(-h, 0)) / (2 * h), (density(0, h) - density(0, -h)) / (2 * h),
    ]
  }
}
