import Foundation
import TestSupport
import Testing

@testable import Statistics

struct MixtureFamilyTests {
  private func single(_ variable: MixtureVariable) -> MixtureFit {
    var options = MixtureModel.Options(classCount: 1)
    options.maximumIterations = 200
    return MixtureModel(options: options).fit(
      MixtureDesign([variable]), using: SeededGenerator(seed: 1))
  }

  @Test func `a log-normal likelihood is that of the amounts themselves`() {
    let amounts = [0.5, 2, 3.25, 10, 47]
    let fit = single(MixtureVariable(.logNormal, values: amounts + [0, -3, .nan]))
    let logs = amounts.map { log($0) }
    let mean = logs.reduce(0, +) / 5
    let variance = logs.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 5
    let expected =
      -2.5 * (log(2 * Double.pi * variance) + 1) - logs.reduce(0, +)
    #expect(isClose(fit.logLikelihood, expected, relative: 1e-12))
    #expect(fit.parameterCount == 2)
    guard case .logNormal(let m, let v) = fit.parameters[0][0] else {
      Issue.record("not log-normal")
      return
    }
    #expect(isClose(m, mean, relative: 1e-12) && isClose(v, variance, relative: 1e-12))
    let direct = amounts.reduce(0) { $0 + fit.parameters[0][0].logDensity($1) }
    #expect(isClose(direct, expected, relative: 1e-12))
  }

  @Test func `ordinal levels keep the mean and mean square of the data`() {
    let values: [Double] = [0, 1, 1, 2, 2, 2, 3, 3, 4, 6, 6]
    let fit = single(MixtureVariable(.ordinal(levels: 7), values: values))
    guard case .probabilities(let p) = fit.parameters[0][0] else {
      Issue.record("no probabilities")
      return
    }
    #expect(p.count == 7 && isClose(p.reduce(0, +), 1, absolute: 1e-12))
    for power in [1.0, 2.0] {
      let own = values.reduce(0) { $0 + pow($1, power) } / 11
      let fitted = p.indices.reduce(0) { $0 + p[$1] * pow(Double($1), power) }
      #expect(isClose(own, fitted, absolute: 1e-7))
    }
    #expect(fit.parameterCount == 2)
  }

  @Test func `three ordinal levels are as good as three categories`() {
    let values: [Double] = [0, 0, 0, 1, 2, 2, 2, 2, 2]
    let ordinal = single(MixtureVariable(.ordinal(levels: 3), values: values))
    let nominal = single(MixtureVariable(.categorical(levels: 3), values: values))
    #expect(isClose(ordinal.logLikelihood, nominal.logLikelihood, relative: 1e-9))
    #expect(ordinal.parameterCount == nominal.parameterCount)
  }

  @Test func `ordinal classes are found with fewer parameters than categories take`() {
    var random = SeededGenerator(seed: 6)
    let truth = (0..<600).map { _ in random.index(below: 2) }
    let columns = (0..<5).map { _ in
      truth.map { c in
        min(9, max(0, (c == 0 ? 3.0 : 6.0) + (1.5 * random.normal()).rounded()))
      }
    }
    func fit(_ family: MixtureFamily, _ count: Int) -> MixtureFit {
      MixtureModel(options: .init(classCount: count)).fit(
        MixtureDesign(columns.map { MixtureVariable(family, values: $0) }),
        using: SeededGenerator(seed: 1))
    }
    let ordinal = fit(.ordinal(levels: 10), 2)
    #expect(Agreement.adjustedRand(ordinal.assignments, truth) > 0.9)
    #expect(ordinal.parameterCount == 21)
    #expect(ordinal.bic < fit(.categorical(levels: 10), 2).bic)
    #expect(ordinal.bic < fit(.ordinal(levels: 10), 3).bic)
  }

  @Test func `both forms of ICL come from the rows' probabilities`() {
    let (variables, _) = MixtureSamples.planted(80, seed: 2)
    let fit = MixtureModel(options: .init(classCount: 3)).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
    var entropy = 0.0
    var certainty = 0.0
    for row in fit.posteriors {
      for p in row where p > 0 { entropy -= p * log(p) }
      certainty += log(row.max() ?? 1)
    }
    #expect(isClose(fit.entropy, entropy, relative: 1e-9))
    #expect(isClose(fit.classificationLog, certainty, relative: 1e-9))
    #expect(isClose(fit.softICL, fit.bic + 2 * entropy, relative: 1e-12))
    #expect(isClose(fit.hardICL, fit.bic - 2 * certainty, relative: 1e-12))
  }

  @Test func `new rows with counts never seen before are scored`() {
    let (variables, _) = MixtureSamples.planted(80, seed: 2)
    let fit = MixtureModel(options: .init(classCount: 2)).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
    var values = variables.map { _ in [Double.nan] }
    values[8] = [97]
    let scored = fit.posteriors(
      of: zip(variables, values).map {
        MixtureVariable($0.family, values: $1, noise: $0.noise.isEmpty ? [] : [1])
      })[0]
    let direct = (0..<2).map { k in
      log(fit.shares[k]) + fit.parameters[k][8].logDensity(97)
    }
    #expect(isClose(log(scored[0] / scored[1]), direct[0] - direct[1], relative: 1e-9))
  }
}
