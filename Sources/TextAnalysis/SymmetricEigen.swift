/// Eigenvalues and eigenvectors of a small symmetric matrix by cyclic Jacobi rotations.
///
/// - SeeAlso: G. H. Golub, C. F. Van Loan (2013), *Matrix Computations*, section 8.5.
enum SymmetricEigen {
  /// Decomposes a symmetric matrix.
  ///
  /// - Parameters:
  ///   - matrix: `n × n`, row-major, symmetric.
  ///   - n: The size, at least 1; meant for up to about 200.
  /// - Returns: Eigenvalues in falling order, and the matrix whose columns are their vectors.
  static func decompose(_ matrix: [Double], size n: Int) -> (values: [Double], vectors: [Double]) {
    var a = matrix
    var v = [Double](repeating: 0, count: n * n)
    for i in 0..<n { v[i * n + i] = 1 }
    let total = matrix.reduce(0) { $0 + $1 * $1 }
    for _ in 0..<30 {
      var off = 0.0
      for i in 0..<n { for j in 0..<i { off += 2 * a[i * n + j] * a[i * n + j] } }
      if off <= 1e-22 * total { break }
      for p in 0..<n { for q in (p + 1)..<max(n, p + 1) { rotate(&a, &v, n, p, q) } }
    }
    let order = (0..<n).sorted { (a[$0 * n + $0], $1) > (a[$1 * n + $1], $0) }
    var sorted = [Double](repeating: 0, count: n * n)
    for (column, from) in order.enumerated() {
      for row in 0..<n { sorted[row * n + column] = v[row * n + from] }
    }
    return (order.map { a[$0 * n + $0] }, sorted)
  }

  private static func rotate(_ a: inout [Double], _ v: inout [Double], _ n: Int, _ p: Int, _ q: Int)
  {
    let apq = a[p * n + q]
    guard abs(apq) > 1e-300 else { return }
    let theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
    let sign = theta < 0 ? -1.0 : 1.0
    let t = sign / (abs(theta) + (theta * theta + 1).squareRoot())
    let c = 1 / (t * t + 1).squareRoot()
    let s = t * c
    a.withUnsafeMutableBufferPointer { a in
      for k in 0..<n {
        let x = a[k * n + p]
        let y = a[k * n + q]
        a[k * n + p] = c * x - s * y
        a[k * n + q] = s * x + c * y
      }
      for k in 0..<n {
        let x = a[p * n + k]
        let y = a[q * n + k]
        a[p * n + k] = c * x - s * y
        a[q * n + k] = s * x + c * y
      }
    }
    v.withUnsafeMutableBufferPointer { v in
      for k in 0..<n {
        let x = v[k * n + p]
        let y = v[k * n + q]
        v[k * n + p] = c * x - s * y
        v[k * n + q] = s * x + c * y
      }
    }
  }
}
