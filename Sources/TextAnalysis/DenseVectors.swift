/// Vectors of one length for many texts, row after row.
package struct DenseVectors: Sendable {
  package let count: Int
  package let dimensions: Int
  /// `count × dimensions` values, row-major.
  package private(set) var values: [Double]

  package init(count: Int, dimensions: Int, values: [Double]) {
    precondition(values.count == count * dimensions)
    self.count = count
    self.dimensions = dimensions
    self.values = values
  }

  /// The scalar product of two rows; the cosine when rows have length 1.
  package func dot(_ left: Int, _ right: Int) -> Double {
    values.withUnsafeBufferPointer { all in
      let a = left * dimensions
      let b = right * dimensions
      var sum = 0.0
      for i in 0..<dimensions { sum += all[a + i] * all[b + i] }
      return sum
    }
  }

  /// Rows scaled to length 1; zero rows stay zero.
  package func normalized() -> DenseVectors {
    var copy = self
    for row in 0..<count {
      let length = dot(row, row).squareRoot()
      guard length > 0 else { continue }
      for i in 0..<dimensions { copy.values[row * dimensions + i] /= length }
    }
    return copy
  }
}
