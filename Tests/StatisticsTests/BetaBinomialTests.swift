import Foundation
import Testing

@testable import Statistics

struct BetaBinomialTests {
  @Test(arguments: [(0.3, 4.0), (0.05, 20.0), (0.8, 0.7)])
  func `the probabilities of all counts sum to 1`(mean: Double, precision: Double) {
    let parameters = MixtureParameters.rate(mean: mean, precision: precision)
    let total = (0...12).reduce(0) {
      $0 + exp(parameters.logDensity(Double($1) / 12, noise: 12))
    }
    #expect(abs(total - 1) < 1e-9)
  }

  @Test func `one occasion is a coin with the mean`() {
    let parameters = MixtureParameters.rate(mean: 0.2, precision: 3)
    #expect(abs(exp(parameters.logDensity(1, noise: 1)) - 0.2) < 1e-12)
    #expect(parameters.logDensity(.nan, noise: 1) == 0)
  }

  @Test func `mean and precision come back from draws, few occasions or many`() {
    var random = SeededGenerator(seed: 3)
    var shares: [Double] = []
    var occasions: [Double] = []
    for i in 0..<3_000 {
      // The mean of two uniform numbers has mean .5 and variance 1/24: precision 5.
      let rate = (random.uniform() + random.uniform()) / 2
      let n = [1, 2, 5, 20][i % 4]
      var hits = 0.0
      for _ in 0..<n where random.uniform() < rate { hits += 1 }
      shares.append(hits / Double(n))
      occasions.append(Double(n))
    }
    let variable = MixtureVariable(.betaBinomial, values: shares, noise: occasions)
    var options = MixtureModel.Options(classCount: 1)
    options.maximumIterations = 100
    let fit = MixtureModel(options: options).fit(
      MixtureDesign([variable]), using: SeededGenerator(seed: 1))
    guard case .rate(let mean, let precision) = fit.parameters[0][0] else {
      Issue.record("not a rate")
      return
    }
    #expect(abs(mean - 0.5) < 0.02)
    #expect(precision > 4 && precision < 6.5)
  }

  @Test func `people with few occasions do not form a class of their own`() {
    var random = SeededGenerator(seed: 4)
    var variables: [MixtureVariable] = []
    for j in 0..<6 {
      var shares: [Double] = []
      var occasions: [Double] = []
      for i in 0..<200 {
        let n = i % 2 == 0 ? 1 : 30
        var hits = 0.0
        for _ in 0..<n where random.uniform() < 0.05 + 0.02 * Double(j) { hits += 1 }
        shares.append(hits / Double(n))
        occasions.append(Double(n))
      }
      variables.append(MixtureVariable(.betaBinomial, values: shares, noise: occasions))
    }
    let design = MixtureDesign(variables)
    var options = MixtureModel.Options(classCount: 1)
    let one = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1)).bic
    options.classCount = 2
    options.starts = 8
    let two = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1)).bic
    #expect(one < two)
  }
}
