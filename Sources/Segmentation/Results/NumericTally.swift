import Foundation

/// Sums and medians of a column of numbers in each group, by two passes and without sorting it.
struct NumericTally {
  /// Per group: weighted count, effective count, mean, sum of squares around the mean.
  struct Group {
    var weight = 0.0
    var squaredWeight = 0.0
    var mean = 0.0
    var squares = 0.0

    /// Kish's effective number of people: the count where all weigh the same.
    var effective: Double { squaredWeight > 0 ? weight * weight / squaredWeight : 0 }
    var variance: Double {
      effective > 1 && weight > 0 ? squares / weight * effective / (effective - 1) : 0
    }

    /// Two groups taken together.
    static func + (a: Group, b: Group) -> Group {
      let weight = a.weight + b.weight
      guard weight > 0 else { return Group() }
      let gap = b.mean - a.mean
      return Group(
        weight: weight, squaredWeight: a.squaredWeight + b.squaredWeight,
        mean: a.mean + gap * b.weight / weight,
        squares: a.squares + b.squares + gap * gap * a.weight * b.weight / weight)
    }
  }

  /// One per group of `buckets`, the last for people in no segment.
  let groups: [Group]

  /// Adds up a column; `buckets` has a group in `0..<groupCount` per row, `weights` may be empty.
  ///
  /// With `logarithms` the logarithm of one plus the value counts (values below 0 are left out).
  init(
    _ values: [Double], buckets: [UInt16], groupCount: Int, weights: [Double],
    logarithms: Bool = false
  ) {
    let shift = Self.shift(values, logarithms)
    var sums = [Double](repeating: 0, count: 4 * groupCount)
    sums.withUnsafeMutableBufferPointer { sums in
      values.withUnsafeBufferPointer { values in
        buckets.withUnsafeBufferPointer { buckets in
          for i in values.indices {
            var value = values[i]
            if logarithms { value = value >= 0 ? log1p(value) : .nan }
            guard value.isFinite else { continue }
            let weight = weights.isEmpty ? 1 : weights[i]
            let at = Int(buckets[i]) * 4
            let d = value - shift
            sums[at] += weight
            sums[at + 1] += weight * weight
            sums[at + 2] += weight * d
            sums[at + 3] += weight * d * d
          }
        }
      }
    }
    groups = (0..<groupCount).map { group in
      let (w, w2, s, q) = (
        sums[group * 4], sums[group * 4 + 1], sums[group * 4 + 2], sums[group * 4 + 3]
      )
      guard w > 0 else { return Group() }
      return Group(
        weight: w, squaredWeight: w2, mean: shift + s / w, squares: max(q - s * s / w, 0))
    }
  }

  /// Somewhere among the values, so that squares keep their digits: the mean of the first known ones.
  private static func shift(_ values: [Double], _ logarithms: Bool) -> Double {
    var sum = 0.0
    var count = 0.0
    for value in values {
      let used = logarithms ? (value >= 0 ? log1p(value) : .nan) : value
      guard used.isFinite else { continue }
      sum += used
      count += 1
      if count == 256 { break }
    }
    return count > 0 ? sum / count : 0
  }
}

/// Exact medians of groups of a column, by a histogram over the leading bits of the numbers.
///
/// Weights don't count: the median is that of the people.
struct GroupMedians {
  /// The median of each group, then that of all; nil for a group without values.
  let medians: [Double?]

  init(_ values: [Double], buckets: [UInt16], groupCount: Int) {
    // The order of these bits is the order of the numbers; 16 of them tell values 6 % apart.
    let binCount = 1 << 16
    var histogram = [UInt32](repeating: 0, count: binCount * groupCount)
    for i in values.indices where values[i].isFinite {
      histogram[Int(buckets[i]) * binCount + Self.bin(values[i])] += 1
    }
    var targets: [Target] = (0..<groupCount).map { group in
      Target(histogram[group * binCount..<(group + 1) * binCount])
    }
    var total = [UInt32](repeating: 0, count: binCount)
    for group in 0..<groupCount {
      for bin in 0..<binCount { total[bin] += histogram[group * binCount + bin] }
    }
    var all = Target(total[...])
    for i in values.indices where values[i].isFinite {
      let bin = Self.bin(values[i])
      targets[Int(buckets[i])].take(values[i], bin)
      all.take(values[i], bin)
    }
    medians = targets.map(\.median) + [all.median]
  }

  private static func bin(_ value: Double) -> Int {
    let bits = (value + 0).bitPattern
    return Int((bits >> 63 == 0 ? bits | 1 << 63 : ~bits) >> 48)
  }

  /// Where the two middle values of a group lie, and the values found there.
  private struct Target {
    private var lowerBin = -1
    private var upperBin = -1
    /// How many values lie in bins before, for each of the two.
    private var lowerRank = 0
    private var upperRank = 0
    private var lower: [Double] = []
    private var upper: [Double] = []

    init(_ bins: ArraySlice<UInt32>) {
      let count = bins.reduce(0) { $0 + Int($1) }
      guard count > 0 else { return }
      let (first, second) = ((count - 1) / 2, count / 2)
      var seen = 0
      for (bin, size) in bins.enumerated() where size > 0 {
        let next = seen + Int(size)
        if lowerBin < 0, first < next { (lowerBin, lowerRank) = (bin, first - seen) }
        if second < next {
          (upperBin, upperRank) = (bin, second - seen)
          break
        }
        seen = next
      }
    }

    mutating func take(_ value: Double, _ bin: Int) {
      if bin == lowerBin { lower.append(value) }
      if bin == upperBin && upperBin != lowerBin { upper.append(value) }
    }

    var median: Double? {
      guard lowerBin >= 0 else { return nil }
      let low = lower.sorted()
      let high = upperBin == lowerBin ? low : upper.sorted()
      return (low[lowerRank] + high[upperRank]) / 2
    }
  }
}
