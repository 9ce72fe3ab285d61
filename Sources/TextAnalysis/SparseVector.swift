/// A vector with few entries that are not zero: positions in rising order and their values.
package struct SparseVector: Sendable, Hashable {
  package let positions: [Int]
  package let values: [Double]

  /// A vector from entries of any order; positions that occur twice add up.
  package init(_ entries: [(position: Int, value: Double)]) {
    var positions: [Int] = []
    var values: [Double] = []
    for entry in entries.sorted(by: { $0.position < $1.position }) {
      if positions.last == entry.position {
        values[values.count - 1] += entry.value
      } else {
        positions.append(entry.position)
        values.append(entry.value)
      }
    }
    self.positions = positions
    self.values = values
  }

  private init(positions: [Int], values: [Double]) {
    self.positions = positions
    self.values = values
  }

  /// The Euclidean length.
  package var length: Double { values.reduce(0) { $0 + $1 * $1 }.squareRoot() }

  /// The same direction with length 1; a zero vector stays.
  package var normalized: SparseVector {
    let length = self.length
    guard length > 0 else { return self }
    return SparseVector(positions: positions, values: values.map { $0 / length })
  }

  /// The scalar product; the cosine when both have length 1.
  package func dot(_ other: SparseVector) -> Double {
    var sum = 0.0
    var i = 0
    var j = 0
    while i < positions.count, j < other.positions.count {
      if positions[i] == other.positions[j] {
        sum += values[i] * other.values[j]
        i += 1
        j += 1
      } else if positions[i] < other.positions[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return sum
  }
}
