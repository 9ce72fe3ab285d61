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
/// Batches may have any size. Rows are kept in chunks of ``MixtureRowFile/chunkSize``, column by
/// column, each in as few bytes as its values take: a table of 20 variables is about 80 bytes per
/// row. What passes by is summarised (moments, levels, a sample), so that no further pass is needed
/// before the first fit.
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

  private let url: URL
  private let handle: FileHandle
  private let variables: [Variable]
  private let relativeFloor: Double
  private var tallies: [MixtureColumnTally]
  private var sample: MixtureRowSample
  private var pending: [[Double]]
  private var pendingWeights: [Double] = []
  private let isWeighted: Bool
  private var totalWeight = 0.0
  private var chunks: [MixtureRowFile.Chunk] = []
  private var offset: UInt64 = 0
  /// For each stored column, the variable it belongs to; noise follows the variables.
  private let noisy: [Int]

  /// Creates the file, or empties it.
  ///
  /// `sampleSize` distinct rows are kept in memory for the search of starts. Without `isWeighted`
  /// every row counts once.
  package init(
    _ url: URL, variables: [Variable], relativeFloor: Double = 1e-3, sampleSize: Int = 20_000,
    isWeighted: Bool = false
  ) throws(MixtureRowFile.Failure) {
    self.isWeighted = isWeighted
    self.url = url
    self.variables = variables
    self.relativeFloor = relativeFloor
    do {
      try Data().write(to: url)
      handle = try FileHandle(forWritingTo: url)
    } catch {
      throw .unwritable
    }
    tallies = variables.map { MixtureColumnTally($0.family) }
    sample = MixtureRowSample(size: sampleSize)
    noisy = variables.indices.filter { variables[$0].family == .noisyGaussian }
    pending = [[Double]](repeating: [], count: variables.count + noisy.count)
  }

  /// Adds rows: a list of values per variable (NaN is missing), all of one length.
  ///
  /// `noise` has a list per variable that needs one (see ``MixtureVariable/noise``), by the
  /// variable's position. `weights` has a weight from 0 per row of a weighted file, else nothing; a
  /// row of weight 0 is kept for scoring and counts for nothing else.
  package mutating func append(
    _ values: [[Double]], noise: [Int: [Double]] = [:], weights: [Double] = []
  ) throws(MixtureRowFile.Failure) {
    precondition(values.count == variables.count)
    precondition(weights.count == (isWeighted ? values.first?.count ?? 0 : 0))
    let count = values.first?.count ?? 0
    var first = 0
    while first < count {
      let room = MixtureRowFile.chunkSize - (pending.first?.count ?? 0)
      let range = first..<min(first + room, count)
      take(values, noise, range)
      pendingWeights +=
        isWeighted ? weights[range] : [Double](repeating: 1, count: range.count)[...]
      first = range.upperBound
      if pending.first?.count == MixtureRowFile.chunkSize { try writeChunk() }
    }
  }

  private mutating func take(_ values: [[Double]], _ noise: [Int: [Double]], _ range: Range<Int>) {
    for (j, variable) in variables.enumerated() {
      let family = variable.family
      if let noises = noise[j] {
        for i in range { pending[j].append(family.reading(values[j][i], noise: noises[i])) }
      } else {
        for i in range { pending[j].append(family.reading(values[j][i], noise: 0)) }
      }
    }
    for (place, j) in noisy.enumerated() {
      let column = variables.count + place
      for i in range {
        let isObserved = pending[j][pending[column].count].isFinite
        pending[column].append(isObserved ? noise[j]?[i] ?? 0 : 0)
      }
    }
  }

  private mutating func writeChunk() throws(MixtureRowFile.Failure) {
    let count = pending.first?.count ?? 0
    guard count > 0 else { return }
    var data = Data()
    var parts: [MixtureRowFile.Part] = []
    for j in pending.indices {
      if j < variables.count {
        let place = noisy.firstIndex(of: j)
        tallies[j].add(
          pending[j], noise: place.map { pending[variables.count + $0] } ?? [],
          weights: pendingWeights)
      }
      let storage = Self.packed(pending[j], family: j < variables.count ? variables[j].family : nil)
      parts.append(MixtureRowFile.Part(storage: storage.kind, offset: data.count))
      data.append(
        storage.pointer.assumingMemoryBound(to: UInt8.self), count: storage.byteCount)
      // Columns begin at whole cache lines.
      data.append(contentsOf: [UInt8](repeating: 0, count: (64 - data.count % 64) % 64))
    }
    let weightsOffset = data.count
    if isWeighted {
      let weights = MixtureStorage.doubles(pendingWeights)
      data.append(weights.pointer.assumingMemoryBound(to: UInt8.self), count: weights.byteCount)
    }
    totalWeight += pendingWeights.reduce(0, +)
    offerRows(count)
    do { try handle.write(contentsOf: data) } catch { throw .unwritable }
    chunks.append(
      MixtureRowFile.Chunk(
        offset: offset, byteCount: data.count, rowCount: count, parts: parts,
        weightsOffset: isWeighted ? weightsOffset : nil))
    offset += UInt64(data.count)
    for j in pending.indices { pending[j].removeAll(keepingCapacity: true) }
    pendingWeights.removeAll(keepingCapacity: true)
  }

  private mutating func offerRows(_ count: Int) {
    var row = [Double](repeating: 0, count: pending.count)
    for i in 0..<count where pendingWeights[i] > 0 {
      for j in pending.indices { row[j] = pending[j][i] }
      row.withUnsafeBufferPointer { sample.offer($0, weight: pendingWeights[i]) }
    }
  }

  /// Numbers as such; whole readings of a coded variable in few bytes, the highest for missing.
  private static func packed(_ readings: [Double], family: MixtureFamily?) -> MixtureStorage {
    guard let family, MixtureColumn.loop(family) == MIXTURE_CODED else { return .numbers(readings) }
    var top = 0.0
    for reading in readings where reading.isFinite {
      guard reading == reading.rounded(), reading < 2_147_483_647 else {
        return .doubles(readings)
      }
      top = max(top, reading)
    }
    let missing: Int32 = top < 255 ? 255 : (top < 65_535 ? 65_535 : 2_147_483_647)
    return .codes(
      readings.map { $0.isFinite ? Int32($0) : missing }, levels: Int(missing))
  }

  /// Writes what is left and gives the file to fit from.
  package consuming func finish() throws(MixtureRowFile.Failure) -> MixtureRowFile {
    try writeChunk()
    do { try handle.close() } catch { throw .unwritable }
    let summaries = tallies.map(\.summary)
    let columns = zip(variables, summaries).map { variable, summary in
      MixtureColumn(
        variable.family, summary, varianceFloor: variable.varianceFloor,
        relativeFloor: relativeFloor)
    }
    var constantSum = 0.0
    for (column, summary) in zip(columns, summaries) { constantSum += column.constantSum(summary) }
    let kept = sample.finished()
    return try MixtureRowFile(
      url: url, columns: columns, chunks: chunks, constantSum: constantSum,
      totalWeight: totalWeight,
      sample: MixtureDesign(
        readings: kept.columns, noisy: noisy, weights: kept.weights, columns: columns))
  }
}
