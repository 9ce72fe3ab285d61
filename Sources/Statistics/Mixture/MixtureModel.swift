import Foundation
import Kernels

/// Finite mixture of per-variable distributions under local independence, fitted by EM.
///
/// Missing values are handled by full-information likelihood: they simply do not enter. Many short
/// runs from seeded starts (random responsibilities and spread-out rows in turn) are followed by the
/// best ones to convergence. Classes are ordered by share, ties by their parameters. The result is
/// the same for the same seed and for any order of the rows.
///
/// Variable selection keeps a variable class-specific when its expected gain in log-likelihood
/// exceeds `(K - 1) df log(n) / 2`, in turns with the fit (M. Marbac, M. Sedki, 2017, Statistics and
/// Computing 27, 1049-1063); other variables have one distribution for all classes.
///
/// The background class has a fixed wide density per variable (from the pooled data) and catches
/// rows that no class explains; only its share is estimated, up to a cap.
package struct MixtureModel: Sendable {
  package struct Options: Sendable {
    /// How many classes, from 1.
    package var classCount: Int
    /// Short runs, from 1.
    package var starts = 20
    /// How many of them are carried to convergence.
    package var finalists = 5
    package var shortIterations = 12
    package var maximumIterations = 500
    /// A run has converged when the log-likelihood still to gain is below this per case.
    package var tolerance = 1e-7
    /// Whether there is a background class.
    package var hasBackground = false
    /// The largest share of the background class.
    package var backgroundCap = 0.15
    /// Strength of a smoothing prior in cases (1: Dirichlet 1/levels, a weak variance prior); 0 none.
    package var smoothing = 0.0
    /// Whether variables are selected.
    package var selectsVariables = false
    /// Whether selection judges each variable by the classes that the others form.
    ///
    /// Then a variable whose own shape (flat, skewed, two-peaked) could be cut into classes, but that
    /// goes with no other, is not kept. Without, the criterion is that of Marbac and Sedki.
    package var crossChecksVariables = false
    /// Which variables may differ between classes, empty for all: the start of the selection.
    package var relevant: [Bool] = []

    /// Threads that work on one fit; 0: one per processor for large tables, else one.
    ///
    /// The result is the same for any number.
    package var threads = 0
    /// Which instructions the loops use, for tests; the machine's best by default.
    var level: kernel_level?

    package init(classCount: Int) { self.classCount = classCount }
  }

  package let options: Options

  package init(options: Options) { self.options = options }

  /// Fits the mixture; `weights` are case weights per row (empty for 1 each).
  ///
  /// With `known` (as in ``fit(_:startingAt:relevant:)``) one more start begins there: a refit of
  /// resampled people then differs from the original for their sake, not for a search that failed.
  package func fit(
    _ design: MixtureDesign, weights: [Double] = [], known: [[Double]] = [],
    using generator: SeededGenerator
  ) -> MixtureFit {
    let rows = MixtureMemoryRows(design, weights: mergedWeights(design, weights))
    let search = MixtureStartSearch(rows, options)
    return result(search, search.finals(known: known, using: generator), starts: search.starts)
  }

  /// Fits the mixture from given probabilities of the classes instead of many starts.
  ///
  /// For tables too large for a search: `posteriors` come from a fit of a sample, one list per row
  /// with the background's probability last (``MixtureFit/posteriors(of:)``), as does `relevant`.
  package func fit(
    _ design: MixtureDesign, weights: [Double] = [], startingAt posteriors: [[Double]],
    relevant: [Bool]
  ) -> MixtureFit {
    let rows = MixtureMemoryRows(design, weights: mergedWeights(design, weights))
    let search = MixtureStartSearch(rows, options)
    return result(
      search, [search.final(startingAt: posteriors, relevant: relevant)], starts: 1)
  }

  private func mergedWeights(_ design: MixtureDesign, _ weights: [Double]) -> [Double] {
    guard !weights.isEmpty else { return design.rowWeights }
    precondition(weights.count == design.rowCount)
    // Collect per distinct row in the order of weights' values, so that row order does not matter.
    var lists = [[Double]](repeating: [], count: design.distinctCount)
    for (row, weight) in weights.enumerated() { lists[Int(design.position[row])].append(weight) }
    return lists.map { $0.sorted().reduce(0, +) }
  }

  private func result(
    _ search: MixtureStartSearch, _ finals: [MixtureStartSearch.Final], starts: Int
  ) -> MixtureFit {
    let best = MixtureStartSearch.best(finals)
    let chosen = finals[best.index]
    let run = MixtureRun(
      search.rows, shape: options.shape(threads: options.threads),
      relevant: chosen.snapshot.relevant)
    run.take(chosen.snapshot)
    // One pass gives probabilities, likelihood and the sums that gains are computed from.
    let membership = MixtureMembership(run, order: run.classOrder, search.rows.design)
    let gains = search.penalizedGains(run)
    return MixtureFit(
      run, membership: membership, gains: gains, hits: best.hits, runs: finals.count,
      starts: starts, iterations: chosen.iterations, hasConverged: chosen.hasConverged)
  }
}
