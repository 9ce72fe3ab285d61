package import Foundation
import Kernels

/// Writes the rows of a large table to a temporary file from which mixtures are fitted in little
/// memory.
///
/// ```swift
/// var writer = try MixtureRowFileWriter(
///   url, variables: [.init(.gaussian), .init(.poisson)])
/// while let batch = next() { try writer.append([batch.amounts, batch.visits]) }
/// let file = try writer.finish()
/// let fits = try MixtureSearch(options: .init(classCounts: 2...8)).fits(of: file, using: generator)
/// ```
///
/// Batches may have any size, and rows may come in any order: they are put in an order of their
/// contents and equal ones merged (``MixtureRowSorter``), so the file's bytes depend on the rows
/// alone. They are kept in chunks of ``MixtureRowFile/chunkSize``, column by column, each in as few
/// bytes as its values take: a table of 20 variables is about 80 bytes per distinct row. Moments,
/// levels and a sample are taken on the way, so that no further pass is needed before the first fit.
package struct MixtureRowFileWriter: ~Copyable {
  /// How a variable is written.
  package struct Variable: Sendable {
    package let family: MixtureFamily
    /// The least variance that a class may have (``MixtureVariable/varianceFloor``).
    package let varianceFloor: Double

    package init(_ family: MixtureFamily, varianceFloor: Double = 0) {
      self.family = family
      self.varianceFloor = varianceFloor
    }
  }

  /// How the weights of a file count.
  package enum Weighing: Sendable {
    /// As they are: a row stands for so many people.
    case asGiven
    /// Scaled to add up to Kish's effective number of people, for weights of a sample.
    case effective
  }

  private let url: URL
  private let handle: FileHandle
  private let variables: [Variable]
  private let relativeFloor: Double
  private let sampleSize: Int
  private var sorter: MixtureRowSorter
  private let isWeighted: Bool
  /// For each stored column, the variable it belongs to; noise follows the variables.
  private let noisy: [Int]

  /// Creates the file, or empties it.
  ///
  /// `sampleSize` distinct rows are kept in memory for the search of starts, and at most `mostHeld`
  /// numbers wait there to be put in order. Without `isWeighted` every row counts once.
  package init(
    _ url: URL, variables: [Variable], relativeFloor: Double = 1e-3, sampleSize: Int = 20_000,
    isWeighted: Bool = false, mostHeld: Int = 1 << 19
  ) throws(MixtureRowFile.Failure) {
    self.isWeighted = isWeighted
    self.url = url
    self.variables = variables
    self.relativeFloor = relativeFloor
    self.sampleSize = max(sampleSize, 1)
    do {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    } catch {
      throw .unwritable
    }
    noisy = variables.indices.filter { variables[$0].family == .noisyGaussian }
    sorter = MixtureRowSorter(
      readings: variables.count + noisy.count, isWeighted: isWeighted,
      at: url.appendingPathExtension("runs"), most: mostHeld)
  }

  /// Adds rows: a list of values per variable (NaN is missing), all of one length.
  ///
  /// `noise` has a list per variable that needs one (see ``MixtureVariable/noise``), by the
  /// variable's position. `weights` has a weight from 0 per row of a weighted file, else nothing; a
  /// row of weight 0 is left out.
  package mutating func append(
    _ values: [[Double]], noise: [Int: [Double]] = [:], weights: [Double] = []
  ) throws(MixtureRowFile.Failure) {
    precondition(values.count == variables.count)
    precondition(weights.count == (isWeighted ? values.first?.count ?? 0 : 0))
    var readings: [[Double]] = []
    for (j, variable) in variables.enumerated() {
      let (family, own) = (variable.family, values[j])
      if let noises = noise[j] {
        readings.append(own.indices.map { family.reading(own[$0], noise: noises[$0]) })
      } else {
        readings.append(own.map { family.reading($0, noise: 0) })
      }
    }
    for j in noisy {
      let own = readings[j]
      readings.append(own.indices.map { own[$0].isFinite ? noise[j]?[$0] ?? 0 : 0 })
    }
    try sorter.append(readings, weights: weights)
  }

  /// Writes the rows in their order and gives the file to fit from.
  package consuming func finish(
    _ weighing: Weighing = .asGiven
  ) throws(MixtureRowFile.Failure) -> MixtureRowFile {
    let (variables, noisy, handle) = (variables, noisy, handle)
    var chunks = MixtureChunkWriter(variables, noisy: noisy, to: handle, sampleSize: sampleSize)
    let totals = try sorter.forEachPiece { (columns, weights) throws(MixtureRowFile.Failure) in
      try chunks.append(columns, weights)
    }
    try chunks.finish()
    do { try handle.close() } catch { throw .unwritable }
    let summaries = chunks.tallies.map(\.summary)
    let columns = zip(variables, summaries).map { variable, summary in
      MixtureColumn(
        variable.family, summary, varianceFloor: variable.varianceFloor,
        relativeFloor: relativeFloor)
    }
    var constantSum = 0.0
    for (column, summary) in zip(columns, summaries) { constantSum += column.constantSum(summary) }
    let scale =
      weighing == .effective && totals.squaredWeight > 0
      ? totals.weight / totals.squaredWeight : 1
    let (readings, weights) = chunks.sample
    return try MixtureRowFile(
      url: url, columns: columns, chunks: chunks.chunks, constantSum: constantSum * scale,
      totalWeight: totals.weight * scale, weightScale: scale,
      sample: MixtureDesign(
        readings: readings, noisy: noisy, weights: weights.map { $0 * scale }, columns: columns))
  }
}
