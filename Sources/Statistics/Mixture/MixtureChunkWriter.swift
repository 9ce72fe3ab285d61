import Foundation
import Kernels

/// Packs rows that come in order into the chunks of a ``MixtureRowFile``, and summarises them.
struct MixtureChunkWriter {
  private let variables: [MixtureRowFileWriter.Variable]
  private let noisy: [Int]
  private let handle: FileHandle
  private let sampleSize: Int
  private(set) var tallies: [MixtureColumnTally]
  private(set) var chunks: [MixtureRowFile.Chunk] = []
  private var offset: UInt64 = 0
  private var pending: [[Double]]
  private var pendingWeights: [Double] = []
  /// The first rows, by column, and their weights.
  ///
  /// Rows come by rising hash, so these are a random sample of the distinct ones: a bottom-k sample,
  /// E. Cohen, H. Kaplan, 2007, *Summarizing data using bottom-k sketches*, PODC, 225-234.
  private(set) var sample: (columns: [[Double]], weights: [Double])

  init(
    _ variables: [MixtureRowFileWriter.Variable], noisy: [Int], to handle: FileHandle,
    sampleSize: Int
  ) {
    self.variables = variables
    self.noisy = noisy
    self.handle = handle
    self.sampleSize = sampleSize
    tallies = variables.map { MixtureColumnTally($0.family) }
    pending = [[Double]](repeating: [], count: variables.count + noisy.count)
    sample = (pending, [])
  }

  /// Adds columns of readings and the rows' weights.
  mutating func append(
    _ columns: [[Double]], _ weights: [Double]
  ) throws(MixtureRowFile.Failure) {
    let sampled = min(sampleSize - sample.weights.count, weights.count)
    if sampled > 0 {
      for j in columns.indices { sample.columns[j] += columns[j].prefix(sampled) }
      sample.weights += weights.prefix(sampled)
    }
    var first = 0
    while first < weights.count {
      let room = MixtureRowFile.chunkSize - pendingWeights.count
      let range = first..<min(first + room, weights.count)
      for j in columns.indices { pending[j] += columns[j][range] }
      pendingWeights += weights[range]
      first = range.upperBound
      if pendingWeights.count == MixtureRowFile.chunkSize { try writeChunk() }
    }
  }

  /// Writes what is left.
  mutating func finish() throws(MixtureRowFile.Failure) {
    if !pendingWeights.isEmpty { try writeChunk() }
  }

  private mutating func writeChunk() throws(MixtureRowFile.Failure) {
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
    let isWeighted = pendingWeights.contains { $0 != 1 }
    let weightsOffset = data.count
    if isWeighted {
      let weights = MixtureStorage.doubles(pendingWeights)
      data.append(weights.pointer.assumingMemoryBound(to: UInt8.self), count: weights.byteCount)
    }
    do { try handle.write(contentsOf: data) } catch { throw .unwritable }
    chunks.append(
      MixtureRowFile.Chunk(
        offset: offset, byteCount: data.count, rowCount: pendingWeights.count, parts: parts,
        weightsOffset: isWeighted ? weightsOffset : nil))
    offset += UInt64(data.count)
    for j in pending.indices { pending[j].removeAll(keepingCapacity: true) }
    pendingWeights.removeAll(keepingCapacity: true)
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
}
