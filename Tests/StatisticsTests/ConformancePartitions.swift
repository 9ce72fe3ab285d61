import Foundation

@testable import Statistics

/// Validity indices, medoids, distances and stability: R's cluster, fpc and mclust.
struct PartitionConformance {
  func run(_ check: ConformanceCheck) throws -> ConformanceOutcome? {
    switch check.id {
    case "idx.iris_kmeans3": try kMeans(check)
    case "idx.iris_species":
      try indices(
        check, columns: ReferenceTable("iris.csv").columns,
        labels: ReferenceTable("iris_class.csv").labels)
    case "idx.iris_pam3", "idx.ruspini_pam4": try medoids(check)
    case "idx.partition_compare": comparison(check)
    case "idx.flower_gower": try gower(check)
    case "idx.ruspini_gap": try gap(check)
    case "idx.iris_prediction_strength": try predictionStrength(check)
    case "idx.iris_clusterboot": try bootstrap(check)
    default: nil
    }
  }

  private func indices(
    _ check: ConformanceCheck, columns: [[Double]], labels: [Int]
  ) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let distances = Distances.euclidean(columns: columns)
    let silhouette = Silhouette(distances, labels: labels)
    let value = check.value
    outcome.compare("silhouette", silhouette?.mean, value["silhouette_mean"].number, of: check)
    outcome.compare(
      "silhouettes", silhouette?.classMeans ?? [], value["silhouette_cluster"], of: check)
    outcome.compare(
      "calinski", ValidityIndex.calinskiHarabasz(columns: columns, labels: labels),
      value["calinski_harabasz"].number, of: check)
    outcome.compare(
      "dunn", ValidityIndex.dunn(distances, labels: labels), value["dunn"].number, of: check)
    outcome.compare(
      "within", ValidityIndex.withinSumOfSquares(columns: columns, labels: labels),
      value["within_ss"].number, of: check)
    outcome.compare(
      "gamma", ValidityIndex.pearsonGamma(distances, labels: labels),
      value["pearsongamma"].number, of: check)
    outcome.compare("sizes", sizes(labels), value["sizes"], of: check)
    return outcome
  }

  private func sizes(_ labels: [Int]) -> [Double] {
    (0...(labels.max() ?? 0)).map { label in Double(labels.count { $0 == label }) }
  }

  private func kMeans(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    let columns = try ReferenceTable("iris.csv").columns
    let labels = try ReferenceTable("iris_kmeans3_labels.csv").column("label").map { Int($0) - 1 }
    var outcome = indices(check, columns: columns, labels: labels)
    var options = KMeans.Options()
    options.starts = 30
    let fit = KMeans(options: options).fit(
      columns: columns, count: 3, using: SeededGenerator(seed: 1))
    outcome.compare("inertia", fit?.inertia, check.value["withinss"].number, of: check)
    outcome.expect(
      "labels", Agreement.adjustedRand(fit?.assignments ?? labels.map { _ in 0 }, labels) == 1,
      of: check)
    outcome.compare(
      "species",
      Agreement.adjustedRand(labels, try ReferenceTable("iris_class.csv").labels),
      check.value["ari_species"].number, of: check)
    return outcome
  }

  private func medoids(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let distances = Distances.euclidean(columns: try ReferenceTable(check.data).columns)
    let expected = check.value["medoids"].integers
    guard let fit = KMedoids().fit(distances, count: expected.count) else { return outcome }
    outcome.expect(
      "medoids \(fit.medoids.map { $0 + 1 })",
      fit.medoids.map { $0 + 1 }.sorted() == expected.sorted(), of: check)
    // R's order of clusters.
    let order = expected.compactMap { fit.medoids.firstIndex(of: $0 - 1) }
    let silhouette = Silhouette(distances, labels: fit.assignments)
    outcome.compare("silhouette", silhouette?.mean, check.value["silhouette"].number, of: check)
    let all = sizes(fit.assignments)
    outcome.compare("sizes", order.map { all[$0] }, check.value["sizes"], of: check)
    if !check.value["clus"].numbers.isEmpty {
      outcome.compare(
        "silhouettes", order.map { silhouette?.classMeans[$0] ?? .nan }, check.value["clus"],
        of: check)
    }
    if !check.value["objective"].numbers.isEmpty {
      outcome.compare(
        "objective", [fit.buildCost, fit.cost], check.value["objective"], of: check)
    }
    return outcome
  }

  private func comparison(_ check: ConformanceCheck) -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let result = PartitionComparison(
      check.value["a"].integers.map { $0 - 1 }, check.value["b"].integers.map { $0 - 1 })
    outcome.compare("ari", result.adjustedRand, check.value["ari"].number, of: check)
    outcome.compare("rand", result.rand, check.value["rand"].number, of: check)
    outcome.compare("jaccard", result.jaccard, check.value["jaccard"].number, of: check)
    outcome.compare("fowlkes", result.fowlkesMallows, check.value["fowlkes"].number, of: check)
    return outcome
  }

  private func gower(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    let columns = try ReferenceTable("flower.csv").columns
    let n = columns.first?.count ?? 0
    func distances(third: ColumnKind) -> Distances {
      Gower.distances(
        columns: columns,
        kinds: [.nominal, .nominal, third, .nominal, .ordinal, .ordinal, .numeric, .numeric])
    }
    func flat(_ d: Distances) -> [Double] {
      (0..<n).flatMap { j in ((j + 1)..<max(n, j + 1)).map { d[$0, j] } }
    }
    var outcome = ConformanceOutcome()
    let asymmetric = distances(third: .asymmetricBinary)
    outcome.compare("asymmetric", flat(asymmetric), check.value["dist_symm12_asymm3"], of: check)
    let plain = distances(third: .nominal)
    outcome.compare("default", flat(plain), check.value["dist_default"], of: check)
    let expected = check.value["pam3"]
    let fits = [asymmetric, plain].compactMap { KMedoids().fit($0, count: 3) }
    let matching = fits.first {
      Set($0.medoids.map { $0 + 1 }) == Set(expected["medoids"].integers)
    }
    outcome.compare(
      "objective", [matching?.buildCost ?? .nan, matching?.cost ?? .nan], expected["objective"],
      of: check)
    return outcome
  }

  // MARK: Methods that draw at random

  private func kMeansLabels(_ starts: Int) -> ([[Double]], Int, SeededGenerator) -> [Int] {
    { columns, count, random in
      var options = KMeans.Options()
      options.starts = starts
      return KMeans(options: options).fit(columns: columns, count: count, using: random)?
        .assignments ?? columns.first?.map { _ in 0 } ?? []
    }
  }

  /// K-means carried to the global optimum, as far as anyone can tell.
  private func polishedLabels(
    _ columns: [[Double]], _ count: Int, _ random: SeededGenerator
  ) -> [Int] {
    KMeansPolish().improve(
      columns: columns, labels: kMeansLabels(5)(columns, count, random), using: random
    ).assignments
  }

  private func gap(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    var options = GapStatistic.Options()
    options.references = 500
    let value = check.value
    let result = GapStatistic(options: options).evaluate(
      columns: try ReferenceTable("ruspini.csv").columns, maximum: value["logW"].numbers.count,
      using: SeededGenerator(seed: 1), cluster: polishedLabels)
    guard let result else { return outcome }
    // The data's own curve does not depend on chance. R's seven and eight clusters are not the
    // k-means optimum (sums of squares 7159.08 and 6158.21 where 7126.20 and 6149.64 are reached),
    // so those two are held to the file's tolerance only.
    for (k, reference) in value["logW"].numbers.enumerated() {
      outcome.compare(
        "logW[\(k)]", result.logWithin[k], reference, of: check, scale: k >= 6 ? 1 : 1e-6)
    }
    outcome.compare("gap", result.gaps, value["gap"], of: check)
    // The note: within three Monte-Carlo errors; both sides have one.
    for (k, error) in value["SE"].numbers.enumerated() {
      let limit = 3 * 2.0.squareRoot() * error / Double(options.references).squareRoot()
      outcome.expect(
        "ElogW[\(k)] \(result.expected[k])",
        abs(result.expected[k] - value["ElogW"].numbers[k]) <= limit, of: check)
    }
    outcome.compare("SE", result.standardErrors, value["SE"], of: check)
    outcome.expect("k", result.firstWithinError == value["k_tibs2001"].integers.first, of: check)
    outcome.expect("k", result.nearFirstMaximum == value["k_firstSE"].integers.first, of: check)
    outcome.expect("k", result.globalMaximum == value["k_globalmax"].integers.first, of: check)
    return outcome
  }

  /// K-means as R runs it unless told: one start from random rows, then moves of single rows.
  ///
  /// The reference of prediction strength was made so. With ten good starts its figures are higher
  /// (.80 for three clusters), because fewer halves end in a poor optimum.
  private func singleStartLabels(
    _ columns: [[Double]], _ count: Int, _ generator: SeededGenerator
  ) -> [Int] {
    var random = generator
    let n = columns.first?.count ?? 0
    let seeds = Array(random.permutation(n).prefix(count))
    let labels = (0..<n).map { row -> Int in
      let distances = seeds.map { seed in
        columns.reduce(0.0) { $0 + ($1[row] - $1[seed]) * ($1[row] - $1[seed]) }
      }
      return distances.indices.reduce(0) { distances[$1] < distances[$0] ? $1 : $0 }
    }
    var options = KMeansPolish.Options()
    options.swaps = 0
    return KMeansPolish(options: options).improve(
      columns: columns, labels: labels, using: generator
    ).assignments
  }

  private func predictionStrength(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    var options = PredictionStrength.Options()
    options.splits = 300
    let result = PredictionStrength(options: options).evaluate(
      columns: try ReferenceTable("iris.csv").columns,
      maximum: check.value["mean"].numbers.count, using: SeededGenerator(seed: 1),
      cluster: singleStartLabels)
    outcome.compare("mean", result?.means ?? [], check.value["mean"], of: check)
    outcome.expect("k", result?.best == check.value["optimal"].integers.first, of: check)
    return outcome
  }

  private func bootstrap(_ check: ConformanceCheck) throws -> ConformanceOutcome {
    var outcome = ConformanceOutcome()
    let columns = try ReferenceTable("iris.csv").columns
    let cluster = kMeansLabels(10)
    let labels = cluster(columns, 3, SeededGenerator(seed: 1))
    let means = ClusterBootstrap(draws: 200).evaluate(
      labels: labels, using: SeededGenerator(seed: 1)
    ) { rows, random in
      cluster(columns.map { column in rows.map { column[$0] } }, 3, random)
    }
    let own = sizes(labels)
    let order = check.value["sizes"].numbers.compactMap { own.firstIndex(of: $0) }
    outcome.expect("sizes", order.count == own.count, of: check)
    outcome.compare("bootmean", order.map { means[$0] }, check.value["bootmean"], of: check)
    return outcome
  }
}
