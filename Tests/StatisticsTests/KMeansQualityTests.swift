import Foundation
import TestSupport
import Testing

@testable import Statistics

struct KMeansQualityTests {
  private let generator = SeededGenerator(seed: 1)

  private func iris() throws -> [[Double]] {
    let text = try String(contentsOf: SharedData.url("reference/data/iris.csv"), encoding: .utf8)
    let rows = text.split(whereSeparator: \.isNewline).dropFirst().map { line in
      line.split(separator: ",").compactMap { Double($0) }
    }
    return (0..<4).map { j in rows.map { $0[j] } }
  }

  @Test(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
  func `iris gives the published inertia and indices`() throws {
    let columns = try iris()
    let table = try #require(KMeansTable(columns: columns))
    let fit = try #require(KMeans().fit(table, count: 3, using: generator))
    let quality = KMeansQuality(table, assignments: fit.assignments)
    let silhouette = try #require(quality.silhouette(using: generator))
    // R's kmeans, cluster and fpc; scikit-learn agrees.
    #expect(abs(fit.inertia - 78.8514414261) < 1e-8)
    #expect(abs(silhouette.mean - 0.55281901236) < 1e-8 && silhouette.count == 150)
    let clusters = silhouette.clusters.compactMap { $0 }.sorted()
    for (value, expected) in zip(clusters, [0.41731992154, 0.45110506043, 0.79814048843]) {
      #expect(abs(value - expected) < 1e-8)
    }
    #expect(abs(try #require(quality.calinskiHarabasz()) - 561.6277566296) < 1e-8)
  }

  @Test func `a small case is right by hand`() throws {
    // Clusters {0, 1} and {4}: silhouettes 3/4, 2/3 and, alone in its cluster, 0.
    let table = try #require(KMeansTable(columns: [[0, 1, 4]]))
    let quality = KMeansQuality(table, assignments: [0, 0, 1])
    let silhouette = try #require(quality.silhouette(using: generator))
    #expect(abs(silhouette.mean - (3.0 / 4 + 2.0 / 3) / 3) < 1e-15)
    #expect(silhouette.clusters[1] == 0)
    // To the means .5 and 4: 3.5/4, 2.5/3 and 3.5/3.5.
    let simplified = try #require(quality.simplifiedSilhouette())
    #expect(abs(simplified - (3.5 / 4 + 2.5 / 3 + 1) / 3) < 1e-15)
    // Within .5, total 26/3, degrees of freedom 1 and 1.
    let index = try #require(quality.calinskiHarabasz())
    #expect(abs(index - (26.0 / 3 - 0.5) / 0.5) < 1e-12)
  }

  @Test func `a sample estimates the whole`() throws {
    var random = SeededGenerator(seed: 9)
    let truth = (0..<4_000).map { _ in random.index(below: 3) }
    let columns = (0..<5).map { j in
      truth.map { Double(($0 + j) % 3) * 2 + random.normal() }
    }
    let table = try #require(KMeansTable(columns: columns))
    let quality = KMeansQuality(table, assignments: truth)
    let whole = try #require(quality.silhouette(using: generator))
    let part = try #require(quality.silhouette(sample: 800, using: generator))
    #expect(whole.count == 4_000 && part.count == 800)
    #expect(abs(whole.mean - part.mean) < 0.02)
    #expect(part == quality.silhouette(sample: 800, using: generator))
    #expect(part != quality.silhouette(sample: 800, using: SeededGenerator(seed: 2)))
  }

  @Test func `one cluster has no quality`() throws {
    let table = try #require(KMeansTable(columns: [[1, 2, 3]]))
    let quality = KMeansQuality(table, assignments: [0, 0, 0])
    #expect(quality.silhouette(using: generator) == nil)
    #expect(quality.simplifiedSilhouette() == nil && quality.calinskiHarabasz() == nil)
    // Every row equal: no distance and no NaN.
    let equal = try #require(KMeansTable(columns: [[2, 2, 2, 2]]))
    let split = KMeansQuality(equal, assignments: [0, 0, 1, 1])
    #expect(split.silhouette(using: generator)?.mean == 0)
    #expect(split.simplifiedSilhouette() == 0 && split.calinskiHarabasz() == nil)
  }
}
