import Foundation

/// How many are left by time, when some are still left at the end: the Kaplan-Meier curve.
///
/// Source: E. Kaplan, P. Meier (1958), JASA 53, 457-481.
package struct SurvivalCurve: Sendable, Hashable {
  /// Times at which someone left, rising.
  package let times: [Double]
  /// The share left just after each time.
  package let shares: [Double]

  /// The curve of durations; `hasEnded` is false for those who were still there when last seen.
  ///
  /// `nil` without any; durations must be finite.
  package init?(durations: [Double], hasEnded: [Bool]) {
    precondition(durations.count == hasEnded.count)
    guard !durations.isEmpty, durations.allSatisfy(\.isFinite) else { return nil }
    let order = durations.indices.sorted { durations[$0] < durations[$1] }
    var times: [Double] = []
    var shares: [Double] = []
    var share = 1.0
    var start = 0
    while start < order.count {
      var end = start
      var ended = 0.0
      while end < order.count && durations[order[end]] == durations[order[start]] {
        if hasEnded[order[end]] { ended += 1 }
        end += 1
      }
      if ended > 0 {
        share *= 1 - ended / Double(order.count - start)
        times.append(durations[order[start]])
        shares.append(share)
      }
      start = end
    }
    self.times = times
    self.shares = shares
  }

  /// The share left just after `time`.
  package func share(at time: Double) -> Double {
    var result = 1.0
    for (t, share) in zip(times, shares) where t <= time { result = share }
    return result
  }

  /// The first time after which at most half are left; `nil` when more than half remain.
  package var median: Double? {
    shares.firstIndex { $0 <= 0.5 }.map { times[$0] }
  }

  /// The log-rank test that groups (numbers from 0) leave at the same pace.
  ///
  /// `nil` unless two groups have members and someone left while both were watched. Source:
  /// N. Mantel (1966), Cancer Chemotherapy Reports 50, 163-170.
  package static func logRank(
    durations: [Double], hasEnded: [Bool], groups: [Int]
  ) -> GroupTest.Result? {
    let count = (groups.max() ?? -1) + 1
    guard count > 1 else { return nil }
    let order = durations.indices.filter { groups[$0] >= 0 }.sorted {
      durations[$0] < durations[$1]
    }
    var left = [Double](repeating: 0, count: count)
    for i in order { left[groups[i]] += 1 }
    var excess = [Double](repeating: 0, count: count)
    var spread = [[Double]](repeating: excess, count: count)
    var start = 0
    while start < order.count {
      var end = start
      var gone = [Double](repeating: 0, count: count)
      var ended = gone
      while end < order.count && durations[order[end]] == durations[order[start]] {
        gone[groups[order[end]]] += 1
        if hasEnded[order[end]] { ended[groups[order[end]]] += 1 }
        end += 1
      }
      let n = left.reduce(0, +)
      let d = ended.reduce(0, +)
      if d > 0 {
        let factor = n > 1 ? d * (n - d) / (n - 1) : 0
        for a in 0..<count {
          excess[a] += ended[a] - d * left[a] / n
          for b in 0..<count {
            spread[a][b] +=
              factor * (a == b ? left[a] / n : 0) - factor * left[a] * left[b] / (n * n)
          }
        }
      }
      for g in 0..<count { left[g] -= gone[g] }
      start = end
    }
    let used = (0..<count).filter { spread[$0][$0] > 0 }.dropLast()
    guard !used.isEmpty,
      let solved = LinearAlgebra.solve(
        used.map { a in used.map { spread[a][$0] } }, used.map { excess[$0] })
    else { return nil }
    let chi = zip(used, solved).reduce(0) { $0 + excess[$1.0] * $1.1 }
    return GroupTest.Result(
      statistic: chi, degrees: Double(used.count), residualDegrees: .infinity,
      pValue: Tail.chiSquaredUpper(chi, degrees: Double(used.count)))
  }
}
