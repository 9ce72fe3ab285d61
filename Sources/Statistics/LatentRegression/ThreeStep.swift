import Foundation

/// Relates latent classes to outcomes and covariates that took no part in forming them.
///
/// Assigning people to their most probable class and comparing the groups makes every difference too
/// small, because some are in the wrong group. The corrections undo this: Bolck-Croon-Hagenaars by
/// weights, maximum likelihood by modelling the errors. Standard errors treat the classes as known:
/// they leave out the uncertainty of the first step, so they are somewhat too small in small samples.
/// Sources: J. Vermunt (2010), Political Analysis 18, 450-469; Z. Bakk, F. Tekle, J. Vermunt (2013),
/// Sociological Methodology 43, 272-311; Z. Bakk, J. Vermunt (2016), Structural Equation Modeling
/// 23, 20-31.
package struct ThreeStep: Sendable {
  package enum Correction: Sendable, Hashable {
    /// None: differences between classes come out too small.
    case none
    /// Weights after Bolck, Croon and Hagenaars: few assumptions on the outcome.
    case bolckCroonHagenaars
    /// Maximum likelihood with known errors: smaller errors, rests on the outcome's distribution.
    case maximumLikelihood
  }

  /// A number compared between classes.
  package struct Means: Sendable, Hashable {
    package let means: [Double]
    /// Variance within each class (divisor: the class's weight).
    package let variances: [Double]
    package let standardErrors: [Double]
    /// Wald's test that all means are equal; `nil` when it can't be computed.
    package let equality: GroupTest.Result?
  }

  /// Levels compared between classes.
  package struct Shares: Sendable, Hashable {
    /// For each class, the share of each level; each sums to 1.
    package let shares: [[Double]]
    package let standardErrors: [[Double]]
    /// Whether weights gave a share below 0 or above 1, which was cut: the correction is at its limit.
    package let isCut: Bool
  }

  /// How the classes' shares change with covariates.
  package struct Regression: Sendable, Hashable {
    /// For each class, intercept and one coefficient per covariate, against class 0 (zeros).
    package let coefficients: [[Double]]
    /// Of the same shape; `nil` when the covariates are collinear.
    package let standardErrors: [[Double]]?
    package let hasConverged: Bool
    /// How many rows had every covariate.
    package let rowCount: Int
  }

  package let errors: ClassificationErrors
  package let correction: Correction

  package init(errors: ClassificationErrors, correction: Correction) {
    self.errors = errors
    self.correction = correction
  }

  /// Class weights per person; `nil` when the correction can't be made.
  private var weights: [[Double]]? {
    switch correction {
    case .none: errors.allocations
    case .bolckCroonHagenaars: errors.correctedWeights()
    case .maximumLikelihood: nil
    }
  }

  private var classCount: Int { errors.shares.count }

  // MARK: Numbers

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
    let logs = errors.logLikelihoods
    let floor = 1e-3 * pooled.variance
    var means = start.means
    var variances = start.variances.map { max($0, floor) }
    var posterior: [[Double]] = []
    var before = -Double.infinity
    for _ in 0..<5_000 {
      var total = 0.0
      posterior = rows.map { i in
        var own = (0..<classCount).map { t -> Double in
          let d = values[i] - means[t]
          return logs[i][t] + LatentClassMath.log(errors.shares[t])
            - 0.5 * (log(2 * Double.pi * variances[t]) + d * d / variances[t])
        }
        total += LatentClassMath.normalize(&own)
        return own
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
    let scores = rows.enumerated().map { position, i in
      (0..<classCount).map { posterior[position][$0] * (values[i] - means[$0]) / variances[$0] }
        + (0..<classCount).map { t in
          let d = values[i] - means[t]
          return posterior[position][t] * (d * d / variances[t] - 1) / 2
        }
    }
    guard let covariance = LinearAlgebra.inverse(LatentClassMath.outerProducts(scores)) else {
      return nil
    }
    return result(means, variances, (0..<classCount).map { Array(covariance[$0][..<classCount]) })
  }

  // MARK: Levels

  /// The share of each level in each class; whole numbers from 0 below `levels`, NaN is left out.
  ///
  /// With maximum likelihood the classes' shares are those of the first step. `nil` without values,
  /// or when the classes' errors can't be undone or a class has no weight.
  package func shares(of values: [Double], levels: Int) -> Shares? {
    precondition(values.count == errors.allocations.count)
    let rows = values.indices.filter {
      values[$0].isFinite && values[$0] >= 0 && Int(values[$0]) < levels
    }
    guard !rows.isEmpty, levels > 0 else { return nil }
    if correction == .maximumLikelihood { return likelyShares(values, rows, levels) }
    guard let weights else { return nil }
    var totals = [Double](repeating: 0, count: classCount)
    var sums = [[Double]](repeating: [Double](repeating: 0, count: levels), count: classCount)
    for i in rows {
      for t in 0..<classCount {
        totals[t] += weights[i][t]
        sums[t][Int(values[i])] += weights[i][t]
      }
    }
    guard totals.allSatisfy({ $0 > 1e-9 }) else { return nil }
    let raw = zip(sums, totals).map { row, total in row.map { $0 / total } }
    var squares = [[Double]](repeating: [Double](repeating: 0, count: levels), count: classCount)
    for i in rows {
      for t in 0..<classCount {
        for l in 0..<levels {
          let d = weights[i][t] * ((Int(values[i]) == l ? 1 : 0) - raw[t][l]) / totals[t]
          squares[t][l] += d * d
        }
      }
    }
    let cut = raw.map { row -> [Double] in
      let inside = row.map { max($0, 0) }
      let sum = inside.reduce(0, +)
      return inside.map { $0 / sum }
    }
    return Shares(
      shares: cut, standardErrors: squares.map { $0.map { $0.squareRoot() } },
      isCut: raw.contains { $0.contains { $0 < -1e-12 } })
  }

  private func likelyShares(_ values: [Double], _ rows: [Int], _ levels: Int) -> Shares? {
    guard let start = Self(errors: errors, correction: .none).shares(of: values, levels: levels)
    else { return nil }
    let logs = errors.logLikelihoods
    var shares = start.shares
    var posterior: [[Double]] = []
    var before = -Double.infinity
    for _ in 0..<5_000 {
      var total = 0.0
      posterior = rows.map { i in
        var own = (0..<classCount).map {
          logs[i][$0] + LatentClassMath.log(errors.shares[$0])
            + log(max(shares[$0][Int(values[i])], 1e-15))
        }
        total += LatentClassMath.normalize(&own)
        return own
      }
      guard total - before > 1e-11 * abs(total) else { break }
      before = total
      for t in 0..<classCount {
        var counts = [Double](repeating: 0, count: levels)
        for (position, i) in rows.enumerated() { counts[Int(values[i])] += posterior[position][t] }
        let sum = max(counts.reduce(0, +), 1e-300)
        shares[t] = counts.map { $0 / sum }
      }
    }
    return Shares(
      shares: shares, standardErrors: likelyErrors(shares, posterior, rows.map { Int(values[$0]) }),
      isCut: false)
  }

  /// Standard errors of shares from the scores of their logits, by the delta method.
  private func likelyErrors(
    _ shares: [[Double]], _ posterior: [[Double]], _ values: [Int]
  ) -> [[Double]] {
    let levels = shares.first?.count ?? 0
    let free = max(levels - 1, 0)
    let scores = zip(posterior, values).map { row, value in
      (0..<classCount).flatMap { t in
        (0..<free).map { row[t] * ((value == $0 ? 1 : 0) - shares[t][$0]) }
      }
    }
    var information = LatentClassMath.outerProducts(scores)
    // A level nobody chose has no information and no error: a trace of it keeps the inverse alive.
    for i in information.indices { information[i][i] += 1e-9 }
    guard let covariance = LinearAlgebra.inverse(information) else {
      return shares.map { $0.map { _ in .infinity } }
    }
    return (0..<classCount).map { t in
      (0..<levels).map { l in
        let slopes = (0..<free).map { shares[t][l] * ((l == $0 ? 1 : 0) - shares[t][$0]) }
        var sum = 0.0
        for a in 0..<free {
          for b in 0..<free {
            sum += slopes[a] * slopes[b] * covariance[t * free + a][t * free + b]
          }
        }
        return max(sum, 0).squareRoot()
      }
    }
  }

  // MARK: Covariates

  /// The multinomial regression of class membership on covariates (columns; NaN is missing).
  ///
  /// People without every covariate are left out. `nil` without rows or with fewer than two classes,
  /// or when the classes' errors can't be undone.
  package func regression(on covariates: [[Double]]) -> Regression? {
    let rows = errors.allocations.indices.filter { row in
      covariates.allSatisfy { $0[row].isFinite }
    }
    guard !rows.isEmpty, classCount > 1 else { return nil }
    let design = RegressionDesign(
      columns: covariates.map { column in rows.map { column[$0] } }, rowCount: rows.count)
    if correction == .maximumLikelihood { return likelyRegression(design, rows) }
    guard let weights,
      let fit = MultinomialLogistic().fit(design, targets: rows.map { weights[$0] })
    else { return nil }
    return Regression(
      coefficients: fit.coefficients, standardErrors: fit.standardErrors,
      hasConverged: fit.hasConverged, rowCount: rows.count)
  }

  private func likelyRegression(_ design: RegressionDesign, _ rows: [Int]) -> Regression? {
    let all = errors.logLikelihoods
    let logs = rows.map { all[$0] }
    var state = LogisticState(classes: classCount, width: design.width)
    var posterior = [Double](repeating: 0, count: rows.count * classCount)
    var before = -Double.infinity
    var hasConverged = false
    for _ in 0..<5_000 {
      let prior = state.logProbabilities(design)
      var total = 0.0
      for i in rows.indices {
        var own = (0..<classCount).map { prior[i * classCount + $0] + logs[i][$0] }
        total += LatentClassMath.normalize(&own)
        for t in 0..<classCount { posterior[i * classCount + t] = own[t] }
      }
      guard total - before > 1e-12 * abs(total) else {
        hasConverged = true
        break
      }
      before = total
      _ = state.step(design, posterior, from: state.objective(design, posterior))
    }
    // The scores of the likelihood are those of the logit with posterior for membership.
    let information = state.crossProducts(
      design, residuals: state.residuals(design, posterior))
    let covariance = LinearAlgebra.inverse(information)
    return Regression(
      coefficients: state.coefficients(design),
      standardErrors: covariance.map { state.standardErrors(design, $0) },
      hasConverged: hasConverged, rowCount: rows.count)
  }
}
