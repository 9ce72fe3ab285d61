import Foundation

/// One run of EM for a mixture with a block of numbers that vary together within a class.
///
/// A class because its buffers are written in place; it lives within one fit and is never shared.
final class CovarianceRun {
  let model: CovarianceMixture.Options
  let rowCount: Int
  let weights: [Double]
  let columns: [CovarianceColumn]
  /// The variable of each column.
  let places: [Int]
  /// Values of the block, row by row, standardised; 0 where missing.
  private let x: [Double]
  let centers: [Double]
  let scales: [Double]
  /// Rows by which values of the block they have.
  private let patterns: [(observed: [Int], rows: [Int])]
  /// The log of the stretching by `scales`, and the background's log density, of each row.
  private let jacobian: [Double]
  private let backgroundLog: [Double]
  /// Probabilities class by class, the background last.
  var posterior: [Double]

  private(set) var shares: [Double]
  private(set) var backgroundShare = 0.0
  private(set) var joints: [CovarianceFit.Joint] = []
  /// For each class (for the first alone when it does not differ) each column's distribution.
  private(set) var parameters: [[MixtureParameters]] = []
  /// The log densities of each column's distinct values, in the order of `parameters`.
  private var tables: [[[Double]]] = []
  private(set) var logLikelihood = -Double.infinity
  private(set) var iterations = 0
  private(set) var hasConverged = false

  private var p: Int { model.block.count }
  private var slots: Int { model.classCount + (model.hasBackground ? 1 : 0) }

  init(
    _ variables: [MixtureVariable], weights: [Double], background: [MixtureParameters],
    _ model: CovarianceMixture.Options
  ) {
    self.model = model
    let n = variables.first?.values.count ?? 0
    rowCount = n
    self.weights = weights
    places = variables.indices.filter { !model.block.contains($0) }
    columns = places.map {
      CovarianceColumn(
        variables[$0], isRelevant: model.relevant[$0], relativeFloor: model.relativeFloor)
    }
    let moments = model.block.map { Moments(variables[$0].values.filter { $0.isFinite }) }
    centers = moments.map { $0?.mean ?? 0 }
    scales = moments.map { max(($0?.variance ?? 1).squareRoot(), 1e-150) }
    var x = [Double](repeating: 0, count: n * model.block.count)
    var jacobian = [Double](repeating: 0, count: n)
    var rows: [[Int]: [Int]] = [:]
    for i in 0..<n {
      var observed: [Int] = []
      for (place, j) in model.block.enumerated() where variables[j].values[i].isFinite {
        x[i * model.block.count + place] =
          (variables[j].values[i] - centers[place]) / scales[place]
        jacobian[i] -= log(scales[place])
        observed.append(place)
      }
      rows[observed, default: []].append(i)
    }
    self.x = x
    self.jacobian = jacobian
    patterns = rows.keys.sorted { $0.lexicographicallyPrecedes($1) }.map { ($0, rows[$0] ?? []) }
    backgroundLog = (0..<n).map { i in
      guard model.hasBackground else { return 0 }
      return variables.indices.reduce(0) { sum, j in
        let noise = variables[j].noise.isEmpty ? 0 : variables[j].noise[i]
        return sum + background[j].logDensity(variables[j].values[i], noise: noise)
      }
    }
    shares = [Double](repeating: 1 / Double(model.classCount), count: model.classCount)
    posterior = [Double](repeating: 0, count: n * (model.classCount + 1))
  }

  /// What a run can be resumed from.
  struct Snapshot {
    let posterior: [Double]
    let logLikelihood: Double
  }

  var snapshot: Snapshot { Snapshot(posterior: posterior, logLikelihood: logLikelihood) }

  /// Starts from probabilities: one list per row, the background's last.
  func begin(_ probabilities: [[Double]]) {
    for i in 0..<rowCount {
      for k in 0..<slots { posterior[k * rowCount + i] = probabilities[i][k] }
    }
    restart()
  }

