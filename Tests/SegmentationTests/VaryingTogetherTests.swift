import EvidenceModel
import Foundation
import Statistics
import Testing

@testable import Segmentation

struct VaryingTogetherTests {
  /// Numbers that grow with a size which everybody has, and with a segment where there are means.
  private func world(
    seed: UInt64, people: Int, means: [[Double]], loading: Double = 0.75
  ) -> PlantedWorld {
    var world = PlantedWorld(
      seed: seed, people: people, shares: means.map { _ in 1 / Double(means.count) })
    let size = (0..<people).map { _ in world.random.normal() }
    for j in 0..<(means.first?.count ?? 0) {
      let own = (1 - loading * loading).squareRoot()
      let column = (0..<people).map { i in
        means[world.truth[i]][j] + loading * size[i] + own * world.random.normal()
      }
      world.add("n\(j)", .number, column)
    }
    return world
  }

  @Test(arguments: [UInt64(1), 2, 3])
  func `one crowd whose numbers go together is one segment`(seed: UInt64) throws {
    let world = world(seed: seed, people: 250, means: [[0, 0, 0, 0, 0]])
    let result = try SegmentFinder(options: quickOptions()).segments(in: world.table)
    #expect(result.mainCount == 1)
    #expect(result.trials[0].varyTogether?.count == 5)
  }

  @Test func `a long cloud is not cut into pieces`() throws {
    let world = world(
      seed: 4, people: 300, means: [[0, 0, 0, 0], [3, -3, 3, -3], [-3, -3, 3, 3]])
    let result = try SegmentFinder(options: quickOptions()).segments(in: world.table)
    #expect(result.mainCount == 3)
    #expect(world.agreement(with: result) > 0.95)
    #expect(result.trials[2].varyTogether != nil)
    let modelled = result.quality.dependences.filter { !$0.isModelled }
    #expect(modelled.isEmpty)
    #expect(result.isFinite)
  }

  @Test func `gaps in the block are filled by what is known of the rest`() throws {
    var world = world(seed: 5, people: 300, means: [[0, 0, 0, 0], [3, -3, 3, -3]])
    world.lose(0.2)
    let result = try SegmentFinder(options: quickOptions()).segments(in: world.table)
    #expect(result.mainCount == 2)
    #expect(world.agreement(with: result) > 0.8)
  }

  @Test func `a person may forbid it`() throws {
    let world = world(seed: 6, people: 200, means: [[0, 0, 0, 0]])
    var options = quickOptions()
    options.allowsDependence = false
    let result = try SegmentFinder(options: options).segments(in: world.table)
    #expect(result.trials.allSatisfy { $0.varyTogether == nil })
  }

  @Test func `the joint fit's likelihood is that of the normal distribution`() {
    // Two rows and one class: the best fit has their mean and covariance.
    let x = [[1.0, 2.0, 4.0, 3.0, 5.0, 1.5], [2.0, 1.0, 5.0, 3.5, 4.0, 2.5]]
    let variables = x.map { MixtureVariable(.gaussian, values: $0) }
    var options = CovarianceMixture.Options(classCount: 1, block: [0, 1], relevant: [true, true])
    options.shape = .ownCorrelations
    options.relativeFloor = 1e-9
    let fit = CovarianceMixture(options: options).fit(
      variables, background: [], starts: [[[Double]](repeating: [1, 0], count: 6)])
    let n = 6.0
    let means = x.map { $0.reduce(0, +) / n }
    func covariance(_ a: Int, _ b: Int) -> Double {
      zip(x[a], x[b]).reduce(0) { $0 + ($1.0 - means[a]) * ($1.1 - means[b]) } / n
    }
    let determinant = covariance(0, 0) * covariance(1, 1) - covariance(0, 1) * covariance(0, 1)
    let expected = -n / 2 * (2 * log(2 * Double.pi) + log(determinant) + 2)
    #expect(abs(fit.logLikelihood - expected) < 1e-9)
    #expect(fit.parameterCount == 5)
  }
}
