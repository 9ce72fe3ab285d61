import Foundation
import Kernels

/// What EM knows of a variable besides its values: its levels, its scale and where to start from.
///
/// Numbers are standardised by the pooled mean and deviation, so that sums of squares keep their
/// digits. Everything else is coded: its density is a table over the distinct values, and sums over
/// the people are sums by code.
struct MixtureColumn: Sendable {
  enum Kind: Sendable {
    case normal, noisyNormal, rate, poisson, categorical, ordinal, negativeBinomial
  }

  let kind: Kind
  let family: MixtureFamily
  /// How many parameters a class stores: the levels of a category, else 2.
  let width: Int
  /// What the codes stand for (``MixtureFamily/reading(_:noise:)``), rising; empty for numbers.
  private(set) var levels: [Double]
  /// Where each level lies for distances between people; empty for categories.
  private(set) var places: [Double]
  let center: Double
  let scale: Double
  /// The least variance, in standardised units.
  let floor: Double
  /// The parameters of all rows together, in the form of a class's.
  let pooled: [Double]
  /// The background's density.
  let background: MixtureParameters
  /// Per level: the log density's part that no parameter changes.
  private var levelConstants: [Double]

  init(
    _ family: MixtureFamily, _ summary: MixtureColumnSummary, varianceFloor: Double,
    relativeFloor: Double
  ) {
    self.family = family
    let kind = Self.kind(family)
    self.kind = kind
    let isNumber = kind == .normal || kind == .noisyNormal
    levels = isNumber ? [] : summary.levels
    let (mean, variance) = (summary.mean, summary.variance)
    center = isNumber ? mean : 0
    let scale = isNumber && variance > 0 ? variance.squareRoot() : 1
    self.scale = scale
    floor = max(relativeFloor, varianceFloor / (scale * scale), 1e-9)
    let pooled = Self.pooled(kind, summary, floor: floor, scale: scale)
    self.pooled = pooled
    width = pooled.count
    background = Self.background(kind, pooled, summary, scale: scale)
    switch kind {
    case .rate:
      levelConstants = levels.map { BetaBinomial.logChoices(key: $0) }
      let evened = summary.levels.map { BetaBinomial.evened(key: $0) }
      let (middle, spread) = MixtureColumnSummary.moments(evened, summary.levelWeights)
      let deviation = spread > 0 ? spread.squareRoot() : 1
      places = evened.map { ($0 - middle) / deviation }
    case .poisson, .negativeBinomial:
      levelConstants = levels.map { -SpecialFunctions.logGamma($0 + 1) }
      places = levels
    case .ordinal:
      levelConstants = []
      let deviation = variance > 0 ? variance.squareRoot() : 1
      places = levels.map { ($0 - mean) / deviation }
    case .normal, .noisyNormal, .categorical:
      levelConstants = []
      places = []
    }
  }

  static func kind(_ family: MixtureFamily) -> Kind {
    switch family {
    case .bernoulli, .categorical: .categorical
    case .ordinal: .ordinal
    case .gaussian, .logNormal: .normal
    case .noisyGaussian: .noisyNormal
    case .betaBinomial: .rate
    case .poisson: .poisson
    case .negativeBinomial: .negativeBinomial
    }
  }

  /// The kind of loop that computes it.
  var loop: mixture_kind { Self.loop(family) }

  static func loop(_ family: MixtureFamily) -> mixture_kind {
    switch kind(family) {
    case .normal: MIXTURE_NORMAL
    case .noisyNormal: MIXTURE_NOISY
    default: MIXTURE_CODED
    }
  }

  /// Rows of a table of terms per lane, and of sums.
  var termCount: Int {
    switch loop {
    case MIXTURE_NORMAL: MIXTURE_NORMAL_TERMS
    case MIXTURE_NOISY: MIXTURE_NOISY_TERMS
    default: levels.count + 1
    }
  }

  var sumCount: Int {
    switch loop {
    case MIXTURE_NORMAL: MIXTURE_NORMAL_SUMS
    case MIXTURE_NOISY: MIXTURE_NOISY_SUMS
    default: levels.count + 1
    }
  }

  /// Whether levels have a part of the log density that no parameter changes.
  var hasConstants: Bool { !levelConstants.isEmpty }

