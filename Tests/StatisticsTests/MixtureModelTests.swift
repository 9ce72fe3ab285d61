import TestSupport
import Testing

@testable import Statistics

struct MixtureModelTests {
  /// Two classes told apart by one variable of every family, a tenth of the values missing.
  private func sample(_ count: Int = 120, seed: UInt64 = 1) -> ([MixtureVariable], [Int]) {
    var random = SeededGenerator(seed: seed)
    let truth = (0..<count).map { _ in random.index(below: 2) }
    func column(_ draw: (Int) -> Double) -> [Double] { truth.map(draw) }
    func gap(_ values: [Double]) -> [Double] {
      values.map { random.uniform() < 0.1 ? .nan : $0 }
    }
    let normal = column { 2.5 * Double($0) + random.normal() }
    let noise = truth.map { _ in 0.1 + random.uniform() }
    let noisy = truth.indices.map {
      2 * Double(truth[$0]) + 0.3 * random.normal() + noise[$0].squareRoot() * random.normal()
    }
    let binary = column { random.uniform() < ($0 == 0 ? 0.2 : 0.8) ? 1 : 0 }
    let level = column { Double(($0 + random.index(below: 2)) % 3) }
    let count = column { (Double($0) * 3 + 4 * random.uniform()).rounded(.down) }
    return (
      [
        MixtureVariable(.gaussian, values: gap(normal)),
        MixtureVariable(.noisyGaussian, values: gap(noisy), noise: noise),
        MixtureVariable(.bernoulli, values: gap(binary)),
        MixtureVariable(.categorical(levels: 3), values: gap(level)),
        MixtureVariable(.poisson, values: gap(count)),
        MixtureVariable(.negativeBinomial, values: gap(count)),
      ], truth
    )
  }

  private func options(_ count: Int) -> MixtureModel.Options {
    var options = MixtureModel.Options(classCount: count)
    options.starts = 6
    options.finalists = 2
    return options
  }

  @Test func `planted classes are found with every family and missing values`() {
    let (variables, truth) = sample()
    let fit = MixtureModel(options: options(2)).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 3))
    #expect(Agreement.adjustedRand(fit.assignments, truth) > 0.85)
    #expect(fit.hasConverged && fit.shares[0] >= fit.shares[1])
    #expect(fit.posteriors.allSatisfy { isClose($0.reduce(0, +), 1, absolute: 1e-12) })
    #expect(fit.parameterCount == 1 + 2 * (2 + 2 + 1 + 2 + 1 + 2))
  }

  @Test func `the same seed gives the same bits, and any order of rows the same fit`() {
    let (variables, _) = sample()
    let model = MixtureModel(options: options(2))
    let fit = model.fit(MixtureDesign(variables), using: SeededGenerator(seed: 3))
    let again = model.fit(MixtureDesign(variables), using: SeededGenerator(seed: 3))
    #expect(fit.posteriors == again.posteriors && fit.logLikelihood == again.logLikelihood)
    var random = SeededGenerator(seed: 9)
    let order = random.permutation(120)
    let shuffled = variables.map { variable in
      MixtureVariable(
        variable.family, values: order.map { variable.values[$0] },
        noise: variable.noise.isEmpty ? [] : order.map { variable.noise[$0] })
    }
    let other = model.fit(MixtureDesign(shuffled), using: SeededGenerator(seed: 3))
    #expect(isClose(other.logLikelihood, fit.logLikelihood, relative: 1e-9))
    for (position, row) in order.enumerated() {
      #expect(isClose(other.posteriors[position][0], fit.posteriors[row][0], absolute: 1e-9))
    }
  }

  @Test func `a case of weight two counts as two cases`() {
    let (variables, _) = sample(40)
    let doubled = variables.map { variable in
      MixtureVariable(
        variable.family, values: variable.values + variable.values,
        noise: variable.noise + variable.noise)
    }
    let model = MixtureModel(options: options(2))
    let weighted = model.fit(
      MixtureDesign(variables), weights: [Double](repeating: 2, count: 40),
      using: SeededGenerator(seed: 3))
    let repeated = model.fit(MixtureDesign(doubled), using: SeededGenerator(seed: 3))
    #expect(isClose(weighted.logLikelihood, repeated.logLikelihood, relative: 1e-9))
    #expect(weighted.caseCount == 80)
  }

  @Test func `new rows are scored as fitted ones were`() {
    let (variables, _) = sample(60)
    let fit = MixtureModel(options: options(2)).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 3))
    for (scored, fitted) in zip(fit.posteriors(of: variables), fit.posteriors) {
      #expect(isClose(scored[0], fitted[0], absolute: 1e-9))
    }
  }

  @Test func `a fit can start from the posteriors of another`() {
    let (variables, _) = sample()
    var options = options(2)
    options.hasBackground = true
    let model = MixtureModel(options: options)
    let design = MixtureDesign(variables)
    let fit = model.fit(design, using: SeededGenerator(seed: 3))
    let next = model.fit(
      design, startingAt: fit.posteriors(of: variables), relevant: fit.relevant)
    #expect(isClose(next.logLikelihood, fit.logLikelihood, relative: 1e-6))
    #expect(next.assignments == fit.assignments)
  }

  @Test func `selection drops noise, and a lone lumpy variable only when cross-checked`() {
    var (variables, _) = sample()
    var random = SeededGenerator(seed: 12)
    let flat = (0..<120).map { _ in random.normal() }
    let lumpy = (0..<120).map { _ in random.uniform() < 0.5 ? random.normal() : 12 + random.normal()
    }
    variables += [
      MixtureVariable(.gaussian, values: flat), MixtureVariable(.gaussian, values: lumpy),
    ]
    var options = options(2)
    options.selectsVariables = true
    options.crossChecksVariables = true
    let fit = MixtureModel(options: options).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 3))
    #expect(!fit.relevant[6] && !fit.relevant[7] && fit.relevant[0] && fit.relevant[1])
  }

  @Test func `outliers go to the background class`() {
    var random = SeededGenerator(seed: 5)
    var columns = (0..<4).map { _ in (0..<100).map { _ in random.normal() } }
    for j in 0..<4 { for i in 0..<3 { columns[j][i] = j % 2 == 0 ? 14 : -14 } }
    var options = options(1)
    options.hasBackground = true
    let fit = MixtureModel(options: options).fit(
      MixtureDesign(columns.map { MixtureVariable(.gaussian, values: $0) }),
      using: SeededGenerator(seed: 3))
    #expect(fit.background.indices.filter { fit.background[$0] > 0.5 } == [0, 1, 2])
    #expect(isClose(fit.backgroundShare, 0.03, absolute: 0.01))
  }

  @Test func `equal values, empty columns and single rows give finite results`() {
    let variables = [
      MixtureVariable(.gaussian, values: [1, 1, 1, 1]),
      MixtureVariable(.gaussian, values: [.nan, .nan, .nan, .nan]),
      MixtureVariable(.negativeBinomial, values: [0, 0, 0, 0]),
    ]
    let fit = MixtureModel(options: options(2)).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 3))
    #expect(fit.logLikelihood.isFinite && fit.posteriors.allSatisfy { $0.allSatisfy(\.isFinite) })
    let one = MixtureModel(options: options(1)).fit(
      MixtureDesign([MixtureVariable(.gaussian, values: [3])]), using: SeededGenerator(seed: 3))
    #expect(one.logLikelihood.isFinite && one.assignments == [0])
  }
}
