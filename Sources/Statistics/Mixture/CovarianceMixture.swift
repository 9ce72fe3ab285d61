import Foundation

/// A finite mixture in which a block of numbers varies together within a class.
///
/// Local independence is the first thing that real numbers break: blood values, lengths, amounts
/// that all grow with size. A mixture that does not know it cuts one long cloud into several
/// classes. Here the numbers of a block (Gaussian variables) are jointly normal in each class, with
/// correlations of each class's own or common to all; every other variable has its own family.
/// Missing values are handled by full-information likelihood: a value that is absent is integrated
/// out given the others (R. Little, D. Rubin, 2002, *Statistical Analysis with Missing Data*, 11.2).
/// The two shapes are `VVV` of C. Fraley, A. Raftery (2002, JASA 97, 611-631) and one correlation
/// matrix with variances of each class's own.
///
/// Starts are given, not drawn: probabilities of an ordinary mixture's fits. The same starts give
/// the same result.
package struct CovarianceMixture: Sendable {
  /// What classes share of the block's covariance.
  package enum Shape: String, Sendable, Hashable, CaseIterable {
    /// Variances of each class's own, one correlation matrix.
    case sharedCorrelations
    /// A covariance matrix of each class's own.
    case ownCorrelations
  }

  package struct Options: Sendable {
    package var classCount: Int
    package var shape = Shape.sharedCorrelations
    /// The variables of the block, ascending: Gaussian ones.
    package var block: [Int]
    /// Whether each variable differs between classes; those of the block always do.
    package var relevant: [Bool]
    package var hasBackground = false
    package var backgroundCap = 0.15
    /// Strength of the smoothing prior in cases.
    package var smoothing = 0.0
    /// The least variance of a class as a share of the pooled one.
    package var relativeFloor = 0.01
    package var finalists = 2
    package var shortIterations = 16
    package var maximumIterations = 300
    /// A run has converged when the log-likelihood still to gain is below this per case.
    package var tolerance = 1e-6

    package init(classCount: Int, block: [Int], relevant: [Bool]) {
      self.classCount = classCount
      self.block = block
      self.relevant = relevant
    }
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// Fits the mixture from the best of several starts.
  ///
  /// - Parameters:
  ///   - variables: One value per row each; NaN is missing.
  ///   - weights: Case weights, empty for 1 each.
  ///   - background: The background's distribution of each variable, when there is one.
  ///   - starts: Probabilities per row, the background's last; at least one start.
  /// - Returns: The best of the runs, classes by falling share.
  package func fit(
    _ variables: [MixtureVariable], weights: [Double] = [], background: [MixtureParameters],
    starts: [[[Double]]]
  ) -> CovarianceFit {
    let n = variables.first?.values.count ?? 0
    let run = CovarianceRun(
      variables, weights: weights.isEmpty ? [Double](repeating: 1, count: n) : weights,
      background: background, options)
    var candidates: [CovarianceRun.Snapshot] = []
    for start in starts {
      run.begin(start)
      run.iterate(
        limit: starts.count == 1 ? 1 : options.shortIterations, tolerance: options.tolerance)
      candidates.append(run.snapshot)
    }
    let order = candidates.indices.sorted {
      let (a, b) = (candidates[$0].logLikelihood, candidates[$1].logLikelihood)
      return a == b ? $0 < $1 : a > b
    }
    var finals: [CovarianceRun.Snapshot] = []
    for index in order.prefix(max(options.finalists, 1)) {
      run.begin(candidates[index])
      run.iterate(limit: options.maximumIterations, tolerance: options.tolerance)
      finals.append(run.snapshot)
    }
    let best = finals.indices.reduce(0) {
      finals[$1].logLikelihood > finals[$0].logLikelihood ? $1 : $0
    }
    if best != finals.count - 1 {
      run.begin(finals[best])
      run.iterate(limit: 1, tolerance: 0)
    }
    let slack = 0.02 + 1e-7 * abs(run.logLikelihood)
    return result(
      run, variables: variables.count, background: background,
      hits: finals.count { $0.logLikelihood >= finals[best].logLikelihood - slack },
      runs: finals.count)
  }

  private func result(
    _ run: CovarianceRun, variables: Int, background: [MixtureParameters], hits: Int, runs: Int
  ) -> CovarianceFit {
    let order = (0..<options.classCount).sorted { a, b in
      if abs(run.shares[a] - run.shares[b]) > 1e-9 { return run.shares[a] > run.shares[b] }
      return run.joints[a].mean.lexicographicallyPrecedes(run.joints[b].mean)
    }
    let n = run.rowCount
    return CovarianceFit(
      classCount: options.classCount, shape: options.shape, shares: order.map { run.shares[$0] },
      backgroundShare: run.backgroundShare, logLikelihood: run.logLikelihood,
      parameterCount: run.parameterCount, caseCount: run.weights.reduce(0, +),
      parameters: order.map { marginals(run, $0, variables) }, backgroundParameters: background,
      block: options.block,
      posteriors: (0..<n).map { i in order.map { run.posterior[$0 * n + i] } },
      background: (0..<n).map { i in
        options.hasBackground ? run.posterior[options.classCount * n + i] : 0
      }, hits: hits, runs: runs, iterations: run.iterations, hasConverged: run.hasConverged,
      joints: order.map { run.joints[$0] }, centers: run.centers, scales: run.scales)
  }

  /// A class's distribution of each variable by itself.
  private func marginals(_ run: CovarianceRun, _ k: Int, _ count: Int) -> [MixtureParameters] {
    var result = [MixtureParameters](repeating: .poisson(mean: 1), count: count)
    for (c, j) in run.places.enumerated() { result[j] = run.parameters[k][c] }
    for (place, j) in options.block.enumerated() {
      let scale = run.scales[place]
      result[j] = .normal(
        mean: run.joints[k].mean[place] * scale + run.centers[place],
        variance: run.joints[k].covariance[place, place] * scale * scale)
    }
    return result
  }
}
