/// K-means with greedy k-means++ seeds and several starts: a second view beside the mixture.
///
/// The result is the same to the bit for the same seed, on any number of threads, with any level of
/// instructions and for any order of the rows. Lloyd's steps run over all rows each time: bounds
/// that skip rows (Hamerly, Elkan) are not used, because a step takes little more than reading the
/// rows.
///
/// - SeeAlso: S. P. Lloyd (1982), IEEE Transactions on Information Theory 28, 129-137; D. Arthur,
///   S. Vassilvitskii (2007), *k-means++: the advantages of careful seeding*, SODA, 1027-1035 (the
///   greedy form is in their section 7).
package struct KMeans: Sendable {
  package struct Options: Sendable {
    package var starts = 10
    /// Lloyd's steps per start at most.
    package var maximumIterations = 300
    /// When a start has converged.
    ///
    /// The squared moves of all centres sum to at most this share of the mean variance of a column;
    /// 0: no row changes its cluster. 1e-4 is scikit-learn's default.
    package var tolerance = 0.0
    /// Threads that share the rows of a step.
    package var threads = 1
    package init() {}
  }

  package struct Fit: Sendable, Hashable {
    /// Each row's cluster from 0, larger clusters first.
    package let assignments: [Int]
    /// Centres, one list of coordinates per cluster.
    package let centers: [[Double]]
    /// Rows per cluster.
    package let sizes: [Int]
    /// Sum of squared distances to the own centre.
    package let inertia: Double
    /// How many starts reached the best inertia (within a millionth).
    package let hits: Int
    package let starts: Int
    /// Lloyd's steps of the best start.
    package let iterations: Int
    /// Whether the best start ended before its steps ran out.
    package let hasConverged: Bool
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Clusters rows by their columns; values must be on comparable scales.
  ///
  /// As ``fit(_:count:using:)``; `nil` also when the columns make no ``KMeansTable``, for instance
  /// because a value is missing.
  package func fit(columns: [[Double]], count: Int, using generator: SeededGenerator) -> Fit? {
    KMeansTable(columns: columns).flatMap { fit($0, count: count, using: generator) }
  }

  /// Clusters the rows of a table into `count` clusters, or fewer if fewer rows are distinct.
  ///
  /// Each start draws from a stream of its own. A cluster that loses all its rows in a step takes
  /// the row that is farthest from its centre. `nil` when `count` is not positive.
  package func fit(_ table: KMeansTable, count: Int, using generator: SeededGenerator) -> Fit? {
    guard count > 0 else { return nil }
    let run = KMeansRun(table, threads: max(options.threads, 1))
    let variance = table.totalSquares / Double(table.rowCount * table.width)
    let starts = count == 1 ? 1 : max(options.starts, 1)
    var best: Outcome?
    var inertias: [Double] = []
    for start in 0..<starts {
      var random = generator.stream("k-means \(start)")
      run.seed(min(count, table.rowCount), &random)
      run.iterate(
        limit: max(options.maximumIterations, 1), tolerance: max(options.tolerance, 0) * variance)
      inertias.append(run.inertia)
      if best.map({ run.inertia < $0.inertia }) ?? true { best = Outcome(run) }
    }
    guard let best else { return nil }
    let hits = inertias.count { $0 <= best.inertia * (1 + 1e-6) + 1e-12 }
    return ordered(best, table, hits: hits, starts: starts)
  }

  /// How a start ended.
  private struct Outcome {
    let labels: [Int32]
    let centers: [Double]
    let inertia: Double
    let iterations: Int
    let hasConverged: Bool

    init(_ run: KMeansRun) {
      labels = run.labels
      centers = run.centers
      inertia = run.inertia
      iterations = run.iterations
      hasConverged = run.hasConverged
    }
  }

  private func ordered(_ best: Outcome, _ table: KMeansTable, hits: Int, starts: Int) -> Fit {
    let width = table.width
    let k = best.centers.count / width
    var sizes = [Int](repeating: 0, count: k)
    for position in 0..<table.rowCount { sizes[Int(best.labels[position])] += 1 }
    let lists = (0..<k).map { Array(best.centers[($0 * width)..<(($0 + 1) * width)]) }
    let order = (0..<k).sorted {
      sizes[$0] == sizes[$1]
        ? lists[$0].lexicographicallyPrecedes(lists[$1]) : sizes[$0] > sizes[$1]
    }
    var rank = [Int](repeating: 0, count: k)
    for (place, cluster) in order.enumerated() { rank[cluster] = place }
    var assignments = [Int](repeating: 0, count: table.rowCount)
    for (position, row) in table.order.enumerated() {
      assignments[Int(row)] = rank[Int(best.labels[position])]
    }
    return Fit(
      assignments: assignments, centers: order.map { lists[$0] }, sizes: order.map { sizes[$0] },
      inertia: best.inertia, hits: hits, starts: starts, iterations: best.iterations,
      hasConverged: best.hasConverged)
  }
}
