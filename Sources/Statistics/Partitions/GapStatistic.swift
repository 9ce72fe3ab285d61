import Foundation

/// How much tighter k clusters are than in data without any clusters, for k from 1.
///
/// Source: R. Tibshirani, G. Walther, T. Hastie (2001), JRSS B 63, 411-423; figures as those of R's
/// `cluster::clusGap`.
package struct GapStatistic: Sendable {
  package struct Options: Sendable {
    /// How many tables without structure are drawn.
    package var references = 100
    /// Whether they are drawn uniformly along the principal axes (else along the columns).
    package var usesPrincipalAxes = true
    /// The power of distances that is summed within clusters: 1 as in R, 2 as in the paper.
    package var power = 1.0
    package init() {}
  }

  package struct Result: Sendable, Hashable {
    /// Log of the summed distances within k clusters, k from 1.
    package let logWithin: [Double]
    /// Its mean over the tables without structure.
    package let expected: [Double]
    /// The difference: how much tighter the data are.
    package let gaps: [Double]
    /// Standard errors of the gaps, with the references' own error.
    package let standardErrors: [Double]

    /// The smallest k whose gap is within one standard error of the next one's: the paper's rule.
    package var firstWithinError: Int {
      for k in gaps.indices.dropLast() where gaps[k] >= gaps[k + 1] - standardErrors[k + 1] {
        return k + 1
      }
      return gaps.count
    }

    /// The smallest k within one standard error of the first local maximum.
    package var nearFirstMaximum: Int {
      var top = gaps.count - 1
      for k in gaps.indices.dropLast() where gaps[k + 1] <= gaps[k] {
        top = k
        break
      }
      guard top >= 0 else { return 0 }
      for k in 0..<top where gaps[k] >= gaps[top] - standardErrors[top] { return k + 1 }
      return top + 1
    }

    /// The k of the largest gap.
    package var globalMaximum: Int {
      guard !gaps.isEmpty else { return 0 }
      return gaps.indices.reduce(0) { gaps[$1] > gaps[$0] ? $1 : $0 } + 1
    }
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Measures k from 1 to `maximum` with any clustering of columns into k labels from 0.
  ///
  /// `cluster` gets columns, k and a generator of its own. Values must be finite. `nil` with fewer
  /// than two rows or no columns. Reference tables depend on the seed only.
  package func evaluate(
    columns: [[Double]], maximum: Int, using generator: SeededGenerator,
    cluster: ([[Double]], Int, SeededGenerator) -> [Int]
  ) -> Result? {
    let n = columns.first?.count ?? 0
    let top = min(maximum, n)
    guard n > 1, top > 0, options.references > 0 else { return nil }
    func curve(_ columns: [[Double]], _ name: String) -> [Double] {
      (1...top).map { k in
        let labels =
          k == 1
          ? [Int](repeating: 0, count: n) : cluster(columns, k, generator.stream("\(name) \(k)"))
        return logWithin(columns, labels)
      }
    }
    let own = curve(columns, "data")
    let reference = Reference(columns, usesPrincipalAxes: options.usesPrincipalAxes)
    let curves = (0..<options.references).map { draw in
      var random = generator.stream("reference \(draw)")
      return curve(reference.draw(n, &random), "reference \(draw)")
    }
    let moments = (0..<top).map { k in Moments(curves.map { $0[k] }) }
    let expected = moments.map { $0?.mean ?? 0 }
    let factor = (1 + 1 / Double(options.references)).squareRoot()
    return Result(
      logWithin: own, expected: expected, gaps: zip(expected, own).map { $0 - $1 },
      standardErrors: moments.map { factor * ($0?.variance ?? 0).squareRoot() })
  }

  /// Log of half the distances of all pairs within clusters, each over its cluster's size.
  private func logWithin(_ columns: [[Double]], _ labels: [Int]) -> Double {
    if options.power == 2 {
      return log(
        max(ValidityIndex.withinSumOfSquares(columns: columns, labels: labels) / 2, 1e-300))
    }
    let count = (labels.max() ?? -1) + 1
    var members = [[Int]](repeating: [], count: max(count, 0))
    for (i, label) in labels.enumerated() where label >= 0 { members[label].append(i) }
    var sum = 0.0
    for rows in members where rows.count > 1 {
      var pairs = 0.0
      for (position, a) in rows.enumerated() {
        for b in rows[..<position] {
          var square = 0.0
          for column in columns { square += (column[a] - column[b]) * (column[a] - column[b]) }
          pairs += options.power == 1 ? square.squareRoot() : pow(square, options.power / 2)
        }
      }
      sum += 0.5 * pairs / Double(rows.count)
    }
    return log(max(sum, 1e-300))
  }

  /// A box around the data, along their principal axes or along the columns.
  private struct Reference {
    var means: [Double]
    var axes: [[Double]]
    var lows: [Double] = []
    var highs: [Double] = []

    init(_ columns: [[Double]], usesPrincipalAxes: Bool) {
      let n = columns.first?.count ?? 0
      means = columns.map { $0.reduce(0, +) / Double(max($0.count, 1)) }
      let means = means
      if usesPrincipalAxes {
        let products = columns.indices.map { a in
          columns.indices.map { b in
            (0..<n).reduce(0.0) {
              $0 + (columns[a][$1] - means[a]) * (columns[b][$1] - means[b])
            }
          }
        }
        axes = LinearAlgebra.symmetricEigen(products).map(\.vector)
      } else {
        axes = columns.indices.map { a in columns.indices.map { $0 == a ? 1.0 : 0 } }
      }
      for axis in axes {
        let scores = (0..<n).map { i in
          columns.indices.reduce(0.0) { $0 + axis[$1] * (columns[$1][i] - means[$1]) }
        }
        lows.append(scores.min() ?? 0)
        highs.append(scores.max() ?? 0)
      }
    }

    func draw(_ n: Int, _ random: inout SeededGenerator) -> [[Double]] {
      var columns = means.map { [Double](repeating: $0, count: n) }
      for i in 0..<n {
        for (a, axis) in axes.enumerated() {
          let score = lows[a] + (highs[a] - lows[a]) * random.uniform()
          for j in columns.indices { columns[j][i] += score * axis[j] }
        }
      }
      return columns
    }
  }
}
