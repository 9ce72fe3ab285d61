import Kernels

/// Summarises a variable's readings as they pass by, chunk after chunk.
struct MixtureColumnTally {
  private let family: MixtureFamily
  private let isCoded: Bool
  private var weight = 0.0
  private var mean = 0.0
  private var squares = 0.0
  private var noises = 0.0
  /// Counts of whole readings below ``denseLimit``, by reading.
  private var dense: [Double] = []
  /// Counts of other readings, by their bits.
  private var others: [UInt64: Double] = [:]

  private static let denseLimit = 65_536

  init(_ family: MixtureFamily) {
    self.family = family
    isCoded = MixtureColumn.loop(family) == MIXTURE_CODED
  }

  /// Adds readings, each with its weight; NaN is missing.
  mutating func add(_ readings: [Double], noise: [Double], weights: [Double]) {
    if isCoded {
      for (reading, weight) in zip(readings, weights) where reading.isFinite && weight > 0 {
        count(reading, weight)
      }
      return
    }
    let (added, spread) = MixtureColumnSummary.moments(readings, weights)
    let n = zip(readings, weights).reduce(0) { $0 + ($1.0.isFinite ? $1.1 : 0) }
    guard n > 0 else { return }
    // Two groups' moments together (T. Chan, G. Golub, R. LeVeque, 1983, American Statistician 37).
    let distance = added - mean
    let total = weight + n
    mean += distance * n / total
    squares += spread * n + distance * distance * weight * n / total
    weight = total
    for (value, weight) in zip(noise, weights) { noises += value * weight }
  }

  private mutating func count(_ reading: Double, _ weight: Double) {
    if reading == reading.rounded(), reading < Double(Self.denseLimit) {
      let place = Int(reading)
      if place >= dense.count {
        dense.append(contentsOf: [Double](repeating: 0, count: place + 1 - dense.count))
      }
      dense[place] += weight
    } else {
      others[reading.bitPattern, default: 0] += weight
    }
  }

  var summary: MixtureColumnSummary {
    guard isCoded else {
      return MixtureColumnSummary(
        weight: weight, mean: mean, variance: weight > 0 ? squares / weight : 0,
        meanNoise: weight > 0 ? noises / weight : 0, isLogarithm: family == .logNormal)
    }
    if case .categorical = MixtureColumn.kind(family) { return categories }
    if case .ordinal = MixtureColumn.kind(family) { return categories }
    var levels: [(value: Double, count: Double)] = []
    for (value, count) in dense.enumerated() where count > 0 {
      levels.append((Double(value), count))
    }
    for (bits, count) in others { levels.append((Double(bitPattern: bits), count)) }
    levels.sort { $0.value < $1.value }
    return MixtureColumnSummary(levels: levels.map(\.value), weights: levels.map(\.count))
  }

  private var categories: MixtureColumnSummary {
    let levels = MixtureCodes(of: [], family: family).levels
    return MixtureColumnSummary(
      levels: levels, weights: levels.indices.map { $0 < dense.count ? dense[$0] : 0 })
  }
}
