import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Reference values: the Python packages kmodes 0.12.2 and scikit-learn 1.9 on the same drawn rows.
struct SecondViewTests {
  /// Two numbers, a binary and a three-level column of three groups in turn.
  private static func mixed() -> [[Double]] {
    var random = SeededGenerator(seed: 5)
    var columns: [[Double]] = [[], [], [], []]
    for i in 0..<120 {
      let t = i % 3
      columns[0].append(random.normal() + [0, 3, 0][t])
      columns[1].append(random.normal() + [0, 0, 3][t])
      columns[2].append(random.uniform() < [0.8, 0.1, 0.2][t] ? 0 : 1)
      let keeps = random.uniform() < 0.3
      columns[3].append(keeps ? Double(Int(random.uniform() * 3)) : Double(t))
    }
    return columns
  }

  @Test func `k-prototypes reaches the cost of kmodes with the same gamma`() throws {
    let columns = Self.mixed()
    var options = KPrototypes.Options()
    options.starts = 30
    let fit = try #require(
      KPrototypes(options: options).fit(
        columns: columns, kinds: [.numeric, .numeric, .nominal, .nominal], count: 3,
        using: SeededGenerator(seed: 1)))
    #expect(isClose(fit.gamma, 0.811_118_305_572_452_7, absolute: 1e-9))
    #expect(fit.cost <= 241.573_636_412_207_43 + 1e-6, "\(fit.cost)")
    #expect(Agreement.adjustedRand(fit.assignments, (0..<120).map { $0 % 3 }) > 0.7)
    #expect(fit.prototypes.allSatisfy { [0, 1].contains($0[2]) && [0, 1, 2].contains($0[3]) })
  }

  @Test func `k-modes reaches the cost of kmodes and a repeat is the same`() throws {
    let mixed = Self.mixed()
    let columns = [
      mixed[2], mixed[3], zip(mixed[2], mixed[3]).map { Double(Int($0 + $1) % 2) },
      (0..<120).map { Double(($0 * 7) % 4) },
    ]
    var options = KPrototypes.Options()
    options.starts = 60
    let model = KPrototypes(options: options)
    let kinds = [ColumnKind](repeating: .nominal, count: 4)
    let fit = try #require(
      model.fit(columns: columns, kinds: kinds, count: 3, using: SeededGenerator(seed: 1)))
    #expect(fit.gamma == 1 && fit.cost <= 119, "\(fit.cost)")
    #expect(
      fit == model.fit(columns: columns, kinds: kinds, count: 3, using: SeededGenerator(seed: 1)))
  }

  @Test func `missing values add nothing and odd tables give a result or none`() throws {
    let fit = try #require(
      KPrototypes().fit(
        columns: [[0, 0.1, .nan, 9, 9.1], [1, 1, 1, 2, .nan]], kinds: [.numeric, .nominal],
        count: 2, using: SeededGenerator(seed: 1)))
    #expect(fit.assignments == [0, 0, 0, 1, 1])
    #expect(fit.cost.isFinite && isClose(fit.prototypes[0][0], 0.05, absolute: 1e-12))
    let equal = KPrototypes().fit(
      columns: [[3, 3, 3]], kinds: [.nominal], count: 2, using: SeededGenerator(seed: 1))
    #expect(equal?.cost == 0)
    #expect(
      KPrototypes().fit(columns: [], kinds: [], count: 2, using: SeededGenerator(seed: 1)) == nil)
  }

  /// Poisson counts of five events by three habits in turn.
  private static func counts() -> [[Double]] {
    let rates = [[8, 4, 0.3, 0.3, 0.3], [0.3, 0.3, 6, 3, 0.3], [0.3, 3, 0.3, 0.3, 7]]
    var random = SeededGenerator(seed: 9)
    var columns = [[Double]](repeating: [], count: 5)
    for i in 0..<60 {
      for j in 0..<5 {
        let limit = exp(-rates[i % 3][j])
        var count = 0.0
        var product = random.uniform()
        while product > limit {
          count += 1
          product *= random.uniform()
        }
        columns[j].append(count)
      }
    }
    return columns
  }

  @Test func `factors reach the loss of scikit-learn and find the habits`() throws {
    let columns = Self.counts()
    for (loss, best) in [
      (NonNegativeFactorization.Loss.kullbackLeibler, 51.758_860_853_9),
      (.frobenius, 201.279_340_461_4),
    ] {
      var options = NonNegativeFactorization.Options(rank: 3)
      options.loss = loss
      options.starts = 12
      options.maximumIterations = 5_000
      options.tolerance = 1e-10
      let fit = try #require(
        NonNegativeFactorization(options: options).fit(
          columns: columns, using: SeededGenerator(seed: 1)))
      #expect(fit.loss <= best * 1.001, "\(fit.loss)")
      #expect(Agreement.adjustedRand(fit.assignments, (0..<60).map { $0 % 3 }) > 0.9)
      #expect(fit.parts.allSatisfy { isClose($0.reduce(0, +), 1, absolute: 1e-9) })
      #expect(fit.weights.allSatisfy { $0.allSatisfy { $0 >= 0 && $0.isFinite } })
    }
  }

  @Test func `with Kullback-Leibler loss a row's weights sum to its events`() throws {
    let columns = Self.counts()
    let fit = try #require(
      NonNegativeFactorization(options: .init(rank: 3)).fit(
        columns: columns, using: SeededGenerator(seed: 1)))
    for i in 0..<60 {
      let events = columns.reduce(0) { $0 + $1[i] }
      #expect(isClose(fit.weights[i].reduce(0, +), events, relative: 1e-2))
    }
  }

  @Test func `empty rows belong nowhere, missing cells are skipped, negative counts refused`()
    throws
  {
    let model = NonNegativeFactorization(options: .init(rank: 2))
    let random = SeededGenerator(seed: 1)
    let fit = try #require(
      model.fit(columns: [[3, 0, 0, 5], [.nan, 0, 4, 0], [3, 0, 0, 5]], using: random))
    #expect(fit.assignments[1] == -1 && fit.assignments[0] == fit.assignments[3])
    #expect(fit.assignments[2] != fit.assignments[0] && fit.loss < 1e-3)
    #expect(model.fit(columns: [[-1, 2]], using: random) == nil)
    #expect(model.fit(columns: [], using: random) == nil)
    #expect(
      model.fit(columns: [[0, 0]], using: random)?.weights.allSatisfy { $0.allSatisfy(\.isFinite) }
        == true)
  }

  @Test func `every method that the columns allow is held against the segments`() throws {
    let columns =
      Self.mixed() + [Self.counts()[0] + Self.counts()[0], Self.counts()[2] + Self.counts()[2]]
    let kinds: [ColumnKind] = [.numeric, .numeric, .nominal, .nominal, .numeric, .numeric]
    var options = SecondView.Options(count: 3)
    options.countColumns = [4, 5]
    options.medoidLimit = 80
    let segments = (0..<120).map { $0 % 3 }
    let view = SecondView(options: options)
    let results = view.evaluate(
      columns: columns, kinds: kinds, segments: segments, using: SeededGenerator(seed: 1))
    #expect(results.map(\.method) == [.kMeans, .kPrototypes, .kMedoids, .factors])
    #expect(results[0].agreement.adjustedRand > 0.7 && results[0].agreement.matchedOverlap > 0.85)
    #expect(results[2].agreement.count == 80 && results[2].assignments.count { $0 < 0 } == 40)
    #expect(results[1].gamma != nil && results[0].gamma == nil)
    #expect(
      results
        == view.evaluate(
          columns: columns, kinds: kinds, segments: segments, using: SeededGenerator(seed: 1)))
    let numbers = SecondView(options: .init(count: 2)).evaluate(
      columns: [[1, .nan, 9, 8, 2, 9]], kinds: [.numeric], segments: [0, 0, 1, 1, 0, 1],
      using: SeededGenerator(seed: 1))
    #expect(numbers.map(\.method) == [.kMeans, .kMedoids])
    #expect(
      view.evaluate(columns: [], kinds: [], segments: [], using: SeededGenerator(seed: 1)).isEmpty)
  }
}
