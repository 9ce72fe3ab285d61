import Dispatch
import Kernels

/// The buffers of EM's passes over rows: tables of log densities going in, sums coming out.
///
/// A class because its buffers are written in place by the inner loops; it lives within one fit and
/// is never shared between fits.
final class MixturePass {
  typealias Pointer = UnsafeMutablePointer<Double>

  /// A share of nothing: what an unused lane has, in logarithms.
  static let nothing = -1e300

  let rows: any MixtureRows
  /// Classes, with the background if there is one.
  let slots: Int
  /// `slots` rounded up to the width of the loops.
  let lanes: Int
  private let threads: Int
  private let level: kernel_level
  private let termOffsets: [Int]
  private let sumOffsets: [Int]
  private let sumCount: Int
  private let terms: Pointer
  private let logShares: Pointer
  private let sums: Pointer
  private let scratch: Pointer
  private let scratchCount: Int

  /// What a pass takes and gives besides sums.
  struct Request {
    /// Which variables count for the probabilities, and of which the sums are wanted.
    var density: [Bool]
    var wantsSums: [Bool]
    /// Probabilities to take instead of computing them, and where to write computed ones:
    /// `[row][slot]`.
    var given: UnsafePointer<Double>?
    var posterior: Pointer?
    /// Weights instead of the rows' own.
    var weights: UnsafePointer<Double>?

    init(density: [Bool], wantsSums: [Bool]) {
      self.density = density
      self.wantsSums = wantsSums
    }
  }

  /// `threads` 0 means one per processor for large tables, else one.
  init(_ rows: any MixtureRows, slots: Int, threads: Int, level: kernel_level?) {
    self.rows = rows
    self.slots = slots
    lanes = slots <= 4 ? 4 : (slots + 7) / 8 * 8
    self.threads = max(
      1, min(threads == 0 ? Self.automaticThreads(rows) : threads, rows.shardCount))
    self.level = level ?? kernel_dispatch_level()
    var termOffsets: [Int] = []
    var sumOffsets: [Int] = []
    var termCount = 0
    var sumCount = lanes
    for column in rows.columns {
      termOffsets.append(termCount)
      sumOffsets.append(sumCount)
      termCount += column.termCount * lanes
      sumCount += column.sumCount * lanes
    }
    self.termOffsets = termOffsets
    self.sumOffsets = sumOffsets
    self.sumCount = sumCount
    terms = Self.zeros(termCount)
    logShares = Self.zeros(lanes)
    sums = Self.zeros(sumCount * rows.shardCount)
    scratchCount = MIXTURE_BLOCK * (lanes + 6)
    scratch = Self.zeros(scratchCount * self.threads)
    fillUnusedLanes()
  }

  /// Unused lanes must have numbers too: a variance of 0 would divide.
  private func fillUnusedLanes() {
    for (j, column) in rows.columns.enumerated() where column.loop == MIXTURE_NOISY {
      for lane in 0..<lanes { terms(j, lane: lane)[lanes] = 1 }
    }
  }

  deinit {
    terms.deallocate()
    logShares.deallocate()
    sums.deallocate()
    scratch.deallocate()
  }

  private static func automaticThreads(_ rows: any MixtureRows) -> Int {
    rows.count >= 32_768 ? IndependentTasks.processorCount : 1
  }

  private static func zeros(_ count: Int) -> Pointer {
    let pointer = Pointer.allocate(capacity: max(count, 1))
    pointer.initialize(repeating: 0, count: max(count, 1))
    return pointer
  }

  /// Where a lane of a variable's table begins; its rows are `lanes` apart.
  func terms(_ column: Int, lane: Int) -> Pointer { terms + termOffsets[column] + lane }

  func setLogShare(_ value: Double, lane: Int) { logShares[lane] = value }

  /// The weight that a lane's class has got.
  func size(lane: Int) -> Double { sums[lane] }

  /// A variable's sums for one class, or over the first `classes` of them.
  func sums(_ column: Int, lane: Int) -> [Double] {
    let start = sums + sumOffsets[column] + lane
    return (0..<rows.columns[column].sumCount).map { start[$0 * lanes] }
  }

  func sums(_ column: Int, classes: Int) -> [Double] {
    let start = sums + sumOffsets[column]
    return (0..<rows.columns[column].sumCount).map { row in
      var total = 0.0
      for lane in 0..<classes { total += start[row * lanes + lane] }
      return total
    }
  }

  /// Runs over all rows.
  func run(_ request: Request) -> mixture_totals {
    let shards = rows.shardCount
    (sums).update(repeating: 0, count: sumCount * shards)
    var totals = [mixture_totals](repeating: mixture_totals(), count: shards)
    totals.withUnsafeMutableBufferPointer { totals in
      let work = Work(pass: self, request: request, totals: totals)
      if threads == 1 {
        work.run(thread: 0)
      } else {
        DispatchQueue.concurrentPerform(iterations: threads) { work.run(thread: $0) }
      }
    }
    var result = totals[0]
    for shard in 1..<max(shards, 1) {
      let other = sums + shard * sumCount
      for i in 0..<sumCount { sums[i] += other[i] }
      result.log_likelihood += totals[shard].log_likelihood
      result.entropy += totals[shard].entropy
      result.classification += totals[shard].classification
    }
    return result
  }

  private func run(
    _ request: Request, _ piece: MixturePiece, _ columns: UnsafePointer<mixture_column>?,
    shard: Int, thread: Int, _ totals: inout mixture_totals
  ) {
    var kernel = mixture_pass()
    kernel.columns = columns
    kernel.column_count = Int32(rows.columns.count)
    kernel.lanes = Int32(lanes)
    kernel.slots = Int32(slots)
    kernel.level = level
    kernel.log_shares = UnsafePointer(logShares)
    kernel.weights = request.weights ?? piece.weights
    kernel.given = request.given
    kernel.posterior = request.posterior
    kernel.sums = sums + shard * sumCount
    kernel.scratch = scratch + thread * scratchCount
    mixture_run(&kernel, piece.first, piece.count, &totals)
  }

  /// What the threads of a pass share: each works on shards of its own, which no other touches.
  private struct Work: @unchecked Sendable {
    let pass: MixturePass
    let request: Request
    let totals: UnsafeMutableBufferPointer<mixture_totals>

    func run(thread: Int) {
      var columns = pass.descriptors(request)
      columns.withUnsafeMutableBufferPointer { columns in
        for shard in stride(from: thread, to: pass.rows.shardCount, by: pass.threads) {
          pass.rows.forEachPiece(of: shard, columns) { piece in
            pass.run(
              request, piece, UnsafePointer(columns.baseAddress), shard: shard, thread: thread,
              &totals[shard])
          }
        }
      }
    }
  }

  private func descriptors(_ request: Request) -> [mixture_column] {
    rows.columns.enumerated().map { j, column in
      var descriptor = column.descriptor
      descriptor.in_density = request.density[j] ? 1 : 0
      descriptor.in_sums = request.wantsSums[j] ? 1 : 0
      descriptor.terms = UnsafePointer(terms + termOffsets[j])
      descriptor.sums_offset = sumOffsets[j]
      return descriptor
    }
  }
}
