import Foundation
import TestSupport
import Testing

@testable import Statistics

struct MixtureIdentificationTests {
  /// Yes-no answers of planted classes.
  private func answers(_ items: Int, classes: Int, people: Int) -> [MixtureVariable] {
    var random = SeededGenerator(seed: 5)
    let truth = (0..<people).map { _ in random.index(below: classes) }
    return (0..<items).map { j in
      MixtureVariable(
        .bernoulli,
        values: truth.map { c in
          random.uniform() < ((c + j) % classes == 0 ? 0.85 : 0.2) ? 1 : 0
        })
    }
  }

  private func fit(_ variables: [MixtureVariable], _ count: Int) -> MixtureFit {
    var options = MixtureModel.Options(classCount: count)
    options.maximumIterations = 2_000
    return MixtureModel(options: options).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
  }

  @Test func `three classes of four yes-no questions are one parameter too many`() {
    let identification = fit(answers(4, classes: 3, people: 400), 3).identification
    #expect(identification == MixtureIdentification(parameterCount: 14, rank: 13))
    #expect(!identification.isIdentified)
  }

  @Test func `two classes of four questions and three of seven are identified`() {
    #expect(fit(answers(4, classes: 2, people: 400), 2).isIdentified)
    #expect(fit(answers(7, classes: 3, people: 600), 3).isIdentified)
  }

  @Test func `two classes of two questions are not`() {
    let identification = fit(answers(2, classes: 2, people: 400), 2).identification
    #expect(identification.parameterCount == 5 && identification.rank == 3)
  }

  @Test func `every family is told apart, with a background and tied variables`() {
    let (variables, _) = MixtureSamples.planted(400, seed: 3)
    var options = MixtureModel.Options(classCount: 2)
    options.hasBackground = true
    options.relevant = variables.indices.map { $0 != 1 && $0 != 6 }
    let fit = MixtureModel(options: options).fit(
      MixtureDesign(variables), using: SeededGenerator(seed: 1))
    #expect(fit.identification.parameterCount == fit.parameterCount)
    #expect(fit.isIdentified)
  }

  @Test(
    .enabled(if: SharedData.isPresent, "needs ../shared/data"),
    arguments: [("cheating", 4, 3, false), ("cheating", 4, 2, true), ("carcinoma", 7, 3, true)])
  func `published tables are judged as in the literature`(
    name: String, items: Int, classes: Int, isIdentified: Bool
  ) throws {
    let text = try String(contentsOf: SharedData.url("reference/data/\(name).csv"), encoding: .utf8)
    let lines = text.split(whereSeparator: \.isNewline).dropFirst().map {
      $0.split(separator: ",").map { Double($0.filter { $0 != "\"" }) ?? .nan }
    }
    let variables = (0..<items).map { j in
      let least = lines.map { $0[j] }.filter(\.isFinite).min() ?? 0
      return MixtureVariable(.bernoulli, values: lines.map { $0[j] - least })
    }
    #expect(fit(variables, classes).isIdentified == isIdentified)
  }
}
