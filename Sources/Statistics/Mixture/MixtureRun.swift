import Foundation
import Kernels

/// One run of EM: parameters, shares and the steps between them.
///
/// The E-step and the sums for the M-step are one pass over the rows (``MixturePass``); no
/// probability is kept. A class because its buffers are written in place; it lives within one fit and
/// is never shared.
final class MixtureRun {
  typealias Pointer = UnsafeMutablePointer<Double>

  /// How a mixture is put together, apart from its data.
  struct Shape {
    let classCount: Int
    var hasBackground = false
    var backgroundCap = 0.15
    /// Strength of the smoothing prior in cases.
    var prior = 0.0
    var threads = 1
    var level: kernel_level?

    var slots: Int { classCount + (hasBackground ? 1 : 0) }
  }

  let rows: any MixtureRows
  let shape: Shape
  private(set) var relevant: [Bool]
  private(set) var shares: [Double]
  private(set) var backgroundShare = 0.0
  private(set) var logLikelihood = -Double.infinity
  private(set) var entropy = 0.0
  private(set) var classification = 0.0
  private(set) var iterations = 0
  private(set) var hasConverged = false

  let pass: MixturePass
  private let offsets: [Int]
  private let stride: Int
  /// Parameters: `classCount` slots of `stride` numbers; a tied variable uses those of slot 0.
  private let theta: Pointer
  private var usesLatentStep = false

  var classCount: Int { shape.classCount }
  var columns: [MixtureColumn] { rows.columns }
  var totalWeight: Double { rows.totalWeight }

  init(_ rows: any MixtureRows, shape: Shape, relevant: [Bool]) {
    self.rows = rows
    self.shape = shape
    self.relevant = relevant
    shares = [Double](repeating: 1 / Double(shape.classCount), count: shape.classCount)
    pass = MixturePass(rows, slots: shape.slots, threads: shape.threads, level: shape.level)
    var offsets: [Int] = []
    var stride = 0
    for column in rows.columns {
      offsets.append(stride)
      stride += column.width
    }
    self.offsets = offsets
    self.stride = stride
    theta = .allocate(capacity: max(stride * shape.classCount, 1))
    theta.initialize(repeating: 0, count: max(stride * shape.classCount, 1))
    resetParameters()
    if shape.hasBackground {
      for (j, column) in rows.columns.enumerated() {
        MixtureDensities.fillBackground(
          column, into: pass.terms(j, lane: shape.classCount), stride: pass.lanes)
      }
    }
  }

  deinit { theta.deallocate() }

  private func resetParameters() {
    for k in 0..<classCount {
      for (j, column) in columns.enumerated() {
        for (l, value) in column.pooled.enumerated() { theta[k * stride + offsets[j] + l] = value }
      }
    }
  }

  /// What a run can be resumed from.
  struct Snapshot: Sendable {
    let relevant: [Bool]
    let shares: [Double]
    let backgroundShare: Double
    let theta: [Double]

    /// The same mixture with its classes in another order; a tied variable stays in slot 0.
    func reordered(_ order: [Int], stride: Int, columns: [(offset: Int, width: Int)]) -> Snapshot {
      var moved = theta
      for (place, k) in order.enumerated() {
        for (j, column) in columns.enumerated() where relevant[j] {
          for l in column.offset..<column.offset + column.width {
            moved[place * stride + l] = theta[k * stride + l]
          }
        }
      }
      return Snapshot(
        relevant: relevant, shares: order.map { shares[$0] }, backgroundShare: backgroundShare,
        theta: moved)
    }
  }

  /// The run's state with its classes in their reported order.
  var orderedSnapshot: Snapshot {
    snapshot.reordered(
      classOrder, stride: stride,
      columns: columns.indices.map { (offsets[$0], columns[$0].width) })
  }

  var snapshot: Snapshot {
    Snapshot(
      relevant: relevant, shares: shares, backgroundShare: backgroundShare,
      theta: Array(UnsafeBufferPointer(start: theta, count: stride * classCount)))
  }

  /// Takes over parameters without a look at the rows.
  func take(_ snapshot: Snapshot) {
    relevant = snapshot.relevant
    shares = snapshot.shares
    backgroundShare = snapshot.backgroundShare
    for (i, value) in snapshot.theta.enumerated() { theta[i] = value }
  }

  func resume(_ snapshot: Snapshot) {
    take(snapshot)
    iterations = 0
    logLikelihood = -.infinity
    usesLatentStep = false
    expect()
  }

  /// Takes responsibilities (`[row][class]`, the background last) as the start of the run.
  ///
  /// What they lack of 1 is the background's when `keepsBackground`; else it starts at a small share.
  ///
  /// Some families move by one step at a time; `settling` repeats the step for starts that are
  /// more than a guess.
  func begin(
    relevant: [Bool], given: UnsafePointer<Double>, keepsBackground: Bool = false,
    settling: Int = 1
  ) {
    self.relevant = relevant
    resetParameters()
    logLikelihood = -.infinity
    usesLatentStep = false
    iterations = 0
    let isNoisy = columns.contains { $0.kind == .noisyNormal }
    for step in 0..<settling {
      if step == 0 || isNoisy { sum(given) }
      maximize()
    }
    if shape.hasBackground && !keepsBackground {
      backgroundShare = min(0.02, shape.backgroundCap)
      let factor = (1 - backgroundShare) / max(shares.reduce(0, +), 1e-300)
      for k in 0..<classCount { shares[k] *= factor }
    }
    expect()
  }

