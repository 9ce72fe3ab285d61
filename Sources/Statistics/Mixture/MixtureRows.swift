import Kernels

/// Rows that passes of EM run over: in memory, or read in chunks from a file.
///
/// Rows are split into shards whose number and borders depend on the rows alone. A shard's rows are
/// summed in order and the shards' sums are added in order, so results are the same for any number
/// of threads.
protocol MixtureRows: Sendable {
  var columns: [MixtureColumn] { get }
  /// How many rows; probabilities are indexed by them.
  var count: Int { get }
  var totalWeight: Double { get }
  /// The weighted sum of the log densities' constant parts.
  var constantSum: Double { get }
  var shardCount: Int { get }

  /// Calls `body` for the shard's rows in order, piece by piece, with addresses set in `columns`.
  func forEachPiece(
    of shard: Int, _ columns: UnsafeMutableBufferPointer<mixture_column>,
    _ body: (MixturePiece) -> Void)
}

/// Consecutive rows that lie in memory together.
struct MixturePiece {
  /// Index of the first row behind the addresses of the columns and of `weights`.
  let first: Int
  let count: Int
  /// Case weights, nothing for 1 each.
  let weights: UnsafePointer<Double>?
}

/// The distinct rows of a design, with case weights.
struct MixtureMemoryRows: MixtureRows {
  let design: MixtureDesign
  let weights: MixtureStorage
  let totalWeight: Double
  let constantSum: Double
  let shardCount: Int
  private let shardSize: Int

  /// Tables smaller than this are one shard: what threads would save is less than they cost.
  private static let smallest = 8_192
  private static let shards = 16

  init(_ design: MixtureDesign, weights: [Double]) {
    self.design = design
    self.weights = .doubles(weights)
    totalWeight = weights.reduce(0, +)
    constantSum = zip(weights, design.constants).reduce(0) { $0 + $1.0 * $1.1 }
    let n = design.distinctCount
    let block = MIXTURE_BLOCK
    shardCount = n < Self.smallest ? 1 : Self.shards
    shardSize = (n + shardCount * block - 1) / (shardCount * block) * block
  }

  var columns: [MixtureColumn] { design.columns }
  var count: Int { design.distinctCount }

  func weight(_ row: Int) -> Double {
    weights.pointer.assumingMemoryBound(to: Double.self)[row]
  }

  func forEachPiece(
    of shard: Int, _ columns: UnsafeMutableBufferPointer<mixture_column>,
    _ body: (MixturePiece) -> Void
  ) {
    let first = min(shard * shardSize, count)
    let size = min(shardSize, count - first)
    guard size > 0 else { return }
    setAddresses(columns)
    body(
      MixturePiece(
        first: first, count: size,
        weights: UnsafePointer(weights.pointer.assumingMemoryBound(to: Double.self))))
  }

  func setAddresses(_ columns: UnsafeMutableBufferPointer<mixture_column>) {
    for j in columns.indices {
      columns[j].storage = Int32(design.values[j].kind.rawValue)
      columns[j].values = UnsafeRawPointer(design.values[j].pointer)
      if let noise = design.noises[j] {
        columns[j].noise_storage = Int32(noise.kind.rawValue)
        columns[j].noise = UnsafeRawPointer(noise.pointer)
      }
    }
  }

  /// The known variance of a noisy reading, in standardised units.
  func noise(_ column: Int, _ row: Int) -> Double {
    guard let storage = design.noises[column] else { return 0 }
    let value =
      storage.kind == MIXTURE_F32
      ? Double(storage.pointer.assumingMemoryBound(to: Float.self)[row])
      : storage.pointer.assumingMemoryBound(to: Double.self)[row]
    let scale = design.columns[column].scale
    return value / (scale * scale)
  }

  /// One reading, standardised or as a code; `nil` where missing.
  func reading(_ column: Int, row: Int) -> Double? {
    var descriptors = design.columns.map(\.descriptor)
    descriptors.withUnsafeMutableBufferPointer { setAddresses($0) }
    var value = 0.0
    var observed = 0.0
    mixture_read(&descriptors[column], row, 1, &value, &observed)
    return observed > 0 ? value : nil
  }

  /// The readings of a column's first rows, standardised or as codes, and which rows have one.
  ///
  /// All rows without `end`.
  func read(_ column: Int, upTo end: Int? = nil, _ body: (Int, Double, Bool) -> Void) {
    let count = min(end ?? self.count, self.count)
    var descriptors = design.columns.map(\.descriptor)
    descriptors.withUnsafeMutableBufferPointer { setAddresses($0) }
    let size = 1_024
    var values = [Double](repeating: 0, count: size)
    var observed = values
    var first = 0
    while first < count {
      let n = min(size, count - first)
      mixture_read(&descriptors[column], first, n, &values, &observed)
      for i in 0..<n { body(first + i, values[i], observed[i] > 0) }
      first += n
    }
  }
}
