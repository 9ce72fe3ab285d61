import Foundation
import Kernels

/// A table on disk that mixtures are fitted from, chunk by chunk (see ``MixtureRowFileWriter``).
///
/// A class because it holds an open file, closed with the last reference; who wrote the file deletes
/// it.
package final class MixtureRowFile: Sendable {
  /// Rows per chunk.
  static let chunkSize = 16_384

  /// What can go wrong with the file.
  package enum Failure: Error, Equatable {
    /// The file could not be created or written (the disk may be full).
    case unwritable
    /// The file could not be opened or read back.
    case unreadable
  }

  /// Where a column lies in a chunk.
  struct Part: Sendable {
    let storage: mixture_storage
    let offset: Int
  }

  struct Chunk: Sendable {
    let offset: UInt64
    let byteCount: Int
    let rowCount: Int
    let parts: [Part]
    /// Where the rows' weights lie in the chunk; nil when each is 1.
    let weightsOffset: Int?
  }

  let columns: [MixtureColumn]
  let chunks: [Chunk]
  let constantSum: Double
  /// What the weights are multiplied with when they are read.
  package let weightScale: Double
  /// The sum of the rows' weights.
  package let totalWeight: Double
  /// A sample of distinct rows with their weights, described by the same columns.
  let sample: MixtureDesign
  /// How many distinct rows there are.
  package let rowCount: Int
  private let descriptor: Int32
  private let codes: [MixtureCodes?]
  private let failures = LockedCounter()

  init(
    url: URL, columns: [MixtureColumn], chunks: [Chunk], constantSum: Double,
    totalWeight: Double, weightScale: Double, sample: MixtureDesign
  ) throws(Failure) {
    self.weightScale = weightScale
    self.totalWeight = totalWeight
    self.columns = columns
    self.chunks = chunks
    self.constantSum = constantSum
    self.sample = sample
    rowCount = chunks.reduce(0) { $0 + $1.rowCount }
    codes = columns.map { column in
      column.loop == MIXTURE_CODED ? MixtureCodes(levels: column.levels) : nil
    }
    descriptor = open(url.path, O_RDONLY)
    guard descriptor >= 0 else { throw .unreadable }
  }

  deinit { if descriptor >= 0 { close(descriptor) } }

  /// Throws when a chunk could not be read.
  package func check() throws(Failure) {
    if failures.taken > 0 { throw .unreadable }
  }

  /// A chunk's bytes and codes while they are worked on.
  struct Buffer: ~Copyable {
    let bytes: UnsafeMutableRawPointer
    let codes: UnsafeMutablePointer<Int32>
    let weights: UnsafeMutablePointer<Double>

    init(_ file: MixtureRowFile) {
      let size = file.chunks.reduce(64) { max($0, $1.byteCount) }
      bytes = .allocate(byteCount: size, alignment: 64)
      weights = .allocate(capacity: MixtureRowFile.chunkSize)
      codes = .allocate(capacity: file.columns.count * MixtureRowFile.chunkSize)
    }

    deinit {
      bytes.deallocate()
      codes.deallocate()
      weights.deallocate()
    }
  }

  /// Reads a chunk and sets the addresses of its columns; no rows when it cannot be read.
  func load(
    _ index: Int, _ buffer: borrowing Buffer,
    _ columns: UnsafeMutableBufferPointer<mixture_column>
  ) -> MixturePiece {
    let chunk = chunks[index]
    var done = 0
    while done < chunk.byteCount {
      let count = pread(
        descriptor, buffer.bytes + done, chunk.byteCount - done, off_t(chunk.offset) + off_t(done))
      guard count > 0 else {
        failures.next()
        return MixturePiece(first: 0, count: 0, weights: nil)
      }
      done += count
    }
    var nextNoise = self.columns.count
    for j in columns.indices {
      let part = chunk.parts[j]
      if let table = codes[j] {
        let out = buffer.codes + j * Self.chunkSize
        table.encode(buffer.bytes + part.offset, part.storage, count: chunk.rowCount, to: out)
        columns[j].storage = Int32(MIXTURE_I32.rawValue)
        columns[j].values = UnsafeRawPointer(out)
      } else {
        columns[j].storage = Int32(part.storage.rawValue)
        columns[j].values = UnsafeRawPointer(buffer.bytes + part.offset)
      }
      if self.columns[j].kind == .noisyNormal {
        columns[j].noise_storage = Int32(chunk.parts[nextNoise].storage.rawValue)
        columns[j].noise = UnsafeRawPointer(buffer.bytes + chunk.parts[nextNoise].offset)
        nextNoise += 1
      }
    }
    return MixturePiece(first: 0, count: chunk.rowCount, weights: weights(chunk, buffer))
  }

  /// The rows' weights as they count; nil where each is 1.
  private func weights(_ chunk: Chunk, _ buffer: borrowing Buffer) -> UnsafePointer<Double>? {
    guard chunk.weightsOffset != nil || weightScale != 1 else { return nil }
    let own = chunk.weightsOffset.map {
      UnsafePointer((buffer.bytes + $0).assumingMemoryBound(to: Double.self))
    }
    for i in 0..<chunk.rowCount { buffer.weights[i] = (own?[i] ?? 1) * weightScale }
    return UnsafePointer(buffer.weights)
  }
}

/// The distinct rows of a file, in their order there.
struct MixtureFileRows: MixtureRows {
  let file: MixtureRowFile
  private static let shards = 16

  var columns: [MixtureColumn] { file.columns }
  var count: Int { file.rowCount }
  var totalWeight: Double { file.totalWeight }
  var constantSum: Double { file.constantSum }
  var shardCount: Int { max(1, min(Self.shards, file.chunks.count)) }

  func forEachPiece(
    of shard: Int, _ columns: UnsafeMutableBufferPointer<mixture_column>,
    _ body: (MixturePiece) -> Void
  ) {
    let n = file.chunks.count
    let range = shard * n / shardCount..<(shard + 1) * n / shardCount
    guard !range.isEmpty else { return }
    let buffer = MixtureRowFile.Buffer(file)
    for index in range { body(file.load(index, buffer, columns)) }
  }
}
