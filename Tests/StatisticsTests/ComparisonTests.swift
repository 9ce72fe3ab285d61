import TestSupport
import Testing

@testable import Statistics

struct ComparisonTests {
  @Test func `the adjusted Rand index is 1 for renamed classes and near 0 for unrelated ones`() {
    #expect(Agreement.adjustedRand([0, 0, 1, 1, 2], [2, 2, 0, 0, 1]) == 1)
    #expect(abs(Agreement.adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])) <= 0.5)
    #expect(Agreement.adjustedRand([0, 0, 0], [0, 0, 0]) == 1)
    #expect(Agreement.adjustedRand([0, 0, 1, -1], [0, 0, 1, 0]) == 1)
    #expect(Agreement.adjustedRand([], []) == 1)
  }

  @Test func `Jaccard indices compare sets and best matches`() {
    #expect(Agreement.jaccard([1, 2, 3], [2, 3, 4]) == 0.5)
    #expect(Agreement.jaccard([], []) == 1)
    #expect(Agreement.bestJaccard([0, 0, 1, 1], [1, 1, 0, 1]) == [2.0 / 3, 0.5])
  }

  @Test func `corrections keep the order and never exceed 1`() {
    let p = [0.04, 0.001, 0.9, 0.02]
    #expect(
      zip(MultipleTesting.holm(p), [0.08, 0.004, 0.9, 0.06]).allSatisfy {
        isClose($0, $1, absolute: 1e-12)
      })
    let adjusted = MultipleTesting.benjaminiHochberg(p)
    #expect(isClose(adjusted[3], 0.04, absolute: 1e-12) && adjusted[2] <= 1)
    #expect(MultipleTesting.holm([]).isEmpty)
  }

  @Test func `effects leave out missing values and survive constant data`() throws {
    #expect(isClose(EffectSize.cohenD([1, 2, 3, .nan], [4, 5, 6]), -3, absolute: 1e-12))
    #expect(EffectSize.cohenD([1, 1], [1, 1]) == 0)
    #expect(EffectSize.cohenD([], [1]) == 0)
    let variance = try #require(
      EffectSize.analysisOfVariance([1, 2, 5, 6, .nan], groups: [0, 0, 1, 1, 1]))
    #expect(isClose(variance.etaSquared, 16.0 / 17, absolute: 1e-12))
    #expect(EffectSize.analysisOfVariance([2, 2, 2], groups: [0, 1, 1]) == nil)
    #expect(EffectSize.association([[3, 0], [0, 0]]) == nil)
    #expect(EffectSize.correlation([1, 2, .nan, 3], [2, 4, 1, 6]) == 1)
  }

  @Test func `the area under the curve counts ties half`() {
    #expect(EffectSize.areaUnderCurve(scores: [1, 2, 3], isPositive: [false, false, true]) == 1)
    #expect(EffectSize.areaUnderCurve(scores: [1, 1], isPositive: [true, false]) == 0.5)
    #expect(EffectSize.areaUnderCurve(scores: [1, 1], isPositive: [true, true]) == nil)
  }

  @Test func `ridge regression predicts held-out rows only when there is a signal`() throws {
    var random = SeededGenerator(seed: 4)
    let x = (0..<120).map { _ in random.normal() }
    let noise = (0..<120).map { _ in random.normal() }
    let y = x.map { $0 + 0.5 * random.normal() > 0 }
    let model = RidgeLogistic()
    let good = try #require(
      model.outOfFold(columns: [x, noise], isPositive: y, using: SeededGenerator(seed: 1)))
    let bad = try #require(
      model.outOfFold(columns: [noise], isPositive: y, using: SeededGenerator(seed: 1)))
    #expect((EffectSize.areaUnderCurve(scores: good, isPositive: y) ?? 0) > 0.9)
    #expect((EffectSize.areaUnderCurve(scores: bad, isPositive: y) ?? 1) < 0.65)
    #expect(
      model.outOfFold(columns: [x], isPositive: x.map { _ in true }, using: random) == nil)
  }

  @Test func `k-means finds separate clumps and repeats with its seed`() throws {
    let column = [0.0, 0.1, 0.2, 5, 5.1, 9, 9.1, 9.2, 9.3]
    let fit = try #require(
      KMeans().fit(columns: [column], count: 3, using: SeededGenerator(seed: 2)))
    #expect(Agreement.adjustedRand(fit.assignments, [0, 0, 0, 1, 1, 2, 2, 2, 2]) == 1)
    #expect(fit == KMeans().fit(columns: [column], count: 3, using: SeededGenerator(seed: 2)))
    #expect(KMeans().fit(columns: [], count: 3, using: SeededGenerator(seed: 2)) == nil)
  }
}
