import Statistics
import Testing
@testable import Themes

struct LeidenTests {
  /// Cliques of five in a ring, joined by single edges.
  private func ring(_ cliques: Int) -> NeighbourGraph {
    var edges = [[(node: Int, weight: Double)]](repeating: [], count: cliques * 5)
    func join(_ a: Int, _ b: Int) {
      edges[a].append((b, 1))
      edges[b].append((a, 1))
    }
    for c in 0..<cliques {
      for i in 0..<5 { for j in 0..<i { join(c * 5 + i, c * 5 + j) } }
      join(c * 5, (c * 5 + 6) % (cliques * 5))
    }
    return NeighbourGraph(neighbours: edges)
  }

  @Test(arguments: 0..<5)
  func `cliques in a ring are its communities`(seed: UInt64) {
    var random = SeededGenerator(seed: seed)
    let labels = Leiden(resolution: 1).labels(of: ring(6), using: &random)
    #expect(labels == (0..<30).map { $0 / 5 })
  }

  @Test func `nodes without edges stay alone`() {
    var random = SeededGenerator(seed: 1)
    #expect(
      Leiden().labels(of: NeighbourGraph(neighbours: [[], [], []]), using: &random) == [0, 1, 2])
    #expect(Leiden().labels(of: NeighbourGraph(neighbours: []), using: &random).isEmpty)
  }

  @Test func `average link joins by mean similarity`() {
    // 0-1 .9, 2-3 .8, between the pairs .3 on average.
    let s = [1, 0.9, 0.5, 0.1, 0.9, 1, 0.3, 0.3, 0.5, 0.3, 1, 0.8, 0.1, 0.3, 0.8, 1]
    let tree = AverageLink(s, count: 4)
    #expect(tree.labels(threshold: 0.85) == [0, 0, 1, 2])
    #expect(tree.labels(threshold: 0.5) == [0, 0, 1, 1])
    #expect(tree.labels(threshold: 0.29) == [0, 0, 0, 0])
    #expect(AverageLink([], count: 0).labels(threshold: 0).isEmpty)
  }
}
