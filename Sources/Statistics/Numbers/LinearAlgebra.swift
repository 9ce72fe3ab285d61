/// Small dense systems: solving, inverting, eigenvectors of symmetric matrices.
///
/// Matrices are lists of rows. Meant for some dozens of rows, as they occur in regressions and
/// corrections; nothing is blocked or threaded.
package enum LinearAlgebra {
  /// The solution of `matrix x = right`, by elimination with row pivots.
  ///
  /// `nil` when the matrix is singular to working precision (a pivot below 1e-12 of the largest
  /// entry of its row) or holds a value that is not finite.
  package static func solve(_ matrix: [[Double]], _ right: [Double]) -> [Double]? {
    solve(matrix, columns: [right])?.first
  }

  /// The inverse of a square matrix; `nil` as in ``solve(_:_:)``.
  package static func inverse(_ matrix: [[Double]]) -> [[Double]]? {
    let n = matrix.count
    let units = (0..<n).map { j in (0..<n).map { $0 == j ? 1.0 : 0 } }
    guard let columns = solve(matrix, columns: units) else { return nil }
    return (0..<n).map { i in (0..<n).map { columns[$0][i] } }
  }

  private static func solve(_ matrix: [[Double]], columns: [[Double]]) -> [[Double]]? {
    let n = matrix.count
    guard matrix.allSatisfy({ $0.count == n && $0.allSatisfy(\.isFinite) }) else { return nil }
    // Rows are scaled to a largest entry of 1, so that the pivot test means the same everywhere.
    let sizes = matrix.map { row in row.reduce(0) { max($0, abs($1)) } }
    guard sizes.allSatisfy({ $0 > 0 }) else { return nil }
    var a = matrix.enumerated().map { i, row in row.map { $0 / sizes[i] } }
    var b = columns.map { column in column.enumerated().map { $1 / sizes[$0] } }
    for step in 0..<n {
      var pivot = step
      for row in (step + 1)..<max(n, step + 1) where abs(a[row][step]) > abs(a[pivot][step]) {
        pivot = row
      }
      guard abs(a[pivot][step]) > 1e-12 else { return nil }
      a.swapAt(step, pivot)
      for c in b.indices { b[c].swapAt(step, pivot) }
      for row in (step + 1)..<max(n, step + 1) {
        let factor = a[row][step] / a[step][step]
        guard factor != 0 else { continue }
        for j in step..<n { a[row][j] -= factor * a[step][j] }
        for c in b.indices { b[c][row] -= factor * b[c][step] }
      }
    }
    for c in b.indices {
      for i in stride(from: n - 1, through: 0, by: -1) {
        for j in (i + 1)..<max(n, i + 1) { b[c][i] -= a[i][j] * b[c][j] }
        b[c][i] /= a[i][i]
      }
    }
    return b
  }

  /// The eigenvalues of a symmetric matrix, largest first, each with its unit eigenvector.
  ///
  /// Jacobi's rotations; each vector's largest entry is positive, so signs do not depend on the path.
  /// Source: W. H. Press et al. (2007), *Numerical Recipes*, 3rd ed., 11.1.
  package static func symmetricEigen(_ matrix: [[Double]]) -> [(value: Double, vector: [Double])] {
    let n = matrix.count
    var a = matrix
    var v = (0..<n).map { i in (0..<n).map { $0 == i ? 1.0 : 0 } }
    for _ in 0..<100 {
      var off = 0.0
      var all = 0.0
      for i in 0..<n {
        for j in 0..<n {
          all += a[i][j] * a[i][j]
          if i != j { off += a[i][j] * a[i][j] }
        }
      }
      guard off > 1e-30 * all else { break }
      for p in 0..<n {
        for q in (p + 1)..<max(n, p + 1) where a[p][q] != 0 { rotate(&a, &v, p, q) }
      }
    }
    let pairs = (0..<n).map { j -> (value: Double, vector: [Double]) in
      let vector = (0..<n).map { v[$0][j] }
      let peak = vector.reduce(0.0) { abs($1) > abs($0) + 1e-12 ? $1 : $0 }
      return (a[j][j], peak < 0 ? vector.map { -$0 } : vector)
    }
    return pairs.indices.sorted {
      pairs[$0].value == pairs[$1].value ? $0 < $1 : pairs[$0].value > pairs[$1].value
    }.map { pairs[$0] }
  }

  private static func rotate(
    _ a: inout [[Double]], _ v: inout [[Double]], _ p: Int, _ q: Int
  ) {
    let theta = (a[q][q] - a[p][p]) / (2 * a[p][q])
    let t = (theta >= 0 ? 1.0 : -1.0) / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    for k in a.indices {
      let (x, y) = (a[k][p], a[k][q])
      a[k][p] = c * x - s * y
      a[k][q] = s * x + c * y
    }
    for k in a.indices {
      let (x, y) = (a[p][k], a[q][k])
      a[p][k] = c * x - s * y
      a[q][k] = s * x + c * y
    }
    for k in v.indices {
      let (x, y) = (v[k][p], v[k][q])
      v[k][p] = c * x - s * y
      v[k][q] = s * x + c * y
    }
  }
}
