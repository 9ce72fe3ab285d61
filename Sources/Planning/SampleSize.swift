import Foundation
import Statistics

/// How many people to ask for how much certainty: exact binomial arithmetic, no approximation.
package enum SampleSize {
  /// People to ask so that a view held by a share of them is heard from at least `voices` with a
  /// probability.
  ///
  /// - Parameters:
  ///   - prevalence: The share that holds the view, above 0 and below 1.
  ///   - voices: From how many it must be heard, from 1.
  ///   - certainty: The probability, above 0 and below 1.
  /// - Returns: The smallest number, at most 10,000.
  package static func toHear(prevalence: Double, voices: Int = 2, certainty: Double = 0.9) -> Int {
    guard prevalence > 0, prevalence < 1, certainty < 1, voices > 0 else { return max(1, voices) }
    var count = voices
    while count < 10_000,
      probability(of: voices, in: count, prevalence: prevalence) < certainty
    { count += 1 }
    return count
  }

  /// The probability to hear a view from at least `voices` of `count` people.
  package static func probability(of voices: Int, in count: Int, prevalence: Double) -> Double {
    guard count >= voices else { return 0 }
    var term = pow(1 - prevalence, Double(count))
    var fewer = term
    for heard in 1..<max(1, voices) {
      term *= Double(count - heard + 1) / Double(heard) * prevalence / (1 - prevalence)
      fewer += term
    }
    return max(0, 1 - fewer)
  }

  /// The largest share that may hold a view which nobody of `count` people told: the rule of three.
  ///
  /// Exact: `1 - alpha^(1/n)`; three over n for many. Source: J. Hanley, A. Lippman-Hand (1983), JAMA 249,
  /// 1743.
  package static func largestUnheard(after count: Int, certainty: Double = 0.95) -> Double {
    count > 0 ? 1 - pow(1 - certainty, 1 / Double(count)) : 1
  }

  /// Half the width of the 95 % Wilson interval of a share among `count` people: how far a share that
  /// they give can be off.
  package static func margin(of share: Double, in count: Int) -> Double {
    let interval = Interval.wilson(share * Double(count), of: Double(count))
    return (interval.upper - interval.lower) / 2
  }
}
