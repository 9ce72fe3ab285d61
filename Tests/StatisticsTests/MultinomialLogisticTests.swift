import Foundation
import TestSupport
import Testing

@testable import Statistics

struct MultinomialLogisticTests {
  private func targets(_ labels: [Int], classes: Int) -> [[Double]] {
    labels.map { label in (0..<classes).map { $0 == label ? 1 : 0 } }
  }

  @Test func `a binary covariate gives the log odds of the table`() throws {
    // 10 of class 0 and 30 of class 1 where x is 0, 20 and 15 where x is 1.
    let x = [Double](repeating: 0, count: 40) + [Double](repeating: 1, count: 35)
    let labels = (0..<40).map { $0 < 10 ? 0 : 1 } + (0..<35).map { $0 < 20 ? 0 : 1 }
    let fit = try #require(
      MultinomialLogistic().fit(
        RegressionDesign(columns: [x], rowCount: 75), targets: targets(labels, classes: 2)))
    #expect(isClose(fit.coefficients[1][0], log(3), absolute: 1e-8))
    #expect(isClose(fit.coefficients[1][1], log(15.0 / 20) - log(3), absolute: 1e-8))
    // The error of a log odds ratio is the root of the summed reciprocals of the four counts.
    let error = try #require(fit.standardErrors)[1][1]
    let expected = (1 / 10.0 + 1 / 30.0 + 1 / 20.0 + 1 / 15.0).squareRoot()
    #expect(isClose(error, expected, absolute: 1e-8))
    #expect(fit.hasConverged && fit.coefficients[0] == [0, 0])
  }

  @Test func `units of a covariate change its coefficient and nothing else`() throws {
    var random = SeededGenerator(seed: 2)
    let x = (0..<200).map { _ in random.normal() }
    let labels = x.map { v in
      random.uniform() < 1 / (1 + exp(-v)) ? 1 : (random.uniform() < 0.5 ? 0 : 2)
    }
    let plain = try #require(
      MultinomialLogistic().fit(
        RegressionDesign(columns: [x], rowCount: 200), targets: targets(labels, classes: 3)))
    let large = try #require(
      MultinomialLogistic().fit(
        RegressionDesign(columns: [x.map { 1e6 * $0 + 5e6 }], rowCount: 200),
        targets: targets(labels, classes: 3)))
    for k in 1...2 {
      #expect(isClose(plain.coefficients[k][1], 1e6 * large.coefficients[k][1], relative: 1e-6))
      #expect(
        isClose(
          plain.standardErrors?[k][1] ?? 0, 1e6 * (large.standardErrors?[k][1] ?? 1),
          relative: 1e-6))
    }
    #expect(isClose(plain.objective, large.objective, absolute: 1e-8))
  }

  @Test func `perfect separation stays finite`() throws {
    let x = (0..<20).map { Double($0) }
    let fit = try #require(
      MultinomialLogistic().fit(
        RegressionDesign(columns: [x], rowCount: 20),
        targets: targets((0..<20).map { $0 < 10 ? 0 : 1 }, classes: 2)))
    #expect(fit.coefficients.allSatisfy { $0.allSatisfy(\.isFinite) } && fit.objective <= 0)
    #expect(
      MultinomialLogistic().fit(RegressionDesign(columns: [], rowCount: 0), targets: []) == nil)
  }
}
