import Foundation

/// A fitted mixture in which some numbers vary together within a class.
package struct CovarianceFit: Sendable {
  /// What is known of the block's joint distribution in one class, standardised.
  struct Joint: Sendable {
    let mean: [Double]
    let covariance: SmallCovariance
  }

  package let classCount: Int
  package let shape: CovarianceMixture.Shape
  /// Share of each class, largest first; with the background's they sum to 1.
  package let shares: [Double]
  package let backgroundShare: Double
  package let logLikelihood: Double
  package let parameterCount: Int
  /// Cases: the sum of the weights.
  package let caseCount: Double
  /// For each class, the distribution of each variable by itself.
  package let parameters: [[MixtureParameters]]
  package let backgroundParameters: [MixtureParameters]
  /// The variables that vary together within a class.
  package let block: [Int]
  /// For each row, the probability of each class; with the background's they sum to 1.
  package let posteriors: [[Double]]
  /// For each row, the probability of the background class.
  package let background: [Double]
  /// How many of the runs carried to convergence ended at the best optimum.
  package let hits: Int
  package let runs: Int
  package let iterations: Int
  package let hasConverged: Bool
  let joints: [Joint]
  let centers: [Double]
  let scales: [Double]

  /// `-2 log L + p log n`: lower is better.
  package var bic: Double { -2 * logLikelihood + Double(parameterCount) * log(max(caseCount, 1)) }

  /// The correlation of two variables of the block within a class.
  package func correlation(class k: Int, _ a: Int, _ b: Int) -> Double {
    guard let i = block.firstIndex(of: a), let j = block.firstIndex(of: b) else { return 0 }
    let covariance = joints[k].covariance
    let scale = (covariance[i, i] * covariance[j, j]).squareRoot()
    return scale > 0 ? covariance[i, j] / scale : 0
  }

  /// The probability of each class, then of the background, for rows that need not be the fitted
  /// ones; `variables` must be those of the fit, in its order.
  package func posteriors(of variables: [MixtureVariable]) -> [[Double]] {
    scores(of: variables).map(\.probabilities)
  }

  /// The same with the log-likelihood of each row.
  package func scores(
    of variables: [MixtureVariable]
  ) -> [(probabilities: [Double], logLikelihood: Double)] {
    let n = variables.first?.values.count ?? 0
    let isJoint = Set(block)
    var seen: [[Int]: [ConditionalNormal]] = [:]
    return (0..<n).map { i in
      var x = [Double](repeating: 0, count: block.count)
      var observed: [Int] = []
      for (place, j) in block.enumerated() where variables[j].values[i].isFinite {
        x[place] = (variables[j].values[i] - centers[place]) / scales[place]
        observed.append(place)
      }
      let normals =
        seen[observed]
        ?? joints.map {
          ConditionalNormal(mean: $0.mean, covariance: $0.covariance, observed: observed)
        }
      seen[observed] = normals
      let jacobian = observed.reduce(0) { $0 - log(scales[$1]) }
      var logs = shares.indices.map { k in
        log(max(shares[k], 1e-300)) + jacobian + normals[k].logDensity(x)
      }
      if backgroundShare > 0 { logs.append(log(backgroundShare)) }
      for (j, variable) in variables.enumerated() {
        let noise = variable.noise.isEmpty ? 0 : variable.noise[i]
        for k in 0..<classCount where !isJoint.contains(j) {
          logs[k] += parameters[k][j].logDensity(variable.values[i], noise: noise)
        }
        if backgroundShare > 0 {
          logs[classCount] += backgroundParameters[j].logDensity(variable.values[i], noise: noise)
        }
      }
      let highest = logs.max() ?? 0
      let weights = logs.map { exp($0 - highest) }
      let total = weights.reduce(0, +)
      return (
        weights.map { $0 / total } + (backgroundShare > 0 ? [] : [0]), highest + log(total)
      )
    }
  }
}
