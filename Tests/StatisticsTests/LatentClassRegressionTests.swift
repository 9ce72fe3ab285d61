import Foundation
import TestSupport
import Testing

@testable import Statistics

struct LatentClassRegressionTests {
  @Test func `without covariates it is the mixture`() throws {
    var random = SeededGenerator(seed: 3)
    let isFirst = (0..<300).map { _ in random.uniform() < 0.4 }
    let answers = (0..<5).map { _ in
      isFirst.map { random.uniform() < ($0 ? 0.9 : 0.2) ? 1.0 : 0 }
    }
    let number = isFirst.map { ($0 ? 3.0 : 0) + random.normal() }
    let variables =
      answers.map { MixtureVariable(.bernoulli, values: $0) }
      + [MixtureVariable(.gaussian, values: number)]
    var options = MixtureModel.Options(classCount: 2)
    options.tolerance = 1e-11
    let mixture = MixtureModel(options: options).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
    let fit = try #require(
      LatentClassRegression(options: .init(classCount: 2)).fit(
        variables, covariates: [], using: SeededGenerator(seed: 1)))
    #expect(isClose(fit.logLikelihood, mixture.logLikelihood, absolute: 1e-5))
    #expect(fit.parameterCount == mixture.parameterCount)
    #expect(isClose(fit.bic, mixture.bic, absolute: 1e-4))
    #expect(fit.assignments == mixture.assignments)
  }

  @Test func `rows without a covariate are left out and the same seed gives the same`() throws {
    var random = SeededGenerator(seed: 5)
    var covariate = (0..<120).map { _ in random.normal() }
    let counts = covariate.map { x in
      Double((0..<8).count { _ in random.uniform() < (x > 0 ? 0.8 : 0.1) })
    }
    covariate[7] = .nan
    let variables = [
      MixtureVariable(.poisson, values: counts), MixtureVariable(.poisson, values: counts),
    ]
    let model = LatentClassRegression(options: .init(classCount: 2))
    let fit = try #require(
      model.fit(variables, covariates: [covariate], using: SeededGenerator(seed: 2)))
    let again = try #require(
      model.fit(variables, covariates: [covariate], using: SeededGenerator(seed: 2)))
    #expect(fit.rows.count == 119 && !fit.rows.contains(7) && fit.posteriors.count == 119)
    #expect(fit.posteriors == again.posteriors && fit.coefficients == again.coefficients)
    #expect(fit.posteriors.allSatisfy { isClose($0.reduce(0, +), 1, absolute: 1e-9) })
  }

  @Test func `families without a regression form and empty tables give nothing`() {
    let model = LatentClassRegression(options: .init(classCount: 2))
    let random = SeededGenerator(seed: 1)
    #expect(model.fit([], covariates: [], using: random) == nil)
    #expect(
      model.fit(
        [MixtureVariable(.bernoulli, values: [1, 0])], covariates: [[.nan, .nan]], using: random)
        == nil)
    #expect(
      model.fit(
        [MixtureVariable(.negativeBinomial, values: [1, 0, 4])], covariates: [], using: random)
        == nil)
  }

  @Test func `a constant or doubled covariate has no error but does no harm`() throws {
    var random = SeededGenerator(seed: 8)
    let answers = (0..<4).map { _ in (0..<80).map { _ in random.uniform() < 0.5 ? 1.0 : 0 } }
    let x = (0..<80).map { _ in random.normal() }
    let fit = try #require(
      LatentClassRegression(options: .init(classCount: 2)).fit(
        answers.map { MixtureVariable(.bernoulli, values: $0) },
        covariates: [x, x, x.map { _ in 4 }], using: SeededGenerator(seed: 1)))
    #expect(fit.logLikelihood.isFinite && fit.standardErrors == nil)
    #expect(fit.coefficients.allSatisfy { $0.allSatisfy(\.isFinite) })
  }
}
