import Foundation

/// A variable outside the block, laid out by its distinct values.
struct CovarianceColumn: Sendable {
  let family: MixtureFamily
  let isRelevant: Bool
  /// For each row, the place of its value among the distinct ones; -1 where missing.
  let code: [Int32]
  /// The distinct values, with what they rest on.
  let values: [Double]
  let noise: [Double]
  /// The pooled variance, and the least variance of a class.
  private let pooledVariance: Double
  private let floor: Double
  /// The distinct values as a table of their own, for families without a closed form.
  private let design: MixtureDesign?

  init(_ variable: MixtureVariable, isRelevant: Bool, relativeFloor: Double) {
    family = variable.family
    self.isRelevant = isRelevant
    struct Key: Hashable {
      let value: Double
      let noise: Double
    }
    let keys = variable.values.indices.map { i in
      Key(
        value: variable.values[i].isFinite ? variable.values[i] : .infinity,
        noise: variable.noise.isEmpty ? 0 : variable.noise[i])
    }
    let distinct = Set(keys.filter { $0.value.isFinite }).sorted {
      $0.value == $1.value ? $0.noise < $1.noise : $0.value < $1.value
    }
    var places: [Key: Int32] = [:]
    for (place, key) in distinct.enumerated() { places[key] = Int32(place) }
    code = keys.map { places[$0] ?? -1 }
    values = distinct.map(\.value)
    noise = distinct.map(\.noise)
    pooledVariance = Moments(variable.values.filter { $0.isFinite })?.variance ?? 0
    floor = max(variable.varianceFloor, relativeFloor * pooledVariance, 1e-12)
    switch family {
    case .bernoulli, .categorical, .gaussian, .poisson: design = nil
    default:
      design = MixtureDesign(
        [
          MixtureVariable(
            variable.family, values: values, noise: variable.noise.isEmpty ? [] : noise,
            varianceFloor: variable.varianceFloor)
        ], relativeFloor: relativeFloor)
    }
  }

  /// The likeliest distribution of values with the given weights, smoothed by `prior` cases.
  func estimate(_ weights: [Double], prior: Double) -> MixtureParameters {
    if let design {
      var options = MixtureModel.Options(classCount: 1)
      options.smoothing = prior
      options.maximumIterations = 40
      let fit = MixtureModel(options: options).fit(
        design, weights: weights.map { max($0, 1e-12) }, using: SeededGenerator(seed: 0))
      return fit.parameters[0][0]
    }
    let total = weights.reduce(0, +)
    switch family {
    case .bernoulli: return .probabilities(shares(weights, total, levels: 2, prior))
    case .categorical(let levels):
      return .probabilities(shares(weights, total, levels: levels, prior))
    case .poisson:
      let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
      return .poisson(mean: max(total > 0 ? sum / total : 1, 1e-10))
    default:
      let sum = zip(values, weights).reduce(0) { $0 + $1.0 * $1.1 }
      let mean = total > 0 ? sum / total : 0
      let squares = zip(values, weights).reduce(0) { $0 + $1.1 * ($1.0 - mean) * ($1.0 - mean) }
      let variance = (squares + 0.2 * prior * pooledVariance) / max(total + prior, 1e-300)
      return .normal(mean: mean, variance: max(variance, floor))
    }
  }

  private func shares(
    _ weights: [Double], _ total: Double, levels: Int, _ prior: Double
  ) -> [Double] {
    var counts = [Double](repeating: max(prior, 1e-9) / Double(max(levels, 1)), count: levels)
    for (value, weight) in zip(values, weights) where Int(value) < levels {
      counts[Int(value)] += weight
    }
    let sum = counts.reduce(0, +)
    return counts.map { $0 / sum }
  }

  /// The log density of each distinct value.
  func logDensities(_ parameters: MixtureParameters) -> [Double] {
    values.indices.map { parameters.logDensity(values[$0], noise: noise[$0]) }
  }
}
