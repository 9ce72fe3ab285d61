import Foundation

/// How often customers buy and when they silently leave: the Pareto/NBD model.
///
/// While active a customer buys at random at a rate of their own; they leave at any time at a rate of
/// their own (both gamma over customers). Sources: D. Schmittlein, D. Morrison, R. Colombo (1987),
/// Management Science 33, 1-24; P. Fader, B. Hardie (2005), note 008.
package struct ParetoPurchases: Sendable, Hashable {
  /// Shape and scale of the rates of buying.
  package let r: Double
  package let alpha: Double
  /// Shape and scale of the rates of leaving.
  package let s: Double
  package let beta: Double
  package let logLikelihood: Double
  package let hasConverged: Bool

  /// Fits the model by maximum likelihood; `nil` without a history that has repeats.
  package init?(_ histories: [PurchaseHistory]) {
    guard histories.contains(where: { $0.repeats > 0 }) else { return nil }
    let scale = log(BetaGeometricPurchases.scale(histories))
    let result = Maximizer.maximize(from: [0, scale, 0, scale]) { logs in
      let p = logs.map { exp($0) }
      return histories.reduce(0) { $0 + Self.logLikelihood($1, p[0], p[1], p[2], p[3]) }
    }
    let p = result.point.map { exp($0) }
    (r, alpha, s, beta) = (p[0], p[1], p[2], p[3])
    logLikelihood = result.value
    hasConverged = result.hasConverged
  }

  private static func logLikelihood(
    _ h: PurchaseHistory, _ r: Double, _ alpha: Double, _ s: Double, _ beta: Double
  ) -> Double {
    let x = h.repeats
    let n = r + s + x
    let larger = max(alpha, beta)
    let second = alpha >= beta ? s + 1 : r + x
    func piece(_ time: Double) -> Double {
      let z = abs(alpha - beta) / (larger + time)
      return log(SpecialFunctions.hypergeometric(n, second, n + 1, z)) - n * log(larger + time)
    }
    let stay = -(r + x) * log(alpha + h.age) - s * log(beta + h.age)
    let early = piece(h.recency)
    let late = piece(h.age)
    let gap = late < early ? log(-expm1(late - early)) : -.infinity
    let leave = log(s / n) + early + gap
    let top = max(stay, leave)
    return SpecialFunctions.logGamma(r + x) - SpecialFunctions.logGamma(r) + r * log(alpha)
      + s * log(beta) + top + log(exp(stay - top) + exp(leave - top))
  }
}