  func begin(_ snapshot: Snapshot) {
    posterior = snapshot.posterior
    restart()
  }

  private func restart() {
    iterations = 0
    parameters = []
    joints = []
    logLikelihood = -.infinity
  }

  func iterate(limit: Int, tolerance: Double) {
    hasConverged = false
    var gainBefore = Double.infinity
    let total = weights.reduce(0, +)
    for round in 0..<limit {
      let before = logLikelihood
      maximize(all: round % 3 == 0)
      expect()
      iterations += 1
      let gain = logLikelihood - before
      let ratio = gainBefore > 0 && gainBefore.isFinite ? min(max(gain / gainBefore, 0), 0.999) : 0
      gainBefore = gain
      // Some families rest in two of three rounds, so one round without gain says little.
      if round % 3 == 0 && abs(gain) / (1 - ratio) < tolerance * total {
        hasConverged = true
        break
      }
    }
  }

  // MARK: The steps

  private func maximize(all: Bool) {
    let n = rowCount
    var sizes = [Double](repeating: 0, count: model.classCount)
    for k in 0..<model.classCount {
      for i in 0..<n { sizes[k] += weights[i] * posterior[k * n + i] }
    }
    let main = sizes.reduce(0, +)
    let total = weights.reduce(0, +)
    backgroundShare =
      model.hasBackground ? max(0, min(model.backgroundCap, 1 - main / max(total, 1e-300))) : 0
    shares = sizes.map { $0 / max(main, 1e-300) * (1 - backgroundShare) }
    updateJoints(sizes)
    updateColumns(all: all || parameters.isEmpty)
  }

  private func updateColumns(all: Bool) {
    if parameters.isEmpty {
      parameters = [[MixtureParameters]](
        repeating: columns.map { _ in .poisson(mean: 1) }, count: model.classCount)
      tables = [[[Double]]](repeating: columns.map { _ in [] }, count: model.classCount)
    }
    let n = rowCount
    for (c, column) in columns.enumerated() {
      let isClosed: Bool
      switch column.family {
      case .bernoulli, .categorical, .gaussian, .poisson: isClosed = true
      default: isClosed = false
      }
      guard all || isClosed else { continue }
      var pooled = [Double](repeating: 0, count: column.values.count)
      for k in 0..<model.classCount {
        var counts = [Double](repeating: 0, count: column.values.count)
        for i in 0..<n where column.code[i] >= 0 {
          counts[Int(column.code[i])] += weights[i] * posterior[k * n + i]
        }
        if column.isRelevant {
          parameters[k][c] = column.estimate(counts, prior: model.smoothing)
          tables[k][c] = column.logDensities(parameters[k][c])
        } else {
          for place in pooled.indices { pooled[place] += counts[place] }
        }
      }
      guard !column.isRelevant else { continue }
      let shared = column.estimate(pooled, prior: model.smoothing)
      let table = column.logDensities(shared)
      for k in 0..<model.classCount {
        parameters[k][c] = shared
        tables[k][c] = table
      }
    }
  }

  /// Means and covariances of the block; missing values by their expectation given the others.
  private func updateJoints(_ sizes: [Double]) {
    var result: [CovarianceFit.Joint] = []
    for k in 0..<model.classCount {
      let (mean, covariance) = moments(of: k, size: sizes[k])
      result.append(CovarianceFit.Joint(mean: mean, covariance: covariance))
    }
    joints = model.shape == .ownCorrelations ? result : withOneCorrelation(result, sizes)
  }

