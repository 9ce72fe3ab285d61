import Foundation

/// Where runs of EM begin.
enum MixtureStarts {
  /// Random responsibilities: a Dirichlet(1) draw per row.
  static func dirichlet(_ run: MixtureRun, _ random: inout SeededGenerator) {
    let n = run.design.distinctCount
    for i in 0..<n {
      var sum = 0.0
      for k in 0..<run.classCount {
        let draw = -log(1 - random.uniform()) + 1e-12
        run.posterior[k * n + i] = draw
        sum += draw
      }
      for k in 0..<run.classCount { run.posterior[k * n + i] /= sum }
    }
  }

  /// Rows drawn far apart (as in k-means++) attract the rows near them.
  static func seeds(_ run: MixtureRun, relevant: [Bool], _ random: inout SeededGenerator) {
    let n = run.design.distinctCount
    var nearest = [Double](repeating: .infinity, count: n)
    var owner = [Int](repeating: 0, count: n)
    var next = draw(run.weights, &random)
    for k in 0..<run.classCount {
      let distance = distances(run.design, to: next, relevant)
      for i in 0..<n where distance[i] < nearest[i] {
        nearest[i] = distance[i]
        owner[i] = k
      }
      next = draw((0..<n).map { run.weights[$0] * nearest[$0] }, &random)
    }
    let other = 0.1 / Double(run.classCount)
    for i in 0..<n {
      for k in 0..<run.classCount { run.posterior[k * n + i] = other + (owner[i] == k ? 0.9 : 0) }
    }
  }

  private static func draw(_ weights: [Double], _ random: inout SeededGenerator) -> Int {
    var total = 0.0
    for weight in weights { total += weight }
    guard total > 0 else { return random.index(below: max(weights.count, 1)) }
    var target = random.uniform() * total
    for (i, weight) in weights.enumerated() {
      target -= weight
      if target < 0 { return i }
    }
    return weights.count - 1
  }

  /// Mean squared distance over the variables that both rows have, capped so that one wild value
  /// does not decide.
  private static func distances(_ design: MixtureDesign, to seed: Int, _ relevant: [Bool])
    -> [Double]
  {
    let n = design.distinctCount
    var sum = [Double](repeating: 0, count: n)
    var count = sum
    for (j, column) in design.columns.enumerated()
    where relevant[j] && column.observed[seed] > 0 {
      let spread =
        column.kind == .poisson || column.kind == .negativeBinomial
        ? max(column.pooled[0], 0.1) * (1 + column.pooled[0] / max(column.pooled[1], 1e-6)) : 1
      for i in 0..<n where column.observed[i] > 0 {
        count[i] += 1
        if column.kind == .categorical {
          sum[i] += column.code[i] == column.code[seed] ? 0 : 1
        } else {
          let d = column.x[i] - column.x[seed]
          sum[i] += min(d * d / spread, 9)
        }
      }
    }
    return (0..<n).map { count[$0] > 0 ? sum[$0] / count[$0] : 1e-3 }
  }
}
