import Dispatch
import Kernels

/// Rows ready for k-means: packed for the inner loops, in an order that only their values decide.
///
/// Rows are sorted by a hash of their values, so that fits, sums and samples are the same to the
/// bit for any order of the rows. Values are kept as `Double` or `Float`, as they were given; a
/// table of `Float` takes half the memory and time. Made once, used for every number of clusters.
package final class KMeansTable: @unchecked Sendable {
  // Unchecked because of the pointer: what it points to is written in the initialiser and never
  // again.

  package let rowCount: Int
  /// Columns.
  package let width: Int
  /// Sum of squared distances of all rows to their mean.
  package let totalSquares: Double

  let type: kmeans_type
  let lanes: Int
  /// Blocks of `lanes` rows, the last one filled up with zeros.
  let packed: UnsafeMutableRawPointer
  /// The row at each packed position.
  let order: [UInt32]

  /// Blocks that one thread takes at a time; fixed, so that sums do not depend on threads.
  private static let blocksPerChunk = 1_024

  /// A table of rows given one after another, `width` values each.
  ///
  /// `nil` without rows or columns, when the count is no multiple of `width`, when there are more
  /// than 4 billion rows, and when a value is not finite or above 1e15.
  package convenience init?(rows: [Float], width: Int, threads: Int = 1) {
    self.init(KMEANS_SINGLE, rows: rows, width: width, threads: threads)
  }

  /// A table of rows given one after another, `width` values each; values up to 1e150.
  package convenience init?(rows: [Double], width: Int, threads: Int = 1) {
    self.init(KMEANS_DOUBLE, rows: rows, width: width, threads: threads)
  }

  /// A table of columns of equal length.
  package convenience init?(columns: [[Double]]) {
    let n = columns.first?.count ?? 0
    guard columns.allSatisfy({ $0.count == n }) else { return nil }
    let width = columns.count
    var rows = [Double](repeating: 0, count: n * width)
    for j in 0..<width { for i in 0..<n { rows[i * width + j] = columns[j][i] } }
    self.init(rows: rows, width: width)
  }

  private init?<Value>(_ type: kmeans_type, rows: [Value], width: Int, threads: Int) {
    guard width > 0, rows.count % width == 0 else { return nil }
    let n = rows.count / width
    guard n > 0, n < UInt32.max, let order = Self.order(type, rows, width, n, threads) else {
      return nil
    }
    let lanes = kmeans_lanes(type)
    let target = Self.blocks(type, rows: n, width: width)
    let blocks = (n + lanes - 1) / lanes
    rows.withUnsafeBytes { rows in
      let source = rows.baseAddress
      _ = Self.inParallel((blocks + 1_023) / 1_024, threads: threads) { chunk in
        kmeans_pack(
          type, source, width, n, order, chunk * 1_024, min((chunk + 1) * 1_024, blocks), target)
      }
    }
    self.type = type
    self.lanes = lanes
    self.width = width
    self.order = order
    rowCount = n
    packed = target
    totalSquares = Self.squares(type, target, width, n, threads)
  }

  /// The rows sorted by a hash of their values; `nil` if a value is unusable.
  private static func order<Value>(
    _ type: kmeans_type, _ rows: [Value], _ width: Int, _ n: Int, _ threads: Int
  ) -> [UInt32]? {
    var keys = [UInt64](repeating: 0, count: n)
    let isUsable = rows.withUnsafeBytes { rows in
      keys.withUnsafeMutableBufferPointer { keys in
        let (source, target) = (rows.baseAddress, keys.baseAddress)
        return inParallel((n + 16_383) / 16_384, threads: threads) { chunk in
          kmeans_hash(
            type, source, width, chunk * 16_384, min((chunk + 1) * 16_384, n), target)
        }.allSatisfy { $0 != 0 }
      }
    }
    guard isUsable else { return nil }
    var scratch = keys
    var order = [UInt32](repeating: 0, count: n)
    var other = order
    kmeans_sort(n, &keys, &scratch, &order, &other)
    return order
  }

  deinit { packed.deallocate() }

  /// Memory for packed rows.
  static func blocks(_ type: kmeans_type, rows: Int, width: Int) -> UnsafeMutableRawPointer {
    let lanes = kmeans_lanes(type)
    return .allocate(byteCount: max((rows + lanes - 1) / lanes * width, 1) * 64, alignment: 64)
  }

  private static func squares(
    _ type: kmeans_type, _ packed: UnsafeMutableRawPointer, _ width: Int, _ n: Int, _ threads: Int
  ) -> Double {
    let lanes = kmeans_lanes(type)
    let blocks = (n + lanes - 1) / lanes
    var mean = [Double](repeating: 0, count: width)
    var squares = 0.0
    for turn in 0..<2 {
      let center = mean
      let parts = inParallel((blocks + 63) / 64, threads: threads) { chunk in
        var sums = [Double](repeating: 0, count: width)
        var squares = sums
        let last = min((chunk + 1) * 64, blocks)
        kmeans_moments(type, packed, width, n, chunk * 64, last, center, &sums, &squares)
        return (sums: sums, squares: squares.reduce(0, +))
      }
      guard turn == 0 else {
        for part in parts { squares += part.squares }
        break
      }
      for part in parts { for j in 0..<width { mean[j] += part.sums[j] / Double(n) } }
    }
    return squares
  }

  // MARK: - For the other files of k-means

  var blockCount: Int { (rowCount + lanes - 1) / lanes }
  /// Rows filled up to whole blocks.
  var paddedCount: Int { blockCount * lanes }
  var chunkCount: Int { (blockCount + Self.blocksPerChunk - 1) / Self.blocksPerChunk }

  func blocks(ofChunk chunk: Int) -> Range<Int> {
    (chunk * Self.blocksPerChunk)..<min((chunk + 1) * Self.blocksPerChunk, blockCount)
  }

  /// The packed positions of a chunk's rows.
  func positions(ofChunk chunk: Int) -> Range<Int> {
    let blocks = blocks(ofChunk: chunk)
    return (blocks.lowerBound * lanes)..<min(blocks.upperBound * lanes, rowCount)
  }

  func value(at position: Int, _ column: Int) -> Double {
    let index = (position / lanes * width + column) * lanes + position % lanes
    return type == KMEANS_SINGLE
      ? Double(packed.assumingMemoryBound(to: Float.self)[index])
      : packed.assumingMemoryBound(to: Double.self)[index]
  }

  func row(at position: Int) -> [Double] { (0..<width).map { value(at: position, $0) } }

  /// The results of `work` for 0 up to `count`, in that order, computed on so many threads.
  ///
  /// `work` runs on several threads at once: it may write only to places of its own number.
  static func inParallel<Result>(
    _ count: Int, threads: Int, _ work: @escaping (Int) -> Result
  ) -> [Result] {
    let threads = min(threads, count)
    guard threads > 1 else { return (0..<count).map(work) }
    return [Result](unsafeUninitializedCapacity: count) { results, initialized in
      guard let base = results.baseAddress else { return }
      nonisolated(unsafe) let target = base
      nonisolated(unsafe) let work = work
      DispatchQueue.concurrentPerform(iterations: threads) { thread in
        for index in stride(from: thread, to: count, by: threads) {
          (target + index).initialize(to: work(index))
        }
      }
      initialized = count
    }
  }

  /// Points in the table's type, filled up to a multiple of four by copies of the last.
  func withPoints<Result>(_ points: [Double], _ body: (UnsafeRawPointer?) -> Result) -> Result {
    var filled = points
    while filled.count % (4 * width) != 0 { filled += points.suffix(width) }
    guard type == KMEANS_SINGLE else { return filled.withUnsafeBytes { body($0.baseAddress) } }
    return filled.map { Float($0) }.withUnsafeBytes { body($0.baseAddress) }
  }
}
