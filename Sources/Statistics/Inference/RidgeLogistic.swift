import Foundation

/// Logistic regression with a ridge penalty, for predictions of people it has not seen.
package struct RidgeLogistic: Sendable {
  package struct Options: Sendable {
    /// Strength of the penalty on standardised coefficients, from 0.
    package var penalty = 1.0
    /// Parts of the data, each predicted from the others; at least 2.
    package var folds = 5
    package var maximumIterations = 50
    package init() {}
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// For each row, the probability predicted by a model that did not see the row.
  ///
  /// `columns` holds one list per predictor; missing values (NaN) become the mean of the training
  /// rows. Folds are drawn with `generator`, with equal shares of positive rows. `nil` unless there
  /// are at least as many rows of each kind as folds.
  package func outOfFold(
    columns: [[Double]], isPositive: [Bool], using generator: SeededGenerator
  ) -> [Double]? {
    let n = isPositive.count
    let positives = isPositive.count { $0 }
    guard options.folds >= 2, positives >= options.folds, n - positives >= options.folds else {
      return nil
    }
    var random = generator
    var fold = [Int](repeating: 0, count: n)
    var seen = [0, 0]
    for i in random.permutation(n) {
      let kind = isPositive[i] ? 1 : 0
      fold[i] = seen[kind] % options.folds
      seen[kind] += 1
    }
    var result = [Double](repeating: 0, count: n)
    for part in 0..<options.folds {
      let training = (0..<n).filter { fold[$0] != part }
      let scaling = columns.map { Scaling($0, rows: training) }
      let beta = fit(columns, scaling, isPositive, rows: training)
      for i in 0..<n where fold[i] == part {
        var score = beta[0]
        for j in columns.indices { score += beta[j + 1] * scaling[j].apply(columns[j][i]) }
        result[i] = 1 / (1 + exp(-score))
      }
    }
    return result
  }

  private struct Scaling {
    let mean: Double
    let deviation: Double

    init(_ column: [Double], rows: [Int]) {
      let moments = Moments(rows.map { column[$0] }.filter { $0.isFinite })
      mean = moments?.mean ?? 0
      deviation = (moments?.variance ?? 0).squareRoot()
    }

    func apply(_ value: Double) -> Double {
      value.isFinite && deviation > 0 ? (value - mean) / deviation : 0
    }
  }

  /// Newton's method; the intercept is not penalised.
  private func fit(
    _ columns: [[Double]], _ scaling: [Scaling], _ isPositive: [Bool], rows: [Int]
  ) -> [Double] {
    let width = columns.count + 1
    let design = rows.map { i in [1.0] + columns.indices.map { scaling[$0].apply(columns[$0][i]) } }
    var beta = [Double](repeating: 0, count: width)
    for _ in 0..<options.maximumIterations {
      var gradient = [Double](repeating: 0, count: width)
      var hessian = [Double](repeating: 0, count: width * width)
      for j in 1..<width {
        gradient[j] = -options.penalty * beta[j]
        hessian[j * width + j] = options.penalty + 1e-9
      }
      hessian[0] = 1e-9
      for (position, row) in design.enumerated() {
        var score = 0.0
        for j in 0..<width { score += beta[j] * row[j] }
        let p = 1 / (1 + exp(-score))
        let error = (isPositive[rows[position]] ? 1 : 0) - p
        let weight = max(p * (1 - p), 1e-9)
        for j in 0..<width {
          gradient[j] += error * row[j]
          for l in 0...j { hessian[j * width + l] += weight * row[j] * row[l] }
        }
      }
      let step = Self.solve(hessian, gradient, width)
      var largest = 0.0
      for j in 0..<width {
        let bounded = max(-5, min(5, step[j]))
        beta[j] += bounded
        largest = max(largest, abs(bounded))
      }
      if largest < 1e-8 { break }
    }
    return beta
  }

  /// Solves a positive definite system given by its lower triangle (Cholesky).
  private static func solve(_ matrix: [Double], _ right: [Double], _ n: Int) -> [Double] {
    var l = matrix
    for j in 0..<n {
      for k in 0..<j {
        for i in j..<n { l[i * n + j] -= l[i * n + k] * l[j * n + k] }
      }
      let diagonal = max(l[j * n + j], 1e-12).squareRoot()
      for i in j..<n { l[i * n + j] /= diagonal }
      l[j * n + j] = diagonal
    }
    var x = right
    for i in 0..<n {
      for k in 0..<i { x[i] -= l[i * n + k] * x[k] }
      x[i] /= l[i * n + i]
    }
    for i in stride(from: n - 1, through: 0, by: -1) {
      for k in (i + 1)..<max(n, i + 1) { x[i] -= l[k * n + i] * x[k] }
      x[i] /= l[i * n + i]
    }
    return x
  }
}