  /// Changes which variables differ between classes, keeping the responsibilities.
  func setRelevant(_ new: [Bool]) {
    // Whoever judged the variables may have left sums of other passes behind.
    expect()
    for j in new.indices where new[j] && !relevant[j] {
      for k in 1..<max(classCount, 1) {
        for l in 0..<columns[j].width {
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
      if gain < -1e-9 * abs(before) && shape.prior == 0 { usesLatentStep = true }
      let ratio = gainBefore > 0 && gainBefore.isFinite ? min(max(gain / gainBefore, 0), 0.999) : 0
      gainBefore = gain
      if abs(gain) / (1 - ratio) < tolerance * totalWeight {
        hasConverged = true
        break
      }
    }
  }

  var everything: MixturePass.Request {
    let all = [Bool](repeating: true, count: columns.count)
    return MixturePass.Request(density: all, wantsSums: all)
  }

  /// The E-step: the sums under the present parameters, and the log-likelihood.
  private func expect() {
    fillTerms()
    take(pass.run(everything))
  }

  private func take(_ totals: mixture_totals) {
    logLikelihood = totals.log_likelihood + rows.constantSum
    entropy = max(totals.entropy, 0)
    classification = min(totals.classification, 0)
  }

  /// Writes the probabilities of the classes, `[row][class]` with the background last.
  func writePosteriors(to posterior: Pointer) {
    fillTerms()
    var request = everything
    request.posterior = posterior
    take(pass.run(request))
  }

  /// The sums under given responsibilities.
  private func sum(_ given: UnsafePointer<Double>) {
    fillTerms()
    var request = everything
    request.given = given
    _ = pass.run(request)
  }

  func fillTerms() {
    let lanes = pass.lanes
    for (j, column) in columns.enumerated() {
      for k in 0..<classCount {
        let table = pass.terms(j, lane: k)
        if relevant[j] || k == 0 {
          MixtureDensities.fill(
            column, theta + k * stride + offsets[j], into: table, stride: lanes)
        } else {
          let first = pass.terms(j, lane: 0)
          for row in 0..<column.termCount { table[row * lanes] = first[row * lanes] }
        }
      }
    }
    for lane in 0..<lanes { pass.setLogShare(MixturePass.nothing, lane: lane) }
    for k in 0..<classCount { pass.setLogShare(log(max(shares[k], 1e-300)), lane: k) }
    if shape.hasBackground {
      pass.setLogShare(log(max(backgroundShare, 1e-300)), lane: classCount)
    }
  }

  /// The M-step: shares and parameters from the sums.
  private func maximize() {
    for (j, column) in columns.enumerated() {
      for k in 0..<(relevant[j] ? classCount : 1) {
        MixtureDensities.estimate(
          column, sums: relevant[j] ? pass.sums(j, lane: k) : pass.sums(j, classes: classCount),
          theta + k * stride + offsets[j], prior: shape.prior, usesLatentStep: usesLatentStep)
      }
    }
    updateShares((0..<classCount).map { pass.size(lane: $0) })
  }

  private func updateShares(_ sizes: [Double]) {
    let main = sizes.reduce(0, +)
    guard totalWeight > 0, main > 0 else { return }
    backgroundShare = shape.hasBackground ? min(shape.backgroundCap, 1 - main / totalWeight) : 0
    if backgroundShare < 0 { backgroundShare = 0 }
    for k in 0..<classCount { shares[k] = sizes[k] / main * (1 - backgroundShare) }
  }

  /// The free parameters under the present relevance.
  var parameterCount: Int {
    var count = classCount - 1 + (shape.hasBackground ? 1 : 0)
    for (j, column) in columns.enumerated() {
      count += column.family.degrees * (relevant[j] ? classCount : 1)
    }
    return count
  }

  var bic: Double { -2 * logLikelihood + Double(parameterCount) * log(max(totalWeight, 1)) }

  /// A class's distribution of a variable, in the variable's own units.
  func parameters(class k: Int, variable j: Int) -> MixtureParameters {
    MixtureDensities.parameters(
      columns[j], theta + (relevant[j] ? k : 0) * stride + offsets[j])
  }
}

extension MixtureRun {
  /// Classes by falling share; equal shares by the numbers of their parameters.
  var classOrder: [Int] {
    let numbers = (0..<classCount).map { k in
      columns.indices.flatMap { parameters(class: k, variable: $0).numbers }
    }
    return (0..<classCount).sorted { a, b in
      if abs(shares[a] - shares[b]) > 1e-9 { return shares[a] > shares[b] }
      if numbers[a] == numbers[b] { return a < b }
      return numbers[a].lexicographicallyPrecedes(numbers[b])
    }
  }
}

/// Steps for ``polish(passes:gainPerCase:)``.
extension MixtureRun {
  func beginPolishing() { hasConverged = false }

  func endPolishing() { hasConverged = true }

  /// One step of EM.
  func step() {
    maximize()
    expect()
    iterations += 1
  }

  /// Sums and likelihood at other parameters, counted as a step.
  func jump(to snapshot: Snapshot) {
    let done = iterations
    resume(snapshot)
    iterations = done + 1
  }

  /// Calls `body` for the parameters of each class and variable, once for a tied variable.
  func forEachSlot(_ body: (MixtureColumn, Pointer) -> Void) {
    for (j, column) in columns.enumerated() {
      for k in 0..<(relevant[j] ? classCount : 1) {
        body(column, theta + k * stride + offsets[j])
      }
    }
  }

  /// Takes weights of the classes (the background last) as shares, and the parameters as they were
  /// written; counted as a step.
  func setShares(_ sizes: [Double]) {
    let total = max(sizes.reduce(0, +), 1e-300)
    if shape.hasBackground {
      backgroundShare = min(shape.backgroundCap, sizes[classCount] / total)
    }
    let main = max(sizes.prefix(classCount).reduce(0, +), 1e-300)
    for k in 0..<classCount { shares[k] = sizes[k] / main * (1 - backgroundShare) }
    expect()
    iterations += 1
  }
}
