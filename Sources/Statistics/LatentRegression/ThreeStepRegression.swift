/// Covariates of class membership.
extension ThreeStep {
  /// The multinomial regression of class membership on covariates (columns; NaN is missing).
  ///
  /// People without every covariate are left out. `nil` without rows or with fewer than two classes,
  /// or when the classes' errors can't be undone. `caseWeights` has a weight above 0 per person, or
  /// is empty; with them the correction must be that of Bolck, Croon and Hagenaars (or none), whose
  /// standard errors are robust to weights, and maximum likelihood gives `nil`.
  package func regression(
    on covariates: [[Double]], caseWeights: [Double] = []
  ) -> Regression? {
    let rows = errors.allocations.indices.filter { row in
      covariates.allSatisfy { $0[row].isFinite }
    }
    guard !rows.isEmpty, classCount > 1 else { return nil }
    let design = RegressionDesign(
      columns: covariates.map { column in rows.map { column[$0] } }, rowCount: rows.count)
    if correction == .maximumLikelihood {
      return caseWeights.isEmpty ? likelyRegression(design, rows) : nil
    }
    guard let weights,
      let fit = MultinomialLogistic().fit(
        design,
        targets: rows.map { row in
          caseWeights.isEmpty ? weights[row] : weights[row].map { $0 * caseWeights[row] }
        })
    else { return nil }
    return Regression(
      coefficients: fit.coefficients, standardErrors: fit.standardErrors,
      hasConverged: fit.hasConverged, rowCount: rows.count)
  }

  private func likelyRegression(_ design: RegressionDesign, _ rows: [Int]) -> Regression? {
    let logs = errors.logProbabilities
    var state = LogisticState(classes: classCount, width: design.width)
    var posterior = [Double](repeating: 0, count: rows.count * classCount)
    var before = -Double.infinity
    var hasConverged = false
    for _ in 0..<5_000 {
      let prior = state.logProbabilities(design)
      var total = 0.0
      for (i, row) in rows.enumerated() {
        let shares = Array(prior[(i * classCount)..<((i + 1) * classCount)])
        let own = errors.posterior(of: row, logs: shares, errors: logs)
        total += own.logLikelihood
        for t in 0..<classCount { posterior[i * classCount + t] = own.probabilities[t] }
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
