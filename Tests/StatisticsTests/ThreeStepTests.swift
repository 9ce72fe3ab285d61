import Foundation
import TestSupport
import Testing

@testable import Statistics

/// Reference values: StepMix 3.0.0 (20 starts, tolerance 1e-13) on the same 1,200 drawn people.
struct ThreeStepTests {
  /// People of three classes with six answers, a covariate and two outcomes.
  private struct People {
    var answers = [[Double]](repeating: [], count: 6)
    var covariate: [Double] = []
    var number: [Double] = []
    var level: [Double] = []

    init(count: Int = 1_200, seed: UInt64 = 7) {
      let yes = [
        [0.85, 0.85, 0.8, 0.2, 0.25, 0.15], [0.2, 0.25, 0.8, 0.8, 0.75, 0.3],
        [0.15, 0.3, 0.2, 0.25, 0.7, 0.85],
      ]
      let levels = [[0.6, 0.9], [0.3, 0.7], [0.1, 0.4]]
      var random = SeededGenerator(seed: seed)
      for _ in 0..<count {
        let z = random.normal()
        let odds = [1, exp(-0.2 + 0.8 * z), exp(-0.5 - 0.6 * z)]
        let total = odds.reduce(0, +)
        let u = random.uniform()
        let t = u < odds[0] / total ? 0 : (u < (odds[0] + odds[1]) / total ? 1 : 2)
        for j in 0..<6 { answers[j].append(random.uniform() < yes[t][j] ? 1 : 0) }
        number.append([0, 1, 2.5][t] + random.normal())
        let v = random.uniform()
        level.append(v < levels[t][0] ? 0 : (v < levels[t][1] ? 1 : 2))
        covariate.append(z)
      }
    }

    var variables: [MixtureVariable] { answers.map { MixtureVariable(.bernoulli, values: $0) } }

    func fit() -> MixtureFit {
      var options = MixtureModel.Options(classCount: 3)
      options.tolerance = 1e-12
      options.maximumIterations = 5_000
      return MixtureModel(options: options).fit(
        MixtureDesign(variables), using: SeededGenerator(seed: 1))
    }
  }

  private func close(_ values: [[Double]], _ expected: [[Double]], _ tolerance: Double) -> Bool {
    zip(values, expected).allSatisfy {
      zip($0, $1).allSatisfy { isClose($0, $1, absolute: tolerance) }
    }
  }

