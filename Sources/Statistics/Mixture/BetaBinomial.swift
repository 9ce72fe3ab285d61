import Foundation

/// Events out of a known number of occasions, at rates that vary between people.
///
/// The rate of a person is drawn from a beta distribution with the mean and precision `s` of the
/// class (parameters `mean s` and `(1 - mean) s`), the events from a binomial. With whole counts
/// all that is needed are sums such as `log a + log (a + 1) + ...`, so no gamma function is called.
/// Estimation follows T. P. Minka, 2000, *Estimating a Dirichlet distribution* (mean at a fixed
/// precision by fixed point, precision by a guarded Newton step).
enum BetaBinomial {
  typealias Pointer = UnsafeMutablePointer<Double>

  /// More occasions than this count as this many: the people's own differences rule by then.
  static let mostOccasions = 100
  private static let keyBase = 1_024.0
  static let precisions = 0.3...300.0

  /// Whole events and occasions of a share.
  static func counts(share: Double, occasions: Double) -> (events: Int, occasions: Int) {
    let whole = min(max(Int(min(occasions, 1e6).rounded()), 1), mostOccasions)
    return (Int((min(max(share, 0), 1) * Double(whole)).rounded()), whole)
  }

  /// Events and occasions as one number.
  static func key(events: Int, occasions: Int) -> Double {
    Double(occasions) * keyBase + Double(events)
  }

  static func counts(key: Double) -> (events: Int, occasions: Int) {
    let occasions = (key / keyBase).rounded(.down)
    return (Int(key - occasions * keyBase), Int(occasions))
  }

  /// A share on the scale on which its variance hardly depends on the rate; NaN stays NaN.
  ///
  /// F. J. Anscombe, 1948, Biometrika 35, 246-254.
  static func evened(share: Double, occasions: Double) -> Double {
    guard share.isFinite else { return .nan }
    let n = max(occasions, 0)
    return asin(min(1, (min(max(share, 0), 1) * n + 0.375) / (n + 0.75)).squareRoot())
  }

  static func evened(key: Double) -> Double {
    let (events, occasions) = counts(key: key)
    return evened(share: Double(events) / Double(occasions), occasions: Double(occasions))
  }

  static func logChoices(key: Double) -> Double {
    let (events, occasions) = counts(key: key)
    return logChoices(events: events, occasions: occasions)
  }

  /// The log of the number of ways to place the events.
  static func logChoices(events: Int, occasions: Int) -> Double {
    let (k, n) = (Double(events), Double(occasions))
    return SpecialFunctions.logGamma(n + 1) - SpecialFunctions.logGamma(k + 1)
      - SpecialFunctions.logGamma(n - k + 1)
  }

  /// The log density without the number of ways.
  static func log(events: Int, occasions: Int, mean: Double, precision: Double) -> Double {
    var sum = 0.0
    for j in 0..<events { sum += Foundation.log(mean * precision + Double(j)) }
    for j in 0..<(occasions - events) { sum += Foundation.log((1 - mean) * precision + Double(j)) }
    for j in 0..<occasions { sum -= Foundation.log(precision + Double(j)) }
    return sum
  }

  /// The log density of each key (without the number of ways).
  static func logs(keys: [Double], mean: Double, precision: Double) -> [Double] {
    let most = keys.last.map { counts(key: $0).occasions } ?? 0
    let events = rising(mean * precision, most)
    let others = rising((1 - mean) * precision, most)
    let all = rising(precision, most)
    return keys.map { key in
      let (k, n) = counts(key: key)
      return events[k] + others[n - k] - all[n]
    }
  }

  /// Sums of the logs of the first whole steps up from `a`: none, one, and so on up to `most`.
  private static func rising(_ a: Double, _ most: Int) -> [Double] {
    var sums = [Double](repeating: 0, count: most + 1)
    for m in 0..<most { sums[m + 1] = sums[m] + Foundation.log(a + Double(m)) }
    return sums
  }

