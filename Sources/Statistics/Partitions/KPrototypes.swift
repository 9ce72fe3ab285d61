/// K-means for columns of mixed kinds: means for numbers, most frequent levels for the rest.
///
/// A row's distance to a prototype is the sum of squared differences of its numbers plus `gamma`
/// times the number of its levels that differ. Without numbers this is k-modes. Numbers should be on
/// comparable scales: standardise them first. Missing values (NaN) add nothing. Several seeded
/// starts, each with rows drawn far apart. Sources: Z. Huang (1998), Data Mining and Knowledge
/// Discovery 2, 283-304; Z. Huang (1997), PAKDD.
///
/// The result hangs on `gamma`, which no data can tell: a second view, not a basis for claims.
package struct KPrototypes: Sendable {
  package struct Options: Sendable {
    package var starts = 10
    package var maximumIterations = 100
    /// Weight of a differing level against a squared difference of 1.
    ///
    /// `nil`: half the mean standard deviation of the numeric columns, as Huang advises and the
    /// Python package kmodes does; 1 without numbers.
    package var gamma: Double?
    package init() {}
  }

  package struct Fit: Sendable, Hashable {
    /// Each row's cluster from 0, larger clusters first.
    package let assignments: [Int]
    /// For each cluster, a value per column: the mean, or the most frequent level.
    ///
    /// The lowest of equally frequent ones; NaN when no member has a value.
    package let prototypes: [[Double]]
    /// Sum of the rows' distances to their prototype.
    package let cost: Double
    /// The weight that was used.
    package let gamma: Double
    /// How many starts reached the best cost.
    package let hits: Int
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Clusters rows by columns; ``ColumnKind/numeric`` and ordinal ones are numbers, others levels.
  ///
  /// `count` is lowered to the number of rows. The result depends on the seed and on the order of
  /// rows; `nil` without rows or columns.
  package func fit(
    columns: [[Double]], kinds: [ColumnKind], count: Int, using generator: SeededGenerator
  ) -> Fit? {
    precondition(columns.count == kinds.count)
    let n = columns.first?.count ?? 0
    let k = min(count, n)
    guard n > 0, k > 0 else { return nil }
    let table = Table(columns, kinds, gamma: options.gamma)
    var best: (labels: [Int], prototypes: [[Double]], cost: Double)?
    var costs: [Double] = []
    for start in 0..<max(options.starts, 1) {
      var random = generator.stream("k-prototypes \(start)")
      var prototypes = table.seeds(k, &random)
      let (labels, cost) = iterate(table, &prototypes)
      costs.append(cost)
      if best.map({ cost < $0.cost }) ?? true { best = (labels, prototypes, cost) }
    }
    guard let best else { return nil }
    let hits = costs.count { $0 <= best.cost * (1 + 1e-9) + 1e-12 }
    return Self.ordered(table, best.labels, best.prototypes, best.cost, hits)
  }

  private func iterate(_ table: Table, _ prototypes: inout [[Double]]) -> ([Int], Double) {
    var labels = [Int](repeating: -1, count: table.rowCount)
    var cost = 0.0
    for _ in 0..<max(options.maximumIterations, 1) {
      var hasChanged = false
      var distances = [Double](repeating: 0, count: table.rowCount)
      for i in 0..<table.rowCount {
        var nearest = 0
        var lowest = Double.infinity
        for (c, prototype) in prototypes.enumerated() {
          let d = table.distance(row: i, to: prototype)
          if d < lowest {
            lowest = d
            nearest = c
          }
        }
        distances[i] = lowest
        if labels[i] != nearest {
          labels[i] = nearest
          hasChanged = true
        }
      }
      cost = distances.reduce(0, +)
      guard hasChanged else { break }
      table.update(&prototypes, labels, farthest: distances)
    }
    return (labels, cost)
  }

  private static func ordered(
    _ table: Table, _ labels: [Int], _ prototypes: [[Double]], _ cost: Double, _ hits: Int
  ) -> Fit {
    var sizes = [Int](repeating: 0, count: prototypes.count)
    for label in labels { sizes[label] += 1 }
    let comparable = prototypes.map { $0.map { $0.isFinite ? $0 : -.infinity } }
    let order = prototypes.indices.sorted {
      if sizes[$0] != sizes[$1] { return sizes[$0] > sizes[$1] }
      return comparable[$0].lexicographicallyPrecedes(comparable[$1])
    }
    var rank = [Int](repeating: 0, count: prototypes.count)
    for (position, cluster) in order.enumerated() { rank[cluster] = position }
    return Fit(
      assignments: labels.map { rank[$0] }, prototypes: order.map { prototypes[$0] }, cost: cost,
      gamma: table.gamma, hits: hits)
  }

  /// The columns with what is measured on them.
  private struct Table {
    let columns: [[Double]]
    let isNumeric: [Bool]
    let gamma: Double
    let rowCount: Int

    init(_ columns: [[Double]], _ kinds: [ColumnKind], gamma: Double?) {
      self.columns = columns
      rowCount = columns.first?.count ?? 0
      let isNumeric = kinds.map { $0 == .numeric || $0 == .ordinal }
      let deviations = columns.indices.filter { isNumeric[$0] }.map { j -> Double in
        guard let moments = Moments(columns[j].filter(\.isFinite)) else { return 0 }
        let n = Double(moments.count)
        return (moments.variance * (n - 1) / n).squareRoot()
      }
      self.isNumeric = isNumeric
      self.gamma =
        gamma
        ?? (deviations.isEmpty ? 1 : 0.5 * deviations.reduce(0, +) / Double(deviations.count))
    }

    func distance(row: Int, to prototype: [Double]) -> Double {
      var sum = 0.0
      for j in columns.indices {
        let (x, y) = (columns[j][row], prototype[j])
        guard x.isFinite, y.isFinite else { continue }
        sum += isNumeric[j] ? (x - y) * (x - y) : (x == y ? 0 : gamma)
      }
      return sum
    }

    func row(_ i: Int) -> [Double] { columns.map { $0[i] } }

    func seeds(_ k: Int, _ random: inout SeededGenerator) -> [[Double]] {
      var prototypes: [[Double]] = []
      var distances = [Double](repeating: .infinity, count: rowCount)
      var next = random.index(below: rowCount)
      for _ in 0..<k {
        prototypes.append(row(next))
        var total = 0.0
        for i in 0..<rowCount {
          distances[i] = min(distances[i], distance(row: i, to: row(next)))
          total += distances[i]
        }
        var target = random.uniform() * total
        next = random.index(below: rowCount)
        guard total > 0 else { continue }
        for i in 0..<rowCount {
          target -= distances[i]
          if target < 0 {
            next = i
            break
          }
        }
      }
      return prototypes
    }

    /// New prototypes; one that lost all rows moves to the row farthest from its own.
    func update(_ prototypes: inout [[Double]], _ labels: [Int], farthest: [Double]) {
      var members = [[Int]](repeating: [], count: prototypes.count)
      for (i, label) in labels.enumerated() { members[label].append(i) }
      var left = farthest
      for c in prototypes.indices {
        guard !members[c].isEmpty else {
          let row = left.indices.reduce(0) { left[$1] > left[$0] ? $1 : $0 }
          left[row] = -1
          prototypes[c] = self.row(row)
          continue
        }
        for j in columns.indices {
          let values = members[c].map { columns[j][$0] }.filter(\.isFinite)
          prototypes[c][j] = isNumeric[j] ? Moments(values)?.mean ?? .nan : Self.mode(values)
        }
      }
    }

    private static func mode(_ values: [Double]) -> Double {
      let sorted = values.sorted()
      var best = Double.nan
      var most = 0
      var start = 0
      for i in sorted.indices where i + 1 == sorted.count || sorted[i + 1] != sorted[i] {
        if i + 1 - start > most {
          most = i + 1 - start
          best = sorted[i]
        }
        start = i + 1
      }
      return best
    }
  }
}