  @Test func `means of an outcome agree with StepMix, corrected and not`() throws {
    let people = People()
    let fit = people.fit()
    #expect(isClose(fit.logLikelihood, -4_532.317_271, absolute: 1e-4))
    let modal = ClassificationErrors(posteriors: fit.posteriors)
    let soft = ClassificationErrors(posteriors: fit.posteriors, allocation: .proportional)
    for (errors, correction, means, variances) in [
      (
        modal, ThreeStep.Correction.none, [0.228953, 2.132551, 1.125266],
        [1.274587, 1.528789, 1.210244]
      ),
      (soft, .none, [0.290123, 1.942791, 1.198355], [1.358817, 1.692243, 1.403374]),
      (
        modal, .bolckCroonHagenaars, [0.019225, 2.395777, 1.045506], [0.924928, 1.212277, 0.822886]
      ),
      (
        soft, .bolckCroonHagenaars, [0.023472, 2.353934, 1.083299], [0.940119, 1.250691, 0.888265]
      ),
      (modal, .maximumLikelihood, [0.033476, 2.447769, 1.006822], [1.045849, 0.881298, 0.920951]),
    ] {
      let result = try #require(
        ThreeStep(errors: errors, correction: correction).means(of: people.number))
      #expect(close([result.means], [means], 5e-4), "\(correction): \(result.means)")
      #expect(close([result.variances], [variances], 5e-4), "\(correction): \(result.variances)")
      #expect(result.standardErrors.allSatisfy { $0 > 0.02 && $0 < 0.2 })
      #expect((result.equality?.pValue ?? 1) < 1e-12 && result.equality?.degrees == 2)
    }
  }

  @Test func `shares of an outcome agree with StepMix, corrected and not`() throws {
    let people = People()
    let errors = ClassificationErrors(posteriors: people.fit().posteriors)
    let corrected = [
      [0.540346, 0.371886, 0.087768], [0.138455, 0.301315, 0.56023],
      [0.264420, 0.453623, 0.281958],
    ]
    for (correction, expected) in [
      (
        ThreeStep.Correction.none,
        [
          [0.496614, 0.374718, 0.128668], [0.169761, 0.323607, 0.506631],
          [0.273684, 0.426316, 0.3],
        ]
      ), (.bolckCroonHagenaars, corrected), (.maximumLikelihood, corrected),
    ] {
      let result = try #require(
        ThreeStep(errors: errors, correction: correction).shares(of: people.level, levels: 3))
      #expect(close(result.shares, expected, 5e-4), "\(correction): \(result.shares)")
      #expect(!result.isCut)
      #expect(result.standardErrors.allSatisfy { $0.allSatisfy { $0 > 0.01 && $0 < 0.06 } })
    }
  }

  @Test func `regression of membership on a covariate agrees with StepMix`() throws {
    let people = People()
    let fit = people.fit()
    let modal = ClassificationErrors(posteriors: fit.posteriors)
    let soft = ClassificationErrors(posteriors: fit.posteriors, allocation: .proportional)
    for (errors, correction, expected) in [
      (
        modal, ThreeStep.Correction.none,
        [[0, 0], [-0.259301, -0.354394], [-0.219381, 0.543056]]
      ),
      (soft, .none, [[0, 0], [-0.167052, -0.257908], [-0.15778, 0.36015]]),
      (modal, .bolckCroonHagenaars, [[0, 0], [-0.340246, -0.599841], [-0.338437, 0.97686]]),
      (soft, .bolckCroonHagenaars, [[0, 0], [-0.321128, -0.578162], [-0.306021, 0.870141]]),
      (modal, .maximumLikelihood, [[0, 0], [-0.326442, -0.572662], [-0.327574, 0.946422]]),
    ] {
      let result = try #require(
        ThreeStep(errors: errors, correction: correction).regression(on: [people.covariate]))
      #expect(close(result.coefficients, expected, 1e-3), "\(correction): \(result.coefficients)")
      #expect(result.hasConverged && result.rowCount == 1_200)
      let error = result.standardErrors?[2][1] ?? 0
      #expect(error > 0.05 && error < 0.25)
    }
  }

  @Test func `maximum likelihood with proportional assignment recovers the truth`() throws {
    // Slopes drawn with .8 and -.6. Taking the parts of an assignment as several observations, as
    // StepMix 3.0.0 does, gives 1.67 and -.99 on these people.
    let people = People()
    let errors = ClassificationErrors(
      posteriors: people.fit().posteriors, allocation: .proportional)
    let step = ThreeStep(errors: errors, correction: .maximumLikelihood)
    let slopes = try #require(step.regression(on: [people.covariate])).coefficients.map { $0[1] }
    #expect(isClose(slopes[2], 0.8, absolute: 0.2) && isClose(slopes[1], -0.6, absolute: 0.2))
    let means = try #require(step.means(of: people.number)).means
    #expect(close([means], [[0, 2.5, 1]], 0.15))
  }

  @Test func `one-step regression agrees with StepMix`() throws {
    let people = People()
    let fit = try #require(
      LatentClassRegression(options: .init(classCount: 3)).fit(
        people.variables, covariates: [people.covariate], using: SeededGenerator(seed: 1)))
    // StepMix reports -4459.927022 with shares .348509 .345384 .306107.
    #expect(isClose(fit.logLikelihood, -4_459.927_022, absolute: 1e-3))
    #expect(close([fit.shares], [[0.348509, 0.345384, 0.306107]], 5e-4))
    #expect(
      close(fit.coefficients, [[0, 0], [-0.198333, -0.542625], [-0.325983, 0.911456]], 2e-3))
    let errors = try #require(fit.standardErrors)
    #expect(errors[1][1] > 0.05 && errors[1][1] < 0.2 && errors[0] == [0, 0])
    #expect(fit.parameterCount == 22 && fit.hits > 1 && fit.hasConverged)
  }

  @Test func `certain classes need no correction and missing values are left out`() throws {
    let posteriors = [[1.0, 0], [1, 0], [0, 1], [0, 1], [0, 1]]
    let errors = ClassificationErrors(posteriors: posteriors)
    #expect(errors.probabilities == [[1, 0], [0, 1]] && errors.shares == [0.4, 0.6])
    for correction in [
      ThreeStep.Correction.none, .bolckCroonHagenaars, .maximumLikelihood,
    ] {
      let step = ThreeStep(errors: errors, correction: correction)
      let means = try #require(step.means(of: [1, 3, 10, 12, .nan])).means
      #expect(close([means], [[2, 11]], 1e-6))
      let shares = try #require(step.shares(of: [0, 1, 1, 1, .nan], levels: 2)).shares
      #expect(close(shares, [[0.5, 0.5], [0, 1]], 1e-6))
    }
  }

  @Test func `classes that can't be told apart give no result instead of a wrong one`() {
    let errors = ClassificationErrors(
      posteriors: [[0.5, 0.5], [0.5, 0.5], [0.5, 0.5]], allocation: .proportional)
    let step = ThreeStep(errors: errors, correction: .bolckCroonHagenaars)
    #expect(errors.correctedWeights() == nil)
    #expect(step.means(of: [1, 2, 3]) == nil && step.shares(of: [0, 1, 1], levels: 2) == nil)
    #expect(step.regression(on: [[1, 2, 3]]) == nil)
  }
}
