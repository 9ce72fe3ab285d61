/// K-means with k-means++ seeds and several starts: a second view beside the mixture.
///
/// - SeeAlso: D. Arthur, S. Vassilvitskii (2007), *k-means++*, SODA, 1027-1035.
package struct KMeans: Sendable {
  package struct Options: Sendable {
    package var starts = 10
    package var maximumIterations = 100
    package init() {}
  }

  package struct Fit: Sendable, Hashable {
    /// Each row's cluster from 0, larger clusters first.
    package let assignments: [Int]
    /// Centres, one list of coordinates per cluster.
    package let centers: [[Double]]
    /// Sum of squared distances to the own centre.
    package let inertia: Double
    /// How many starts reached the best inertia.
    package let hits: Int
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// Clusters rows by their columns; values must be finite, on comparable scales.
  ///
  /// `count` is lowered to the number of rows. Rows that equal their centre exactly are fine. The
  /// result depends on the seed and not on the order of starts' execution; `nil` without rows.
  package func fit(columns: [[Double]], count: Int, using generator: SeededGenerator) -> Fit? {
    let n = columns.first?.count ?? 0
    let k = min(count, n)
    guard n > 0, k > 0 else { return nil }
    let width = columns.count
    var rows = [Double](repeating: 0, count: n * width)
    for j in 0..<width { for i in 0..<n { rows[i * width + j] = columns[j][i] } }
    var best: (labels: [Int], centers: [Double], inertia: Double)?
    var inertias: [Double] = []
    for start in 0..<max(options.starts, 1) {
      var random = generator.stream("k-means \(start)")
      var centers = Self.seeds(rows, width, k, &random)
      let (labels, inertia) = lloyd(rows, width, k, &centers)
      inertias.append(inertia)
      if best.map({ inertia < $0.inertia }) ?? true { best = (labels, centers, inertia) }
    }
    guard let best else { return nil }
    let hits = inertias.count { $0 <= best.inertia * (1 + 1e-6) + 1e-12 }
    return Self.ordered(best.labels, best.centers, width, k, best.inertia, hits)
  }

  private static func ordered(
    _ labels: [Int], _ centers: [Double], _ width: Int, _ k: Int, _ inertia: Double, _ hits: Int
  ) -> Fit {
    var sizes = [Int](repeating: 0, count: k)
    for label in labels { sizes[label] += 1 }
    let lists = (0..<k).map { Array(centers[($0 * width)..<(($0 + 1) * width)]) }
    let order = (0..<k).sorted {
      sizes[$0] == sizes[$1]
        ? lists[$0].lexicographicallyPrecedes(lists[$1]) : sizes[$0] > sizes[$1]
    }
    var rank = [Int](repeating: 0, count: k)
    for (position, cluster) in order.enumerated() { rank[cluster] = position }
    return Fit(
      assignments: labels.map { rank[$0] }, centers: order.map { lists[$0] }, inertia: inertia,
      hits: hits)
  }

  private static func seeds(
    _ rows: [Double], _ width: Int, _ k: Int, _ random: inout SeededGenerator
  ) -> [Double] {
    let n = rows.count / max(width, 1)
    var centers: [Double] = []
    var distance = [Double](repeating: .infinity, count: n)
    var next = random.index(below: n)
    for _ in 0..<k {
      centers += rows[(next * width)..<((next + 1) * width)]
      var total = 0.0
      for i in 0..<n {
        var sum = 0.0
        for j in 0..<width {
          let d = rows[i * width + j] - rows[next * width + j]
          sum += d * d
        }
        distance[i] = min(distance[i], sum)
        total += distance[i]
      }
      var target = random.uniform() * total
      next = n - 1
      for i in 0..<n {
        target -= distance[i]
        if target < 0 {
          next = i
          break
        }
      }
    }
    return centers
  }

  private func lloyd(
    _ rows: [Double], _ width: Int, _ k: Int, _ centers: inout [Double]
  ) -> ([Int], Double) {
    let n = rows.count / max(width, 1)
    var labels = [Int](repeating: -1, count: n)
    var inertia = 0.0
    for _ in 0..<options.maximumIterations {
      var hasChanged = false
      inertia = 0
      for i in 0..<n {
        let (label, distance) = Self.nearest(rows, i * width, centers, width, k)
        inertia += distance
        if labels[i] != label {
          labels[i] = label
          hasChanged = true
        }
      }
      guard hasChanged else { break }
      Self.recenter(rows, labels, width, k, &centers)
    }
    return (labels, inertia)
  }

  private static func nearest(
    _ rows: [Double], _ start: Int, _ centers: [Double], _ width: Int, _ k: Int
  ) -> (Int, Double) {
    var best = 0
    var lowest = Double.infinity
    for c in 0..<k {
      var sum = 0.0
      for j in 0..<width {
        let d = rows[start + j] - centers[c * width + j]
        sum += d * d
      }
      if sum < lowest {
        lowest = sum
        best = c
      }
    }
    return (best, lowest)
  }

  private static func recenter(
    _ rows: [Double], _ labels: [Int], _ width: Int, _ k: Int, _ centers: inout [Double]
  ) {
    var sums = [Double](repeating: 0, count: k * width)
    var sizes = [Double](repeating: 0, count: k)
    for (i, label) in labels.enumerated() {
      sizes[label] += 1
      for j in 0..<width { sums[label * width + j] += rows[i * width + j] }
    }
    // A cluster that lost all its rows keeps its centre.
    for c in 0..<k where sizes[c] > 0 {
      for j in 0..<width { centers[c * width + j] = sums[c * width + j] / sizes[c] }
    }
  }
}
