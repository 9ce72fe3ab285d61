/// Agglomerative clustering by the mean similarity between groups.
///
/// Groups merge in the order of their mean similarity (nearest-neighbour chain, ties to the lower
/// index) until none reaches the threshold.
///
/// - SeeAlso: R. R. Sokal, C. D. Michener (1958), on group-average linkage; F. Murtagh (1983), *A Survey
///   of Recent Advances in Hierarchical Clustering Algorithms*, on the chain.
struct AverageLink {
  private struct Merge {
    let left: Int
    let right: Int
    let similarity: Double
  }

  private let count: Int
  private let merges: [Merge]

  /// Builds the tree.
  ///
  /// - Parameters:
  ///   - similarity: `n × n`, symmetric, row-major.
  ///   - n: The number of items; 0 is fine.
  init(_ similarity: [Double], count n: Int) {
    count = n
    var s = similarity
    var size = [Double](repeating: 1, count: n)
    var isActive = [Bool](repeating: true, count: n)
    var chain: [Int] = []
    var merges: [Merge] = []
    while merges.count < n - 1 {
      if chain.isEmpty { chain.append(isActive.firstIndex(of: true) ?? 0) }
      let top = chain[chain.count - 1]
      let before = chain.count > 1 ? chain[chain.count - 2] : -1
      var best = before
      for j in 0..<n where isActive[j] && j != top {
        if best < 0 || s[top * n + j] > s[top * n + best] { best = j }
      }
      guard best == before else {
        chain.append(best)
        continue
      }
      chain.removeLast(2)
      let (left, right) = (min(top, best), max(top, best))
      merges.append(Merge(left: left, right: right, similarity: s[left * n + right]))
      let total = size[left] + size[right]
      for j in 0..<n where isActive[j] && j != left && j != right {
        let mean = (size[left] * s[left * n + j] + size[right] * s[right * n + j]) / total
        s[left * n + j] = mean
        s[j * n + left] = mean
      }
      size[left] = total
      isActive[right] = false
    }
    // A chain finds merges out of order; the tree is monotone, so order by similarity restores it.
    self.merges = merges.enumerated().sorted {
      ($0.element.similarity, $1.offset) > ($1.element.similarity, $0.offset)
    }.map(\.element)
  }

  /// Groups at a threshold: numbers from 0 in the order of first members.
  func labels(threshold: Double) -> [Int] {
    labels(merging: merges.prefix { $0.similarity >= threshold })
  }

  /// So many groups, or one per item if there are fewer items.
  func labels(count groups: Int) -> [Int] {
    labels(merging: merges.prefix(max(0, count - max(1, groups))))
  }

  private func labels(merging merges: ArraySlice<Merge>) -> [Int] {
    var parent = Array(0..<count)
    func root(_ i: Int) -> Int {
      var i = i
      while parent[i] != i { i = parent[i] }
      return i
    }
    for merge in merges {
      let (a, b) = (root(merge.left), root(merge.right))
      parent[max(a, b)] = min(a, b)
    }
    return Labels.dense((0..<count).map(root))
  }
}

/// Numbers of groups.
enum Labels {
  /// Renumbers from 0 in the order of first appearance.
  static func dense(_ labels: [Int]) -> [Int] {
    var numbers: [Int: Int] = [:]
    return labels.map { label in
      if let known = numbers[label] { return known }
      numbers[label] = numbers.count
      return numbers.count - 1
    }
  }

  /// The members of each group in rising order.
  static func members(_ labels: [Int]) -> [[Int]] {
    var result = [[Int]](repeating: [], count: (labels.max() ?? -1) + 1)
    for (item, label) in labels.enumerated() { result[label].append(item) }
    return result
  }
}
