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
    /// Which instructions the loops use; the machine's best by default. For tests.
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
    let all =
      options.relevant.isEmpty
      ? [Bool](repeating: true, count: design.columns.count) : options.relevant
    let run = MixtureRun(rows, shape: shape, relevant: all)
    let starts = options.classCount > 1 ? max(options.starts, 1) : 1
    var candidates: [(snapshot: MixtureRun.Snapshot, score: Double)] = []
    let buffer = Responsibilities(rows, shape)
    for start in 0..<starts {
      begin(run, buffer, start: start, among: all, generator)
      run.iterate(limit: starts == 1 ? 1 : options.shortIterations, tolerance: 1e-5)
      candidates.append((run.snapshot, -run.bic))
    }
    if !known.isEmpty && options.classCount > 1 {
      buffer.fill(with: known)
      run.begin(relevant: all, given: buffer.pointer, keepsBackground: true)
      run.iterate(limit: options.shortIterations, tolerance: 1e-5)
      candidates.append((run.snapshot, -run.bic))
    }
    let order = candidates.indices.sorted {
      candidates[$0].score == candidates[$1].score
        ? $0 < $1 : candidates[$0].score > candidates[$1].score
    }
    var finals: [Final] = []
    for index in order.prefix(max(options.finalists, 1)) {
      run.resume(candidates[index].snapshot)
      finals.append(converge(run, rows))
    }
    return result(run, rows, finals, starts: starts)
  }

  /// Fits the mixture from given probabilities of the classes instead of many starts.
  ///
  /// For tables too large for a search: `posteriors` come from a fit of a sample, one list per row
  /// with the background's probability last (``MixtureFit/posteriors(of:)``), as does `relevant`.
  package func fit(
    _ design: MixtureDesign, startingAt posteriors: [[Double]], relevant: [Bool]
  ) -> MixtureFit {
    let rows = MixtureMemoryRows(design, weights: design.rowWeights)
    let run = MixtureRun(rows, shape: shape, relevant: relevant)
    let buffer = Responsibilities(rows, shape)
    buffer.fill(with: posteriors)
    run.begin(relevant: relevant, given: buffer.pointer, keepsBackground: true, settling: 8)
    return result(run, rows, [converge(run, rows)], starts: 1)
  }

  private var shape: MixtureRun.Shape {
    MixtureRun.Shape(
      classCount: max(options.classCount, 1), hasBackground: options.hasBackground,
      backgroundCap: options.backgroundCap, prior: options.smoothing, threads: options.threads,
      level: options.level)
  }

  /// Room for the probabilities that a run starts from, `[row][slot]`.
  private final class Responsibilities {
    let pointer: UnsafeMutablePointer<Double>
    private let rows: MixtureMemoryRows
    private let shape: MixtureRun.Shape

    init(_ rows: MixtureMemoryRows, _ shape: MixtureRun.Shape) {
      self.rows = rows
      self.shape = shape
      let count = max(rows.count * shape.slots, 1)
      pointer = .allocate(capacity: count)
      pointer.initialize(repeating: 0, count: count)
    }

    deinit { pointer.deallocate() }

    var starts: MixtureStarts {
      MixtureStarts(rows: rows, shape: shape, responsibilities: pointer)
    }

    func fill(with posteriors: [[Double]]) {
      for (row, probabilities) in posteriors.enumerated() {
        let out = pointer + Int(rows.design.position[row]) * shape.slots
        for k in 0..<shape.slots { out[k] = k < shape.classCount ? probabilities[k] : 0 }
      }
    }
  }

  /// A converged run.
  private struct Final {
    let snapshot: MixtureRun.Snapshot
    let bic: Double
    let iterations: Int
    let hasConverged: Bool
  }

  private func mergedWeights(_ design: MixtureDesign, _ weights: [Double]) -> [Double] {
    guard !weights.isEmpty else { return design.rowWeights }
    precondition(weights.count == design.rowCount)
    // Collect per distinct row in the order of weights' values, so that row order does not matter.
    var lists = [[Double]](repeating: [], count: design.distinctCount)
    for (row, weight) in weights.enumerated() { lists[Int(design.position[row])].append(weight) }
    return lists.map { $0.sorted().reduce(0, +) }
  }

  private func begin(
    _ run: MixtureRun, _ buffer: Responsibilities, start: Int, among all: [Bool],
    _ generator: SeededGenerator
  ) {
    var random = generator.stream("start \(start)")
    var relevant = all
    // Selection is multi-modal: every other pair of starts begins from a random half of them.
    if options.selectsVariables && start % 4 >= 2 {
      relevant = all.map { $0 && random.uniform() < 0.5 }
      if !relevant.contains(true) { relevant = all }
    }
    if options.classCount <= 1 {
      buffer.starts.single()
    } else if start % 2 == 0 {
      buffer.starts.seeds(relevant: relevant, &random)
    } else {
      buffer.starts.dirichlet(&random)
    }
    run.begin(relevant: relevant, given: buffer.pointer)
  }

  private func converge(_ run: MixtureRun, _ rows: MixtureMemoryRows) -> Final {
    run.iterate(limit: options.maximumIterations, tolerance: options.tolerance)
    var best = final(run)
    guard options.selectsVariables, options.classCount > 1 else { return best }
    for _ in 0..<12 {
      let kept = penalizedGains(run, rows).map { $0 > 0 }
      guard kept != run.relevant, options.crossChecksVariables || kept.contains(true) else { break }
      run.setRelevant(kept)
      run.iterate(limit: options.maximumIterations, tolerance: options.tolerance)
      let next = final(run)
      // Cross-checked selection is after a state that agrees with itself, not the lowest BIC: that
      // may rest on the very shapes that it refuses.
      if options.crossChecksVariables || next.bic < best.bic { best = next }
    }
    return best
  }

  private func penalizedGains(_ run: MixtureRun, _ rows: MixtureMemoryRows) -> [Double] {
    let cost = Double(run.classCount - 1) * log(max(run.totalWeight, 1)) / 2
    let gains = MixtureRelevance(run, rows).gains(crossChecked: options.crossChecksVariables)
    return zip(gains, run.columns).map { $0 - cost * Double($1.family.degrees) }
  }

  private func final(_ run: MixtureRun) -> Final {
    Final(
      snapshot: run.snapshot, bic: run.bic, iterations: run.iterations,
      hasConverged: run.hasConverged)
  }

  private func result(
    _ run: MixtureRun, _ rows: MixtureMemoryRows, _ finals: [Final], starts: Int
  ) -> MixtureFit {
    let best =
      finals.indices.min {
        finals[$0].bic == finals[$1].bic ? $0 < $1 : finals[$0].bic < finals[$1].bic
      } ?? 0
    let chosen = finals[best]
    let slack = 0.02 + 1e-7 * abs(chosen.bic)
    run.resume(chosen.snapshot)
    let gains = penalizedGains(run, rows)
    let order = run.classOrder
    let membership = MixtureMembership(run, order: order, rows.design)
    return MixtureFit(
      classCount: run.classCount, shares: order.map { run.shares[$0] },
      backgroundShare: run.backgroundShare, logLikelihood: run.logLikelihood,
      parameterCount: run.parameterCount, caseCount: run.totalWeight,
      parameters: order.map { k in
        run.columns.indices.map { run.parameters(class: k, variable: $0) }
      },
      backgroundParameters: run.columns.map(\.background), relevant: run.relevant,
      gains: gains, posteriors: membership, background: membership.background,
      assignments: membership.assignments, entropy: run.entropy,
      classificationLog: run.classification,
      hits: finals.count { $0.bic <= chosen.bic + slack },
      runs: finals.count, starts: starts, iterations: chosen.iterations,
      hasConverged: chosen.hasConverged)
  }
}
