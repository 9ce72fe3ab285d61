import Foundation
import Statistics

/// A fitted number of segments, whichever model it comes from.
///
/// Either attributes are independent within a segment (`MixtureFit`), or some numbers vary together
/// (`CovarianceFit`). Everything after the fit reads this.
struct SegmentFit {
  private enum Model {
    case independent(MixtureFit)
    case joint(CovarianceFit)
  }

  let classCount: Int
  /// Share of each class, largest first; with the background's they sum to 1.
  let shares: [Double]
  let backgroundShare: Double
  let logLikelihood: Double
  let parameterCount: Int
  let caseCount: Double
  /// For each class, the distribution of each variable by itself.
  let parameters: [[MixtureParameters]]
  let backgroundParameters: [MixtureParameters]
  let relevant: [Bool]
  /// For each variable, the log-likelihood gained by letting it differ, less its penalty.
  let gains: [Double]
  /// For each row, the probability of each class; with the background's they sum to 1.
  let posteriors: ClassProbabilities
  let background: [Double]
  /// For each row, its most probable class (the background left aside).
  let assignments: [Int]
  let entropy: Double
  let classificationLog: Double
  let hits: Int
  let runs: Int
  /// Variables that vary together within a segment; empty under independence.
  let block: [Int]
  private let model: Model

  init(_ fit: MixtureFit) {
    classCount = fit.classCount
    shares = fit.shares
    backgroundShare = fit.backgroundShare
    logLikelihood = fit.logLikelihood
    parameterCount = fit.parameterCount
    caseCount = fit.caseCount
    parameters = fit.parameters
    backgroundParameters = fit.backgroundParameters
    relevant = fit.relevant
    gains = fit.gains
    posteriors = ClassProbabilities(.merged(fit.posteriors))
    background = fit.background
    assignments = fit.assignments
    entropy = fit.entropy
    classificationLog = fit.classificationLog
    hits = fit.hits
    runs = fit.runs
    block = []
    model = .independent(fit)
  }

  /// Takes over a joint fit; `base` is the independent one that it started from.
  init(_ fit: CovarianceFit, base: SegmentFit) {
    classCount = fit.classCount
    shares = fit.shares
    backgroundShare = fit.backgroundShare
    logLikelihood = fit.logLikelihood
    parameterCount = fit.parameterCount
    caseCount = fit.caseCount
    parameters = fit.parameters
    backgroundParameters = fit.backgroundParameters
    relevant = base.relevant.indices.map { base.relevant[$0] || fit.block.contains($0) }
    gains = base.gains
    posteriors = ClassProbabilities(.lists(fit.posteriors))
    background = fit.background
    assignments = fit.posteriors.map { p in p.indices.reduce(0) { p[$1] > p[$0] ? $1 : $0 } }
    var entropy = 0.0
    var certainty = 0.0
    for (p, outside) in zip(fit.posteriors, fit.background) {
      var highest = outside
      if outside > 0 { entropy -= outside * log(outside) }
      for value in p where value > 0 {
        entropy -= value * log(value)
        highest = max(highest, value)
      }
      certainty += log(max(highest, 1e-300))
    }
    self.entropy = max(entropy, 0)
    classificationLog = certainty
    hits = fit.hits
    runs = fit.runs
    block = fit.block
    model = .joint(fit)
  }

  /// `-2 log L + p log n`: lower is better.
  var bic: Double { -2 * logLikelihood + Double(parameterCount) * log(max(caseCount, 1)) }
  /// BIC of the likelihood with each person in the most probable class.
  var hardICL: Double { bic - 2 * classificationLog }
  /// BIC plus twice the entropy.
  var softICL: Double { bic + 2 * entropy }
  /// How certain membership is, 0 to 1; high at small n even without any structure.
  var entropyR2: Double {
    classCount > 1 && caseCount > 0 ? 1 - entropy / (caseCount * log(Double(classCount))) : 1
  }

  /// The probability of each class, then of the background, for other rows of the same variables.
  func posteriors(of variables: [MixtureVariable]) -> [[Double]] {
    switch model {
    case .independent(let fit): fit.posteriors(of: variables)
    case .joint(let fit): fit.posteriors(of: variables)
    }
  }

  /// The joint fit's shape; nil under independence.
  var shape: CovarianceMixture.Shape? {
    if case .joint(let fit) = model { return fit.shape }
    return nil
  }

  /// The probabilities of a start: of each class, then of the background, per row.
  func start(_ rows: [Int]) -> [[Double]] { rows.map { posteriors[$0] + [background[$0]] } }
}

/// The probability of each class for each row, whichever model it comes from.
struct ClassProbabilities: RandomAccessCollection, Sendable {
  enum Storage: Sendable {
    case merged(MixtureMembership)
    case lists([[Double]])
  }

  private let storage: Storage

  init(_ storage: Storage) { self.storage = storage }

  var startIndex: Int { 0 }
  var endIndex: Int {
    switch storage {
    case .merged(let rows): rows.count
    case .lists(let rows): rows.count
    }
  }

  subscript(row: Int) -> [Double] {
    switch storage {
    case .merged(let rows): rows[row]
    case .lists(let rows): rows[row]
    }
  }
}
