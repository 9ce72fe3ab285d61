import Foundation
import Kernels

/// One start of k-means: seeds, then Lloyd's steps.
///
/// A class because its buffers are written in place by the inner loops; it lives within one fit and
/// is never shared.
final class KMeansRun {
  let table: KMeansTable
  let threads: Int
  private(set) var centers: [Double] = []
  private(set) var inertia = Double.infinity
  private(set) var iterations = 0
  private(set) var hasConverged = false
  /// Cluster of each packed position.
  private(set) var labels: [Int32]

  private let nearest: UnsafeMutableRawPointer
  private var sums: [Double] = []
  private var counts: [Int64] = []
  private var clusterCount: Int { centers.count / table.width }

  init(_ table: KMeansTable, threads: Int) {
    self.table = table
    self.threads = threads
    labels = [Int32](repeating: -1, count: table.paddedCount)
    nearest = KMeansTable.blocks(table.type, rows: table.rowCount, width: 1)
  }

  deinit { nearest.deallocate() }

  // MARK: - Seeds

  /// Greedy k-means++: of a few rows drawn by their squared distance, the one that helps most.
  ///
  /// Fewer seeds than asked for when there are fewer distinct rows.
  func seed(_ count: Int, _ random: inout SeededGenerator) {
    let stride = table.paddedCount
    let tries = 2 + Int(log(Double(count)))
    let size = stride * 64 / table.lanes
    let reduced = KMeansTable.blocks(table.type, rows: stride * tries, width: 1)
    defer { reduced.deallocate() }
    fillNearest()
    centers = []
    var candidates = [random.index(below: table.rowCount)]
    var parts: [Double] = []
    while true {
      let points = candidates.flatMap { table.row(at: $0) }
      let drawn = reduce(points, candidates.count, into: reduced, stride)
      let totals = (0..<candidates.count).map { c in drawn.reduce(0) { $0 + $1[c] } }
      let best = totals.indices.min { totals[$0] < totals[$1] } ?? 0
      centers += table.row(at: candidates[best])
      nearest.copyMemory(from: reduced + best * size, byteCount: size)
      parts = drawn.map { $0[best] }
      guard clusterCount < count, totals[best] > 0 else { return }
      candidates = (0..<tries).map { _ in draw(random.uniform() * totals[best], parts) }
    }
  }

  private func fillNearest() {
    let count = table.paddedCount
    if table.type == KMEANS_SINGLE {
      nearest.initializeMemory(as: Float.self, repeating: .infinity, count: count)
    } else {
      nearest.initializeMemory(as: Double.self, repeating: .infinity, count: count)
    }
  }

  /// Squared distances to the nearest of the seeds and each candidate; returns their sums by chunk.
  private func reduce(
    _ points: [Double], _ count: Int, into reduced: UnsafeMutableRawPointer, _ stride: Int
  ) -> [[Double]] {
    let (table, nearest) = (self.table, self.nearest)
    return table.withPoints(points) { points in
      KMeansTable.inParallel(table.chunkCount, threads: threads) { chunk in
        let blocks = table.blocks(ofChunk: chunk)
        var sums = [Double](repeating: 0, count: count)
        kmeans_seed(
          table.type, table.packed, table.width, table.rowCount, blocks.lowerBound,
          blocks.upperBound, points, count, nearest, reduced, stride, &sums)
        return sums
      }
    }
  }

  private func distance(at position: Int) -> Double {
    table.type == KMEANS_SINGLE
      ? Double(nearest.assumingMemoryBound(to: Float.self)[position])
      : nearest.assumingMemoryBound(to: Double.self)[position]
  }

