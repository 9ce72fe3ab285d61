import Foundation

/// A fitted mixture: an immutable result that says how it went.
package struct MixtureFit: Sendable {
  package let classCount: Int
  /// Share of each class, largest first; with the background's they sum to 1.
  package let shares: [Double]
  /// Share of the background class; 0 without one.
  package let backgroundShare: Double
  package let logLikelihood: Double
  package let parameterCount: Int
  /// Cases: the sum of the weights.
  package let caseCount: Double
  /// For each class, the distribution of each variable.
  package let parameters: [[MixtureParameters]]
  /// The background's distribution of each variable.
  package let backgroundParameters: [MixtureParameters]
  /// Whether each variable's distribution differs between the classes.
  package let relevant: [Bool]
  /// For each variable, the log-likelihood gained by letting it differ, less its penalty.
  package let gains: [Double]
  /// For each row, the probability of each class; with the background's they sum to 1.
  ///
  /// Rows of equal values share theirs; an element is made when it is asked for.
  package let posteriors: MixtureMembership
  /// For each row, the probability of the background class.
  package let background: [Double]
  /// For each row, its most probable class (the background left aside).
  package let assignments: [Int]
  /// Minus the weighted sum of `p log p` over rows and classes.
  package let entropy: Double
  /// The weighted sum of the log of each row's highest probability, 0 or below.
  package let classificationLog: Double
  /// How many of the runs carried to convergence ended at the best optimum.
  package let hits: Int
  /// How many runs were carried to convergence.
  package let runs: Int
  /// How many short runs they were chosen from.
  package let starts: Int
  package let iterations: Int
  package let hasConverged: Bool

  /// The result of a run; `membership` is nothing when there are too many rows to keep it.
  init(
    _ run: MixtureRun, membership: MixtureMembership?, gains: [Double], hits: Int, runs: Int,
    starts: Int, iterations: Int, hasConverged: Bool
  ) {
    let order = run.classOrder
    classCount = run.classCount
    shares = order.map { run.shares[$0] }
    backgroundShare = run.backgroundShare
    logLikelihood = run.logLikelihood
    parameterCount = run.parameterCount
    caseCount = run.totalWeight
    parameters = order.map { k in
      run.columns.indices.map { run.parameters(class: k, variable: $0) }
    }
    backgroundParameters = run.columns.map(\.background)
    relevant = run.relevant
    self.gains = gains
    posteriors = membership ?? .none
    background = posteriors.background
    assignments = posteriors.assignments
    entropy = run.entropy
    classificationLog = run.classification
    self.hits = hits
    self.runs = runs
    self.starts = starts
    self.iterations = iterations
    self.hasConverged = hasConverged
    scoring = Scoring(columns: run.columns, snapshot: run.orderedSnapshot, shape: run.shape)
  }

  /// What new rows are scored with: columns, parameters (classes in order) and shape.
  let scoring: Scoring

  struct Scoring: Sendable {
    let columns: [MixtureColumn]
    let snapshot: MixtureRun.Snapshot
    let shape: MixtureRun.Shape
  }

  /// `-2 log L + p log n`: lower is better.
  package var bic: Double { -2 * logLikelihood + Double(parameterCount) * log(max(caseCount, 1)) }
  /// `-2 log L + 2 p`.
  package var aic: Double { -2 * logLikelihood + 2 * Double(parameterCount) }
  /// BIC of the likelihood with each row in its most probable class (as flexmix and mclust).
  package var hardICL: Double { bic - 2 * classificationLog }
  /// BIC plus twice the entropy.
  package var softICL: Double { bic + 2 * entropy }
  /// How certain membership is: 1 wholly, 0 not at all.
  ///
  /// 1 for one class. Says nothing at small n, where it is high even without any structure.
  package var entropyR2: Double {
    classCount > 1 && caseCount > 0 ? 1 - entropy / (caseCount * log(Double(classCount))) : 1
  }

  /// The probability of each class (then the background) for rows that need not be the fitted ones.
  ///
  /// `variables` must be those of the fit, in its order; missing values are left out of account.
  package func posteriors(of variables: [MixtureVariable]) -> [[Double]] {
    let scorer = MixtureScorer(self)
    let flat = scorer.probabilities(of: variables)
    let slots = scorer.slots
    return (0..<flat.count / slots).map { row in
      Array(flat[row * slots..<(row + 1) * slots]) + (slots > classCount ? [] : [0])
    }
  }
}
