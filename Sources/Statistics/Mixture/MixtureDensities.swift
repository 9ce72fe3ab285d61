import Foundation
import Kernels

/// Tables of log densities for the loops of a pass, and new parameters from their sums.
///
/// Parameters of a class are a few numbers per variable: probabilities of levels; the two
/// coefficients of an ordinal one; mean and variance (standardised); mean and precision of a rate;
/// mean and size of counts.
enum MixtureDensities {
  /// Writes one variable's terms under `theta` into a lane of a table with rows of `stride`.
  static func fill(
    _ column: MixtureColumn, _ theta: UnsafePointer<Double>,
    into table: UnsafeMutablePointer<Double>, stride: Int
  ) {
    switch column.loop {
    case MIXTURE_NORMAL:
      let (mean, variance) = (theta[0], theta[1])
      table[0] = -0.5 * log(2 * Double.pi * variance) - mean * mean / (2 * variance)
      table[stride] = mean / variance
      table[2 * stride] = -0.5 / variance
    case MIXTURE_NOISY:
      table[0] = theta[0]
      table[stride] = theta[1]
    default:
      for (l, value) in levelLogs(column, theta).enumerated() { table[l * stride] = value }
      table[column.levels.count * stride] = 0
    }
  }

  /// The log density of each level, without the part that no parameter changes.
  static func levelLogs(_ column: MixtureColumn, _ theta: UnsafePointer<Double>) -> [Double] {
    switch column.kind {
    case .categorical: return column.levels.indices.map { log(max(theta[$0], 1e-300)) }
    case .ordinal:
      let logs = OrdinalDistribution.logProbabilities(
        theta[0], theta[1], count: column.levels.count)
      return column.levels.indices.map { logs[$0] }
    case .rate:
      return BetaBinomial.logs(keys: column.levels, mean: theta[0], precision: theta[1])
    case .poisson:
      let rate = log(max(theta[0], 1e-10))
      return column.levels.map { $0 * rate - theta[0] }
    case .negativeBinomial:
      return column.levels.map {
        MixtureParameters.negativeBinomialLog($0, mean: theta[0], size: theta[1])
      }
    case .normal, .noisyNormal: return []
    }
  }

  /// Writes the background's terms of a variable into a lane.
  static func fillBackground(
    _ column: MixtureColumn, into table: UnsafeMutablePointer<Double>, stride: Int
  ) {
    switch column.background {
    case .normal(_, let variance), .logNormal(_, let variance):
      let theta = [0, variance / (column.scale * column.scale)]
      fill(column, theta, into: table, stride: stride)
    case .rate(let mean, let precision):
      fill(column, [mean, precision], into: table, stride: stride)
    case .probabilities(let p):
      for l in column.levels.indices { table[l * stride] = log(max(p[l], 1e-300)) }
      table[column.levels.count * stride] = 0
    case .negativeBinomial(let mean, let size):
      for (l, value) in column.levels.enumerated() {
        table[l * stride] = MixtureParameters.negativeBinomialLog(value, mean: mean, size: size)
      }
      table[column.levels.count * stride] = 0
    case .poisson: break
    }
  }

  /// Re-estimates `theta` of one variable from its sums.
  ///
  /// `prior` is the strength of the smoothing prior in cases, 0 for maximum likelihood. Rates, noisy
  /// numbers and negative binomials move by a guarded step from the present `theta`.
  static func estimate(
    _ column: MixtureColumn, sums: [Double], _ theta: UnsafeMutablePointer<Double>, prior: Double,
    usesLatentStep: Bool
  ) {
    switch column.kind {
    case .normal:
      guard sums[0] > 1e-9 else { return }
      let mean = sums[1] / sums[0]
      let within = max(sums[2] - sums[0] * mean * mean, 0)
      theta[0] = mean
      theta[1] = max(column.floor, (within + prior * column.pooled[1]) / (sums[0] + prior))
    case .noisyNormal: estimateNoisy(column, sums, theta, usesLatentStep)
    case .categorical:
      let count = column.levels.count
      var total = 0.0
      for l in 0..<count { total += sums[l] }
      guard total + prior > 1e-12 else { return }
      for l in 0..<count { theta[l] = (sums[l] + prior / Double(count)) / (total + prior) }
    case .ordinal:
      let count = column.levels.count
      let weights = (0..<count).map { sums[$0] + prior / Double(count) }
      OrdinalDistribution.estimate(&theta[0], &theta[1], weights: weights)
    case .rate:
      BetaBinomial.estimate(
        theta, keys: column.levels, weights: sums, pooled: column.pooled, prior: prior)
    case .poisson:
      var n = 0.0
      var sum = 0.0
      for (l, value) in column.levels.enumerated() {
        n += sums[l]
        sum += sums[l] * value
      }
      guard n > 1e-9 else { return }
      theta[0] = max((sum + prior * column.pooled[0]) / (n + prior), 1e-10)
    case .negativeBinomial: estimateNegativeBinomial(column, sums, theta)
    }
  }

