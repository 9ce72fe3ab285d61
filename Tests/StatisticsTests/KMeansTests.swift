import TestSupport
import Testing

@testable import Statistics

struct KMeansTests {
  /// Rows of round clumps around random centres, row by row.
  private func clumps(
    _ count: Int, width: Int, clumps: Int, spread: Double = 0.5, seed: UInt64 = 3
  ) -> (rows: [Double], truth: [Int]) {
    var random = SeededGenerator(seed: seed)
    let centers = (0..<(clumps * width)).map { _ in 4 * random.normal() }
    let truth = (0..<count).map { _ in random.index(below: clumps) }
    let rows = truth.flatMap { clump in
      (0..<width).map { centers[clump * width + $0] + spread * random.normal() }
    }
    return (rows, truth)
  }

  private func options(starts: Int = 10, threads: Int = 1) -> KMeans.Options {
    var options = KMeans.Options()
    options.starts = starts
    options.threads = threads
    return options
  }

  @Test(arguments: [1, 2, 5, 17, 33]) func `separate clumps are found at any width`(width: Int)
    throws
  {
    let (rows, truth) = clumps(1_003, width: width, clumps: 3, spread: width == 1 ? 0.05 : 0.5)
    let table = try #require(KMeansTable(rows: rows, width: width))
    let fit = try #require(KMeans().fit(table, count: 3, using: SeededGenerator(seed: 1)))
    #expect(Agreement.adjustedRand(fit.assignments, truth) > 0.98)
    #expect(fit.sizes == fit.sizes.sorted(by: >) && fit.sizes.reduce(0, +) == 1_003)
    #expect(fit.hits > 1 && fit.hits <= fit.starts && fit.hasConverged)
  }

  @Test func `inertia and centres are those of the partition`() throws {
    let (rows, _) = clumps(500, width: 3, clumps: 6, spread: 3)
    let table = try #require(KMeansTable(rows: rows, width: 3))
    let fit = try #require(KMeans().fit(table, count: 4, using: SeededGenerator(seed: 1)))
    var inertia = 0.0
    for cluster in 0..<4 {
      let members = fit.assignments.indices.filter { fit.assignments[$0] == cluster }
      #expect(members.count == fit.sizes[cluster])
      for j in 0..<3 {
        let values = members.map { rows[$0 * 3 + j] }
        let mean = values.reduce(0, +) / Double(values.count)
        #expect(abs(mean - fit.centers[cluster][j]) < 1e-12)
        for value in values { inertia += (value - mean) * (value - mean) }
      }
    }
    #expect(abs(inertia - fit.inertia) < 1e-9 * inertia)
  }

  @Test(arguments: [2, 4]) func `threads change no bit`(threads: Int) throws {
    let (rows, _) = clumps(40_000, width: 4, clumps: 5, spread: 4)
    let single = rows.map { Float($0) }
    let one = try #require(KMeansTable(rows: single, width: 4))
    let many = try #require(KMeansTable(rows: single, width: 4, threads: threads))
    let generator = SeededGenerator(seed: 5)
    let a = try #require(KMeans(options: options(starts: 2)).fit(one, count: 5, using: generator))
    let b = KMeans(options: options(starts: 2, threads: threads)).fit(
      many, count: 5, using: generator)
    #expect(a == b)
    let quality = KMeansQuality(one, assignments: a.assignments)
    #expect(
      quality.silhouette(sample: 900, using: generator)
        == quality.silhouette(sample: 900, threads: threads, using: generator))
    #expect(quality.simplifiedSilhouette() == quality.simplifiedSilhouette(threads: threads))
  }

  @Test func `the order of the rows changes no bit`() throws {
    let (rows, _) = clumps(2_000, width: 3, clumps: 4, spread: 4)
    var random = SeededGenerator(seed: 8)
    let order = random.permutation(2_000)
    let shuffled = order.flatMap { rows[($0 * 3)..<($0 * 3 + 3)] }
    let tables = try [rows, shuffled].map { try #require(KMeansTable(rows: $0, width: 3)) }
    let fits = try tables.map {
      try #require(KMeans().fit($0, count: 4, using: SeededGenerator(seed: 1)))
    }
    #expect(fits[0].centers == fits[1].centers && fits[0].inertia == fits[1].inertia)
    #expect(order.map { fits[0].assignments[$0] } == fits[1].assignments)
    let qualities = zip(tables, fits).map { table, fit in
      KMeansQuality(table, assignments: fit.assignments)
        .silhouette(sample: 100, using: SeededGenerator(seed: 2))
    }
    #expect(qualities[0] == qualities[1])
  }

  @Test func `single precision finds the same clusters`() throws {
    let (rows, _) = clumps(3_000, width: 8, clumps: 4, spread: 1)
    let exact = try #require(KMeansTable(rows: rows, width: 8))
    let single = try #require(KMeansTable(rows: rows.map { Float($0) }, width: 8))
    let a = try #require(KMeans().fit(exact, count: 4, using: SeededGenerator(seed: 1)))
    let b = try #require(KMeans().fit(single, count: 4, using: SeededGenerator(seed: 1)))
    #expect(Agreement.adjustedRand(a.assignments, b.assignments) > 0.999)
    #expect(abs(a.inertia / b.inertia - 1) < 1e-5)
  }

  @Test func `there are no more clusters than distinct rows`() throws {
    let fit = try #require(
      KMeans().fit(
        columns: [[1, 1, 1, 2, 2], [0, -0.0, 0, 5, 5]], count: 4, using: SeededGenerator(seed: 1)))
    #expect(fit.centers == [[1, 0], [2, 5]] && fit.sizes == [3, 2] && fit.inertia == 0)
    let same = try #require(
      KMeans().fit(columns: [[7, 7, 7]], count: 2, using: SeededGenerator(seed: 1)))
    #expect(same.centers == [[7]] && same.assignments == [0, 0, 0])
  }

  @Test func `no cluster is left empty`() throws {
    // Many clusters on few values: Lloyd's steps often empty one.
    var random = SeededGenerator(seed: 4)
    let column = (0..<60).map { _ in Double(random.index(below: 30)) + random.uniform() }
    for seed in 0..<20 as Range<UInt64> {
      let fit = try #require(
        KMeans(options: options(starts: 1)).fit(
          columns: [column], count: 25, using: SeededGenerator(seed: seed)))
      #expect(fit.sizes.count == 25 && fit.sizes.allSatisfy { $0 > 0 })
    }
  }

  @Test func `tables that can't be clustered are refused`() {
    #expect(KMeansTable(rows: [Double](), width: 2) == nil)
    #expect(KMeansTable(rows: [1.0, 2, 3], width: 2) == nil)
    #expect(KMeansTable(rows: [1.0, .nan], width: 1) == nil)
    #expect(KMeansTable(rows: [1, .infinity] as [Float], width: 1) == nil)
    #expect(KMeansTable(columns: [[1, 2], [1]]) == nil)
    #expect(KMeans().fit(columns: [], count: 2, using: SeededGenerator(seed: 1)) == nil)
    #expect(KMeans().fit(columns: [[1]], count: 0, using: SeededGenerator(seed: 1)) == nil)
  }
}
