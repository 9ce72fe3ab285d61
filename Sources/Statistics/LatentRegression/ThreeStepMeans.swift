import Foundation

/// Numbers compared between classes.
extension ThreeStep {
  /// The mean of a number in each class; one value per person, NaN is left out.
  ///
  /// With maximum likelihood the number is normal within each class, with a variance of its own, and
  /// shares are those of the first step. `nil` with fewer than two values, or when the classes'
  /// errors can't be undone or a class has no weight.
  package func means(of values: [Double]) -> Means? {
    precondition(values.count == errors.allocations.count)
    let rows = values.indices.filter { values[$0].isFinite }
    guard rows.count > 1 else { return nil }
    if correction == .maximumLikelihood { return likelyMeans(values, rows) }
    guard let weights else { return nil }
    var totals = [Double](repeating: 0, count: classCount)
    var sums = totals
    for i in rows {
      for t in 0..<classCount {
        totals[t] += weights[i][t]
        sums[t] += weights[i][t] * values[i]
      }
    }
    guard totals.allSatisfy({ $0 > 1e-9 }) else { return nil }
    let means = zip(sums, totals).map { $0 / $1 }
    var squares = [Double](repeating: 0, count: classCount)
    for i in rows {
      for t in 0..<classCount {
        squares[t] += weights[i][t] * (values[i] - means[t]) * (values[i] - means[t])
      }
    }
    let influence = rows.map { i in
      (0..<classCount).map { weights[i][$0] * (values[i] - means[$0]) / totals[$0] }
    }
    return result(
      means, zip(squares, totals).map { max($0 / $1, 0) },
      LatentClassMath.outerProducts(influence))
  }

  private func result(
    _ means: [Double], _ variances: [Double], _ covariance: [[Double]]
  ) -> Means {
    let contrasts = (1..<max(classCount, 1)).map { t in
      (0..<classCount).map { $0 == t ? 1.0 : ($0 == 0 ? -1 : 0) }
    }
    return Means(
      means: means, variances: variances,
      standardErrors: means.indices.map { max(covariance[$0][$0], 0).squareRoot() },
      equality: LatentClassMath.wald(means, covariance, contrasts: contrasts))
  }

  private func likelyMeans(_ values: [Double], _ rows: [Int]) -> Means? {
    guard let start = Self(errors: errors, correction: .none).means(of: values),
      let pooled = Moments(rows.map { values[$0] }), pooled.variance > 0
    else { return nil }
    let logs = errors.logProbabilities
    let floor = 1e-3 * pooled.variance
    var means = start.means
    var variances = start.variances.map { max($0, floor) }
    var posterior: [[Double]] = []
    var before = -Double.infinity
    for _ in 0..<5_000 {
      var total = 0.0
      posterior = rows.map { i in
        let densities = (0..<classCount).map { t -> Double in
          let d = values[i] - means[t]
          return LatentClassMath.log(errors.shares[t])
            - 0.5 * (log(2 * Double.pi * variances[t]) + d * d / variances[t])
        }
        let own = errors.posterior(of: i, logs: densities, errors: logs)
        total += own.logLikelihood
        return own.probabilities
      }
      guard total - before > 1e-11 * abs(total) else { break }
      before = total
      for t in 0..<classCount {
        var weight = 1e-300
        var sum = 0.0
        for (position, i) in rows.enumerated() {
          weight += posterior[position][t]
          sum += posterior[position][t] * values[i]
        }
        means[t] = sum / weight
        var squares = 0.0
        for (position, i) in rows.enumerated() {
          squares += posterior[position][t] * (values[i] - means[t]) * (values[i] - means[t])
        }
        variances[t] = max(squares / weight, floor)
      }
    }
    return result(means, variances, likelyCovariance(values, rows, posterior, means, variances))
  }

  /// The covariance of likely means from the scores of means and log variances.
  private func likelyCovariance(
    _ values: [Double], _ rows: [Int], _ posterior: [[Double]], _ means: [Double],
    _ variances: [Double]
  ) -> [[Double]] {
    // Means are taken in units of the class's deviation, so that the trace added below, which keeps
    // the inverse alive where every value fits exactly, means the same in any unit.
    let deviations = variances.map { $0.squareRoot() }
    let scores = rows.enumerated().map { position, i in
      (0..<classCount).map {
        posterior[position][$0] * (values[i] - means[$0]) / deviations[$0]
      }
        + (0..<classCount).map { t in
          let d = values[i] - means[t]
          return posterior[position][t] * (d * d / variances[t] - 1) / 2
        }
    }
    var information = LatentClassMath.outerProducts(scores)
    for i in information.indices { information[i][i] += 1e-9 }
    let inverse = LinearAlgebra.inverse(information)
    var covariance = [[Double]](
      repeating: [Double](repeating: 0, count: classCount), count: classCount)
    for t in 0..<classCount {
      for s in 0..<classCount {
        let unit = inverse?[t][s] ?? (t == s ? .infinity : 0)
        covariance[t][s] = unit * deviations[t] * deviations[s]
      }
    }
    return covariance
  }
}
