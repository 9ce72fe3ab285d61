import Foundation

/// Other methods on the same people, each held against the segments.
///
/// Numbers are standardised, counts of events by their logarithm; for k-means levels become columns of 0 and 1 and missing values the
/// column's mean, k-prototypes and Gower's distance take levels and missing values as they are.
package struct SecondView: Sendable {
  package enum Method: String, Sendable, Hashable {
    case kMeans, kPrototypes, kMedoids, factors
  }

  package struct Options: Sendable {
    /// How many clusters each method makes.
    package var count: Int
    /// Columns that hold counts of events, by position: factors are made of these, if two or more.
    ///
    /// The other methods take the logarithm of one more than the count.
    package var countColumns: [Int] = []
    /// The most people whose distances are all measured; more are sampled for medoids.
    package var medoidLimit = 2_000
    package var starts = 10
    package init(count: Int) { self.count = count }
  }

  package struct Result: Sendable, Hashable {
    package let method: Method
    /// Each person's cluster from 0; -1 for people whom the method leaves out.
    package let assignments: [Int]
    /// Agreement with the segments, over the people who are in both.
    package let agreement: PartitionComparison
    /// How many starts reached the best value; 1 of 1 for medoids, which need no start.
    package let hits: Int
    package let starts: Int
    /// The weight of a differing level against a squared difference; `nil` for other methods.
    package let gamma: Double?
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// Runs every method that the columns allow, in the order of ``Method``.
  ///
  /// `columns` with one value per person (NaN is missing), `kinds` one per column, `segments` each
  /// person's segment from 0, negative for none. Empty without columns or people. The result depends
  /// on the seed and on the order of people.
  package func evaluate(
    columns: [[Double]], kinds: [ColumnKind], segments: [Int], using generator: SeededGenerator
  ) -> [Result] {
    precondition(columns.count == kinds.count)
    guard let n = columns.first?.count, n > 0, options.count > 0 else { return [] }
    precondition(segments.count == n)
    let spread = columns.indices.map {
      options.countColumns.contains($0) ? columns[$0].map(Self.logarithm) : columns[$0]
    }
    let standard = zip(spread, kinds).map { Self.standardized($0, $1) }
    var results: [Result] = []
    func add(
      _ method: Method, _ labels: [Int], hits: Int, starts: Int, gamma: Double? = nil
    ) {
      results.append(
        Result(
          method: method, assignments: labels, agreement: PartitionComparison(labels, segments),
          hits: hits, starts: starts, gamma: gamma))
    }
    var plain = KMeans.Options()
    plain.starts = options.starts
    if let fit = KMeans(options: plain).fit(
      columns: Self.indicators(standard, kinds), count: options.count,
      using: generator.stream("second view k-means"))
    {
      add(.kMeans, fit.assignments, hits: fit.hits, starts: options.starts)
    }
    var mixed = KPrototypes.Options()
    mixed.starts = options.starts
    if kinds.contains(where: { $0 == .nominal || $0 == .asymmetricBinary }),
      let fit = KPrototypes(options: mixed).fit(
        columns: standard, kinds: kinds, count: options.count,
        using: generator.stream("second view k-prototypes"))
    {
      add(
        .kPrototypes, fit.assignments, hits: fit.hits, starts: options.starts, gamma: fit.gamma)
    }
    let labels = medoidLabels(spread, kinds, n, generator.stream("second view medoids"))
    if !labels.isEmpty { add(.kMedoids, labels, hits: 1, starts: 1) }
    var factors = NonNegativeFactorization.Options(rank: options.count)
    factors.starts = options.starts
    if options.countColumns.count > 1,
      let fit = NonNegativeFactorization(options: factors).fit(
        columns: options.countColumns.map { columns[$0] },
        using: generator.stream("second view factors"))
    {
      add(.factors, fit.assignments, hits: fit.hits, starts: options.starts)
    }
    return results
  }

  /// Medoids by Gower's distance over all people, or over a sample of the most that may be measured.
  private func medoidLabels(
    _ columns: [[Double]], _ kinds: [ColumnKind], _ n: Int, _ generator: SeededGenerator
  ) -> [Int] {
    var random = generator
    let rows =
      n <= options.medoidLimit
      ? Array(0..<n) : Array(random.permutation(n).prefix(options.medoidLimit)).sorted()
    let distances = Gower.distances(
      columns: columns.map { column in rows.map { column[$0] } }, kinds: kinds)
    guard let fit = KMedoids().fit(distances, count: options.count) else { return [] }
    var labels = [Int](repeating: -1, count: n)
    for (position, row) in rows.enumerated() { labels[row] = fit.assignments[position] }
    return labels
  }

  private static func logarithm(_ count: Double) -> Double { count < 0 ? count : log1p(count) }

  /// A number as a distance from the mean in deviations; levels as they are.
  private static func standardized(_ column: [Double], _ kind: ColumnKind) -> [Double] {
    guard kind == .numeric || kind == .ordinal,
      let moments = Moments(column.filter(\.isFinite))
    else { return column }
    let deviation = moments.variance.squareRoot()
    return column.map { value in
      value.isFinite ? (deviation > 0 ? (value - moments.mean) / deviation : 0) : .nan
    }
  }

  /// Numbers with missing values at the mean, and a column of 0 and 1 per level.
  private static func indicators(_ columns: [[Double]], _ kinds: [ColumnKind]) -> [[Double]] {
    var result: [[Double]] = []
    for (column, kind) in zip(columns, kinds) {
      if kind == .numeric || kind == .ordinal {
        result.append(column.map { $0.isFinite ? $0 : 0 })
        continue
      }
      let kept = column.filter(\.isFinite).sorted()
      var levels: [Double] = []
      for value in kept where levels.last != value { levels.append(value) }
      for level in levels.dropFirst(levels.count == 2 ? 1 : 0) {
        let share = Double(kept.count { $0 == level }) / Double(kept.count)
        result.append(column.map { $0.isFinite ? ($0 == level ? 1 : 0) : share })
      }
    }
    return result
  }
}