  /// Mean and precision from the mean and variance of the shares behind weighted keys.
  static func moments(keys: [Double], weights: [Double]) -> [Double] {
    var events = 0.0
    var trials = 0.0
    for (key, weight) in zip(keys, weights) {
      let (k, n) = counts(key: key)
      events += weight * Double(k)
      trials += weight * Double(n)
    }
    let mean = min(max(trials > 0 ? events / trials : 0.5, 0.001), 0.999)
    var squares = 0.0
    var chance = 0.0
    var people = 0.0
    for (key, weight) in zip(keys, weights) {
      let (k, n) = counts(key: key)
      let distance = Double(k) / Double(n) - mean
      squares += weight * distance * distance
      chance += weight * mean * (1 - mean) / Double(n)
      people += weight
    }
    let between = max(squares - chance, 0.01 * squares) / max(people, 1e-9)
    let precision = between > 0 ? mean * (1 - mean) / between - 1 : precisions.upperBound
    return [mean, min(max(precision, precisions.lowerBound), precisions.upperBound)]
  }

  /// Moves mean and precision towards the best ones for weighted keys.
  ///
  /// `prior` imagined people at the pooled mean and precision keep small classes from extremes.
  static func estimate(
    _ theta: Pointer, keys: [Double], weights: [Double], pooled: [Double],
    prior: Double
  ) {
    let most = keys.last.map { counts(key: $0).occasions } ?? 0
    guard most > 0 else { return }
    // How much weight has exactly j events, others, occasions; below, j or more.
    var a = [Double](repeating: 0, count: most + 1)
    var b = a
    var c = a
    var total = 0.0
    for (l, key) in keys.enumerated() where weights[l] > 0 {
      let (k, n) = counts(key: key)
      a[k] += weights[l]
      b[n - k] += weights[l]
      c[n] += weights[l]
      total += weights[l]
    }
    guard total > 1e-9 else { return }
    for j in stride(from: most - 1, through: 0, by: -1) {
      a[j] += a[j + 1]
      b[j] += b[j + 1]
      c[j] += c[j + 1]
    }
    let exceeding = Exceedances(
      events: Array(a.dropFirst()), others: Array(b.dropFirst()), all: Array(c.dropFirst()))
    for _ in 0..<2 { theta[0] = exceeding.mean(theta[0], theta[1], pooled[0], prior) }
    theta[1] = exceeding.precision(theta[0], theta[1], pooled[1], prior)
  }

  /// Weights by count: position j holds the weight of those with more than j.
  private struct Exceedances {
    let events: [Double]
    let others: [Double]
    let all: [Double]

    func mean(_ mean: Double, _ precision: Double, _ pooled: Double, _ prior: Double) -> Double {
      var yes = 0.0
      var no = 0.0
      for j in events.indices {
        yes += events[j] / (mean * precision + Double(j))
        no += others[j] / ((1 - mean) * precision + Double(j))
      }
      yes = yes * mean * precision + prior * pooled
      no = no * (1 - mean) * precision + prior * (1 - pooled)
      return min(max(yes / (yes + no), 0.001), 0.999)
    }

    func precision(_ mean: Double, _ precision: Double, _ pooled: Double, _ prior: Double)
      -> Double
    {
      var first = 0.0
      var second = 0.0
      let rest = 1 - mean
      for j in events.indices {
        let yes = 1 / (mean * precision + Double(j))
        let no = 1 / (rest * precision + Double(j))
        let both = 1 / (precision + Double(j))
        first += mean * events[j] * yes + rest * others[j] * no - all[j] * both
        second +=
          all[j] * both * both - mean * mean * events[j] * yes * yes
          - rest * rest * others[j] * no * no
      }
      let pull = prior * Foundation.log(pooled / precision)
      let gradient = precision * first + pull
      let curvature = precision * first + precision * precision * second - prior
      let step = curvature < -1e-12 ? -gradient / curvature : (gradient > 0 ? 0.5 : -0.5)
      let moved = precision * Foundation.exp(max(-1, min(1, step)))
      return min(max(moved, precisions.lowerBound), precisions.upperBound)
    }
  }
}
