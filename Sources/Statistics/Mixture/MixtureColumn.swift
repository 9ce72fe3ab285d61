import Foundation

/// A variable laid out for the loops of EM: flat arrays over the distinct rows.
///
/// Numbers are standardised by the pooled mean and deviation, so that sums of squares keep their
/// digits. A missing value is an all-zero block, which is full-information likelihood.
struct MixtureColumn: Sendable {
  enum Kind: Sendable { case normal, noisyNormal, rate, poisson, categorical, negativeBinomial }

  let kind: Kind
  let family: MixtureFamily
  /// How many parameters a class stores: the levels of a category, else 2.
  let width: Int
  /// Numbers (standardised for normal kinds), 0 where missing; empty for categories.
  let x: [Double]
  /// Squares of `x`, for `normal`.
  let square: [Double]
  /// 1 where observed, else 0.
  let observed: [Double]
  /// For tables: the level of each row; `levels.count` where missing.
  let code: [Int32]
  /// What the codes stand for: category, distinct count, distinct noise variance, or distinct
  /// events and occasions in one number (``BetaBinomial/key(events:occasions:)``).
  let levels: [Double]
  let center: Double
  let scale: Double
  /// The least variance, in standardised units.
  let floor: Double
  /// The parameters of all rows together, in the form of a class's.
  var pooled: [Double] = []
  /// The background's density.
  var background: MixtureParameters = .poisson(mean: 1)
  /// Per row: the log density's part that no parameter changes (scale, factorials).
  let constant: [Double]

  init(
    _ variable: MixtureVariable, rows: [Int], weights: [Double], relativeFloor: Double
  ) {
    var values = rows.map { variable.values[$0] }
    let noise = rows.map { variable.noise.isEmpty ? 0 : variable.noise[$0] }
    let keys = Self.keys(variable.family, values, noise)
    let shares = values
    // Starts and distances look at shares on the scale on which their variance is even.
    if variable.family == .betaBinomial {
      values = zip(values, noise).map { BetaBinomial.evened(share: $0, occasions: $1) }
    }
    family = variable.family
    let isNormal: Bool
    switch variable.family {
    case .bernoulli, .categorical:
      kind = .categorical
      isNormal = false
    case .gaussian:
      kind = .normal
      isNormal = true
    case .noisyGaussian:
      kind = .noisyNormal
      isNormal = true
    case .betaBinomial:
      kind = .rate
      isNormal = true
    case .poisson:
      kind = .poisson
      isNormal = false
    case .negativeBinomial:
      kind = .negativeBinomial
      isNormal = false
    }
    let (mean, variance) = Self.moments(values, weights)
    center = isNormal ? mean : 0
    scale = isNormal && variance > 0 ? variance.squareRoot() : 1
    let (c, s) = (center, scale)
    observed = values.map { $0.isFinite ? 1 : 0 }
    x = kind == .categorical ? [] : values.map { $0.isFinite ? ($0 - c) / s : 0 }
    square = kind == .normal ? x.map { $0 * $0 } : []
    floor = max(relativeFloor, variable.varianceFloor / (s * s), 1e-9)
    (code, levels) = Self.codes(kind, variable.family, values, keys, scale: s)
    width = kind == .categorical ? max(levels.count, 1) : 2
    let isCount = kind == .poisson || kind == .negativeBinomial
    let isRate = kind == .rate
    constant = zip(values, keys).map { value, key in
      guard value.isFinite else { return 0 }
      if isRate { return BetaBinomial.logChoices(key: key) }
      return isNormal ? -log(s) : (isCount ? -SpecialFunctions.logGamma(value + 1) : 0)
    }
    pooled = startingParameters(isRate ? shares : values, noise, weights)
    background = backgroundParameters(variance: variance, mean: mean)
  }

