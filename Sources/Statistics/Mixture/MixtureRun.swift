import Foundation

/// One run of EM: parameters, responsibilities and the steps between them.
///
/// A class because its buffers are written in place by the inner loops; it lives within one fit and
/// is never shared.
final class MixtureRun {
  typealias Pointer = UnsafeMutablePointer<Double>

  let design: MixtureDesign
  let classCount: Int
  let hasBackground: Bool
  let backgroundCap: Double
  let prior: Double
  /// Weight of each distinct row.
  let weights: [Double]
  let totalWeight: Double
  private(set) var relevant: [Bool]
  private(set) var shares: [Double]
  private(set) var backgroundShare = 0.0
  private(set) var logLikelihood = -Double.infinity
  private(set) var iterations = 0
  private(set) var hasConverged = false

  private let n: Int
  private let offsets: [Int]
  private let stride: Int
  /// Parameters: `classCount` slots of `stride` numbers; a tied variable uses those of slot 0.
  private let theta: Pointer
  /// Probabilities of classes, class by class, the background last.
  let posterior: Pointer
  private let scratch: Pointer
  private let tied: Pointer
  private let table: Pointer
  private var usesLatentStep = false

  init(
    _ design: MixtureDesign, classCount: Int, relevant: [Bool], weights: [Double],
    hasBackground: Bool, backgroundCap: Double, prior: Double
  ) {
    self.design = design
    self.classCount = classCount
    self.hasBackground = hasBackground
    self.backgroundCap = backgroundCap
    self.prior = prior
    self.relevant = relevant
    self.weights = weights
    totalWeight = weights.reduce(0, +)
    n = design.distinctCount
    shares = [Double](repeating: 1 / Double(classCount), count: classCount)
    var offsets: [Int] = []
    var stride = 0
    var widest = 1
    for column in design.columns {
      offsets.append(stride)
      stride += column.width
      widest = max(widest, column.levels.count)
    }
    self.offsets = offsets
    self.stride = stride
    theta = .allocate(capacity: max(stride * classCount, 1))
    posterior = .allocate(capacity: max(n * (classCount + 1), 1))
    scratch = .allocate(capacity: max(n, 1))
    tied = .allocate(capacity: max(n, 1))
    table = .allocate(capacity: 2 * widest + 2)
    posterior.initialize(repeating: 0, count: max(n * (classCount + 1), 1))
    scratch.initialize(repeating: 0, count: max(n, 1))
    tied.initialize(repeating: 0, count: max(n, 1))
    table.initialize(repeating: 0, count: 2 * widest + 2)
    theta.initialize(repeating: 0, count: max(stride * classCount, 1))
    resetParameters()
  }

  deinit {
    theta.deallocate()
    posterior.deallocate()
    scratch.deallocate()
    tied.deallocate()
    table.deallocate()
  }

  private func resetParameters() {
    for k in 0..<classCount {
      for (j, column) in design.columns.enumerated() {
        for (l, value) in column.pooled.enumerated() { theta[k * stride + offsets[j] + l] = value }
      }
    }
  }

  /// What a run can be resumed from.
  struct Snapshot {
    let relevant: [Bool]
    let shares: [Double]
    let backgroundShare: Double
    let theta: [Double]
  }

  var snapshot: Snapshot {
    Snapshot(
      relevant: relevant, shares: shares, backgroundShare: backgroundShare,
      theta: Array(UnsafeBufferPointer(start: theta, count: stride * classCount)))
  }

  func resume(_ snapshot: Snapshot) {
    relevant = snapshot.relevant
    shares = snapshot.shares
    backgroundShare = snapshot.backgroundShare
    for (i, value) in snapshot.theta.enumerated() { theta[i] = value }
    iterations = 0
    logLikelihood = -.infinity
    usesLatentStep = false
    expect()
  }

  /// Takes responsibilities (filled in by the caller, class by class) as the start of the run.
  ///
  /// What they lack of 1 is the background's when `keepsBackground`; else it starts at a small share.
  ///
  /// Some families move by one step at a time; `settling` repeats the step for starts that are
  /// more than a guess.
  func begin(relevant: [Bool], keepsBackground: Bool = false, settling: Int = 1) {
    self.relevant = relevant
    resetParameters()
    logLikelihood = -.infinity
    usesLatentStep = false
    iterations = 0
    for _ in 0..<settling { maximize() }
    if hasBackground && !keepsBackground {
      backgroundShare = min(0.02, backgroundCap)
      let factor = (1 - backgroundShare) / max(shares.reduce(0, +), 1e-300)
      for k in 0..<classCount { shares[k] *= factor }
    }
    expect()
  }

