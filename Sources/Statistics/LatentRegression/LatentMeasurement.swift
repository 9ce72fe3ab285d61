import Foundation

/// What the classes of a latent class regression look like: a distribution per class and variable.
///
/// Bernoulli, categorical, ordinal (as categorical), Gaussian, log-normal and Poisson variables; a
/// missing or impossible value adds nothing.
struct LatentMeasurement: Sendable {
  let variables: [MixtureVariable]
  let classes: Int
  let rowCount: Int
  /// Levels per variable; 0 for numbers and counts.
  private let levels: [Int]
  /// Values with NaN where they say nothing; logarithms for log-normal variables.
  private let numbers: [[Double]]
  private let floors: [Double]
  /// By class and variable.
  private(set) var parameters: [[MixtureParameters]]

  /// `nil` when a variable's family is not one of these.
  init?(_ variables: [MixtureVariable], classes: Int) {
    self.variables = variables
    self.classes = classes
    rowCount = variables.first?.values.count ?? 0
    var levels: [Int] = []
    for variable in variables {
      switch variable.family {
      case .bernoulli: levels.append(2)
      case .categorical(let count), .ordinal(let count): levels.append(count)
      case .gaussian, .logNormal, .poisson: levels.append(0)
      case .noisyGaussian, .betaBinomial, .negativeBinomial: return nil
      }
    }
    self.levels = levels
    let numbers = variables.map { variable in
      variable.values.map { variable.family.reading($0, noise: 0) }
    }
    floors = zip(variables, numbers).map { variable, column in
      let moments = Moments(column.filter(\.isFinite))
      return max((moments?.variance ?? 0) * 1e-3, variable.varianceFloor, 1e-9)
    }
    self.numbers = numbers
    parameters = []
  }

  var parameterCount: Int {
    classes
      * variables.indices.reduce(0) {
        $0 + (levels[$1] > 0 ? levels[$1] - 1 : variables[$1].family.degrees)
      }
  }

  /// Adds each row's log density in each class to `logs`, by row and class.
  func addLogDensities(to logs: inout [Double]) {
    for (j, variable) in variables.enumerated() {
      let column = numbers[j]
      if levels[j] > 0 {
        let table = (0..<classes).map { k in
          (0..<levels[j]).map { parameters[k][j].logDensity(Double($0)) }
        }
        for i in 0..<rowCount where column[i].isFinite {
          let level = Int(column[i])
          for k in 0..<classes { logs[i * classes + k] += table[k][level] }
        }
      } else {
        for i in 0..<rowCount where column[i].isFinite {
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
    let values = numbers[j]
    if levels[j] > 0 {
      var counts = [Double](repeating: 0, count: levels[j])
      for i in 0..<rowCount where values[i].isFinite {
        counts[Int(values[i])] += posterior[i * classes + k]
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
    guard variables[j].family != .poisson else { return .poisson(mean: max(mean, 1e-10)) }
    var squares = 0.0
    for i in 0..<rowCount where values[i].isFinite {
      squares += posterior[i * classes + k] * (values[i] - mean) * (values[i] - mean)
    }
    let variance = max(weight > 0 ? squares / weight : 0, floors[j])
    return variables[j].family == .logNormal
      ? .logNormal(mean: mean, variance: variance) : .normal(mean: mean, variance: variance)
  }

  /// Each row's derivatives of its log-likelihood by the free parameters (logits of levels, means,
  /// log variances), given its class probabilities; levels at the border of 0 or 1 are held fixed.
  func scores(_ posterior: [Double], row i: Int) -> [Double] {
    var scores: [Double] = []
    for k in 0..<classes {
      let p = posterior[i * classes + k]
      for j in variables.indices {
        let value = numbers[j][i]
        switch parameters[k][j] {
        case .probabilities(let shares):
          let free = shares.indices.filter { shares[$0] > 1e-5 && shares[$0] < 1 - 1e-5 }.dropLast()
          for level in free {
            scores.append(value.isFinite ? p * ((Int(value) == level ? 1 : 0) - shares[level]) : 0)
          }
        case .normal(let mean, let variance), .logNormal(let mean, let variance):
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
