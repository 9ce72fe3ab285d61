import Foundation
import Kernels

/// What each variable gains by differing between the classes of a run.
///
/// Classes are given by the run; each variable's own distributions under them are at their best, so
/// nothing depends on how far the run's parameters have come.
struct MixtureRelevance {
  typealias Pointer = UnsafeMutablePointer<Double>

  private let run: MixtureRun
  private let rows: MixtureMemoryRows
  /// Probabilities of classes, `[row][slot]`, and the weight that is not the background's.
  private let posterior: MixtureStorage
  private let others: MixtureStorage
  private let everyone: MixtureStorage

  init(_ run: MixtureRun, _ rows: MixtureMemoryRows) {
    self.run = run
    self.rows = rows
    let cells = rows.count * run.shape.slots
    posterior = .doubles([Double](repeating: 0, count: cells))
    others = .doubles([Double](repeating: 0, count: cells))
    everyone = .doubles([Double](repeating: 0, count: rows.count))
  }

  /// The same, not cross-checked, from the sums that a run's last pass left behind.
  ///
  /// Nil where a variable has no sums that say it all.
  static func gains(ofSums run: MixtureRun) -> [Double]? {
    guard !run.columns.contains(where: { $0.kind == .noisyNormal }) else { return nil }
    return run.columns.indices.map { j in
      gain(run.columns[j], (0..<run.classCount).map { run.pass.sums(j, lane: $0) })
    }
  }

  private static func numbers(_ storage: MixtureStorage) -> Pointer {
    storage.pointer.assumingMemoryBound(to: Double.self)
  }

  /// The expected log-likelihood that each variable gains.
  ///
  /// With `crossChecked`, a variable is judged by the classes that the other variables form.
  func gains(crossChecked: Bool) -> [Double] {
    let pass = run.pass
    let columns = run.columns.indices
    run.fillTerms()
    var request = run.everything
    request.posterior = Self.numbers(posterior)
    _ = pass.run(request)
    let own = columns.map { j in
      (0..<run.classCount).map { pass.sums(j, lane: $0) }
    }
    fillEveryone()
    if run.shape.hasBackground { pass.setLogShare(MixturePass.nothing, lane: run.classCount) }
    return columns.map { j in
      guard crossChecked && run.relevant[j] else { return gain(j, own[j], posterior) }
      var request = run.everything
      for i in columns {
        request.density[i] = run.relevant[i] && i != j
        request.wantsSums[i] = i == j
      }
      request.weights = UnsafePointer(Self.numbers(everyone))
      request.posterior = run.columns[j].kind == .noisyNormal ? Self.numbers(others) : nil
      _ = pass.run(request)
      return gain(j, (0..<run.classCount).map { pass.sums(j, lane: $0) }, others)
    }
  }

  private func fillEveryone() {
    let p = Self.numbers(posterior)
    let slots = run.shape.slots
    for i in 0..<rows.count {
      let outside = run.shape.hasBackground ? p[i * slots + run.classCount] : 0
      Self.numbers(everyone)[i] = rows.weight(i) * (1 - outside)
    }
  }

  private func gain(_ j: Int, _ sums: [[Double]], _ posterior: MixtureStorage) -> Double {
    let column = run.columns[j]
    return column.kind == .noisyNormal ? noisyGain(j, posterior) : Self.gain(column, sums)
  }

  private static func gain(_ column: MixtureColumn, _ sums: [[Double]]) -> Double {
    var together = sums[0]
    for other in sums.dropFirst() {
      for i in together.indices { together[i] += other[i] }
    }
    var gain = -best(column, together)
    for own in sums { gain += best(column, own) }
    return gain
  }

  /// The log-likelihood of weighted values at their own best parameters.
  private static func best(_ column: MixtureColumn, _ sums: [Double]) -> Double {
    var theta = column.pooled
    let rounds = [.negativeBinomial, .rate, .ordinal].contains(column.kind) ? 12 : 1
    for _ in 0..<rounds {
      MixtureDensities.estimate(column, sums: sums, &theta, prior: 0, usesLatentStep: false)
    }
    var total = 0.0
    if column.kind == .normal {
      let (mean, variance) = (theta[0], theta[1])
      let constant = -0.5 * log(2 * Double.pi * variance) - mean * mean / (2 * variance)
      total = constant * sums[0] + mean / variance * sums[1] - 0.5 / variance * sums[2]
    } else {
      for (l, value) in MixtureDensities.levelLogs(column, theta).enumerated() {
        total += sums[l] * value
      }
    }
    return total
  }

  /// Noisy numbers have no few sums that say it all: their rows are read again.
  private func noisyGain(_ j: Int, _ posterior: MixtureStorage) -> Double {
    var readings: [(row: Int, value: Double, noise: Double)] = []
    rows.read(j) { row, value, isObserved in
      if isObserved { readings.append((row, value, rows.noise(j, row))) }
    }
    let p = Self.numbers(posterior)
    let g = Self.numbers(everyone)
    let slots = run.shape.slots
    var gain = -noisyBest(j, readings) { g[$0] }
    for k in 0..<run.classCount {
      gain += noisyBest(j, readings) { row in
        // Cross-checked probabilities leave the background aside; the others are made to.
        let within = (0..<run.classCount).reduce(0) { $0 + p[row * slots + $1] }
        return within > 0 ? g[row] * p[row * slots + k] / within : 0
      }
    }
    return gain
  }

  private func noisyBest(
    _ j: Int, _ readings: [(row: Int, value: Double, noise: Double)], _ weight: (Int) -> Double
  ) -> Double {
    let column = run.columns[j]
    var theta = column.pooled
    let weights = readings.map { weight($0.row) }
    for _ in 0..<12 {
      var sums = [Double](repeating: 0, count: column.sumCount)
      for (reading, g) in zip(readings, weights) {
        let precision = 1 / (theta[1] + reading.noise)
        let d = reading.value - theta[0]
        sums[0] += g
        sums[1] += g * precision
        sums[2] += g * precision * d
        sums[3] += g * precision * precision
        sums[4] += g * precision * (d * d * precision - 1)
      }
      MixtureDensities.estimate(column, sums: sums, &theta, prior: 0, usesLatentStep: false)
    }
    var total = 0.0
    for (reading, g) in zip(readings, weights) {
      let v = theta[1] + reading.noise
      let d = reading.value - theta[0]
      total -= 0.5 * g * (log(2 * Double.pi * v) + d * d / v)
    }
    return total
  }
}
