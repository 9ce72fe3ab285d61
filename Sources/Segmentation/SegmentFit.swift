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
  /// Of the runs carried to convergence, those that ended at the best optimum.
  var hits: Int
  var runs: Int
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

  /// A fit of everybody in a stream, with the probabilities of the sample's people.
  ///
  /// `searched` is the sample's fit that it went on from.
  init(_ fit: MixtureFit, of variables: [MixtureVariable], searched: SegmentFit) {
    self.init(
      fit, gains: searched.gains, hits: searched.hits, runs: searched.runs,
      rows: fit.posteriors(of: variables), model: .independent(fit))
  }

  private init(
    _ fit: MixtureFit, gains: [Double], hits: Int, runs: Int, rows: [[Double]], model: Model
  ) {
    classCount = fit.classCount
    shares = fit.shares
    backgroundShare = fit.backgroundShare
    logLikelihood = fit.logLikelihood
    parameterCount = fit.parameterCount
    caseCount = fit.caseCount
    parameters = fit.parameters
    backgroundParameters = fit.backgroundParameters
    relevant = fit.relevant
    self.gains = gains
    posteriors = ClassProbabilities(.lists(rows.map { Array($0.dropLast()) }))
    background = rows.map { $0.last ?? 0 }
    assignments = rows.map { p in p.dropLast().indices.reduce(0) { p[$1] > p[$0] ? $1 : $0 } }
    entropy = fit.entropy
    classificationLog = fit.classificationLog
    self.hits = hits
    self.runs = runs
    block = []
    self.model = model
  }

  /// A sample's joint fit with the figures of everybody: its parameters stay as they are.
  init(_ sample: SegmentFit, whole: WholeFigures) {
    classCount = sample.classCount
    shares = sample.shares
    backgroundShare = sample.backgroundShare
    logLikelihood = whole.logLikelihood
    parameterCount = sample.parameterCount
    caseCount = whole.people
    parameters = sample.parameters
    backgroundParameters = sample.backgroundParameters
    relevant = sample.relevant
    gains = sample.gains
    posteriors = sample.posteriors
    background = sample.background
    assignments = sample.assignments
    entropy = whole.entropy
    classificationLog = whole.classificationLog
    hits = sample.hits
    runs = sample.runs
    block = sample.block
    model = sample.model
  }

  /// What a fit says of all people of a stream.
  struct WholeFigures {
    private var weight = CarefulSum()
    private var likelihoods = CarefulSum()
    private var entropies = CarefulSum()
    private var certainties = CarefulSum()
    /// What the weights are multiplied with.
    let scale: Double

    init(scale: Double) { self.scale = scale }

    var people: Double { weight.value * scale }
    var logLikelihood: Double { likelihoods.value * scale }
    var entropy: Double { entropies.value * scale }
    var classificationLog: Double { certainties.value * scale }

    mutating func add(
      weight own: Double, logLikelihood: Double, entropy: Double, classificationLog: Double
    ) {
      weight.add(own)
      likelihoods.add(own * logLikelihood)
      entropies.add(own * entropy)
      certainties.add(own * classificationLog)
    }
  }

  /// Adds what the joint fit says of people to figures; nothing under independence.
  func add(_ variables: [MixtureVariable], weights: [Double], to figures: inout WholeFigures) {
    guard case .joint(let fit) = model else { return }
    for (row, scored) in fit.scores(of: variables).enumerated() where weights[row] > 0 {
      var highest = 0.0
      var entropy = 0.0
      for p in scored.probabilities where p > 0 {
        entropy -= p * log(p)
        highest = max(highest, p)
      }
      figures.add(
        weight: weights[row], logLikelihood: scored.logLikelihood, entropy: entropy,
        classificationLog: log(max(highest, 1e-300)))
    }
  }

  /// Takes over a joint fit; `base` is the independent one that it started from, `weights` what each
  /// row counts (empty: once).
  init(_ fit: CovarianceFit, base: SegmentFit, weights: [Double]) {
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
    for (row, (p, outside)) in zip(fit.posteriors, fit.background).enumerated() {
      let weight = weights.isEmpty ? 1 : weights[row]
      var highest = outside
      if outside > 0 { entropy -= weight * outside * log(outside) }
      for value in p where value > 0 {
        entropy -= weight * value * log(value)
        highest = max(highest, value)
      }
      certainty += weight * log(max(highest, 1e-300))
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
