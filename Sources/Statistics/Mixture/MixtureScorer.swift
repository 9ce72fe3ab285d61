import Kernels

/// Probabilities of the classes of a fit for any rows, as fast as a pass of EM.
///
/// ```swift
/// let scorer = MixtureScorer(fit)
/// let flat = scorer.probabilities(of: variables)       // [row][slot], the whole table
/// ```
package struct MixtureScorer: Sendable {
  private let fit: MixtureFit

  /// Numbers per row: the classes in the fit's order, then the background if the fit has one.
  package let slots: Int

  package init(_ fit: MixtureFit) {
    self.fit = fit
    slots = fit.scoring.shape.slots
  }

  /// `[row][slot]` for rows whose variables are those of the fit, in its order.
  ///
  /// Each row's numbers sum to 1. A missing value is left out of account.
  package func probabilities(of variables: [MixtureVariable]) -> [Double] {
    let count = variables.first?.values.count ?? 0
    var columns: [MixtureColumn] = []
    var readings: [[Double]] = []
    var noises: [[Double]] = []
    var noisy: [Int] = []
    for (j, variable) in variables.enumerated() {
      let column = fit.scoring.columns[j]
      let own = (0..<count).map { variable.reading($0) }
      if column.kind == .noisyNormal {
        noisy.append(j)
        noises.append((0..<count).map { variable.readNoise($0) })
      }
      columns.append(column.including(own))
      readings.append(own)
    }
    let design = MixtureDesign(
      readings: readings + noises, noisy: noisy, weights: [Double](repeating: 1, count: count),
      columns: columns)
    let rows = MixtureMemoryRows(design, weights: design.rowWeights)
    var flat = [Double](repeating: 0, count: count * slots)
    let run = run(rows)
    flat.withUnsafeMutableBufferPointer { buffer in
      if let base = buffer.baseAddress, count > 0 { run.writePosteriors(to: base) }
    }
    return flat
  }

  private func run(_ rows: any MixtureRows) -> MixtureRun {
    let run = MixtureRun(
      rows, shape: fit.scoring.shape, relevant: fit.scoring.snapshot.relevant)
    run.take(fit.scoring.snapshot)
    return run
  }
}
