import Foundation

/// How many customers of a contract stay from period to period.
///
/// Each leaves with a chance of their own (beta over customers), so the share that stays rises with
/// time because the restless have left. Source: P. Fader, B. Hardie (2007), Journal of Interactive
/// Marketing 21, 76-90.
package struct ShiftedBetaGeometric: Sendable, Hashable {
  package let alpha: Double
  package let beta: Double
  package let logLikelihood: Double
  package let hasConverged: Bool

  /// Fits the model to the customers left at the start and after each period.
  ///
  /// `nil` with fewer than two periods or when numbers rise or nobody leaves.
  package init?(survivors: [Double]) {
    guard survivors.count > 2, let first = survivors.first, let last = survivors.last,
      first > last, zip(survivors, survivors.dropFirst()).allSatisfy({ $0 >= $1 })
    else { return nil }
    let result = Maximizer.maximize(from: [0, 0]) { logs in
      let (a, b) = (exp(logs[0]), exp(logs[1]))
      // The chance of leaving in period t is that of staying before times that of not staying then.
      var stayed = 0.0
      var sum = 0.0
      for t in 1..<survivors.count {
        let all = a + b + Double(t - 1)
        sum += (survivors[t - 1] - survivors[t]) * (stayed + log(a / all))
        stayed += log((b + Double(t - 1)) / all)
      }
      return sum + last * stayed
    }
    (alpha, beta) = (exp(result.point[0]), exp(result.point[1]))
    logLikelihood = result.value
    hasConverged = result.hasConverged
  }

  /// The share of the customers of a period's start who stay through period `t`, from 1.
  package func retention(period t: Int) -> Double {
    (beta + Double(t) - 1) / (alpha + beta + Double(t) - 1)
  }

  /// The share of the first customers who are left after `t` periods.
  package func survival(periods t: Int) -> Double {
    (1...max(t, 1)).reduce(1) { t < 1 ? 1 : $0 * retention(period: $1) }
  }
}
