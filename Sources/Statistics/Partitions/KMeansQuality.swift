import Foundation
import Kernels

/// How separate the clusters of a partition are.
package struct KMeansQuality: Sendable {
  /// Silhouettes of a partition.
  package struct Silhouette: Sendable, Hashable {
    /// Mean over the rows that were looked at, from -1 to 1.
    package let mean: Double
    /// Mean per cluster; `nil` for a cluster without a row in the sample.
    package let clusters: [Double?]
    /// Rows that were looked at.
    package let count: Int
  }

  private let table: KMeansTable
  private let labels: [Int]
  private let clusterCount: Int

  /// The partition that gives each row of the table a cluster from 0.
  package init(_ table: KMeansTable, assignments: [Int]) {
    precondition(assignments.count == table.rowCount && assignments.allSatisfy { $0 >= 0 })
    self.table = table
    labels = assignments
    clusterCount = (assignments.max() ?? 0) + 1
  }

  /// The silhouette (Euclidean): `(b - a) / max(a, b)` with a the mean distance to the rows of the
  /// own cluster and b the least mean distance to those of another.
  ///
  /// A row alone in its cluster counts 0. All pairs of rows are looked at, which takes time with the
  /// square of their number; with `sample`, all pairs of so many rows drawn at random. `nil` when
  /// fewer than two clusters have rows. Source: P. J. Rousseeuw (1987), Journal of Computational and
  /// Applied Mathematics 20, 53-65.
  package func silhouette(
    sample: Int? = nil, threads: Int = 1, using generator: SeededGenerator
  ) -> Silhouette? {
    let positions = drawn(sample, generator)
    var members = [[Int]](repeating: [], count: clusterCount)
    for position in positions { members[labels[Int(table.order[position])]].append(position) }
    guard members.count(where: { !$0.isEmpty }) > 1 else { return nil }
    let values = silhouettes(members, threads: max(threads, 1))
    var sum = 0.0
    for list in values { for value in list { sum += value } }
    return Silhouette(
      mean: sum / Double(positions.count),
      clusters: values.map { $0.isEmpty ? nil : $0.reduce(0, +) / Double($0.count) },
      count: positions.count)
  }

  /// Packed positions of a random sample, ascending; all if the sample is no smaller.
  private func drawn(_ sample: Int?, _ generator: SeededGenerator) -> [Int] {
    let n = table.rowCount
    guard let sample, sample < n else { return Array(0..<n) }
    // Floyd's draws without replacement; the set is only asked for membership.
    var random = generator.stream("silhouette")
    var taken: Set<Int> = []
    var chosen: [Int] = []
    for last in (n - sample)..<n {
      let draw = random.index(below: last + 1)
      let next = taken.contains(draw) ? last : draw
      taken.insert(next)
      chosen.append(next)
    }
    return chosen.sorted()
  }

  /// The silhouettes of the members of each cluster.
  private func silhouettes(_ members: [[Int]], threads: Int) -> [[Double]] {
    let groups = members.map { KMeansGroup(table, positions: $0) }
    var values = members.map { [Double](repeating: 0, count: $0.count) }
    for (own, list) in members.enumerated() where list.count > 1 {
      let batches = (list.count + 3) / 4
      let results = KMeansTable.inParallel(batches, threads: threads) { batch in
        let part = list[(batch * 4)..<min(batch * 4 + 4, list.count)]
        return Self.batch(table, part.flatMap { table.row(at: $0) }, part.count, groups, own)
      }
      values[own] = results.flatMap { $0 }
    }
    return values
  }

  /// The silhouettes of up to four rows of cluster `own`.
  private static func batch(
    _ table: KMeansTable, _ points: [Double], _ count: Int, _ groups: [KMeansGroup], _ own: Int
  ) -> [Double] {
    var inside = [Double](repeating: 0, count: count)
    var outside = [Double](repeating: .infinity, count: count)
    table.withPoints(points) { points in
      for (index, group) in groups.enumerated() where group.count > 0 {
        var sums = [Double](repeating: 0, count: count)
        kmeans_distances(
          table.type, group.packed, table.width, group.count, points, count, &sums)
        for i in 0..<count {
          if index == own {
            inside[i] = sums[i] / Double(group.count - 1)
          } else {
            outside[i] = min(outside[i], sums[i] / Double(group.count))
          }
        }
      }
    }
    return (0..<count).map { i in
      let most = max(inside[i], outside[i])
      return most > 0 ? (outside[i] - inside[i]) / most : 0
    }
  }

  /// The simplified silhouette: distances to the clusters' means in place of mean distances.
  ///
  /// Takes time with the number of rows, not with its square, and tends to be a little higher than
  /// the silhouette. `nil` with fewer than two clusters. Source: E. R. Hruschka, L. N. de Castro,
  /// R. J. G. B. Campello (2004), ICDM, 403-406.
  package func simplifiedSilhouette(threads: Int = 1) -> Double? {
    let (means, sizes) = means()
    let kept = sizes.indices.filter { sizes[$0] > 0 }
    guard kept.count > 1 else { return nil }
    var rank = [Int32](repeating: 0, count: clusterCount)
    for (place, cluster) in kept.enumerated() { rank[cluster] = Int32(place) }
    var packedLabels = [Int32](repeating: 0, count: table.paddedCount)
    for (position, row) in table.order.enumerated() {
      packedLabels[position] = rank[labels[Int(row)]]
    }
    let points = kept.flatMap { means[($0 * table.width)..<(($0 + 1) * table.width)] }
    let sums = table.withPoints(points) { points in
      KMeansTable.inParallel(table.chunkCount, threads: max(threads, 1)) { chunk in
        let blocks = table.blocks(ofChunk: chunk)
        return kmeans_margins(
          table.type, table.packed, table.width, table.rowCount, blocks.lowerBound,
          blocks.upperBound, points, kept.count, packedLabels)
      }
    }
    return sums.reduce(0, +) / Double(table.rowCount)
  }

  /// The Calinski-Harabasz index: variance between the clusters over variance within, by their
  /// degrees of freedom.
  ///
  /// `nil` with fewer than two clusters, no more rows than clusters, or no variance within. Source:
  /// T. Calinski, J. Harabasz (1974), Communications in Statistics 3, 1-27.
  package func calinskiHarabasz() -> Double? {
    let (means, sizes) = means()
    let k = sizes.count { $0 > 0 }
    let n = table.rowCount
    guard k > 1, n > k else { return nil }
    var within = 0.0
    for (position, row) in table.order.enumerated() {
      let start = labels[Int(row)] * table.width
      for j in 0..<table.width {
        let d = table.value(at: position, j) - means[start + j]
        within += d * d
      }
    }
    guard within > 0 else { return nil }
    return (table.totalSquares - within) / Double(k - 1) / (within / Double(n - k))
  }

  private func means() -> (means: [Double], sizes: [Int]) {
    var sums = [Double](repeating: 0, count: clusterCount * table.width)
    var sizes = [Int](repeating: 0, count: clusterCount)
    for (position, row) in table.order.enumerated() {
      let label = labels[Int(row)]
      sizes[label] += 1
      for j in 0..<table.width { sums[label * table.width + j] += table.value(at: position, j) }
    }
    for label in 0..<clusterCount where sizes[label] > 0 {
      for j in 0..<table.width { sums[label * table.width + j] /= Double(sizes[label]) }
    }
    return (sums, sizes)
  }
}

/// Some rows of a table, packed on their own.
private final class KMeansGroup {
  let count: Int
  let packed: UnsafeMutableRawPointer

  init(_ table: KMeansTable, positions: [Int]) {
    count = positions.count
    packed = KMeansTable.blocks(table.type, rows: positions.count, width: table.width)
    let order = (0..<UInt32(positions.count)).map { $0 }
    let rows = positions.flatMap { table.row(at: $0) }
    let blocks = (count + table.lanes - 1) / table.lanes
    if table.type == KMEANS_SINGLE {
      kmeans_pack(
        table.type, rows.map { Float($0) }, table.width, count, order, 0, blocks, packed)
    } else {
      kmeans_pack(table.type, rows, table.width, count, order, 0, blocks, packed)
    }
  }

  deinit { packed.deallocate() }
}
