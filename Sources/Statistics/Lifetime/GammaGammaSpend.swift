import Foundation

/// How much a customer spends per order: the Gamma-Gamma model.
///
/// Amounts of a customer are gamma around a mean of their own, the means are spread over customers,
/// and neither depends on how often they buy. Source: P. Fader, B. Hardie (2013), note 025.
package struct GammaGammaSpend: Sendable, Hashable {
  package let p: Double
  package let q: Double
  package let v: Double
  package let logLikelihood: Double
  package let hasConverged: Bool

  /// Fits the model to customers with repeats and an amount above 0; `nil` with fewer than two.
  package init?(_ histories: [PurchaseHistory]) {
    let used = histories.filter { $0.repeats > 0 && $0.meanAmount > 0 }
    guard used.count > 1 else { return nil }
    let mean = used.reduce(0) { $0 + $1.meanAmount } / Double(used.count)
    let result = Maximizer.maximize(from: [1, 1, log(mean / 2)]) { logs in
      let (p, q, v) = (exp(logs[0]), exp(logs[1]), exp(logs[2]))
      let g = SpecialFunctions.logGamma
      let fixed = q * log(v) - g(q)
      return used.reduce(0.0) { sum, h in
        let px = p * h.repeats
        let total = h.repeats * h.meanAmount
        return sum + g(px + q) - g(px) + fixed + px * log(h.repeats)
          + (px - 1) * log(h.meanAmount) - (px + q) * log(total + v)
      }
    }
    (p, q, v) = (exp(result.point[0]), exp(result.point[1]), exp(result.point[2]))
    logLikelihood = result.value
    hasConverged = result.hasConverged
  }

  /// The mean amount expected of a customer's future orders; infinite when `p x + q` is at most 1.
  package func expectedAmount(_ h: PurchaseHistory) -> Double {
    let weight = p * h.repeats + q - 1
    return weight > 0 ? p * (v + h.repeats * h.meanAmount) / weight : .infinity
  }
}
