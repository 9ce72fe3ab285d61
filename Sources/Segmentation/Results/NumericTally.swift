import Foundation

/// Sums of a column of numbers in each group, piece by piece.
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

  private let groupCount: Int
  private let logarithms: Bool
  private var shift: Double?
  private var sums: [Double]

  /// With `logarithms` the logarithm of one plus the value counts (values below 0 are left out).
  init(groupCount: Int, logarithms: Bool = false) {
    self.groupCount = groupCount
    self.logarithms = logarithms
    sums = [Double](repeating: 0, count: 4 * groupCount)
  }

  /// Adds up a piece of the column; `buckets` has a group in `0..<groupCount` per row, the last for
  /// people in no segment, `weights` may be empty.
  mutating func add(_ values: [Double], _ buckets: [UInt16], _ weights: [Double]) {
    guard let shift = shift ?? Self.shift(values, logarithms) else { return }
    self.shift = shift
    let logarithms = logarithms
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
  }

  /// One per group, the last for people in no segment.
  var groups: [Group] {
    (0..<groupCount).map { group in
      let (w, w2, s, q) = (
        sums[group * 4], sums[group * 4 + 1], sums[group * 4 + 2], sums[group * 4 + 3]
      )
      guard w > 0 else { return Group() }
      return Group(
        weight: w, squaredWeight: w2, mean: (shift ?? 0) + s / w, squares: max(q - s * s / w, 0))
    }
  }

  /// Somewhere among the values, so that squares keep their digits: the mean of the first known ones.
  private static func shift(_ values: [Double], _ logarithms: Bool) -> Double? {
    var sum = 0.0
    var count = 0.0
    for value in values {
      let used = logarithms ? (value >= 0 ? log1p(value) : .nan) : value
      guard used.isFinite else { continue }
      sum += used
      count += 1
      if count == 256 { break }
    }
    return count > 0 ? sum / count : nil
  }
}
