import Foundation

@testable import Statistics

/// Tables of planted classes for the tests of mixtures.
enum MixtureSamples {
  /// Two classes, a variable of every family, a tenth of the values missing.
  static func everyFamily(_ count: Int, seed: UInt64) -> [MixtureVariable] {
    planted(count, seed: seed).variables
  }

  static func planted(
    _ count: Int, seed: UInt64
  ) -> (variables: [MixtureVariable], truth: [Int]) {
    var random = SeededGenerator(seed: seed)
    let truth = (0..<count).map { _ in random.index(below: 2) }
    func column(_ draw: (Double) -> Double) -> [Double] {
      truth.map {
        let value = draw(Double($0))
        return random.uniform() < 0.1 ? .nan : value
      }
    }
    let normal = column { 2.5 * $0 + random.normal() }
    let rounded = column { (20 * $0 + 8 * random.normal()).rounded() }
    let amount = column { exp($0 + 0.7 * random.normal()) }
    let noise = truth.map { _ in 0.1 + random.uniform() }
    let noisy = column { 2 * $0 + 0.9 * random.normal() }
    let occasions = truth.map { _ in Double(1 + random.index(below: 12)) }
    let share = truth.indices.map { i -> Double in
      var events = 0.0
      for _ in 0..<Int(occasions[i]) where random.uniform() < 0.2 + 0.5 * Double(truth[i]) {
        events += 1
      }
      return events / occasions[i]
    }
    let binary = column { random.uniform() < 0.2 + 0.6 * $0 ? 1 : 0 }
    let level = column { Double((Int($0) + random.index(below: 2)) % 3) }
    let rating = column { min(6, max(0, (2 + 2 * $0 + 1.3 * random.normal()).rounded())) }
    let visits = column { ($0 * 3 + 4 * random.uniform()).rounded(.down) }
    let orders = column { (-log(1 - random.uniform()) * (2 + 5 * $0)).rounded(.down) }
    return (
      [
        MixtureVariable(.gaussian, values: normal), MixtureVariable(.gaussian, values: rounded),
        MixtureVariable(.logNormal, values: amount),
        MixtureVariable(.noisyGaussian, values: noisy, noise: noise),
        MixtureVariable(.betaBinomial, values: share, noise: occasions),
        MixtureVariable(.bernoulli, values: binary),
        MixtureVariable(.categorical(levels: 3), values: level),
        MixtureVariable(.ordinal(levels: 7), values: rating),
        MixtureVariable(.poisson, values: visits),
        MixtureVariable(.negativeBinomial, values: orders),
      ], truth
    )
  }

  static func rearranged(_ variables: [MixtureVariable], _ order: [Int]) -> [MixtureVariable] {
    variables.map { variable in
      MixtureVariable(
        variable.family, values: order.map { variable.values[$0] },
        noise: variable.noise.isEmpty ? [] : order.map { variable.noise[$0] },
        varianceFloor: variable.varianceFloor)
    }
  }
}
