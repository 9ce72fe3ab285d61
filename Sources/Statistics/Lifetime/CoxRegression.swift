import Foundation

/// How covariates change the pace of leaving: Cox's proportional hazards, ties after Efron.
///
/// Sources: D. Cox (1972), JRSS B 34, 187-220; B. Efron (1977), JASA 72, 557-565.
package struct CoxRegression: Sendable, Hashable {
  /// One coefficient per column: the change of the log pace per unit.
  package let coefficients: [Double]
  /// From the information at the maximum.
  package let standardErrors: [Double]
  /// The log partial likelihood.
  package let logLikelihood: Double
  /// The chance that of two comparable people the one with the higher pace leaves first; ties half.
  package let concordance: Double
  package let hasConverged: Bool

  /// Fits the regression; `hasEnded` is false for those who were still there when last seen.
  ///
  /// `nil` without an end, with values that are not finite, or with collinear or constant columns.
  package init?(columns: [[Double]], durations: [Double], hasEnded: [Bool]) {
    precondition(columns.allSatisfy { $0.count == durations.count })
    precondition(hasEnded.count == durations.count)
    guard hasEnded.contains(true), !columns.isEmpty, durations.allSatisfy(\.isFinite),
      columns.allSatisfy({ $0.allSatisfy(\.isFinite) })
    else { return nil }
    let moments = columns.map { Moments($0) }
    let deviations = moments.map { ($0?.variance ?? 0).squareRoot() }
    guard deviations.allSatisfy({ $0 > 0 }) else { return nil }
    let scaled = columns.enumerated().map { j, column in
      column.map { ($0 - (moments[j]?.mean ?? 0)) / deviations[j] }
    }
    let likelihood = PartialLikelihood(scaled, durations, hasEnded)
    var beta = [Double](repeating: 0, count: columns.count)
    var current = likelihood.evaluate(beta)
    var isDone = false
    for _ in 0..<50 {
      guard let step = LinearAlgebra.solve(current.information, current.gradient) else {
        return nil
      }
      var length = 1.0
      var next = current
      var trial = beta
      repeat {
        trial = beta.indices.map { beta[$0] + length * step[$0] }
        next = likelihood.evaluate(trial)
        length /= 2
      } while !(next.value >= current.value - 1e-12 * abs(current.value)) && length > 1e-6
      let gain = next.value - current.value
      beta = trial
      current = next
      if abs(gain) < 1e-12 * (1 + abs(current.value)) {
        isDone = true
        break
      }
    }
    guard let covariance = LinearAlgebra.inverse(current.information) else { return nil }
    coefficients = beta.indices.map { beta[$0] / deviations[$0] }
    standardErrors = beta.indices.map { max(covariance[$0][$0], 0).squareRoot() / deviations[$0] }
    logLikelihood = current.value
    hasConverged = isDone
    let scores = durations.indices.map { i in
      beta.indices.reduce(0.0) { $0 + beta[$1] * scaled[$1][i] }
    }
    concordance = Self.concordance(scores, durations, hasEnded)
  }

  private static func concordance(
    _ scores: [Double], _ durations: [Double], _ hasEnded: [Bool]
  ) -> Double {
    var right = 0.0
    var pairs = 0.0
    for i in durations.indices where hasEnded[i] {
      for j in durations.indices
      where durations[j] > durations[i] || (durations[j] == durations[i] && !hasEnded[j]) {
        pairs += 1
        right += scores[i] > scores[j] ? 1 : (scores[i] == scores[j] ? 0.5 : 0)
      }
    }
    return pairs > 0 ? right / pairs : 0.5
  }
}

/// Cox's partial likelihood with its derivatives.
private struct PartialLikelihood {
  let columns: [[Double]]
  let durations: [Double]
  let hasEnded: [Bool]
  /// Rows by falling duration.
  let order: [Int]

  init(_ columns: [[Double]], _ durations: [Double], _ hasEnded: [Bool]) {
    self.columns = columns
    self.durations = durations
    self.hasEnded = hasEnded
    order = durations.indices.sorted { durations[$0] > durations[$1] }
  }

  /// Sums of weights, of weighted columns and of their products over a set of people.
  private struct Sums {
    var weight = 0.0
    var first: [Double]
    var second: [[Double]]

    init(_ width: Int) {
      first = [Double](repeating: 0, count: width)
      second = [[Double]](repeating: first, count: width)
    }

    mutating func add(_ x: [Double], _ w: Double) {
      weight += w
      for a in x.indices {
        first[a] += w * x[a]
        for b in 0...a { second[a][b] += w * x[a] * x[b] }
      }
    }
  }

  func evaluate(
    _ beta: [Double]
  ) -> (value: Double, gradient: [Double], information: [[Double]]) {
    let width = columns.count
    var value = 0.0
    var gradient = [Double](repeating: 0, count: width)
    var information = [[Double]](repeating: gradient, count: width)
    var atRisk = Sums(width)
    var start = 0
    while start < order.count {
      var end = start
      var leaving = Sums(width)
      var count = 0
      while end < order.count && durations[order[end]] == durations[order[start]] {
        let x = columns.map { $0[order[end]] }
        let score = zip(beta, x).reduce(0) { $0 + $1.0 * $1.1 }
        atRisk.add(x, exp(score))
        if hasEnded[order[end]] {
          leaving.add(x, exp(score))
          count += 1
          value += score
          for a in 0..<width { gradient[a] += x[a] }
        }
        end += 1
      }
      for tie in 0..<count {
        let part = Double(tie) / Double(count)
        let total = atRisk.weight - part * leaving.weight
        value -= log(total)
        let mean = (0..<width).map { (atRisk.first[$0] - part * leaving.first[$0]) / total }
        for a in 0..<width {
          gradient[a] -= mean[a]
          for b in 0...a {
            let product = (atRisk.second[a][b] - part * leaving.second[a][b]) / total
            information[a][b] += product - mean[a] * mean[b]
          }
        }
      }
      start = end
    }
    for a in 0..<width { for b in 0..<a { information[b][a] = information[a][b] } }
    return (value, gradient, information)
  }
}
