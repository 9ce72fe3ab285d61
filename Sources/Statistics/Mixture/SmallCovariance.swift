import Foundation

/// A covariance matrix of a handful of variables, in row-major order.
struct SmallCovariance: Sendable, Hashable {
  let size: Int
  var values: [Double]

  init(size: Int) {
    self.size = size
    values = [Double](repeating: 0, count: size * size)
  }

  static func diagonal(_ variances: [Double]) -> SmallCovariance {
    var result = SmallCovariance(size: variances.count)
    for (i, value) in variances.enumerated() { result[i, i] = value }
    return result
  }

  subscript(row: Int, column: Int) -> Double {
    get { values[row * size + column] }
    set { values[row * size + column] = newValue }
  }

  /// What is left of the matrix for the variables at some places.
  func restricted(to places: [Int]) -> SmallCovariance {
    var result = SmallCovariance(size: places.count)
    for (a, i) in places.enumerated() {
      for (b, j) in places.enumerated() { result[a, b] = self[i, j] }
    }
    return result
  }

  /// The lower triangle `L` with `L Lᵀ` the matrix; a matrix that is not positive definite is
  /// widened on its diagonal until it is.
  func cholesky() -> SmallCovariance {
    var widening = 0.0
    let scale = (0..<size).reduce(0) { $0 + self[$1, $1] } / Double(max(size, 1))
    while true {
      if let factor = factor(adding: widening) { return factor }
      widening = widening == 0 ? max(scale, 1e-9) * 1e-9 : widening * 10
    }
  }

  private func factor(adding widening: Double) -> SmallCovariance? {
    var factor = SmallCovariance(size: size)
    for i in 0..<size {
      for j in 0...i {
        var sum = self[i, j] + (i == j ? widening : 0)
        for k in 0..<j { sum -= factor[i, k] * factor[j, k] }
        if i == j {
          guard sum > 1e-12, sum.isFinite else { return widening > 1e6 ? .identity(size) : nil }
          factor[i, i] = sum.squareRoot()
        } else {
          factor[i, j] = sum / factor[j, j]
        }
      }
    }
    return factor
  }

  private static func identity(_ size: Int) -> SmallCovariance {
    diagonal([Double](repeating: 1, count: size))
  }

  /// For a lower triangle: the solution `y` of `L y = b`.
  func solvedForward(_ b: [Double]) -> [Double] {
    var y = b
    for i in 0..<size {
      for k in 0..<i { y[i] -= self[i, k] * y[k] }
      y[i] /= self[i, i]
    }
    return y
  }

  /// For a lower triangle: the solution `x` of `Lᵀ x = b`.
  func solvedBackward(_ b: [Double]) -> [Double] {
    var x = b
    for i in stride(from: size - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(size, i + 1) { x[i] -= self[k, i] * x[k] }
      x[i] /= self[i, i]
    }
    return x
  }

  /// For a lower triangle: the log of the determinant of `L Lᵀ`.
  var logDeterminant: Double {
    (0..<size).reduce(0) { $0 + 2 * log(self[$1, $1]) }
  }
}

/// A joint normal distribution seen through the variables that a row has.
struct ConditionalNormal {
  private let observed: [Int]
  private let missing: [Int]
  private let mean: [Double]
  private let factor: SmallCovariance
  private let constant: Double
  /// One list per missing variable: its weights of the observed ones.
  private let weights: [[Double]]
  /// The covariance that stays unknown of the missing variables.
  let remaining: SmallCovariance

  init(mean: [Double], covariance: SmallCovariance, observed: [Int]) {
    self.mean = mean
    self.observed = observed
    missing = mean.indices.filter { !observed.contains($0) }
    factor = covariance.restricted(to: observed).cholesky()
    constant = -0.5 * (factor.logDeterminant + Double(observed.count) * log(2 * Double.pi))
    let own = factor
    weights = missing.map { m in
      own.solvedBackward(own.solvedForward(observed.map { covariance[m, $0] }))
    }
    var remaining = SmallCovariance(size: missing.count)
    for (a, i) in missing.enumerated() {
      for (b, j) in missing.enumerated() {
        var sum = covariance[i, j]
        for (place, o) in observed.enumerated() { sum -= weights[a][place] * covariance[o, j] }
        remaining[a, b] = sum
      }
    }
    self.remaining = remaining
  }

  /// The log density of the observed values of a row (`x` has a place for each variable).
  func logDensity(_ x: UnsafePointer<Double>) -> Double {
    var sum = 0.0
    withUnsafeTemporaryAllocation(of: Double.self, capacity: max(observed.count, 1)) { y in
      for (i, o) in observed.enumerated() {
        var value = x[o] - mean[o]
        for k in 0..<i { value -= factor[i, k] * y[k] }
        value /= factor[i, i]
        y[i] = value
        sum += value * value
      }
    }
    return constant - 0.5 * sum
  }

  /// The row with its missing values at their expectation.
  func fill(_ x: UnsafePointer<Double>, into out: UnsafeMutablePointer<Double>) {
    for o in observed { out[o] = x[o] }
    for (a, m) in missing.enumerated() {
      var value = mean[m]
      for (place, o) in observed.enumerated() { value += weights[a][place] * (x[o] - mean[o]) }
      out[m] = value
    }
  }

  /// Adds the unknown part of the second moments of rows of a total weight.
  func addRemaining(times weight: Double, to moments: inout SmallCovariance) {
    for (a, i) in missing.enumerated() {
      for (b, j) in missing.enumerated() { moments[i, j] += weight * remaining[a, b] }
    }
  }
}