  /// The position where the running sum of distances passes `target`; `parts` are sums by chunk.
  private func draw(_ target: Double, _ parts: [Double]) -> Int {
    var rest = target
    var last = 0
    for (chunk, part) in parts.enumerated() where part > 0 {
      if rest >= part {
        rest -= part
        last = chunk
        continue
      }
      var found = -1
      for position in table.positions(ofChunk: chunk) {
        let step = distance(at: position)
        guard step > 0 else { continue }
        found = position
        rest -= step
        if rest < 0 { break }
      }
      if found >= 0 { return found }
    }
    // Rounding passed the end: the last row that has a distance.
    return table.positions(ofChunk: last).last { distance(at: $0) > 0 } ?? 0
  }

  // MARK: - Lloyd's steps

  /// Steps until no row changes its cluster, or the centres move less than `tolerance` in all.
  func iterate(limit: Int, tolerance: Double) {
    for place in labels.indices { labels[place] = -1 }
    sums = [Double](repeating: 0, count: centers.count)
    counts = [Int64](repeating: 0, count: clusterCount)
    iterations = 0
    hasConverged = false
    while iterations < limit {
      let changed = assign()
      iterations += 1
      guard changed > 0 || iterations == 1 else {
        hasConverged = true
        return
      }
      repair()
      if recenter() <= tolerance {
        hasConverged = true
        break
      }
    }
    _ = assign()
  }

  /// Gives every row its nearest centre; returns how many rows changed.
  private func assign() -> Int64 {
    let table = self.table
    let nearest = self.nearest
    let k = clusterCount
    let size = centers.count
    let steps = table.withPoints(centers) { centers in
      labels.withUnsafeMutableBufferPointer { labels in
        let labels = labels.baseAddress
        return KMeansTable.inParallel(table.chunkCount, threads: threads) { chunk in
          let blocks = table.blocks(ofChunk: chunk)
          var step = Step(sums: [Double](repeating: 0, count: size), clusterCount: k)
          step.changed = kmeans_assign(
            table.type, table.packed, table.width, table.rowCount, blocks.lowerBound,
            blocks.upperBound, centers, k, labels, nearest, &step.sums, &step.counts,
            &step.inertia)
          return step
        }
      }
    }
    inertia = 0
    var changed: Int64 = 0
    for step in steps {
      for i in 0..<size { sums[i] += step.sums[i] }
      for c in 0..<k { counts[c] += step.counts[c] }
      inertia += step.inertia
      changed += step.changed
    }
    return changed
  }

  /// What a step changed in one chunk.
  private struct Step {
    var sums: [Double]
    var counts: [Int64]
    var inertia = 0.0
    var changed: Int64 = 0

    init(sums: [Double], clusterCount: Int) {
      self.sums = sums
      counts = [Int64](repeating: 0, count: clusterCount)
    }
  }

  /// A cluster that lost all its rows takes the row that is farthest from its own centre.
  private func repair() {
    for empty in 0..<clusterCount where counts[empty] == 0 {
      var farthest = 0
      var most = 0.0
      for position in 0..<table.rowCount where counts[Int(labels[position])] > 1 {
        let step = distance(at: position)
        if step > most {
          most = step
          farthest = position
        }
      }
      guard most > 0 else { return }
      move(farthest, to: empty)
    }
  }

  private func move(_ position: Int, to cluster: Int) {
    let old = Int(labels[position])
    for (j, value) in table.row(at: position).enumerated() {
      sums[old * table.width + j] -= value
      sums[cluster * table.width + j] += value
    }
    counts[old] -= 1
    counts[cluster] += 1
    labels[position] = Int32(cluster)
    if table.type == KMEANS_SINGLE {
      nearest.assumingMemoryBound(to: Float.self)[position] = 0
    } else {
      nearest.assumingMemoryBound(to: Double.self)[position] = 0
    }
  }

  /// Moves the centres to the means of their rows; returns the sum of squared moves.
  private func recenter() -> Double {
    var shift = 0.0
    for c in 0..<clusterCount where counts[c] > 0 {
      for j in (c * table.width)..<((c + 1) * table.width) {
        let mean = sums[j] / Double(counts[c])
        shift += (mean - centers[j]) * (mean - centers[j])
        centers[j] = mean
      }
    }
    return shift
  }
}
