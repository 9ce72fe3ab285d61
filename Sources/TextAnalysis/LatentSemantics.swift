package import Statistics

/// Latent semantic analysis: texts in the space of the strongest co-occurrences of their features.
///
/// A truncated singular value decomposition of the text-by-feature matrix by a randomised range
/// finder with power iterations; a text's vector is its row of *U·Σ*, scaled to length 1.
///
/// - SeeAlso: S. Deerwester et al. (1990), *Indexing by Latent Semantic Analysis*, JASIS 41, 391-407;
///   N. Halko, P.-G. Martinsson, J. A. Tropp (2011), *Finding Structure with Randomness*, SIAM Review
///   53, algorithm 4.4.
package struct LatentSemantics: Sendable {
  /// How the decomposition is made.
  package struct Options: Sendable {
    /// Dimensions kept, at most the number of texts; 1 or more.
    package var dimensions = 64
    /// Extra random directions that steady the range finder.
    package var oversampling = 12
    /// Power iterations; more separate close singular values better.
    package var iterations = 3

    package init() {}
  }

  private let options: Options

  package init(_ options: Options = Options()) { self.options = options }

  /// Vectors of length 1 for the rows of a space; a text without features gets zeros.
  ///
  /// - Parameters:
  ///   - space: The texts' features.
  ///   - random: Draws the test matrix: one normal number per text and direction.
  /// - Returns: One row per text.
  package func vectors(
    for space: TermSpace, using random: inout SeededGenerator
  ) -> DenseVectors {
    let n = space.rows.count
    let width = min(n, options.dimensions + options.oversampling)
    guard n > 0, width > 0 else { return DenseVectors(count: n, dimensions: 0, values: []) }
    var basis = [Double](repeating: 0, count: n * width)
    for i in basis.indices { basis[i] = random.normal() }
    orthonormalize(&basis, rows: n, width: width)
    for _ in 0..<options.iterations {
      let projected = transposedProduct(space, basis, width: width)
      basis = product(space, projected, width: width)
      orthonormalize(&basis, rows: n, width: width)
    }
    let projected = transposedProduct(space, basis, width: width)
    let gram = gramMatrix(projected, width: width)
    let (values, vectors) = SymmetricEigen.decompose(gram, size: width)
    let kept = min(options.dimensions, width)
    var result = [Double](repeating: 0, count: n * kept)
    for row in 0..<n {
      for k in 0..<kept {
        var sum = 0.0
        for j in 0..<width { sum += basis[row * width + j] * vectors[j * width + k] }
        result[row * kept + k] = sum * max(0, values[k]).squareRoot()
      }
    }
    return DenseVectors(count: n, dimensions: kept, values: result).normalized()
  }

  /// `Aᵀ·B` for the sparse matrix `A` of the space.
  private func transposedProduct(_ space: TermSpace, _ b: [Double], width: Int) -> [Double] {
    var result = [Double](repeating: 0, count: space.terms.count * width)
    result.withUnsafeMutableBufferPointer { out in
      b.withUnsafeBufferPointer { b in
        for (row, vector) in space.rows.enumerated() {
          for (position, value) in zip(vector.positions, vector.values) {
            let to = position * width
            let from = row * width
            for k in 0..<width { out[to + k] += value * b[from + k] }
          }
        }
      }
    }
    return result
  }

  /// `A·B` for the sparse matrix `A` of the space.
  private func product(_ space: TermSpace, _ b: [Double], width: Int) -> [Double] {
    var result = [Double](repeating: 0, count: space.rows.count * width)
    result.withUnsafeMutableBufferPointer { out in
      b.withUnsafeBufferPointer { b in
        for (row, vector) in space.rows.enumerated() {
          for (position, value) in zip(vector.positions, vector.values) {
            let from = position * width
            let to = row * width
            for k in 0..<width { out[to + k] += value * b[from + k] }
          }
        }
      }
    }
    return result
  }

  private func gramMatrix(_ b: [Double], width: Int) -> [Double] {
    var gram = [Double](repeating: 0, count: width * width)
    b.withUnsafeBufferPointer { b in
      gram.withUnsafeMutableBufferPointer { gram in
        for start in stride(from: 0, to: b.count, by: width) {
          for i in 0..<width {
            let left = b[start + i]
            guard left != 0 else { continue }
            for j in 0..<width { gram[i * width + j] += left * b[start + j] }
          }
        }
      }
    }
    return gram
  }

  /// Makes columns orthonormal (modified Gram-Schmidt, twice); dependent columns become zero.
  private func orthonormalize(_ matrix: inout [Double], rows: Int, width: Int) {
    // Columns are laid out one after another meanwhile: the inner loops then run over memory in order.
    var columns = [Double](repeating: 0, count: rows * width)
    for row in 0..<rows { for k in 0..<width { columns[k * rows + row] = matrix[row * width + k] } }
    columns.withUnsafeMutableBufferPointer { c in
      for k in 0..<width {
        let start = Self.length(c, k * rows, rows)
        for _ in 0..<2 {
          for j in 0..<k {
            var dot = 0.0
            for i in 0..<rows { dot += c[k * rows + i] * c[j * rows + i] }
            for i in 0..<rows { c[k * rows + i] -= dot * c[j * rows + i] }
          }
        }
        let length = Self.length(c, k * rows, rows)
        let scale = length > 1e-10 * max(start, 1e-300) ? 1 / length : 0
        for i in 0..<rows { c[k * rows + i] *= scale }
      }
    }
    for row in 0..<rows { for k in 0..<width { matrix[row * width + k] = columns[k * rows + row] } }
  }

  private static func length(
    _ c: UnsafeMutableBufferPointer<Double>, _ start: Int, _ count: Int
  ) -> Double {
    var sum = 0.0
    for i in 0..<count { sum += c[start + i] * c[start + i] }
    return sum.squareRoot()
  }
}
