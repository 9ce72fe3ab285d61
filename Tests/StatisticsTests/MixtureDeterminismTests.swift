import Foundation
import Kernels
import TestSupport
import Testing

@testable import Statistics

struct MixtureDeterminismTests {
  /// Every family, a tenth of the values missing; enough rows for more than one shard.
  private static let variables = MixtureSamples.everyFamily(9_000, seed: 4)

  private func options(_ classes: Int) -> MixtureModel.Options {
    var options = MixtureModel.Options(classCount: classes)
    options.starts = 2
    options.finalists = 1
    options.shortIterations = 2
    options.maximumIterations = 4
    options.hasBackground = true
    return options
  }

  private func isSame(_ a: MixtureFit, _ b: MixtureFit) -> Bool {
    a.logLikelihood == b.logLikelihood && a.shares == b.shares && a.parameters == b.parameters
      && a.posteriors == b.posteriors && a.entropy == b.entropy
      && a.classificationLog == b.classificationLog
  }

  @Test(arguments: [2, 3, 9])
  func `every level of instructions gives the same bits`(classes: Int) {
    let design = MixtureDesign(Self.variables)
    var options = options(classes)
    options.level = KERNEL_PORTABLE
    let portable = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    for level in [KERNEL_AVX2, KERNEL_AVX512]
    where level.rawValue <= kernel_dispatch_level().rawValue {
      options.level = level
      let other = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
      #expect(isSame(portable, other))
    }
    #expect(portable.logLikelihood.isFinite)
  }

  @Test func `one, two and four threads give the same bits`() {
    let design = MixtureDesign(Self.variables)
    var options = options(4)
    options.threads = 1
    let single = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    for threads in [2, 4] {
      options.threads = threads
      let other = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
      #expect(isSame(single, other))
    }
  }

  @Test func `a shuffle of the rows changes no bit, and each row keeps its probabilities`() {
    var random = SeededGenerator(seed: 8)
    let order = random.permutation(9_000)
    let model = MixtureModel(options: options(3))
    let fit = model.fit(MixtureDesign(Self.variables), using: SeededGenerator(seed: 1))
    let other = model.fit(
      MixtureDesign(MixtureSamples.rearranged(Self.variables, order)),
      using: SeededGenerator(seed: 1))
    #expect(other.logLikelihood == fit.logLikelihood && other.parameters == fit.parameters)
    #expect(order.indices.allSatisfy { other.posteriors[$0] == fit.posteriors[order[$0]] })
  }

  @Test func `exponentials and logarithms are those of the system within a few units`() {
    var numbers = (0..<800).map { -0.9 * Double($0) }
    mixture_exp(&numbers, 800, KERNEL_PORTABLE)
    for (i, value) in numbers.enumerated() {
      let exact = -0.9 * Double(i) < -708 ? 0 : exp(-0.9 * Double(i))
      #expect(isClose(value, exact, relative: 1e-15))
    }
    let arguments = (0..<800).map { pow(1.37, Double($0 - 400)) * 1.1 }
    numbers = arguments
    mixture_log(&numbers, 800, KERNEL_PORTABLE)
    for (value, argument) in zip(numbers, arguments) {
      #expect(isClose(value, log(argument), relative: 1e-15))
    }
  }

  @Test func `equal rows are merged and rows of one hash bucket are told apart`() {
    let values: [Double] = [1, 2, .nan, 1, .infinity, 2, -0.0, 0]
    let design = MixtureDesign([MixtureVariable(.gaussian, values: values)])
    #expect(design.distinctCount == 4)
    #expect(design.position[0] == design.position[3] && design.position[1] == design.position[5])
    #expect(design.position[2] == design.position[4] && design.position[6] == design.position[7])
    #expect(design.rowWeights.reduce(0, +) == 8)
  }
}
