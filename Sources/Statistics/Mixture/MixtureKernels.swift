import Foundation

/// The inner loops of EM: densities of one variable added over all rows, and weighted estimates.
///
/// Everything works on flat arrays in a fixed order, so sums are the same in every run.
enum MixtureKernels {
  typealias Pointer = UnsafeMutablePointer<Double>

  /// Adds one variable's log density under `theta` to each row of `out`.
  ///
  /// `table` is scratch space for twice the levels and two.
  static func add(
    _ column: MixtureColumn, _ theta: UnsafePointer<Double>, to out: Pointer, table: Pointer
  ) {
    switch column.kind {
    case .normal: addNormal(column, theta, out)
    case .poisson: addPoisson(column, theta, out)
    case .noisyNormal: addNoisy(column, theta, out, table)
    case .categorical:
      for l in 0..<column.levels.count { table[l] = log(max(theta[l], 1e-300)) }
      addTable(column, out, table)
    case .rate:
      BetaBinomial.fill(table, keys: column.levels, mean: theta[0], precision: theta[1])
      addTable(column, out, table)
    case .negativeBinomial:
      for (l, value) in column.levels.enumerated() {
        table[l] = MixtureParameters.negativeBinomialLog(value, mean: theta[0], size: theta[1])
      }
      addTable(column, out, table)
    }
  }

  private static func addNormal(
    _ column: MixtureColumn, _ theta: UnsafePointer<Double>, _ out: Pointer
  ) {
    let (mean, variance) = (theta[0], theta[1])
    let a = -0.5 * log(2 * Double.pi * variance) - mean * mean / (2 * variance)
    let b = mean / variance
    let c = -0.5 / variance
    column.observed.withUnsafeBufferPointer { o in
      column.x.withUnsafeBufferPointer { x in
        column.square.withUnsafeBufferPointer { s in
          for i in 0..<o.count { out[i] += a * o[i] + b * x[i] + c * s[i] }
        }
      }
    }
  }

  private static func addPoisson(
    _ column: MixtureColumn, _ theta: UnsafePointer<Double>, _ out: Pointer
  ) {
    let a = -theta[0]
    let b = log(max(theta[0], 1e-10))
    column.observed.withUnsafeBufferPointer { o in
      column.x.withUnsafeBufferPointer { x in
        for i in 0..<o.count { out[i] += a * o[i] + b * x[i] }
      }
    }
  }

  private static func addTable(_ column: MixtureColumn, _ out: Pointer, _ table: Pointer) {
    table[column.levels.count] = 0
    column.code.withUnsafeBufferPointer { code in
      for i in 0..<code.count { out[i] += table[Int(code[i])] }
    }
  }

  private static func addNoisy(
    _ column: MixtureColumn, _ theta: UnsafePointer<Double>, _ out: Pointer, _ table: Pointer
  ) {
    let mean = theta[0]
    let slope = table + column.levels.count + 1
    for (l, noise) in column.levels.enumerated() {
      let v = theta[1] + noise
      table[l] = -0.5 * log(2 * Double.pi * v)
      slope[l] = -0.5 / v
    }
    table[column.levels.count] = 0
    slope[column.levels.count] = 0
    column.code.withUnsafeBufferPointer { code in
      column.x.withUnsafeBufferPointer { x in
        for i in 0..<code.count {
          let l = Int(code[i])
          let d = x[i] - mean
          out[i] += table[l] + slope[l] * d * d
        }
      }
    }
  }

  /// Re-estimates `theta` of one variable from rows weighted by `g`.
  ///
  /// `prior` is the strength of the smoothing prior in cases, 0 for maximum likelihood. Noisy normals
  /// and negative binomials move by one guarded Newton step from the present `theta`.
  static func estimate(
    _ column: MixtureColumn, weights g: UnsafePointer<Double>, _ theta: Pointer, table: Pointer,
    prior: Double, usesLatentStep: Bool
  ) {
    switch column.kind {
    case .normal: estimateNormal(column, g, theta, prior)
    case .poisson: estimatePoisson(column, g, theta, prior)
    case .noisyNormal: estimateNoisy(column, g, theta, table, usesLatentStep)
    case .categorical:
      sumTable(column, g, table)
      let count = column.levels.count
      var total = 0.0
      for l in 0..<count { total += table[l] }
      guard total + prior > 1e-12 else { return }
      for l in 0..<count {
        theta[l] = (table[l] + prior / Double(count)) / (total + prior)
      }
    case .rate:
      sumTable(column, g, table)
      BetaBinomial.estimate(
        theta, keys: column.levels, weights: table, pooled: column.pooled, prior: prior)
    case .negativeBinomial: estimateNegativeBinomial(column, g, theta, table)
    }
  }

