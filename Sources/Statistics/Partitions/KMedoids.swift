/// Clusters around real rows (PAM): k medoids with the least total distance to their members.
///
/// Starts with PAM's greedy build and swaps as soon as a swap helps (FasterPAM), so the result is
/// the same every time and needs no seed. Works on any distances, such as Gower's of mixed columns.
/// Sources: L. Kaufman, P. Rousseeuw (1990), *Finding Groups in Data*, chapter 2; E. Schubert,
/// P. Rousseeuw (2021), Information Systems 101, 101804.
package struct KMedoids: Sendable {
  package struct Fit: Sendable, Hashable {
    /// Each row's cluster from 0, larger clusters first, ties by the medoid's row.
    package let assignments: [Int]
    /// For each cluster, its central row.
    package let medoids: [Int]
    /// Mean distance of the rows to their medoid after the greedy build.
    package let buildCost: Double
    /// Mean distance of the rows to their medoid at the end.
    package let cost: Double
  }

  /// Passes over all rows before giving up; each ends with no swap left or with a better sum.
  package let maximumPasses: Int

  package init(maximumPasses: Int = 100) { self.maximumPasses = maximumPasses }

  /// Clusters the rows that `distances` were measured on.
  ///
  /// `count` is lowered to the number of rows; `nil` without rows or with a count below 1.
  package func fit(_ distances: Distances, count: Int) -> Fit? {
    let n = distances.count
    let k = min(count, n)
    guard k > 0 else { return nil }
    var state = State(distances, medoids: Self.build(distances, k))
    let buildCost = state.total / Double(n)
    if k > 1 && k < n {
      for _ in 0..<maximumPasses {
        var hasImproved = false
        for candidate in 0..<n where !state.medoids.contains(candidate) {
          if state.improve(distances, by: candidate) { hasImproved = true }
        }
        guard hasImproved else { break }
      }
    }
    return Self.ordered(state, buildCost: buildCost)
  }

  private static func ordered(_ state: State, buildCost: Double) -> Fit {
    let k = state.medoids.count
    var sizes = [Int](repeating: 0, count: k)
    for label in state.nearest { sizes[label] += 1 }
    let order = (0..<k).sorted {
      sizes[$0] == sizes[$1] ? state.medoids[$0] < state.medoids[$1] : sizes[$0] > sizes[$1]
    }
    var rank = [Int](repeating: 0, count: k)
    for (position, cluster) in order.enumerated() { rank[cluster] = position }
    return Fit(
      assignments: state.nearest.map { rank[$0] }, medoids: order.map { state.medoids[$0] },
      buildCost: buildCost, cost: state.total / Double(state.nearest.count))
  }

  /// PAM's build: the most central row, then each time the row that lowers the sum most.
  private static func build(_ distances: Distances, _ k: Int) -> [Int] {
    let n = distances.count
    var medoids: [Int] = []
    var own = [Double](repeating: .infinity, count: n)
    for _ in 0..<k {
      var best = -1
      var lowest = Double.infinity
      for candidate in 0..<n where !medoids.contains(candidate) {
        var sum = 0.0
        for i in 0..<n { sum += min(own[i], distances[i, candidate]) }
        if sum < lowest {
          lowest = sum
          best = candidate
        }
      }
      medoids.append(best)
      for i in 0..<n { own[i] = min(own[i], distances[i, best]) }
    }
    return medoids
  }

  /// Medoids with each row's nearest and second nearest.
  private struct State {
    var medoids: [Int]
    var nearest: [Int] = []
    var first: [Double] = []
    var second: [Double] = []
    /// What losing each medoid would cost.
    var loss: [Double] = []
    var total = 0.0

    init(_ distances: Distances, medoids: [Int]) {
      self.medoids = medoids
      update(distances)
    }

    mutating func update(_ distances: Distances) {
      let n = distances.count
      nearest = [Int](repeating: 0, count: n)
      first = [Double](repeating: .infinity, count: n)
      second = first
      loss = [Double](repeating: 0, count: medoids.count)
      total = 0
      for i in 0..<n {
        for (m, row) in medoids.enumerated() {
          // A medoid stays with itself even when another row is at distance 0.
          let d = row == i ? -1 : distances[i, row]
          if d < first[i] {
            second[i] = first[i]
            first[i] = d
            nearest[i] = m
          } else if d < second[i] {
            second[i] = d
          }
        }
        first[i] = max(first[i], 0)
        second[i] = max(second[i], 0)
        total += first[i]
        if medoids.count > 1 { loss[nearest[i]] += second[i] - first[i] }
      }
    }

    mutating func improve(_ distances: Distances, by candidate: Int) -> Bool {
      var change = loss
      var shared = 0.0
      for i in nearest.indices {
        let d = distances[i, candidate]
        if d < first[i] {
          shared += d - first[i]
          change[nearest[i]] += first[i] - second[i]
        } else if d < second[i] {
          change[nearest[i]] += d - second[i]
        }
      }
      var best = 0
      for m in change.indices where change[m] < change[best] { best = m }
      guard change[best] + shared < -1e-12 * (1 + total) else { return false }
      medoids[best] = candidate
      update(distances)
      return true
    }
  }
}
