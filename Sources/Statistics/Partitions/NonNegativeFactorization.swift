import Foundation

/// Splits a table of counts into a few parts that add up: which events tend to come together.
///
/// Row i, column j is modelled as the sum over parts of the row's weight times the part's value of
/// the column, all at least 0, by multiplicative updates from several seeded starts. Missing values
/// (NaN) are left out of the loss. Parts overlap: a person may have weight in several, so this is a
/// view of behaviours rather than of groups. Source: D. Lee, H. Seung (2000), NIPS 13, 556-562.
package struct NonNegativeFactorization: Sendable {
  /// What the updates lower.
  package enum Loss: Sendable, Hashable {
    /// The generalised Kullback-Leibler divergence: the likelihood of Poisson counts.
    case kullbackLeibler
    /// The sum of squared differences.
    case frobenius
  }

  package struct Options: Sendable {
    /// How many parts, from 1.
    package var rank: Int
    package var loss = Loss.kullbackLeibler
    package var starts = 5
    package var maximumIterations = 500
    /// Updates stop when ten of them lower the loss by less than this share of the loss at the start.
    package var tolerance = 1e-6
    package init(rank: Int) { self.rank = rank }
  }

  package struct Fit: Sendable, Hashable {
    /// For each row, its weight in each part.
    ///
    /// Parts sum to 1, so a weight is the amount of the row's events that the part accounts for.
    package let weights: [[Double]]
    /// For each part, its share per column; each part sums to 1.
    ///
    /// The part with most weight is first.
    package let parts: [[Double]]
    /// Each row's part of most weight; -1 for a row of zeros.
    package let assignments: [Int]
    package let loss: Double
    package let iterations: Int
    /// How many starts reached the best loss (within a thousandth).
    package let hits: Int
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// Factors the table given by its columns; `nil` without rows or with a value below 0.
  ///
  /// The result depends on the seed and on the order of rows.
  package func fit(columns: [[Double]], using generator: SeededGenerator) -> Fit? {
    guard let table = Table(columns, loss: options.loss), options.rank > 0 else { return nil }
    var best: (run: Run, loss: Double, iterations: Int)?
    var losses: [Double] = []
    for start in 0..<max(options.starts, 1) {
      var random = generator.stream("factors \(start)")
      var run = Run(table, rank: options.rank, &random)
      let iterations = iterate(&run, table)
      let loss = table.loss(run)
      losses.append(loss)
      if best.map({ loss < $0.loss }) ?? true { best = (run, loss, iterations) }
    }
    guard let best else { return nil }
    let hits = losses.count { $0 <= best.loss * 1.001 + 1e-12 }
    return Self.ordered(best.run, table, best.loss, best.iterations, hits)
  }

  private func iterate(_ run: inout Run, _ table: Table) -> Int {
    let start = table.loss(run)
    var last = start
    for iteration in 1...max(options.maximumIterations, 1) {
      run.update(table)
      if iteration % 10 == 0 {
        let loss = table.loss(run)
        if last - loss <= options.tolerance * start { return iteration }
        last = loss
      }
    }
    return options.maximumIterations
  }

  private static func ordered(
    _ run: Run, _ table: Table, _ loss: Double, _ iterations: Int, _ hits: Int
  ) -> Fit {
    let sums = (0..<run.rank).map { k in
      (0..<table.width).reduce(0) { $0 + run.h[k * table.width + $1] }
    }
    let parts = (0..<run.rank).map { k in
      (0..<table.width).map { sums[k] > 0 ? run.h[k * table.width + $0] / sums[k] : 0 }
    }
    let weights = (0..<table.count).map { i in
      (0..<run.rank).map { run.w[i * run.rank + $0] * sums[$0] }
    }
    let totals = (0..<run.rank).map { k in weights.reduce(0) { $0 + $1[k] } }
    let order = (0..<run.rank).sorted {
      totals[$0] == totals[$1]
        ? parts[$0].lexicographicallyPrecedes(parts[$1]) : totals[$0] > totals[$1]
    }
    let sorted = weights.map { row in order.map { row[$0] } }
    let assignments = sorted.enumerated().map { i, row -> Int in
      guard table.rowSum(i) > 0 else { return -1 }
      return row.indices.reduce(0) { row[$1] > row[$0] ? $1 : $0 }
    }
    return Fit(
      weights: sorted, parts: order.map { parts[$0] }, assignments: assignments, loss: loss,
      iterations: iterations, hits: hits)
  }

  /// The table by rows, with 0 and a mask of 0 where a value is missing.
  private struct Table {
    let count: Int
    let width: Int
    let values: [Double]
    let mask: [Double]
    let kind: Loss

    init?(_ columns: [[Double]], loss: Loss) {
      kind = loss
      width = columns.count
      count = columns.first?.count ?? 0
      guard count > 0 else { return nil }
      var values = [Double](repeating: 0, count: count * width)
      var mask = values
      for j in 0..<width {
        for i in 0..<count where columns[j][i].isFinite {
          guard columns[j][i] >= 0 else { return nil }
          values[i * width + j] = columns[j][i]
          mask[i * width + j] = 1
        }
      }
      self.values = values
      self.mask = mask
    }

    func rowSum(_ i: Int) -> Double { (0..<width).reduce(0) { $0 + values[i * width + $1] } }

    func loss(_ run: Run) -> Double {
      var sum = 0.0
      for i in 0..<count {
        for j in 0..<width where mask[i * width + j] > 0 {
          let v = values[i * width + j]
          let fitted = run.fitted(i, j, width)
          switch kind {
          case .kullbackLeibler:
            sum += (v > 0 ? v * log(v / max(fitted, 1e-300)) : 0) - v + fitted
          case .frobenius: sum += (v - fitted) * (v - fitted)
          }
        }
      }
      return sum
    }
  }

  /// The two factors during the updates: `w` by row and part, `h` by part and column.
  private struct Run {
    let rank: Int
    var w: [Double]
    var h: [Double]

    init(_ table: Table, rank: Int, _ random: inout SeededGenerator) {
      self.rank = rank
      let mean = table.values.reduce(0, +) / max(table.mask.reduce(0, +), 1)
      let scale = (max(mean, 1e-12) / Double(rank)).squareRoot()
      w = (0..<(table.count * rank)).map { _ in scale * (0.2 + random.uniform()) }
      h = (0..<(rank * table.width)).map { _ in scale * (0.2 + random.uniform()) }
    }

    func fitted(_ i: Int, _ j: Int, _ width: Int) -> Double {
      var sum = 0.0
      for k in 0..<rank { sum += w[i * rank + k] * h[k * width + j] }
      return sum
    }

    /// One update of the rows' weights, then one of the parts.
    mutating func update(_ table: Table) {
      let width = table.width
      var top = [Double](repeating: 0, count: rank)
      var bottom = top
      for i in 0..<table.count {
        for k in 0..<rank {
          top[k] = 0
          bottom[k] = 0
        }
        for j in 0..<width where table.mask[i * width + j] > 0 {
          let (pull, push) = pair(table, i, j)
          for k in 0..<rank {
            top[k] += pull * h[k * width + j]
            bottom[k] += push * h[k * width + j]
          }
        }
        for k in 0..<rank { w[i * rank + k] *= top[k] / max(bottom[k], 1e-300) }
      }
      var tops = [Double](repeating: 0, count: rank * width)
      var bottoms = tops
      for i in 0..<table.count {
        for j in 0..<width where table.mask[i * width + j] > 0 {
          let (pull, push) = pair(table, i, j)
          for k in 0..<rank {
            tops[k * width + j] += pull * w[i * rank + k]
            bottoms[k * width + j] += push * w[i * rank + k]
          }
        }
      }
      for index in h.indices { h[index] *= tops[index] / max(bottoms[index], 1e-300) }
    }

    private func pair(_ table: Table, _ i: Int, _ j: Int) -> (Double, Double) {
      let value = table.values[i * table.width + j]
      let fitted = fitted(i, j, table.width)
      switch table.kind {
      case .kullbackLeibler: return (value / max(fitted, 1e-300), 1)
      case .frobenius: return (value, fitted)
      }
    }
  }
}
