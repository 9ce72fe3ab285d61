import TestSupport
import Testing

@testable import Statistics

/// Reference values: scikit-learn 1.9 and the Python package kmedoids on the same drawn points.
struct ValidityIndexTests {
  private static func points() -> ([[Double]], [Int]) {
    var random = SeededGenerator(seed: 11)
    var columns: [[Double]] = [[], []]
    for i in 0..<90 {
      columns[0].append(random.normal() + [0, 4, 1][i % 3])
      columns[1].append(random.normal() + [0, 1, 5][i % 3])
    }
    return (columns, (0..<90).map { $0 % 3 })
  }

  @Test func `silhouette, Calinski-Harabasz and Davies-Bouldin agree with scikit-learn`() throws {
    let (columns, labels) = Self.points()
    let silhouette = try #require(Silhouette(columns: columns, labels: labels))
    #expect(isClose(silhouette.mean, 0.584_426_017_255_437_3, absolute: 1e-9))
    let stored = try #require(Silhouette(.euclidean(columns: columns), labels: labels))
    #expect(isClose(silhouette.mean, stored.mean, absolute: 1e-12))
    let calinski = ValidityIndex.calinskiHarabasz(columns: columns, labels: labels) ?? 0
    #expect(isClose(calinski, 180.809_586_365_368_1, absolute: 1e-7))
    let davies = ValidityIndex.daviesBouldin(columns: columns, labels: labels) ?? 0
    #expect(isClose(davies, 0.567_113_664_365_478, absolute: 1e-9))
  }

  @Test func `one class, no rows and equal rows give no figure instead of a wrong one`() {
    #expect(Silhouette(columns: [[1, 2]], labels: [0, 0]) == nil)
    #expect(ValidityIndex.calinskiHarabasz(columns: [[1, 1]], labels: [0, 1]) == nil)
    #expect(ValidityIndex.daviesBouldin(columns: [[1, 1]], labels: [0, 1]) == nil)
    #expect(ValidityIndex.dunn(.euclidean(columns: [[1, 1]]), labels: [0, 0]) == nil)
    let alone = Silhouette(columns: [[0, 0, 5, 9]], labels: [0, 0, 1, -1])
    #expect(alone?.widths[2] == 0 && alone?.widths[3].isNaN == true && alone?.classMeans == [1, 0])
  }

  @Test func `medoids reach the cost of the Python package kmedoids`() throws {
    let distances = Distances.euclidean(columns: Self.points().0)
    for (count, cost, medoids) in [
      (2, 1.815_474_412_213_340_6, [16, 77]), (3, 1.179_426_431_761_352_3, [60, 67, 77]),
    ] {
      let fit = try #require(KMedoids().fit(distances, count: count))
      #expect(isClose(fit.cost, cost, absolute: 1e-9), "\(fit.cost)")
      #expect(fit.medoids.sorted() == medoids && fit.cost <= fit.buildCost)
    }
    // With more clusters than there are clumps the one start may miss the best of twenty random ones.
    let five = try #require(KMedoids().fit(distances, count: 5))
    #expect(five.cost <= 0.959_844_624_613_532 * 1.01, "\(five.cost)")
  }

  @Test func `medoids of few or equal rows are real rows`() throws {
    let equal = try #require(KMedoids().fit(.euclidean(columns: [[2, 2, 2]]), count: 2))
    #expect(equal.cost == 0 && Set(equal.medoids).count == 2)
    let all = try #require(KMedoids().fit(.euclidean(columns: [[1, 5]]), count: 9))
    #expect(all.assignments.sorted() == [0, 1] && all.cost == 0)
    #expect(KMedoids().fit(.euclidean(columns: []), count: 2) == nil)
  }

  @Test func `Gower's distance mixes kinds and skips what is missing`() {
    let distances = Gower.distances(
      columns: [[0, 10, 5], [1, 2, .nan], [0, 0, 1]],
      kinds: [.numeric, .nominal, .asymmetricBinary])
    // Rows 0 and 1: the number differs by its whole range, the level differs, shared 0 is no sign.
    #expect(distances[0, 1] == 1)
    // Rows 0 and 2: half the range, level missing, binary differs: (0.5 + 1) / 2.
    #expect(distances[2, 0] == 0.75 && distances[0, 0] == 0)
    let apart = Gower.distances(columns: [[.nan, 1]], kinds: [.numeric])
    #expect(apart[0, 1] == 1)
  }

  @Test func `polishing leaves Lloyd's optimum for a better one`() throws {
    let (columns, _) = Self.points()
    var options = KMeans.Options()
    options.starts = 1
    for seed in 1...5 {
      let random = SeededGenerator(seed: UInt64(seed))
      let fit = try #require(
        KMeans(options: options).fit(columns: columns, count: 9, using: random))
      let polished = KMeansPolish().improve(
        columns: columns, labels: fit.assignments, using: random)
      #expect(polished.inertia <= fit.inertia * (1 + 1e-12))
      #expect(
        isClose(
          polished.inertia,
          ValidityIndex.withinSumOfSquares(columns: columns, labels: polished.assignments),
          relative: 1e-9))
      #expect(
        polished
          == KMeansPolish().improve(columns: columns, labels: fit.assignments, using: random))
    }
  }

  @Test func `stability measures tell three clumps from none`() throws {
    let (columns, _) = Self.points()
    let cluster: ([[Double]], Int, SeededGenerator) -> [Int] = { columns, count, random in
      KMeans().fit(columns: columns, count: count, using: random)?.assignments ?? []
    }
    let strength = PredictionStrength().evaluate(
      columns: columns, maximum: 5, using: SeededGenerator(seed: 1), cluster: cluster)
    #expect(strength?.best == 3 && strength?.means[0] == 1)
    var options = GapStatistic.Options()
    options.references = 30
    let gap = GapStatistic(options: options).evaluate(
      columns: columns, maximum: 5, using: SeededGenerator(seed: 1), cluster: cluster)
    #expect(gap?.firstWithinError == 3 && gap?.globalMaximum == 3)
    let stable = ClusterBootstrap(draws: 30).evaluate(
      labels: cluster(columns, 3, SeededGenerator(seed: 1)), using: SeededGenerator(seed: 1)
    ) { rows, random in
      cluster(columns.map { column in rows.map { column[$0] } }, 3, random)
    }
    #expect(stable.count == 3 && stable.allSatisfy { $0 > 0.85 })
    var random = SeededGenerator(seed: 3)
    let noise = (0..<2).map { _ in (0..<90).map { _ in random.uniform() } }
    let none = PredictionStrength().evaluate(
      columns: noise, maximum: 5, using: SeededGenerator(seed: 1), cluster: cluster)
    // An even square is cut in two about the same way each time, in three it is not.
    #expect((none?.best ?? 9) <= 2 && (none?.means[2] ?? 1) < 0.8)
  }
}
