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
  var weights: [[Double]]? {
    switch correction {
    case .none: errors.allocations
    case .bolckCroonHagenaars: errors.correctedWeights()
    case .maximumLikelihood: nil
    }
  }

  var classCount: Int { errors.shares.count }
}
