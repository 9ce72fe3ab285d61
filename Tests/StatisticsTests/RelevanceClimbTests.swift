import TestSupport
import Testing

@testable import Statistics

struct RelevanceClimbTests {
  @Test func `a wrong choice of variables climbs to the right one`() throws {
    var random = SeededGenerator(seed: 6)
    let isFirst = (0..<240).map { _ in random.uniform() < 0.5 }
    let variables = (0..<8).map { j in
      MixtureVariable(
        .bernoulli,
        values: isFirst.map { random.uniform() < (j < 5 ? ($0 ? 0.85 : 0.15) : 0.5) ? 1 : 0 })
    }
    let design = MixtureDesign(variables)
    var options = MixtureModel.Options(classCount: 2)
    options.relevant = [true, true, true, false, false, true, true, true]
    let start = MixtureModel(options: options).fit(design, using: SeededGenerator(seed: 1))
    let best = RelevanceClimb(options: options).improve(start, on: design)
    #expect(best.relevant == [true, true, true, true, true, false, false, false])
    #expect(best.bic < start.bic)
    let searched = try #require(
      RelevanceClimb(options: options).search(
        design, variables: 8, count: 3, using: SeededGenerator(seed: 1)))
    #expect(searched.relevant == best.relevant)
  }
}
