/// Whether the clusters found in one half of the data predict who is together in the other half.
///
/// Rows are split at random, both halves are clustered, and each half's rows are also given to the
/// nearest mean of the other half. For each cluster of a half, the share of its pairs that stay
/// together is taken; the worst cluster counts. Source: R. Tibshirani, G. Walther (2005), Journal of
/// Computational and Graphical Statistics 14, 511-528; as R's `fpc::prediction.strength`.
package struct PredictionStrength: Sendable {
  package struct Options: Sendable {
    /// How many random splits are averaged.
    package var splits = 50
    /// The strength that k clusters must exceed.
    package var cutoff = 0.8
    package init() {}
  }

  package struct Result: Sendable, Hashable {
    /// Mean strength for k from 1 (always 1) on.
    package let means: [Double]
    /// The largest k above the cutoff.
    package let best: Int
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Measures k from 1 to `maximum` with any clustering of columns into k labels from 0.
  ///
  /// A cluster with a single row counts as not predicted. Values must be finite. `nil` when a half
  /// would have fewer rows than `maximum`.
  package func evaluate(
    columns: [[Double]], maximum: Int, using generator: SeededGenerator,
    cluster: ([[Double]], Int, SeededGenerator) -> [Int]
  ) -> Result? {
    let n = columns.first?.count ?? 0
    guard maximum > 0, n / 2 >= maximum, options.splits > 0 else { return nil }
    var sums = [Double](repeating: 0, count: maximum)
    for split in 0..<options.splits {
      var random = generator.stream("split \(split)")
      let order = random.permutation(n)
      let halves = [Array(order[..<(n / 2)]), Array(order[(n / 2)...])].map { rows in
        columns.map { column in rows.map { column[$0] } }
      }
      for k in 1...maximum {
        if k == 1 {
          sums[0] += 1
          continue
        }
        let labels = halves.enumerated().map {
          cluster($1, k, generator.stream("split \(split) half \($0) k \(k)"))
        }
        sums[k - 1] +=
          (strength(halves[0], labels[0], by: halves[1], labels[1])
            + strength(halves[1], labels[1], by: halves[0], labels[0])) / 2
      }
    }
    let means = sums.map { $0 / Double(options.splits) }
    return Result(means: means, best: (means.lastIndex { $0 > options.cutoff } ?? 0) + 1)
  }

  private func strength(
    _ columns: [[Double]], _ labels: [Int], by other: [[Double]], _ otherLabels: [Int]
  ) -> Double {
    let centers = Self.means(other, otherLabels)
    let predicted = labels.indices.map { i -> Int in
      var best = -1
      var lowest = Double.infinity
      for (c, center) in centers.enumerated() {
        guard let center else { continue }
        var sum = 0.0
        for j in columns.indices {
          sum += (columns[j][i] - center[j]) * (columns[j][i] - center[j])
        }
        if sum < lowest {
          lowest = sum
          best = c
        }
      }
      return best
    }
    return Agreement.crossTable(labels, predicted).table.filter { $0.contains { $0 > 0 } }.map {
      let size = $0.reduce(0, +)
      return size > 1 ? $0.reduce(0) { $0 + $1 * ($1 - 1) } / (size * (size - 1)) : 0
    }.min() ?? 0
  }

  private static func means(_ columns: [[Double]], _ labels: [Int]) -> [[Double]?] {
    let count = max((labels.max() ?? -1) + 1, 0)
    var sums = [[Double]](repeating: [Double](repeating: 0, count: columns.count), count: count)
    var sizes = [Double](repeating: 0, count: count)
    for (i, label) in labels.enumerated() where label >= 0 {
      sizes[label] += 1
      for j in columns.indices { sums[label][j] += columns[j][i] }
    }
    return (0..<count).map { c in sizes[c] > 0 ? sums[c].map { $0 / sizes[c] } : nil }
  }
}
