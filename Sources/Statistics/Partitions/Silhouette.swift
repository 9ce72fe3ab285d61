/// How much nearer each row is to its own class than to the next one.
///
/// Source: P. Rousseeuw (1987), Journal of Computational and Applied Mathematics 20, 53-65.
package struct Silhouette: Sendable, Hashable {
  /// One width per row, from -1 to 1; 0 for the only member of a class, NaN for rows left out.
  package let widths: [Double]
  /// Mean width of each class; 0 for an empty one.
  package let classMeans: [Double]
  /// Mean width of all rows.
  package let mean: Double

  /// Widths from distances; rows with a negative label are left out.
  ///
  /// `nil` unless at least two classes have members.
  package init?(_ distances: Distances, labels: [Int]) {
    self.init(labels: labels) { i, add in
      for j in labels.indices where j != i && labels[j] >= 0 { add(labels[j], distances[i, j]) }
    }
  }

  /// Widths from Euclidean distances of columns, measured on the fly: no n x n table.
  ///
  /// Work grows with the square of the rows: hand over a sample of some thousands when there are
  /// more. `nil` as in ``init(_:labels:)``.
  package init?(columns: [[Double]], labels: [Int]) {
    let width = columns.count
    var rows = [Double](repeating: 0, count: labels.count * width)
    for j in 0..<width { for i in labels.indices { rows[i * width + j] = columns[j][i] } }
    self.init(labels: labels) { i, add in
      rows.withUnsafeBufferPointer { rows in
        for j in labels.indices where j != i && labels[j] >= 0 {
          var sum = 0.0
          for c in 0..<width {
            let d = rows[i * width + c] - rows[j * width + c]
            sum += d * d
          }
          add(labels[j], sum.squareRoot())
        }
      }
    }
  }

  private init?(labels: [Int], each row: (Int, (Int, Double) -> Void) -> Void) {
    let count = max((labels.max() ?? -1) + 1, 0)
    var sizes = [Double](repeating: 0, count: count)
    for label in labels where label >= 0 { sizes[label] += 1 }
    guard sizes.count(where: { $0 > 0 }) > 1 else { return nil }
    var widths = [Double](repeating: .nan, count: labels.count)
    var sums = [Double](repeating: 0, count: count)
    var totals = sums
    for (i, own) in labels.enumerated() where own >= 0 {
      for c in 0..<count { sums[c] = 0 }
      row(i) { sums[$0] += $1 }
      widths[i] = 0
      guard sizes[own] > 1 else { continue }
      let inside = sums[own] / (sizes[own] - 1)
      var outside = Double.infinity
      for c in 0..<count where c != own && sizes[c] > 0 {
        outside = min(outside, sums[c] / sizes[c])
      }
      let larger = max(inside, outside)
      widths[i] = larger > 0 ? (outside - inside) / larger : 0
      totals[own] += widths[i]
    }
    self.widths = widths
    classMeans = (0..<count).map { sizes[$0] > 0 ? totals[$0] / sizes[$0] : 0 }
    mean = totals.reduce(0, +) / sizes.reduce(0, +)
  }
}
