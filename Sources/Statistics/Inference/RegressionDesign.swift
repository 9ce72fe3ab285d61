/// The right-hand side of a regression: an intercept and columns put on one scale.
///
/// Columns are centred and scaled so that any units can be solved; coefficients come back in the
/// units of the columns.
package struct RegressionDesign: Sendable {
  package let rowCount: Int
  /// Intercept and columns.
  package let width: Int
  let values: [Double]
  private let centers: [Double]
  private let scales: [Double]

  /// A design of columns whose values are all finite.
  ///
  /// A constant column stays 0: its coefficient has no effect and no standard error.
  package init(columns: [[Double]], rowCount: Int) {
    precondition(columns.allSatisfy { $0.count == rowCount })
    self.rowCount = rowCount
    width = columns.count + 1
    let moments = columns.map { Moments($0) }
    centers = moments.map { $0?.mean ?? 0 }
    scales = moments.map { ($0?.variance ?? 0) > 0 ? ($0?.variance ?? 1).squareRoot() : 1 }
    var values = [Double](repeating: 1, count: rowCount * width)
    for (j, column) in columns.enumerated() {
      for i in 0..<rowCount { values[i * width + j + 1] = (column[i] - centers[j]) / scales[j] }
    }
    self.values = values
  }

  /// Coefficients in the columns' own units, intercept first, from those of the scaled columns.
  func unscaled(_ coefficients: ArraySlice<Double>) -> [Double] {
    let scaled = Array(coefficients)
    var result = scaled
    for j in centers.indices {
      result[j + 1] = scaled[j + 1] / scales[j]
      result[0] -= scaled[j + 1] * centers[j] / scales[j]
    }
    return result
  }

  /// The covariance of blocks of coefficients in the columns' own units.
  func unscaled(covariance: [[Double]]) -> [[Double]] {
    // Each block is transformed by the same matrix, first along columns, then along rows.
    func transform(_ rows: [[Double]]) -> [[Double]] {
      rows.map { row in
        stride(from: 0, to: row.count, by: width).flatMap {
          unscaled(row[$0..<($0 + width)])
        }
      }
    }
    func flipped(_ matrix: [[Double]]) -> [[Double]] {
      matrix.indices.map { i in matrix.map { $0[i] } }
    }
    return flipped(transform(flipped(transform(covariance))))
  }
}
