import Foundation

/// How often customers buy and when they silently leave: the BG/NBD model.
///
/// While active a customer buys at random at a rate of their own (gamma over customers); after each
/// order they leave with a chance of their own (beta over customers). Source: P. Fader, B. Hardie,
/// K. Lee (2005), Marketing Science 24, 275-284.
package struct BetaGeometricPurchases: Sendable, Hashable {
  /// Shape of the rates' gamma distribution.
  package let r: Double
  /// Its scale, in the unit of time of the histories.
  package let alpha: Double
  /// First parameter of the beta distribution of leaving.
  package let a: Double
  /// Second parameter of the beta distribution of leaving.
  package let b: Double
  package let logLikelihood: Double
  package let hasConverged: Bool

  /// Fits the model by maximum likelihood; `nil` without a history that has repeats.
  package init?(_ histories: [PurchaseHistory]) {
    guard histories.contains(where: { $0.repeats > 0 }) else { return nil }
    let result = Maximizer.maximize(from: [0, log(Self.scale(histories)), 0, 0]) { logs in
      let p = logs.map { exp($0) }
      return histories.reduce(0) { $0 + Self.logLikelihood($1, p[0], p[1], p[2], p[3]) }
    }
    let p = result.point.map { exp($0) }
    (r, alpha, a, b) = (p[0], p[1], p[2], p[3])
    logLikelihood = result.value
    hasConverged = result.hasConverged
  }

  /// A mean time between orders: where the search for a scale begins.
  static func scale(_ histories: [PurchaseHistory]) -> Double {
    let time = histories.reduce(0) { $0 + $1.age }
    return max(time / max(histories.reduce(0) { $0 + $1.repeats }, 1), 1e-6)
  }

  private static func logLikelihood(
    _ h: PurchaseHistory, _ r: Double, _ alpha: Double, _ a: Double, _ b: Double
  ) -> Double {
    let g = SpecialFunctions.logGamma
    let x = h.repeats
    let stay = -(r + x) * log(alpha + h.age)
    let leave = x > 0 ? log(a / (b + x - 1)) - (r + x) * log(alpha + h.recency) : -.infinity
    let top = max(stay, leave)
    return g(r + x) - g(r) + r * log(alpha) + g(a + b) + g(b + x) - g(b) - g(a + b + x) + top
      + log(exp(stay - top) + exp(leave - top))
  }

  /// The chance that a customer with this history is still active; 1 without repeats.
  package func probabilityActive(_ h: PurchaseHistory) -> Double {
    guard h.repeats > 0 else { return 1 }
    let ratio = log((alpha + h.age) / (alpha + h.recency))
    return 1 / (1 + a / (b + h.repeats - 1) * exp((r + h.repeats) * ratio))
  }

  /// How many orders a customer with this history is expected to place in the next `time`.
  ///
  /// For `a` equal to 1 the formula has no value; it is then taken just beside.
  package func expectedPurchases(_ h: PurchaseHistory, in time: Double) -> Double {
    let a = abs(self.a - 1) < 1e-6 ? 1 + 1e-6 : self.a
    let x = h.repeats
    let z = time / (alpha + h.age + time)
    let decline = pow((alpha + h.age) / (alpha + h.age + time), r + x)
    let series = SpecialFunctions.hypergeometric(r + x, b + x, a + b + x - 1, z)
    return (a + b + x - 1) / (a - 1) * (1 - decline * series) * probabilityActive(h)
  }
}
