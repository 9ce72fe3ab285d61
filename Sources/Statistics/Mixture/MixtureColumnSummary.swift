import Kernels

/// Counts and moments of a variable's readings over all rows.
struct MixtureColumnSummary {
  /// Weight of the rows that have a value.
  var weight = 0.0
  /// Mean and variance of the readings; 0 without any.
  var mean = 0.0
  var variance = 0.0
  /// Mean of the known measurement variances.
  var meanNoise = 0.0
  /// Distinct readings of a coded variable, rising (all levels of a category), with their weights.
  var levels: [Double] = []
  var levelWeights: [Double] = []
  /// Whether the readings are logarithms.
  var isLogarithm = false

  /// Summarises numbers, each with its weight; NaN is missing.
  init(numbers: [Double], noise: [Double], weights: [Double], family: MixtureFamily) {
    (mean, variance) = Self.moments(numbers, weights)
    isLogarithm = family == .logNormal
    var noises = 0.0
    for (value, weight) in zip(numbers, weights) where value.isFinite { self.weight += weight }
    if !noise.isEmpty {
      for (i, value) in numbers.enumerated() where value.isFinite {
        noises += weights[i] * noise[i]
      }
    }
    meanNoise = weight > 0 ? noises / weight : 0
  }

  /// A summary of numbers from their moments.
  init(weight: Double, mean: Double, variance: Double, meanNoise: Double, isLogarithm: Bool) {
    self.weight = weight
    self.mean = mean
    self.variance = variance > 1e-24 * mean * mean ? variance : 0
    self.meanNoise = meanNoise
    self.isLogarithm = isLogarithm
  }

  /// Summarises levels with their weights.
  init(levels: [Double], weights: [Double]) {
    self.levels = levels
    levelWeights = weights
    (mean, variance) = Self.moments(levels, weights)
    weight = weights.reduce(0, +)
  }

  /// Weighted mean and variance of finite values; 0 without any.
  static func moments(_ values: [Double], _ weights: [Double]) -> (Double, Double) {
    var n = 0.0
    var sum = 0.0
    values.withUnsafeBufferPointer { values in
      weights.withUnsafeBufferPointer { weights in
        for i in values.indices where values[i].isFinite {
          n += weights[i]
          sum += weights[i] * values[i]
        }
      }
    }
    guard n > 0 else { return (0, 0) }
    let mean = sum / n
    var squares = 0.0
    values.withUnsafeBufferPointer { values in
      weights.withUnsafeBufferPointer { weights in
        for i in values.indices where values[i].isFinite {
          squares += weights[i] * (values[i] - mean) * (values[i] - mean)
        }
      }
    }
    let variance = squares / n
    // Equal values may leave a rounding error of a mean that is not theirs exactly.
    return (mean, variance > 1e-24 * mean * mean ? variance : 0)
  }
}

/// Codes for the distinct readings of a variable.
struct MixtureCodes {
  /// Distinct readings, rising; for a category all of its levels.
  let levels: [Double]
  private let direct: [Int32]

  /// Readings up to here, if whole, are found by address instead of by search.
  private static let directLimit = 1 << 20

  init(of readings: [Double], family: MixtureFamily) {
    switch family {
    case .bernoulli: levels = [0, 1]
    case .categorical(let count), .ordinal(let count):
      levels = (0..<max(count, 0)).map(Double.init)
    default:
      let top = readings.reduce(-1) { $1.isFinite ? max($0, $1) : $0 }
      let isWhole = readings.allSatisfy { !$0.isFinite || $0 == $0.rounded() }
      if isWhole && top < Double(Self.directLimit) {
        var isPresent = [Bool](repeating: false, count: Int(top) + 1)
        for reading in readings where reading.isFinite { isPresent[Int(reading)] = true }
        levels = isPresent.indices.filter { isPresent[$0] }.map(Double.init)
      } else {
        var distinct: [Double] = []
        for reading in readings.filter(\.isFinite).sorted() where reading != distinct.last {
          distinct.append(reading)
        }
        levels = distinct
      }
    }
    direct = Self.addresses(levels)
  }

  init(levels: [Double]) {
    self.levels = levels
    direct = Self.addresses(levels)
  }

  private static func addresses(_ levels: [Double]) -> [Int32] {
    guard let top = levels.last, top < Double(directLimit),
      levels.allSatisfy({ $0 == $0.rounded() })
    else { return [] }
    var direct = [Int32](repeating: Int32(levels.count), count: Int(top) + 1)
    for (code, level) in levels.enumerated() { direct[Int(level)] = Int32(code) }
    return direct
  }

  /// The codes of readings.
  func codes(_ readings: [Double]) -> [Int32] {
    guard !direct.isEmpty else { return readings.map { code($0) } }
    let missing = self.missing
    return direct.withUnsafeBufferPointer { direct in
      readings.map { reading in
        reading >= 0 && reading < Double(direct.count) ? direct[Int(reading)] : missing
      }
    }
  }

  /// The code of a reading; the number of levels for a missing or unknown one.
  func code(_ reading: Double) -> Int32 {
    guard reading.isFinite else { return Int32(levels.count) }
    if !direct.isEmpty {
      return reading >= 0 && reading < Double(direct.count)
        ? direct[Int(reading)] : Int32(levels.count)
    }
    var (low, high) = (0, levels.count)
    while low < high {
      let middle = (low + high) / 2
      if levels[middle] < reading { low = middle + 1 } else { high = middle }
    }
    return low < levels.count && levels[low] == reading ? Int32(low) : Int32(levels.count)
  }

  /// Codes of stored readings, the highest number of their storage being missing.
  func encode(
    _ bytes: UnsafeMutableRawPointer, _ storage: mixture_storage, count: Int,
    to out: UnsafeMutablePointer<Int32>
  ) {
    switch storage {
    case MIXTURE_U8:
      let values = bytes.assumingMemoryBound(to: UInt8.self)
      let table = (0..<256).map { $0 < 255 ? code(Double($0)) : missing }
      table.withUnsafeBufferPointer { table in
        for i in 0..<count { out[i] = table[Int(values[i])] }
      }
    case MIXTURE_U16:
      let values = bytes.assumingMemoryBound(to: UInt16.self)
      for i in 0..<count { out[i] = values[i] < 65_535 ? code(Double(values[i])) : missing }
    case MIXTURE_I32:
      let values = bytes.assumingMemoryBound(to: Int32.self)
      for i in 0..<count { out[i] = values[i] < .max ? code(Double(values[i])) : missing }
    default:
      let values = bytes.assumingMemoryBound(to: Double.self)
      for i in 0..<count { out[i] = code(values[i]) }
    }
  }

  private var missing: Int32 { Int32(levels.count) }
}