  /// The log density's part that no parameter changes, of a reading with its code.
  func constant(_ reading: Double, code: Int32) -> Double {
    guard reading.isFinite else { return 0 }
    if loop == MIXTURE_CODED {
      return levelConstants.isEmpty ? 0 : levelConstants[Int(code)]
    }
    return -log(scale) - (family == .logNormal ? reading : 0)
  }

  /// The sum of the constant parts over the rows that a summary tells of.
  func constantSum(_ summary: MixtureColumnSummary) -> Double {
    if loop == MIXTURE_CODED {
      return zip(levelConstants, summary.levelWeights).reduce(0) { $0 + $1.0 * $1.1 }
    }
    return summary.weight * (-log(scale) - (family == .logNormal ? summary.mean : 0))
  }

  /// The column with levels for readings that the fitted rows did not have.
  ///
  /// For scoring: only densities are right, distances are not.
  func including(_ readings: [Double]) -> MixtureColumn {
    guard kind == .poisson || kind == .negativeBinomial || kind == .rate else { return self }
    let known = MixtureCodes(levels: levels)
    let missing = Int32(levels.count)
    let isNew = readings.contains { $0.isFinite && known.code($0) == missing }
    guard isNew else { return self }
    var column = self
    column.levels = MixtureCodes(of: levels + readings, family: family).levels
    column.places = column.levels
    column.levelConstants = column.levels.map { _ in 0 }
    return column
  }

  /// The spread of distances between people: 1 for standardised numbers.
  var spread: Double {
    guard kind == .poisson || kind == .negativeBinomial else { return 1 }
    return max(pooled[0], 0.1) * (1 + pooled[0] / max(pooled[1], 1e-6))
  }

  /// The kernel's description, without addresses.
  var descriptor: mixture_column {
    var column = mixture_column()
    column.kind = Int32(loop.rawValue)
    column.levels = Int32(levels.count)
    column.center = center
    column.factor = 1 / scale
    column.noise_factor = 1 / (scale * scale)
    column.in_density = 1
    column.in_sums = 1
    return column
  }

  /// Rough pooled parameters, from moments: where every class starts from.
  private static func pooled(
    _ kind: Kind, _ summary: MixtureColumnSummary, floor: Double, scale: Double
  ) -> [Double] {
    switch kind {
    case .categorical:
      let total = summary.levelWeights.reduce(0, +)
      let count = max(summary.levels.count, 1)
      return (0..<count).map {
        total > 0 && $0 < summary.levelWeights.count
          ? summary.levelWeights[$0] / total : 1 / Double(count)
      }
    case .ordinal:
      var (a, b) = (0.0, 0.0)
      OrdinalDistribution.estimate(&a, &b, weights: summary.levelWeights)
      return [a, b]
    case .normal: return [0, 1]
    case .noisyNormal:
      return [0, max(floor, 1 - summary.meanNoise / (scale * scale), 0.05)]
    case .rate: return BetaBinomial.moments(keys: summary.levels, weights: summary.levelWeights)
    case .poisson, .negativeBinomial:
      let m = max(summary.mean, 1e-6)
      return [m, m * m / max(summary.variance - m, 0.01 * m)]
    }
  }

  /// A density wide enough for people whom no class explains.
  private static func background(
    _ kind: Kind, _ pooled: [Double], _ summary: MixtureColumnSummary, scale: Double
  ) -> MixtureParameters {
    switch kind {
    case .categorical:
      return .probabilities(pooled.map { 0.5 * $0 + 0.5 / Double(max(pooled.count, 1)) })
    case .ordinal:
      let count = max(summary.levels.count, 1)
      let logs = OrdinalDistribution.logProbabilities(pooled[0], pooled[1], count: count)
      return .probabilities(logs.map { 0.5 * exp($0) + 0.5 / Double(count) })
    case .normal:
      let variance = 9 * scale * scale
      return summary.isLogarithm
        ? .logNormal(mean: summary.mean, variance: variance)
        : .normal(mean: summary.mean, variance: variance)
    case .noisyNormal: return .normal(mean: summary.mean, variance: 4 * scale * scale)
    case .rate: return .rate(mean: 0.5, precision: 2)
    case .poisson, .negativeBinomial:
      let m = max(summary.mean, 1e-6)
      let wide = max(9 * summary.variance, 2 * m)
      return .negativeBinomial(mean: m, size: m * m / (wide - m))
    }
  }
}