  private func moments(of k: Int, size: Double) -> ([Double], SmallCovariance) {
    var first = [Double](repeating: 0, count: p)
    var second = SmallCovariance(size: p)
    var filled = [Double](repeating: 0, count: max(p, 1))
    let own = joints.isEmpty ? nil : joints[k]
    for (observed, rows) in patterns {
      // Before there are parameters, a missing value is taken at the centre.
      let normal = ConditionalNormal(
        mean: own?.mean ?? [Double](repeating: 0, count: p),
        covariance: own?.covariance ?? .diagonal([Double](repeating: 1, count: p)),
        observed: observed)
      var total = 0.0
      x.withUnsafeBufferPointer { x in
        filled.withUnsafeMutableBufferPointer { filled in
          guard let base = x.baseAddress, let out = filled.baseAddress else { return }
          for i in rows {
            let g = weights[i] * posterior[k * rowCount + i]
            guard g > 1e-12 else { continue }
            total += g
            normal.fill(base + i * p, into: out)
            for a in 0..<p {
              let ga = g * out[a]
              first[a] += ga
              for b in 0...a { second.values[a * p + b] += ga * out[b] }
            }
          }
        }
      }
      normal.addRemaining(times: total, to: &second)
    }
    let mean = first.map { $0 / max(size, 1e-300) }
    var covariance = SmallCovariance(size: p)
    let prior = model.smoothing
    for a in 0..<p {
      for b in 0...a {
        let centred = second[a, b] - size * mean[a] * mean[b]
        let value = (centred + (a == b ? 0.02 * prior : 0)) / max(size + prior, 1e-300)
        covariance[a, b] = a == b ? max(value, model.relativeFloor) : value
        covariance[b, a] = covariance[a, b]
      }
    }
    return (mean, covariance)
  }

  /// Every class keeps its variances; the correlations are those of all classes together.
  private func withOneCorrelation(
    _ own: [CovarianceFit.Joint], _ sizes: [Double]
  ) -> [CovarianceFit.Joint] {
    var pooled = SmallCovariance(size: p)
    let total = max(sizes.reduce(0, +), 1e-300)
    for (k, joint) in own.enumerated() {
      for a in 0..<p {
        for b in 0..<p {
          let scale = (joint.covariance[a, a] * joint.covariance[b, b]).squareRoot()
          pooled[a, b] += sizes[k] / total * joint.covariance[a, b] / scale
        }
      }
    }
    return own.map { joint in
      var covariance = joint.covariance
      for a in 0..<p {
        for b in 0..<p where a != b {
          covariance[a, b] =
            pooled[a, b] * (joint.covariance[a, a] * joint.covariance[b, b]).squareRoot()
        }
      }
      return CovarianceFit.Joint(mean: joint.mean, covariance: covariance)
    }
  }

  private func expect() {
    let n = rowCount
    for k in 0..<model.classCount {
      let share = log(max(shares[k], 1e-300))
      for i in 0..<n { posterior[k * n + i] = share + jacobian[i] }
      for (observed, rows) in patterns where !observed.isEmpty {
        let normal = ConditionalNormal(
          mean: joints[k].mean, covariance: joints[k].covariance, observed: observed)
        x.withUnsafeBufferPointer { x in
          guard let base = x.baseAddress else { return }
          for i in rows { posterior[k * n + i] += normal.logDensity(base + i * p) }
        }
      }
      for (c, column) in columns.enumerated() {
        let table = tables[k][c]
        for i in 0..<n where column.code[i] >= 0 {
          posterior[k * n + i] += table[Int(column.code[i])]
        }
      }
    }
    if model.hasBackground {
      let share = log(max(backgroundShare, 1e-300))
      for i in 0..<n { posterior[model.classCount * n + i] = backgroundLog[i] + share }
    }
    normalize()
  }

  private func normalize() {
    let n = rowCount
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
      for k in 0..<slots { posterior[k * n + i] /= sum }
      total += weights[i] * (highest + log(sum))
    }
    logLikelihood = total
  }

  /// The free parameters.
  var parameterCount: Int {
    let k = model.classCount
    var count = k - 1 + (model.hasBackground ? 1 : 0) + 2 * p * k
    count += p * (p - 1) / 2 * (model.shape == .ownCorrelations ? k : 1)
    for column in columns { count += column.family.degrees * (column.isRelevant ? k : 1) }
    return count
  }
}
