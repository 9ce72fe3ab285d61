import Foundation
import TestSupport
import Testing

@testable import Statistics

struct GroupTestTests {
  @Test func `two groups of unequal variance give Welch's t squared`() throws {
    // t = (2 - 7) / sqrt(1/3 + 16/3) = -2.100420; by hand, df = 2.2500.
    let result = try #require(GroupTest.welch([1, 2, 3, 3, 7, 11], groups: [0, 0, 0, 1, 1, 1]))
    #expect(isClose(result.statistic, 25 / (17.0 / 3), absolute: 1e-10))
    let (both, first, second) = (17.0 / 3, 1.0 / 3, 16.0 / 3)
    let df: Double = both * both / (first * first / 2 + second * second / 2)
    #expect(isClose(result.residualDegrees, df, absolute: 1e-10))
    #expect(GroupTest.welch([1, 1, 2, 2], groups: [0, 0, 1, 1]) == nil)
  }

  @Test func `ranks are shared by ties`() throws {
    // Ranks 1, 2.5, 2.5, 4: H = 12/20 (3.5²/2 + 6.5²/2) - 15 = 1.35, over 1 - 6/60.
    let result = try #require(GroupTest.kruskalWallis([1, 2, 2, 3], groups: [0, 0, 1, 1]))
    #expect(isClose(result.statistic, 1.35 / 0.9, absolute: 1e-12) && result.degrees == 1)
    #expect(GroupTest.kruskalWallis([2, 2, 2], groups: [0, 1, 1]) == nil)
    #expect(GroupTest.kruskalWallis([], groups: []) == nil)
    #expect(GroupTest.levene([1, 2], groups: [0, -1]) == nil)
  }

  @Test func `a table's residuals and exact test stay finite with empty lines`() throws {
    let table = ContingencyTable([[3, 0], [0, 0]])
    #expect(table.likelihoodRatio() == nil && table.yates() == nil)
    #expect(table.adjustedResiduals == [[0, 0], [0, 0]] && table.lifts == [[1, 1], [1, 1]])
    // The lady and her tea: 1/70 + 16/70 each side.
    let tea = try #require(ContingencyTable([[3, 1], [1, 3]]).fisherExact())
    #expect(isClose(tea.pValue, 34.0 / 70, absolute: 1e-12) && tea.oddsRatio == 9)
    #expect(ContingencyTable([[3, 0], [1, 3]]).fisherExact()?.oddsRatio == .infinity)
    #expect(ContingencyTable([]).fisherExact() == nil)
  }

  @Test func `a quantile of the beta distribution has the probability asked for`() {
    for (a, b) in [(0.5, 0.5), (2, 30), (0.5, 400), (470, 983)] {
      for p in [0.001, 0.025, 0.5, 0.975] {
        let x = Tail.betaQuantile(p, a, b)
        #expect(isClose(SpecialFunctions.incompleteBeta(a, b, x), p, relative: 1e-9))
      }
    }
  }

  @Test func `small systems are solved and singular ones refused`() throws {
    let x = try #require(LinearAlgebra.solve([[0, 2], [3, 1]], [4, 5]))
    #expect(isClose(x[0], 1, absolute: 1e-12) && isClose(x[1], 2, absolute: 1e-12))
    #expect(LinearAlgebra.inverse([[1, 2], [2, 4]]) == nil)
    #expect(LinearAlgebra.inverse([[1, .nan], [2, 4]]) == nil)
    let pairs = LinearAlgebra.symmetricEigen([[2, 1], [1, 2]])
    #expect(
      isClose(pairs[0].value, 3, absolute: 1e-12) && isClose(pairs[1].value, 1, absolute: 1e-12))
    #expect(isClose(pairs[0].vector[0], 0.5.squareRoot(), absolute: 1e-12))
  }

  @Test func `corrections of two and no p-values are defined`() {
    #expect(MultipleTesting.hommel([0.01, 0.04]) == MultipleTesting.hochberg([0.01, 0.04]))
    #expect(MultipleTesting.benjaminiYekutieli([]).isEmpty && MultipleTesting.hommel([]).isEmpty)
    #expect(MultipleTesting.bonferroni([0.4, 0.7]) == [0.8, 1])
    #expect(
      isClose(
        SampleReach.seenProbability(prevalence: 0.1, count: 10), 0.651_321_559_9, absolute: 1e-10))
    #expect(SampleReach.seenProbability(prevalence: 1, count: 1) == 1)
    #expect(SampleReach.seenProbability(prevalence: 0.5, count: 0) == 0)
  }
}
