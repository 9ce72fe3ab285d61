import Foundation
import TestSupport
import Testing

@testable import Statistics

struct LifetimeTests {
  @Test func `orders of a day are one and later ones are not seen`() {
    let all = PurchaseHistory.summarize(
      customers: [2, 1, 1, 1, 1, 3], days: [10, 3, 3, 10, 31, 40], amounts: [5, 7, 1, 20, 99, 4],
      lastDay: 30)
    #expect(all.map(\.customer) == [1, 2])
    #expect(
      all[0].history == PurchaseHistory(repeats: 1, recency: 1, age: 27.0 / 7, meanAmount: 20))
    #expect(all[1].history == PurchaseHistory(repeats: 0, recency: 0, age: 20.0 / 7))
  }

  @Test func `a customer who stopped buying is less likely active and worth less`() throws {
    var random = SeededGenerator(seed: 4)
    // Buyers at a rate of their own who leave after each order with a chance of a fifth.
    let histories = (0..<300).map { _ -> PurchaseHistory in
      let rate = 0.05 + 0.3 * random.uniform()
      var (time, repeats, last) = (0.0, 0.0, 0.0)
      while true {
        time -= log(1 - random.uniform()) / rate
        guard time < 52 else { break }
        repeats += 1
        last = time
        if random.uniform() < 0.2 { break }
      }
      return PurchaseHistory(repeats: repeats, recency: last, age: 52, meanAmount: 10 + repeats)
    }
    let fit = try #require(BetaGeometricPurchases(histories))
    #expect(fit.hasConverged && fit.r > 0 && fit.alpha > 0)
    let lively = PurchaseHistory(repeats: 6, recency: 50, age: 52)
    let quiet = PurchaseHistory(repeats: 6, recency: 15, age: 52)
    #expect(fit.probabilityActive(lively) > 0.7 && fit.probabilityActive(quiet) < 0.3)
    #expect(fit.expectedPurchases(lively, in: 20) > 4 * fit.expectedPurchases(quiet, in: 20))
    #expect(fit.probabilityActive(PurchaseHistory(repeats: 0, recency: 0, age: 9)) == 1)
    #expect(BetaGeometricPurchases([PurchaseHistory(repeats: 0, recency: 0, age: 9)]) == nil)
    #expect(ParetoPurchases([]) == nil && GammaGammaSpend([]) == nil)
  }

  @Test func `the hypergeometric series has its known values`() {
    // F(1, 1; 2; z) is -log(1 - z) / z.
    let series = SpecialFunctions.hypergeometric(1, 1, 2, 0.5)
    #expect(isClose(series, 2 * log(2), absolute: 1e-12))
    #expect(SpecialFunctions.hypergeometric(3, 2, 1, 0) == 1)
  }

  @Test func `those who stay are those who leave less often`() throws {
    let fit = try #require(ShiftedBetaGeometric(survivors: [1000, 600, 450, 380, 340]))
    #expect(fit.retention(period: 2) > fit.retention(period: 1))
    #expect(isClose(fit.survival(periods: 1), 0.6, absolute: 0.02) && fit.survival(periods: 0) == 1)
    #expect(ShiftedBetaGeometric(survivors: [100, 100, 100]) == nil)
    #expect(ShiftedBetaGeometric(survivors: [100, 110, 90]) == nil)
  }

  @Test func `survival counts those still there and has a median only when half have left`() throws
  {
    // Three leave at 1, 2, 4; one is last seen at 3: 3/4, 1/2, then 0 of the one left.
    let curve = try #require(
      SurvivalCurve(durations: [1, 2, 3, 4], hasEnded: [true, true, false, true]))
    #expect(curve.times == [1, 2, 4] && curve.shares == [0.75, 0.5, 0])
    #expect(curve.median == 2 && curve.share(at: 3.5) == 0.5 && curve.share(at: 0) == 1)
    #expect(SurvivalCurve(durations: [5, 6], hasEnded: [false, true])?.median == 6)
    #expect(SurvivalCurve(durations: [5, 6], hasEnded: [true, false])?.median == 5)
    #expect(SurvivalCurve(durations: [5, 6], hasEnded: [false, false])?.median == nil)
    #expect(SurvivalCurve(durations: [], hasEnded: []) == nil)
    #expect(
      SurvivalCurve.logRank(durations: [1, 2], hasEnded: [true, true], groups: [0, 0]) == nil)
  }

  @Test func `a covariate without variation or an end gives no regression`() throws {
    let cox = try #require(
      CoxRegression(
        columns: [[0, 1, 0, 1, 0, 1]], durations: [6, 1, 5, 3, 2, 4],
        hasEnded: [true, true, true, true, true, false]))
    #expect(cox.coefficients[0] > 0 && cox.concordance > 0.5 && cox.hasConverged)
    #expect(
      CoxRegression(columns: [[1, 1]], durations: [1, 2], hasEnded: [true, true]) == nil)
    #expect(CoxRegression(columns: [[0, 1]], durations: [1, 2], hasEnded: [false, false]) == nil)
  }
}
