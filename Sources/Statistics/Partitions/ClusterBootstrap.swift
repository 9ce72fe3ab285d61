/// How well each cluster is found again in resampled data.
///
/// Rows are drawn with replacement, repeats are dropped, the rest is clustered anew, and each
/// original cluster (its drawn rows) is compared with the new cluster that fits it best by Jaccard's
/// index. Hennig calls below .6 "not to be trusted", above .75 "a pattern", above .85 "stable".
/// Source: C. Hennig (2007), Computational Statistics and Data Analysis 52, 258-271; as R's
/// `fpc::clusterboot`.
package struct ClusterBootstrap: Sendable {
  /// How many resamples are drawn.
  package let draws: Int

  package init(draws: Int = 100) { self.draws = draws }

  /// The mean best Jaccard index of each cluster of `labels` (from 0) over the draws.
  ///
  /// `cluster` gets the rows of a resample, ascending, and gives their labels from 0. A draw without
  /// a row of a cluster is left out for it; a cluster that no draw holds gets 0.
  package func evaluate(
    labels: [Int], using generator: SeededGenerator,
    cluster: ([Int], SeededGenerator) -> [Int]
  ) -> [Double] {
    let n = labels.count
    let count = max((labels.max() ?? -1) + 1, 0)
    guard n > 0, count > 0 else { return [] }
    var sums = [Double](repeating: 0, count: count)
    var times = sums
    for draw in 0..<max(draws, 0) {
      var random = generator.stream("draw \(draw)")
      var isDrawn = [Bool](repeating: false, count: n)
      for _ in 0..<n { isDrawn[random.index(below: n)] = true }
      let rows = (0..<n).filter { isDrawn[$0] }
      let again = cluster(rows, generator.stream("clusters of draw \(draw)"))
      let own = rows.map { labels[$0] }
      let best = Agreement.bestJaccard(own, again)
      for c in best.indices where own.contains(c) {
        sums[c] += best[c]
        times[c] += 1
      }
    }
    return zip(sums, times).map { $1 > 0 ? $0 / $1 : 0 }
  }
}
