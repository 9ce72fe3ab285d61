import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Whatever the table, a result has no NaN and its probabilities sum to 1.
struct MixtureGuardTests {
  private static let values: [Double] = [
    0, 1, 2, 3, -1, 0.5, -0.0, 1e-300, 1e-9, 7, 100, 1e9, 1e120, 1e308, -1e308, .infinity,
    -.infinity, .nan, .greatestFiniteMagnitude, 65_535, 70_000, 3_000_000_000,
  ]

  private func family(_ random: inout SeededGenerator) -> MixtureFamily {
    switch random.index(below: 9) {
    case 0: .bernoulli
    case 1: .categorical(levels: 1 + random.index(below: 5))
    case 2: .ordinal(levels: 1 + random.index(below: 6))
    case 3: .gaussian
    case 4: .logNormal
    case 5: .noisyGaussian
    case 6: .betaBinomial
    case 7: .poisson
    default: .negativeBinomial
    }
  }

  private func variable(_ n: Int, _ random: inout SeededGenerator) -> MixtureVariable {
    let family = family(&random)
    let kind = random.index(below: 4)
    let constant = Self.values[random.index(below: Self.values.count)]
    let values = (0..<n).map { _ in
      switch kind {
      case 0: constant
      case 1: Self.values[random.index(below: Self.values.count)]
      case 2: Double(random.index(below: 6))
      default: random.uniform() < 0.2 ? .nan : 3 * random.normal()
      }
    }
    let isPaired = family == .noisyGaussian || family == .betaBinomial
    let noise = isPaired ? (0..<n).map { _ in Self.values[random.index(below: 18)] } : []
    return MixtureVariable(family, values: values, noise: noise)
  }

  private func isSound(_ fit: MixtureFit) -> Bool {
    let sum = fit.shares.reduce(0, +) + fit.backgroundShare
    let rows = fit.posteriors.indices
    return fit.logLikelihood.isFinite && fit.bic.isFinite && fit.softICL.isFinite
      && fit.hardICL.isFinite && fit.aic.isFinite && fit.entropyR2.isFinite
      && isClose(sum, 1, absolute: 1e-9)
      && fit.parameters.allSatisfy { $0.allSatisfy { $0.numbers.allSatisfy(\.isFinite) } }
      && fit.gains.allSatisfy(\.isFinite)
      && rows.allSatisfy {
        isClose(fit.posteriors[$0].reduce(fit.background[$0], +), 1, absolute: 1e-9)
      }
  }

  @Test(arguments: 0..<60)
  func `random tables of odd values give finite results`(seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let n = 1 + random.index(below: 30)
    let variables = (0..<1 + random.index(below: 6)).map { _ in variable(n, &random) }
    var options = MixtureModel.Options(classCount: 1 + random.index(below: 6))
    options.starts = 4
    options.finalists = 2
    options.maximumIterations = 60
    options.hasBackground = random.uniform() < 0.5
    options.selectsVariables = random.uniform() < 0.5
    options.crossChecksVariables = random.uniform() < 0.5
    options.smoothing = random.uniform() < 0.3 ? 1 : 0
    let design = MixtureDesign(variables)
    let fit = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    let isFitSound = isSound(fit)
    #expect(isFitSound, "\(variables.map(\.family))")
    let scores = fit.posteriors(of: variables)
    let areScoresSound = scores.allSatisfy { isClose($0.reduce(0, +), 1, absolute: 1e-9) }
    #expect(areScoresSound)
    var search = MixtureSearch.Options(classCounts: 1...2)
    search.model = options
    search.maximumPasses = 20
    let fits = MixtureSearch(options: search).fits(of: design, using: SeededGenerator(seed: 1))
    let areFitsSound = fits.allSatisfy(isSound)
    #expect(areFitsSound)
  }

  @Test func `more classes than rows, equal rows and no rows are no trouble`() {
    for values in [[1.0, 2], [3, 3, 3, 3], []] {
      var options = MixtureModel.Options(classCount: 5)
      options.starts = 3
      let fit = MixtureModel(options: options).fit(
        MixtureDesign([MixtureVariable(.gaussian, values: values)]),
        using: SeededGenerator(seed: 1))
      let isFitSound = isSound(fit) && fit.assignments.count == values.count
      #expect(isFitSound)
    }
  }

  @Test func `a category with one member keeps a probability in every class`() {
    let values = (0..<50).map { $0 == 0 ? 2.0 : Double($0 % 2) }
    let fit = MixtureModel(options: .init(classCount: 3)).fit(
      MixtureDesign([
        MixtureVariable(.categorical(levels: 3), values: values),
        MixtureVariable(.bernoulli, values: values.map { min($0, 1) }),
      ]), using: SeededGenerator(seed: 1))
    let isFitSound = isSound(fit)
    #expect(isFitSound)
  }
}