  /// Changes which variables differ between classes, keeping the responsibilities.
  func setRelevant(_ new: [Bool]) {
    for j in new.indices where new[j] && !relevant[j] {
      for k in 1..<max(classCount, 1) {
        for l in 0..<design.columns[j].width {
          theta[k * stride + offsets[j] + l] = theta[offsets[j] + l]
        }
      }
    }
    relevant = new
    maximize()
    logLikelihood = -.infinity
    expect()
  }

  /// Runs EM until a step gains less than `tolerance` per case (Aitken-projected), or the limit.
  func iterate(limit: Int, tolerance: Double) {
    hasConverged = false
    var gainBefore = Double.infinity
    for _ in 0..<limit {
      let before = logLikelihood
      maximize()
      expect()
      iterations += 1
      let gain = logLikelihood - before
      // A Fisher step may overshoot; EM's own step never does.
      if gain < -1e-9 * abs(before) && prior == 0 { usesLatentStep = true }
      let ratio = gainBefore > 0 && gainBefore.isFinite ? min(max(gain / gainBefore, 0), 0.999) : 0
      gainBefore = gain
      if abs(gain) / (1 - ratio) < tolerance * totalWeight {
        hasConverged = true
        break
      }
    }
  }

  /// The E-step: posteriors and the log-likelihood.
  private func expect() {
    for i in 0..<n { tied[i] = design.constants[i] }
    for (j, column) in design.columns.enumerated() where !relevant[j] {
      MixtureKernels.add(column, theta + offsets[j], to: tied, table: table)
    }
    for k in 0..<classCount {
      let out = posterior + k * n
      let share = log(max(shares[k], 1e-300))
      for i in 0..<n { out[i] = tied[i] + share }
      for (j, column) in design.columns.enumerated() where relevant[j] {
        MixtureKernels.add(column, theta + k * stride + offsets[j], to: out, table: table)
      }
    }
    if hasBackground {
      let share = log(max(backgroundShare, 1e-300))
      let out = posterior + classCount * n
      for i in 0..<n { out[i] = design.background[i] + share }
    }
    logLikelihood = normalize()
  }

  private func normalize() -> Double {
    let slots = classCount + (hasBackground ? 1 : 0)
    var total = 0.0
    for i in 0..<n {
      var highest = posterior[i]
      for k in 1..<max(slots, 1) { highest = max(highest, posterior[k * n + i]) }
      var sum = 0.0
      for k in 0..<slots {
        let e = exp(posterior[k * n + i] - highest)
        posterior[k * n + i] = e
        sum += e
      }
      let inverse = 1 / sum
      for k in 0..<slots { posterior[k * n + i] *= inverse }
      total += weights[i] * (highest + log(sum))
    }
    return total
  }

  /// The M-step: shares and parameters from the posteriors.
  private func maximize() {
    for i in 0..<n { tied[i] = 0 }
    var sizes = [Double](repeating: 0, count: classCount)
    for k in 0..<classCount {
      let own = posterior + k * n
      var size = 0.0
      for i in 0..<n {
        let g = own[i] * weights[i]
        scratch[i] = g
        tied[i] += g
        size += g
      }
      sizes[k] = size
      for (j, column) in design.columns.enumerated() where relevant[j] {
        MixtureKernels.estimate(
          column, weights: scratch, theta + k * stride + offsets[j], table: table, prior: prior,
          usesLatentStep: usesLatentStep)
      }
    }
    for (j, column) in design.columns.enumerated() where !relevant[j] {
      MixtureKernels.estimate(
        column, weights: tied, theta + offsets[j], table: table, prior: prior,
        usesLatentStep: usesLatentStep)
    }
    updateShares(sizes)
  }

  private func updateShares(_ sizes: [Double]) {
    let main = sizes.reduce(0, +)
    guard totalWeight > 0, main > 0 else { return }
    backgroundShare = hasBackground ? min(backgroundCap, 1 - main / totalWeight) : 0
    if backgroundShare < 0 { backgroundShare = 0 }
    for k in 0..<classCount { shares[k] = sizes[k] / main * (1 - backgroundShare) }
  }