  /// Mean, then variance of the true values.
  ///
  /// The plain step is EM with the true value latent: its mean given an observation `y` with noise
  /// `s` is `(y/s + mu/v) / (1/s + 1/v)`, its variance `1 / (1/s + 1/v)`. That step crawls when the
  /// variance is near 0, so by default Fisher scoring of the marginal likelihood, with the same fixed
  /// points, takes its place; the caller falls back when a likelihood ever fell.
  private static func estimateNoisy(
    _ column: MixtureColumn, _ sums: [Double], _ theta: UnsafeMutablePointer<Double>,
    _ usesLatentStep: Bool
  ) {
    let (n, weight, residual, information, score) = (sums[0], sums[1], sums[2], sums[3], sums[4])
    guard n > 1e-9, weight > 0, information > 0 else { return }
    let v = theta[1]
    let shift = residual / weight
    // The mean moves by the weighted mean of the residuals; the score follows it to first order.
    theta[0] += usesLatentStep ? shift * v * weight / n : shift
    if usesLatentStep {
      theta[1] = max(column.floor, v + v * v * score / n)
    } else {
      let centered = score - information * shift * shift
      theta[1] = min(max(column.floor, v + centered / information, 0.2 * v), 5 * v + 0.1)
    }
  }

  private static func estimateNegativeBinomial(
    _ column: MixtureColumn, _ sums: [Double], _ theta: UnsafeMutablePointer<Double>
  ) {
    var n = 0.0
    var sum = 0.0
    for (l, value) in column.levels.enumerated() {
      n += sums[l]
      sum += sums[l] * value
    }
    guard n > 1e-9 else { return }
    let mean = max(sum / n, 1e-6)
    theta[0] = mean
    // One Newton step on the logarithm of the size, at most a factor of e.
    let size = theta[1]
    var first = 0.0
    var second = 0.0
    let base = SpecialFunctions.digamma(size)
    let baseSlope = SpecialFunctions.trigamma(size)
    for (l, value) in column.levels.enumerated() where sums[l] > 0 {
      let total = size + mean
      first +=
        sums[l]
        * (SpecialFunctions.digamma(value + size) - base + log(size / total) + 1
          - (value + size) / total)
      second +=
        sums[l]
        * (SpecialFunctions.trigamma(value + size) - baseSlope + 1 / size - 2 / total
          + (value + size) / (total * total))
    }
    let gradient = size * first
    let curvature = size * first + size * size * second
    let step = curvature < -1e-12 ? -gradient / curvature : (gradient > 0 ? 0.5 : -0.5)
    theta[1] = min(max(size * exp(max(-1, min(1, step))), 0.02), 1e4)
  }

  /// A class's distribution of a variable, in the variable's own units.
  static func parameters(
    _ column: MixtureColumn, _ theta: UnsafePointer<Double>
  ) -> MixtureParameters {
    switch column.kind {
    case .normal, .noisyNormal:
      let mean = theta[0] * column.scale + column.center
      let variance = theta[1] * column.scale * column.scale
      return column.family == .logNormal
        ? .logNormal(mean: mean, variance: variance) : .normal(mean: mean, variance: variance)
    case .rate: return .rate(mean: theta[0], precision: theta[1])
    case .poisson: return .poisson(mean: theta[0])
    case .negativeBinomial: return .negativeBinomial(mean: theta[0], size: theta[1])
    case .categorical: return .probabilities((0..<column.width).map { theta[$0] })
    case .ordinal:
      return .probabilities(
        OrdinalDistribution.logProbabilities(theta[0], theta[1], count: column.levels.count)
          .map { exp($0) })
    }
  }
}
