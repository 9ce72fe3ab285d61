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
  /// For shares of occasions: events and occasions of each distinct value, rising.
  private let keys: [Double]
  /// The part of each distinct value's log density that no parameter changes.
  private let constants: [Double]

  init(_ variable: MixtureVariable, isRelevant: Bool, relativeFloor: Double) {
    family = variable.family
    self.isRelevant = isRelevant
    struct Key: Hashable {
      let value: Double
      let noise: Double
    }
    let isRate = variable.family == .betaBinomial
    let pairs = variable.values.indices.map { i in
      let value = variable.values[i].isFinite ? variable.values[i] : .infinity
      let noise = variable.noise.isEmpty ? 0 : variable.noise[i]
      guard isRate, value.isFinite else { return Key(value: value, noise: noise) }
      let (events, occasions) = BetaBinomial.counts(share: value, occasions: noise)
      return Key(value: Double(events) / Double(occasions), noise: Double(occasions))
    }
    let distinct = Set(pairs.filter { $0.value.isFinite }).sorted {
      isRate
        ? ($0.noise, $0.value) < ($1.noise, $1.value) : ($0.value, $0.noise) < ($1.value, $1.noise)
    }
    var places: [Key: Int32] = [:]
    for (place, key) in distinct.enumerated() { places[key] = Int32(place) }
    code = pairs.map { places[$0] ?? -1 }
    values = distinct.map(\.value)
    noise = distinct.map(\.noise)
    keys =
      isRate
      ? distinct.map {
        let (events, occasions) = BetaBinomial.counts(share: $0.value, occasions: $0.noise)
        return BetaBinomial.key(events: events, occasions: occasions)
      } : []
    switch variable.family {
    case .betaBinomial: constants = keys.map { BetaBinomial.logChoices(key: $0) }
    case .negativeBinomial: constants = values.map { -SpecialFunctions.logGamma($0 + 1) }
    default: constants = []
    }
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
    switch parameters {
    case .rate(let mean, let precision):
      let logs = BetaBinomial.logs(keys: keys, mean: mean, precision: precision)
      return zip(logs, constants).map { $0 + $1 }
    case .negativeBinomial(let mean, let size) where !constants.isEmpty:
      return zip(values, constants).map {
        MixtureParameters.negativeBinomialLog($0, mean: mean, size: size) + $1
      }
    default: return values.indices.map { parameters.logDensity(values[$0], noise: noise[$0]) }
    }
  }
}