  private static func estimateNormal(
    _ column: MixtureColumn, _ g: UnsafePointer<Double>, _ theta: Pointer, _ prior: Double
  ) {
    var n = 0.0
    var sum = 0.0
    var squares = 0.0
    column.observed.withUnsafeBufferPointer { o in
      column.x.withUnsafeBufferPointer { x in
        column.square.withUnsafeBufferPointer { s in
          for i in 0..<o.count {
            n += g[i] * o[i]
            sum += g[i] * x[i]
            squares += g[i] * s[i]
          }
        }
      }
    }
    guard n > 1e-9 else { return }
    let mean = sum / n
    let within = max(squares - n * mean * mean, 0)
    theta[0] = mean
    theta[1] = max(column.floor, (within + prior * column.pooled[1]) / (n + prior))
  }

  private static func estimatePoisson(
    _ column: MixtureColumn, _ g: UnsafePointer<Double>, _ theta: Pointer, _ prior: Double
  ) {
    var n = 0.0
    var sum = 0.0
    column.observed.withUnsafeBufferPointer { o in
      column.x.withUnsafeBufferPointer { x in
        for i in 0..<o.count {
          n += g[i] * o[i]
          sum += g[i] * x[i]
        }
      }
    }
    guard n > 1e-9 else { return }
    theta[0] = max((sum + prior * column.pooled[0]) / (n + prior), 1e-10)
  }

  private static func sumTable(
    _ column: MixtureColumn, _ g: UnsafePointer<Double>, _ table: Pointer
  ) {
    for l in 0...column.levels.count { table[l] = 0 }
    column.code.withUnsafeBufferPointer { code in
      for i in 0..<code.count { table[Int(code[i])] += g[i] }
    }
  }

  /// Mean, then variance of the true values.
  ///
  /// The plain step is EM with the true value latent: its mean given an observation `y` with noise
  /// `s` is `(y/s + mu/v) / (1/s + 1/v)`, its variance `1 / (1/s + 1/v)`. That step crawls when the
  /// variance is near 0, so by default Fisher scoring of the marginal likelihood, with the same fixed
  /// points, takes its place; the caller falls back when a likelihood ever fell.
  private static func estimateNoisy(
    _ column: MixtureColumn, _ g: UnsafePointer<Double>, _ theta: Pointer, _ table: Pointer,
    _ usesLatentStep: Bool
  ) {
    let v = theta[1]
    for (l, noise) in column.levels.enumerated() { table[l] = 1 / (v + noise) }
    table[column.levels.count] = 0
    var weight = 0.0
    var sum = 0.0
    var information = 0.0
    var score = 0.0
    var n = 0.0
    let old = theta[0]
    column.code.withUnsafeBufferPointer { code in
      column.x.withUnsafeBufferPointer { x in
        for i in 0..<code.count {
          let w = table[Int(code[i])]
          let d = x[i] - old
          let gw = g[i] * w
          weight += gw
          sum += gw * d
          information += gw * w
          score += gw * (d * d * w - 1)
          n += w > 0 ? g[i] : 0
        }
      }
    }
    guard n > 1e-9, weight > 0 else { return }
    let shift = sum / weight
    // The mean moves by the weighted mean of the residuals; the score follows it to first order.
    theta[0] = old + (usesLatentStep ? shift * v * weight / n : shift)
    if usesLatentStep {
      theta[1] = max(column.floor, v + v * v * score / n)
    } else {
      let centered = score - information * shift * shift
      theta[1] = min(max(column.floor, v + centered / information, 0.2 * v), 5 * v + 0.1)
    }
  }

  private static func estimateNegativeBinomial(
    _ column: MixtureColumn, _ g: UnsafePointer<Double>, _ theta: Pointer, _ table: Pointer
  ) {
    sumTable(column, g, table)
    var n = 0.0
    var sum = 0.0
    for (l, value) in column.levels.enumerated() {
      n += table[l]
      sum += table[l] * value
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
    for (l, value) in column.levels.enumerated() where table[l] > 0 {
      let total = size + mean
      first +=
        table[l]
        * (SpecialFunctions.digamma(value + size) - base + log(size / total) + 1
          - (value + size) / total)
      second +=
        table[l]
        * (SpecialFunctions.trigamma(value + size) - baseSlope + 1 / size - 2 / total
          + (value + size) / (total * total))
    }
    let gradient = size * first
    let curvature = size * first + size * size * second
    let step = curvature < -1e-12 ? -gradient / curvature : (gradient > 0 ? 0.5 : -0.5)
    theta[1] = min(max(size * exp(max(-1, min(1, step))), 0.02), 1e4)
  }
}
