import Foundation

/// Multinomial logistic regression: how the shares of classes change with covariates.
///
/// Class 0 is the one that the others are compared with. Targets are weights per row and class, so
/// that uncertain membership (probabilities, corrected weights that may be negative) can be used.
/// Newton's method with halved steps.
package struct MultinomialLogistic: Sendable {
  package struct Options: Sendable {
    package var maximumIterations = 60
    /// Iterations stop when the objective rises by less than this share of itself.
    package var tolerance = 1e-12
    package init() {}
  }

  package struct Fit: Sendable, Hashable {
    /// For each class, intercept and one coefficient per column; zeros for class 0.
    package let coefficients: [[Double]]
    /// Standard errors of the same shape, robust to weights (sandwich); `nil` when the columns are
    /// collinear or a class has no members.
    package let standardErrors: [[Double]]?
    /// Sum over rows and classes of target times log probability.
    package let objective: Double
    package let hasConverged: Bool
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Fits the regression of `targets` (one weight per row and class) on a design.
  ///
  /// `nil` without rows or with fewer than two classes. When a covariate separates the classes
  /// perfectly the coefficients grow until the limit: `hasConverged` may then be false.
  package func fit(_ design: RegressionDesign, targets: [[Double]]) -> Fit? {
    guard let classes = targets.first?.count, classes > 1, targets.count == design.rowCount else {
      return nil
    }
    let flat = targets.flatMap { $0 }
    var state = LogisticState(classes: classes, width: design.width)
    var objective = state.objective(design, flat)
    var hasConverged = false
    for _ in 0..<options.maximumIterations {
      let next = state.step(design, flat, from: objective)
      let gain = next - objective
      objective = next
      if gain <= options.tolerance * (1 + abs(objective)) {
        hasConverged = true
        break
      }
    }
    let covariance = state.sandwich(design, flat)
    return Fit(
      coefficients: state.coefficients(design),
      standardErrors: covariance.map { state.standardErrors(design, $0) },
      objective: objective, hasConverged: hasConverged)
  }
}

/// Coefficients during a fit, on the scale of the design; also the prior of a latent class model.
struct LogisticState: Sendable {
  let classes: Int
  let width: Int
  /// Blocks of `width` for the classes from 1.
  var beta: [Double]

  init(classes: Int, width: Int) {
    self.classes = classes
    self.width = width
    beta = [Double](repeating: 0, count: (classes - 1) * width)
  }

  /// Log probabilities of the classes, by row and class.
  func logProbabilities(_ design: RegressionDesign) -> [Double] {
    var logs = [Double](repeating: 0, count: design.rowCount * classes)
    for i in 0..<design.rowCount {
      var highest = 0.0
      for k in 1..<max(classes, 1) {
        var sum = 0.0
        for a in 0..<width { sum += beta[(k - 1) * width + a] * design.values[i * width + a] }
        logs[i * classes + k] = sum
        highest = max(highest, sum)
      }
      var total = 0.0
      for k in 0..<classes { total += exp(logs[i * classes + k] - highest) }
      let norm = highest + log(total)
      for k in 0..<classes { logs[i * classes + k] -= norm }
    }
    return logs
  }

  func objective(_ design: RegressionDesign, _ targets: [Double]) -> Double {
    let logs = logProbabilities(design)
    var sum = 0.0
    for index in logs.indices { sum += targets[index] * logs[index] }
    return sum
  }

  /// Gradient and information (minus the second derivatives) of the objective.
  func derivatives(
    _ design: RegressionDesign, _ targets: [Double]
  ) -> (gradient: [Double], information: [[Double]]) {
    let size = beta.count
    let logs = logProbabilities(design)
    var gradient = [Double](repeating: 0, count: size)
    var flat = [Double](repeating: 0, count: size * size)
    var p = [Double](repeating: 0, count: classes)
    for i in 0..<design.rowCount {
      var weight = 0.0
      for k in 0..<classes {
        p[k] = exp(logs[i * classes + k])
        weight += targets[i * classes + k]
      }
      for k in 1..<classes {
        let error = targets[i * classes + k] - weight * p[k]
        for a in 0..<width { gradient[(k - 1) * width + a] += error * design.values[i * width + a] }
        for l in 1...k {
          let factor = weight * p[k] * ((k == l ? 1 : 0) - p[l])
          for a in 0..<width {
            let row = ((k - 1) * width + a) * size + (l - 1) * width
            let x = factor * design.values[i * width + a]
            for b in 0..<width { flat[row + b] += x * design.values[i * width + b] }
          }
        }
      }
    }
    let information = (0..<size).map { r in
      (0..<size).map { c in r / width >= c / width ? flat[r * size + c] : flat[c * size + r] }
    }
    return (gradient, information)
  }

  /// One Newton step, halved until the objective rises; gives the objective reached.
  mutating func step(
    _ design: RegressionDesign, _ targets: [Double], from objective: Double
  ) -> Double {
    var (gradient, information) = derivatives(design, targets)
    let size = beta.count
    let trace = (0..<size).reduce(0) { $0 + abs(information[$1][$1]) } / Double(max(size, 1))
    for i in 0..<size { information[i][i] += 1e-9 * (trace + 1e-9) }
    guard let direction = LinearAlgebra.solve(information, gradient) else { return objective }
    // A long step means a flat or separated direction: walk it slowly.
    let longest = direction.reduce(0) { max($0, abs($1)) }
    gradient = direction.map { longest > 5 ? $0 * 5 / longest : $0 }
    let start = beta
    var length = 1.0
    for _ in 0..<30 {
      for i in 0..<size { beta[i] = start[i] + length * gradient[i] }
      let reached = self.objective(design, targets)
      if reached >= objective { return reached }
      length /= 2
    }
    beta = start
    return objective
  }

  /// The robust covariance of the coefficients, on the design's scale.
  func sandwich(_ design: RegressionDesign, _ targets: [Double]) -> [[Double]]? {
    guard let bread = LinearAlgebra.inverse(derivatives(design, targets).information) else {
      return nil
    }
    let meat = crossProducts(design, residuals: residuals(design, targets))
    return Self.product(Self.product(bread, meat), bread)
  }

  /// Target less expected, by row and class.
  func residuals(_ design: RegressionDesign, _ targets: [Double]) -> [Double] {
    var result = logProbabilities(design)
    for i in 0..<design.rowCount {
      var weight = 0.0
      for k in 0..<classes { weight += targets[i * classes + k] }
      for k in 0..<classes {
        let index = i * classes + k
        result[index] = targets[index] - weight * exp(result[index])
      }
    }
    return result
  }

  /// The sum over rows of the outer products of their scores.
  func crossProducts(_ design: RegressionDesign, residuals: [Double]) -> [[Double]] {
    let size = beta.count
    var sum = [[Double]](repeating: [Double](repeating: 0, count: size), count: size)
    var score = [Double](repeating: 0, count: size)
    for i in 0..<design.rowCount {
      for k in 1..<classes {
        for a in 0..<width {
          score[(k - 1) * width + a] =
            residuals[i * classes + k] * design.values[i * width + a]
        }
      }
      for r in 0..<size { for c in 0..<size { sum[r][c] += score[r] * score[c] } }
    }
    return sum
  }

  /// Coefficients per class in the columns' own units; zeros for class 0.
  func coefficients(_ design: RegressionDesign) -> [[Double]] {
    [[Double](repeating: 0, count: width)]
      + (0..<(classes - 1)).map { design.unscaled(beta[($0 * width)..<(($0 + 1) * width)]) }
  }

  func standardErrors(_ design: RegressionDesign, _ covariance: [[Double]]) -> [[Double]] {
    let own = design.unscaled(covariance: covariance)
    return [[Double](repeating: 0, count: width)]
      + (0..<(classes - 1)).map { k in
        (0..<width).map { max(own[k * width + $0][k * width + $0], 0).squareRoot() }
      }
  }

  private static func product(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
    a.map { row in
      (b.first ?? []).indices.map { c in row.indices.reduce(0) { $0 + row[$1] * b[$1][c] } }
    }
  }
}
