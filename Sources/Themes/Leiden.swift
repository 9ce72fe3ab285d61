import Statistics

/// Communities of a graph by the Leiden method: local moving, refinement, aggregation.
///
/// Maximises modularity with a resolution. Refinement keeps every community connected: inside each
/// community nodes start alone and join only well connected parts, greedily rather than at random, so
/// the only randomness is the order of visits.
///
/// - SeeAlso: V. A. Traag, L. Waltman, N. J. van Eck (2019), *From Louvain to Leiden*, Scientific
///   Reports 9, 5233; J. Reichardt, S. Bornholdt (2006) on the resolution.
struct Leiden {
  /// More gives more and smaller communities; above 0.
  var resolution = 4.0
  /// Rounds at most.
  var rounds = 12

  private struct Level {
    var edges: [[(node: Int, weight: Double)]]
    var loops: [Double]
    var strength: [Double]
  }

  /// Communities of the nodes, numbered from 0 in the order of first members.
  func labels(of graph: NeighbourGraph, using random: inout SeededGenerator) -> [Int] {
    let n = graph.neighbours.count
    var level = Level(
      edges: graph.neighbours, loops: [Double](repeating: 0, count: n),
      strength: graph.neighbours.map { $0.reduce(0) { $0 + $1.weight } })
    let total = level.strength.reduce(0, +)
    guard total > 0 else { return Array(0..<n) }
    var owner = Array(0..<n)
    var community = Array(0..<n)
    for _ in 0..<rounds {
      community = move(level, from: community, total: total, using: &random)
      let parts = refine(level, community, total: total)
      let partCount = (parts.max() ?? -1) + 1
      if partCount == level.edges.count { break }
      var communityOfPart = [Int](repeating: 0, count: partCount)
      for (node, part) in parts.enumerated() { communityOfPart[part] = community[node] }
      owner = owner.map { parts[$0] }
      level = aggregate(level, parts, partCount)
      community = Labels.dense(communityOfPart)
    }
    return Labels.dense(owner.map { community[$0] })
  }

  /// Moves nodes to the neighbouring community that gains most until nothing gains.
  private func move(
    _ level: Level, from start: [Int], total: Double, using random: inout SeededGenerator
  ) -> [Int] {
    var community = start
    let n = community.count
    var weight = [Double](repeating: 0, count: n)
    for i in 0..<n { weight[community[i]] += level.strength[i] }
    var queue = random.permutation(n)
    var head = 0
    var isQueued = [Bool](repeating: true, count: n)
    var links = [Double](repeating: 0, count: n)
    while head < queue.count, head < 60 * n {
      let node = queue[head]
      head += 1
      isQueued[node] = false
      let own = community[node]
      var touched: [Int] = [own]
      for edge in level.edges[node] where edge.node != node {
        let other = community[edge.node]
        if links[other] == 0, other != own { touched.append(other) }
        links[other] += edge.weight
      }
      weight[own] -= level.strength[node]
      var best = own
      var bestGain = links[own] - resolution * level.strength[node] * weight[own] / total
      for other in touched.dropFirst() {
        let gain = links[other] - resolution * level.strength[node] * weight[other] / total
        if gain > bestGain + 1e-12 { (best, bestGain) = (other, gain) }
      }
      weight[best] += level.strength[node]
      community[node] = best
      for other in touched { links[other] = 0 }
      guard best != own else { continue }
      for edge in level.edges[node] where community[edge.node] != best && !isQueued[edge.node] {
        isQueued[edge.node] = true
        queue.append(edge.node)
      }
    }
    return community
  }

  /// Splits communities into well connected parts.
  private func refine(_ level: Level, _ community: [Int], total: Double) -> [Int] {
    let n = community.count
    var part = Array(0..<n)
    var weight = level.strength
    var size = [Int](repeating: 1, count: n)
    var whole = [Double](repeating: 0, count: n)
    for i in 0..<n { whole[community[i]] += level.strength[i] }
    var links = [Double](repeating: 0, count: n)
    for node in 0..<n where size[part[node]] == 1 && part[node] == node {
      var inside = 0.0
      var touched: [Int] = []
      for edge in level.edges[node]
      where edge.node != node && community[edge.node] == community[node] {
        inside += edge.weight
        let other = part[edge.node]
        if links[other] == 0 { touched.append(other) }
        links[other] += edge.weight
      }
      let k = level.strength[node]
      let isWellConnected = inside >= resolution * k * (whole[community[node]] - k) / total
      var best = node
      var bestGain = 0.0
      if isWellConnected {
        for other in touched where other != node {
          let gain = links[other] - resolution * k * weight[other] / total
          if gain > bestGain + 1e-12 { (best, bestGain) = (other, gain) }
        }
      }
      for other in touched { links[other] = 0 }
      guard best != node else { continue }
      part[node] = best
      weight[best] += k
      size[best] += 1
      weight[node] = 0
    }
    return Labels.dense(part)
  }

  private func aggregate(_ level: Level, _ parts: [Int], _ count: Int) -> Level {
    var sums = [[Int: Double]](repeating: [:], count: count)
    var loops = [Double](repeating: 0, count: count)
    var strength = [Double](repeating: 0, count: count)
    for (node, edges) in level.edges.enumerated() {
      let from = parts[node]
      strength[from] += level.strength[node]
      loops[from] += level.loops[node]
      for edge in edges {
        let to = parts[edge.node]
        if to == from {
          loops[from] += edge.weight
        } else {
          sums[from][to, default: 0] += edge.weight
        }
      }
    }
    let edges = sums.map { sum in
      sum.keys.sorted().map { (node: $0, weight: sum[$0] ?? 0) }
    }
    return Level(edges: edges, loops: loops, strength: strength)
  }
}