  /// The free parameters under the present relevance.
  var parameterCount: Int {
    var count = classCount - 1 + (hasBackground ? 1 : 0)
    for (j, column) in design.columns.enumerated() {
      count += column.family.degrees * (relevant[j] ? classCount : 1)
    }
    return count
  }

  var bic: Double { -2 * logLikelihood + Double(parameterCount) * log(max(totalWeight, 1)) }

  /// For each variable, the expected log-likelihood that differing between classes gains.
  ///
  /// With `crossChecked`, a variable is judged by the classes that the other variables form.
  func relevanceGains(crossChecked: Bool) -> [Double] {
    let slots = classCount + 1
    let buffer = Pointer.allocate(capacity: max(n * (2 * slots), 1))
    let parameters = Pointer.allocate(capacity: max(stride, 1))
    defer {
      buffer.deallocate()
      parameters.deallocate()
    }
    let joint = buffer
    let own = buffer + n * classCount
    let everyone = buffer + n * (2 * classCount)
    for i in 0..<n {
      everyone[i] = weights[i] * (hasBackground ? 1 - posterior[classCount * n + i] : 1)
    }
    for k in 0..<classCount { fillJoint(k, joint + k * n) }
    return design.columns.indices.map { j in
      for i in 0..<(n * classCount) { own[i] = joint[i] }
      if crossChecked && relevant[j] {
        for k in 0..<classCount {
          subtract(j, class: k, from: own + k * n)
        }
      }
      softmax(own, weights: everyone)
      var gain = -expectedLog(j, everyone, parameters)
      for k in 0..<classCount { gain += expectedLog(j, own + k * n, parameters) }
      return gain
    }
  }

  /// The log density of a class's relevant variables with its share, per row.
  private func fillJoint(_ k: Int, _ out: Pointer) {
    let share = log(max(shares[k], 1e-300))
    for i in 0..<n { out[i] = share }
    for (j, column) in design.columns.enumerated() where relevant[j] {
      MixtureKernels.add(column, theta + k * stride + offsets[j], to: out, table: table)
    }
  }

  private func subtract(_ j: Int, class k: Int, from out: Pointer) {
    for i in 0..<n { scratch[i] = 0 }
    MixtureKernels.add(
      design.columns[j], theta + k * stride + offsets[j], to: scratch, table: table)
    for i in 0..<n { out[i] -= scratch[i] }
  }

  /// Turns log densities, class by class, into weights that sum to `weights` in each row.
  private func softmax(_ values: Pointer, weights: Pointer) {
    for i in 0..<n {
      var highest = values[i]
      for k in 1..<max(classCount, 1) { highest = max(highest, values[k * n + i]) }
      var sum = 0.0
      for k in 0..<classCount {
        let e = exp(values[k * n + i] - highest)
        values[k * n + i] = e
        sum += e
      }
      let factor = weights[i] / sum
      for k in 0..<classCount { values[k * n + i] *= factor }
    }
  }

  /// The log-likelihood of one variable over weighted rows, at its own best parameters.
  private func expectedLog(_ j: Int, _ g: Pointer, _ parameters: Pointer) -> Double {
    let column = design.columns[j]
    for (l, value) in column.pooled.enumerated() { parameters[l] = value }
    let isIterative = [.noisyNormal, .negativeBinomial, .rate].contains(column.kind)
    let rounds = isIterative ? 12 : 1
    for _ in 0..<rounds {
      MixtureKernels.estimate(
        column, weights: g, parameters, table: table, prior: 0, usesLatentStep: false)
    }
    for i in 0..<n { scratch[i] = 0 }
    MixtureKernels.add(column, parameters, to: scratch, table: table)
    var sum = 0.0
    for i in 0..<n { sum += g[i] * scratch[i] }
    return sum
  }

  /// A class's distribution of a variable, in the variable's own units.
  func parameters(class k: Int, variable j: Int) -> MixtureParameters {
    let column = design.columns[j]
    let p = theta + (relevant[j] ? k : 0) * stride + offsets[j]
    switch column.kind {
    case .normal, .noisyNormal:
      return .normal(
        mean: p[0] * column.scale + column.center, variance: p[1] * column.scale * column.scale)
    case .rate: return .rate(mean: p[0], precision: p[1])
    case .poisson: return .poisson(mean: p[0])
    case .negativeBinomial: return .negativeBinomial(mean: p[0], size: p[1])
    case .categorical: return .probabilities((0..<column.width).map { p[$0] })
    }
  }
}
