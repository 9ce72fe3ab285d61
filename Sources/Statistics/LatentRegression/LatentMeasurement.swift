import Foundation

/// What the classes of a latent class regression look like: a distribution per class and variable.
///
/// Bernoulli, categorical, Gaussian and Poisson variables; a missing value adds nothing.
struct LatentMeasurement: Sendable {
  let variables: [MixtureVariable]
  let classes: Int
  let rowCount: Int
  /// Levels per variable; 0 for numbers and counts.
  private let levels: [Int]
  private let floors: [Double]
  /// By class and variable.
  private(set) var parameters: [[MixtureParameters]]

  /// `nil` when a variable's family is not one of the four.
  init?(_ variables: [MixtureVariable], classes: Int) {
    self.variables = variables
    self.classes = classes
    rowCount = variables.first?.values.count ?? 0
    var levels: [Int] = []
    for variable in variables {
      switch variable.family {
      case .bernoulli: levels.append(2)
      case .categorical(let count): levels.append(count)
      case .gaussian, .poisson: levels.append(0)
      case .noisyGaussian, .betaBinomial, .negativeBinomial: return nil
      }
    }
    self.levels = levels
    floors = variables.map { variable in
      let moments = Moments(variable.values.filter(\.isFinite))
      return max((moments?.variance ?? 0) * 1e-3, variable.varianceFloor, 1e-9)
    }
    parameters = []
  }

  var parameterCount: Int { classes * variables.reduce(0) { $0 + $1.family.degrees } }

  /// Adds each row's log density in each class to `logs`, by row and class.
  func addLogDensities(to logs: inout [Double]) {
    for (j, variable) in variables.enumerated() {
      if levels[j] > 0 {
        let table = (0..<classes).map { k in
          (0..<levels[j]).map { parameters[k][j].logDensity(Double($0)) }
        }
        for i in 0..<rowCount where variable.values[i].isFinite {
          let level = Int(variable.values[i])
          guard level >= 0, level < levels[j] else { continue }
          for k in 0..<classes { logs[i * classes + k] += table[k][level] }
        }
      } else {
        for i in 0..<rowCount where variable.values[i].isFinite {
          for k in 0..<classes {
            logs[i * classes + k] += parameters[k][j].logDensity(variable.values[i])
          }
        }
      }
    }
  }

  /// The best parameters for given class probabilities, by row and class.
  mutating func update(_ posterior: [Double]) {
    parameters = (0..<classes).map { k in
      variables.indices.map { j in estimate(j, k, posterior) }
    }
  }

  private func estimate(_ j: Int, _ k: Int, _ posterior: [Double]) -> MixtureParameters {
    let values = variables[j].values
    if levels[j] > 0 {
      var counts = [Double](repeating: 0, count: levels[j])
      for i in 0..<rowCount where values[i].isFinite {
        let level = Int(values[i])
        if level >= 0, level < levels[j] { counts[level] += posterior[i * classes + k] }
      }
      let total = counts.reduce(0, +)
      return .probabilities(counts.map { total > 0 ? $0 / total : 1 / Double(levels[j]) })
    }
    var weight = 0.0
    var sum = 0.0
    for i in 0..<rowCount where values[i].isFinite {
      weight += posterior[i * classes + k]
      sum += posterior[i * classes + k] * values[i]
    }
    let mean = weight > 0 ? sum / weight : 0
    guard variables[j].family == .gaussian else { return .poisson(mean: max(mean, 1e-10)) }
    var squares = 0.0
    for i in 0..<rowCount where values[i].isFinite {
      squares += posterior[i * classes + k] * (values[i] - mean) * (values[i] - mean)
    }
    return .normal(mean: mean, variance: max(weight > 0 ? squares / weight : 0, floors[j]))
  }

  /// Each row's derivatives of its log-likelihood by the free parameters (logits of levels, means,
  /// log variances), given its class probabilities; levels at the border of 0 or 1 are held fixed.
  func scores(_ posterior: [Double], row i: Int) -> [Double] {
    var scores: [Double] = []
    for k in 0..<classes {
      let p = posterior[i * classes + k]
      for (j, variable) in variables.enumerated() {
        let value = variable.values[i]
        switch parameters[k][j] {
        case .probabilities(let shares):
          let free = shares.indices.filter { shares[$0] > 1e-5 && shares[$0] < 1 - 1e-5 }.dropLast()
          for level in free {
            scores.append(value.isFinite ? p * ((Int(value) == level ? 1 : 0) - shares[level]) : 0)
          }
        case .normal(let mean, let variance):
          let d = value - mean
          scores.append(value.isFinite ? p * d / variance : 0)
          scores.append(value.isFinite ? p * (d * d / variance - 1) / 2 : 0)
        case .poisson(let mean): scores.append(value.isFinite ? p * (value / mean - 1) : 0)
        case .rate, .negativeBinomial: break
        }
      }
    }
    return scores
  }

  /// The classes in another order.
  mutating func reorder(_ order: [Int]) { parameters = order.map { parameters[$0] } }
}
