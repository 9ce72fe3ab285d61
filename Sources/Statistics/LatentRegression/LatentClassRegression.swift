import Foundation

/// Latent classes whose shares depend on covariates, fitted in one step.
///
/// A multinomial logit gives each row its own class shares; the classes' distributions are those of
/// a mixture. Estimated together by EM with a Newton step for the logit, from many starts. Covariates
/// take part in forming the classes: use it when that is wanted, else ``ThreeStep``. Rows without a
/// value of every covariate are left out; missing values of the variables are not a problem (FIML).
/// Sources: K. Bandeen-Roche et al. (1997), JASA 92, 1375-1386; D. Linzer, J. Lewis (2011), Journal
/// of Statistical Software 42(10), 1-29 (poLCA).
package struct LatentClassRegression: Sendable {
  package struct Options: Sendable {
    package var classCount: Int
    /// Short runs, from 1; every other one starts from a mixture without covariates.
    package var starts = 12
    package var shortIterations = 30
    /// How many of them are carried to convergence.
    package var finalists = 4
    package var maximumIterations = 3_000
    /// Iterations stop when the log-likelihood rises by less than this per case.
    package var tolerance = 1e-11
    package init(classCount: Int) { self.classCount = classCount }
  }

  package struct Fit: Sendable {
    package let classCount: Int
    /// Mean share of each class over the rows used, largest first.
    package let shares: [Double]
    package let logLikelihood: Double
    package let parameterCount: Int
    /// The rows used: those with a value of every covariate, ascending.
    package let rows: [Int]
    /// The sum of their weights.
    package let caseCount: Double
    /// For each class, the distribution of each variable.
    package let parameters: [[MixtureParameters]]
    /// For each class, intercept and one coefficient per covariate, against class 0 (zeros).
    package let coefficients: [[Double]]
    /// Standard errors of the same shape; `nil` when the information can't be inverted.
    ///
    /// From the outer products of the rows' scores over all parameters, as poLCA does.
    package let standardErrors: [[Double]]?
    /// For each row used, the probability of each class given answers and covariates.
    package let posteriors: [[Double]]
    /// For each row used, its most probable class.
    package let assignments: [Int]
    /// How many of the runs carried to convergence reached the best likelihood.
    package let hits: Int
    package let runs: Int
    package let hasConverged: Bool

    /// `-2 log L + p log n`: lower is better.
    package var bic: Double {
      -2 * logLikelihood + Double(parameterCount) * log(max(caseCount, 1))
    }
    /// `-2 log L + 2 p`.
    package var aic: Double { -2 * logLikelihood + 2 * Double(parameterCount) }
    /// How certain membership is: 1 wholly, 0 not at all.
    package var entropyR2: Double {
      guard classCount > 1, !rows.isEmpty else { return 1 }
      let entropy = posteriors.reduce(0.0) {
        $1.reduce($0) { $0 - ($1 > 0 ? $1 * log($1) : 0) }
      }
      return 1 - entropy / (Double(rows.count) * log(Double(classCount)))
    }
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// Fits classes of `variables` with shares that depend on `covariates` (columns; NaN is missing).
  ///
  /// `nil` when no row has every covariate, without variables, or with a family other than
  /// Bernoulli, categorical, ordinal (taken as categorical), Gaussian, log-normal and Poisson. The
  /// result depends on the seed and, in the order of additions only, on the order of rows.
  /// `weights` counts rows more than once (a weight above 0 each, or nothing), in the standard errors
  /// too.
  package func fit(
    _ variables: [MixtureVariable], covariates: [[Double]], weights: [Double] = [],
    using generator: SeededGenerator
  ) -> Fit? {
    let n = variables.first?.values.count ?? 0
    let rows = (0..<n).filter { row in covariates.allSatisfy { $0[row].isFinite } }
    let kept = variables.map { variable in
      MixtureVariable(
        variable.family, values: rows.map { variable.values[$0] },
        varianceFloor: variable.varianceFloor)
    }
    let classes = max(options.classCount, 1)
    guard !rows.isEmpty, let measurement = LatentMeasurement(kept, classes: classes) else {
      return nil
    }
    let design = RegressionDesign(
      columns: covariates.map { column in rows.map { column[$0] } }, rowCount: rows.count)
    let own = rows.map { weights.isEmpty ? 1 : weights[$0] }
    var runs: [LatentClassRun] = []
    for start in 0..<(classes > 1 ? max(options.starts, 1) : 1) {
      var run = LatentClassRun(measurement, design, weights: own)
      run.begin(posterior(kept, classes, own, start: start, generator))
      run.iterate(limit: options.shortIterations, tolerance: options.tolerance)
      runs.append(run)
    }
    let order = runs.indices.sorted {
      runs[$0].logLikelihood == runs[$1].logLikelihood
        ? $0 < $1 : runs[$0].logLikelihood > runs[$1].logLikelihood
    }
    var finals = order.prefix(max(options.finalists, 1)).map { runs[$0] }
    for index in finals.indices {
      finals[index].iterate(limit: options.maximumIterations, tolerance: options.tolerance)
    }
    var best = finals[0]
    for run in finals where run.logLikelihood > best.logLikelihood { best = run }
    let highest = best.logLikelihood
    let hits = finals.count { $0.logLikelihood >= highest - 1e-3 - 1e-7 * abs(highest) }
    best.orderByShare()
    return best.result(rows: rows, hits: hits, runs: finals.count)
  }

  /// Where a run starts: a mixture without covariates or random probabilities, in turn.
  private func posterior(
    _ variables: [MixtureVariable], _ classes: Int, _ weights: [Double], start: Int,
    _ generator: SeededGenerator
  ) -> [Double] {
    let n = variables.first?.values.count ?? 0
    if start % 2 == 0 {
      var options = MixtureModel.Options(classCount: classes)
      options.starts = 1
      options.finalists = 1
      options.maximumIterations = 30
      return MixtureModel(options: options).fit(
        MixtureDesign(variables), weights: weights.allSatisfy { $0 == 1 } ? [] : weights,
        using: generator.stream("mixture \(start)")
      ).posteriors.flatMap { row in row.map { 0.95 * $0 + 0.05 / Double(classes) } }
    }
    var random = generator.stream("random \(start)")
    return (0..<n).flatMap { _ -> [Double] in
      let draws = (0..<classes).map { _ in -log(1 - random.uniform()) + 1e-12 }
      let sum = draws.reduce(0, +)
      return draws.map { $0 / sum }
    }
  }
}

/// One run of EM.
struct LatentClassRun: Sendable {
  private var measurement: LatentMeasurement
  private let design: RegressionDesign
  private var prior: LogisticState
  private var posterior: [Double] = []
  private(set) var logLikelihood = -Double.infinity
  private var hasConverged = false
  private let weights: [Double]

  init(_ measurement: LatentMeasurement, _ design: RegressionDesign, weights: [Double]) {
    self.weights = weights
    self.measurement = measurement
    self.design = design
    prior = LogisticState(classes: measurement.classes, width: design.width)
  }

  mutating func begin(_ posterior: [Double]) {
    self.posterior = posterior
    maximize()
    expect()
  }

  mutating func iterate(limit: Int, tolerance: Double) {
    hasConverged = false
    for _ in 0..<limit {
      let before = logLikelihood
      maximize()
      expect()
      if logLikelihood - before < tolerance * Double(max(design.rowCount, 1)) {
        hasConverged = true
        break
      }
    }
  }

  private mutating func maximize() {
    let counted = scaled { $0 }
    measurement.update(counted)
    guard prior.classes > 1 else { return }
    _ = prior.step(design, counted, from: prior.objective(design, counted))
  }

  /// The probabilities, each row's times what its weight becomes.
  private func scaled(_ factor: (Double) -> Double) -> [Double] {
    var result = posterior
    for (i, weight) in weights.enumerated() where weight != 1 {
      for k in 0..<measurement.classes { result[i * measurement.classes + k] *= factor(weight) }
    }
    return result
  }

  private mutating func expect() {
    let classes = measurement.classes
    var logs =
      classes > 1
      ? prior.logProbabilities(design) : [Double](repeating: 0, count: design.rowCount)
    measurement.addLogDensities(to: &logs)
    logLikelihood = 0
    for i in 0..<design.rowCount {
      var highest = -Double.infinity
      for k in 0..<classes { highest = max(highest, logs[i * classes + k]) }
      var total = 0.0
      for k in 0..<classes { total += exp(logs[i * classes + k] - highest) }
      let norm = highest + log(total)
      for k in 0..<classes { logs[i * classes + k] = exp(logs[i * classes + k] - norm) }
      logLikelihood += weights[i] * norm
    }
    posterior = logs
  }

  private var shares: [Double] {
    let classes = measurement.classes
    var sums = [Double](repeating: 0, count: classes)
    for i in 0..<design.rowCount {
      for k in 0..<classes { sums[k] += weights[i] * posterior[i * classes + k] }
    }
    let total = weights.reduce(0, +)
    return sums.map { $0 / (total > 0 ? total : 1) }
  }

  /// Puts the largest class first, as the one that the others are compared with.
  mutating func orderByShare() {
    let classes = measurement.classes
    let shares = shares
    let order = (0..<classes).sorted {
      shares[$0] == shares[$1] ? $0 < $1 : shares[$0] > shares[$1]
    }
    measurement.reorder(order)
    posterior = (0..<design.rowCount).flatMap { i in order.map { posterior[i * classes + $0] } }
    let width = design.width
    let old = [Double](repeating: 0, count: width) + prior.beta
    prior.beta = order.dropFirst().flatMap { k in
      (0..<width).map { old[k * width + $0] - old[order[0] * width + $0] }
    }
  }

  func result(rows: [Int], hits: Int, runs: Int) -> LatentClassRegression.Fit {
    let classes = measurement.classes
    let lists = (0..<design.rowCount).map {
      Array(posterior[($0 * classes)..<(($0 + 1) * classes)])
    }
    return LatentClassRegression.Fit(
      classCount: classes, shares: shares, logLikelihood: logLikelihood,
      parameterCount: measurement.parameterCount + prior.beta.count, rows: rows,
      caseCount: weights.reduce(0, +),
      parameters: measurement.parameters,
      coefficients: classes > 1
        ? prior.coefficients(design) : [[Double](repeating: 0, count: design.width)],
      standardErrors: standardErrors(), posteriors: lists,
      assignments: lists.map { row in row.indices.reduce(0) { row[$1] > row[$0] ? $1 : $0 } },
      hits: hits, runs: runs, hasConverged: hasConverged)
  }

  private func standardErrors() -> [[Double]]? {
    let classes = measurement.classes
    guard classes > 1 else { return nil }
    let size = prior.beta.count
    // A row of weight w is w rows: its score's outer product counts w times.
    let rooted = scaled { $0.squareRoot() }
    let residuals = prior.residuals(design, rooted)
    var information: [[Double]] = []
    for i in 0..<design.rowCount {
      var score = [Double](repeating: 0, count: size)
      for k in 1..<classes {
        for a in 0..<design.width {
          score[(k - 1) * design.width + a] =
            residuals[i * classes + k] * design.values[i * design.width + a]
        }
      }
      score += measurement.scores(rooted, row: i)
      if information.isEmpty {
        information = score.map { _ in [Double](repeating: 0, count: score.count) }
      }
      for r in score.indices where score[r] != 0 {
        for c in score.indices { information[r][c] += score[r] * score[c] }
      }
    }
    guard let covariance = LinearAlgebra.inverse(information) else { return nil }
    let block = (0..<size).map { Array(covariance[$0][..<size]) }
    return prior.standardErrors(design, block)
  }
}
