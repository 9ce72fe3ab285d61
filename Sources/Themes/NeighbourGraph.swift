/// An undirected weighted graph as lists of neighbours.
struct NeighbourGraph {
  /// Per node its neighbours in rising order with weights; loops count once.
  let neighbours: [[(node: Int, weight: Double)]]

  init(neighbours: [[(node: Int, weight: Double)]]) { self.neighbours = neighbours }

  /// A graph whose edges are weighed by the neighbours that two items share.
  ///
  /// Two items are joined when one is among the other's `count` nearest; the weight is the Jaccard
  /// index of their neighbourhoods (both include the item), edges below 1/15 are cut.
  ///
  /// - Parameters:
  ///   - items: How many items there are.
  ///   - count: Neighbours per item, at least 1.
  ///   - similarity: Of two items; the larger the nearer.
  init(items: Int, count: Int, similarity: (Int, Int) -> Double) {
    var nearest: [[Int]] = []
    for i in 0..<items {
      var row: [(similarity: Double, item: Int)] = []
      row.reserveCapacity(items)
      for j in 0..<items where j != i { row.append((similarity(i, j), j)) }
      let cut = Self.largest(row, count)
      nearest.append(([i] + cut).sorted())
    }
    var edges = [[(node: Int, weight: Double)]](repeating: [], count: items)
    for i in 0..<items {
      for j in nearest[i] where j != i {
        guard j > i || !nearest[j].contains(i) else { continue }
        let shared = Self.shared(nearest[i], nearest[j])
        let weight = Double(shared) / Double(nearest[i].count + nearest[j].count - shared)
        guard weight > 1.0 / 15 else { continue }
        edges[i].append((j, weight))
        edges[j].append((i, weight))
      }
    }
    neighbours = edges.map { $0.sorted { $0.node < $1.node } }
  }

  private static func largest(_ row: [(similarity: Double, item: Int)], _ count: Int) -> [Int] {
    var best: [(similarity: Double, item: Int)] = []
    for entry in row {
      if best.count == count, let last = best.last, entry.similarity <= last.similarity { continue }
      let place = best.firstIndex { $0.similarity < entry.similarity } ?? best.count
      best.insert(entry, at: place)
      if best.count > count { best.removeLast() }
    }
    return best.map(\.item)
  }

  private static func shared(_ a: [Int], _ b: [Int]) -> Int {
    var i = 0
    var j = 0
    var count = 0
    while i < a.count, j < b.count {
      if a[i] == b[j] {
        count += 1
        i += 1
        j += 1
      } else if a[i] < b[j] {
        i += 1
      } else {
        j += 1
      }
    }
    return count
  }
}