  /// What the codes of a table are made from: values, or what they rest on.
  private static func keys(
    _ family: MixtureFamily, _ values: [Double], _ noise: [Double]
  ) -> [Double] {
    switch family {
    case .noisyGaussian: noise
    case .betaBinomial:
      zip(values, noise).map { value, trials in
        guard value.isFinite else { return .nan }
        let (events, occasions) = BetaBinomial.counts(share: value, occasions: trials)
        return BetaBinomial.key(events: events, occasions: occasions)
      }
    default: values
    }
  }

  private static func moments(_ values: [Double], _ weights: [Double]) -> (Double, Double) {
    var n = 0.0
    var sum = 0.0
    for (value, weight) in zip(values, weights) where value.isFinite {
      n += weight
      sum += weight * value
    }
    guard n > 0 else { return (0, 0) }
    let mean = sum / n
    var squares = 0.0
    for (value, weight) in zip(values, weights) where value.isFinite {
      squares += weight * (value - mean) * (value - mean)
    }
    return (mean, squares / n)
  }

  private static func codes(
    _ kind: Kind, _ family: MixtureFamily, _ values: [Double], _ keys: [Double], scale: Double
  ) -> ([Int32], [Double]) {
    switch kind {
    case .normal, .poisson: return ([], [])
    case .categorical:
      var count = 2
      if case .categorical(let levels) = family { count = levels }
      let codes = values.map { value in
        value >= 0 && value < Double(count) ? Int32(value) : Int32(count)
      }
      return (codes, (0..<count).map(Double.init))
    case .negativeBinomial, .noisyNormal, .rate:
      let keys = kind == .noisyNormal ? keys.map { $0 / (scale * scale) } : keys
      let distinct = Array(Set(zip(keys, values).filter { $0.1.isFinite }.map(\.0))).sorted()
      var position: [Double: Int32] = [:]
      for (index, key) in distinct.enumerated() { position[key] = Int32(index) }
      let missing = Int32(distinct.count)
      return (
        zip(keys, values).map { $1.isFinite ? position[$0] ?? missing : missing }, distinct
      )
    }
  }

  /// Rough pooled parameters, from moments: where every class starts from.
  private func startingParameters(
    _ values: [Double], _ noise: [Double], _ weights: [Double]
  ) -> [Double] {
    switch kind {
    case .categorical:
      var counts = [Double](repeating: 0, count: levels.count + 1)
      for (code, weight) in zip(code, weights) { counts[Int(code)] += weight }
      let total = counts.dropLast().reduce(0, +)
      return counts.dropLast().map { total > 0 ? $0 / total : 1 / Double(max(levels.count, 1)) }
    case .normal: return [0, 1]
    case .noisyNormal:
      var noise = 0.0
      var total = 0.0
      for (code, weight) in zip(code, weights) where Int(code) < levels.count {
        noise += weight * levels[Int(code)]
        total += weight
      }
      return [0, max(floor, 1 - (total > 0 ? noise / total : 0), 0.05)]
    case .rate: return BetaBinomial.moments(shares: values, occasions: noise, weights: weights)
    case .poisson, .negativeBinomial:
      let (mean, variance) = Self.moments(values, weights)
      let m = max(mean, 1e-6)
      return [m, m * m / max(variance - m, 0.01 * m)]
    }
  }

  /// A density wide enough for people whom no class explains.
  private func backgroundParameters(variance: Double, mean: Double) -> MixtureParameters {
    switch kind {
    case .categorical:
      return .probabilities(pooled.map { 0.5 * $0 + 0.5 / Double(max(pooled.count, 1)) })
    case .normal: return .normal(mean: center, variance: 9 * scale * scale)
    case .noisyNormal: return .normal(mean: center, variance: 4 * scale * scale)
    case .rate: return .rate(mean: 0.5, precision: 2)
    case .poisson, .negativeBinomial:
      let m = max(mean, 1e-6)
      let wide = max(9 * variance, 2 * m)
      return .negativeBinomial(mean: m, size: m * m / (wide - m))
    }
  }
}
