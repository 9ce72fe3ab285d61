import Foundation

/// Where runs of EM begin: responsibilities, `[row][slot]`.
///
/// Of large tables only the first rows get some, a random sample as rows are in the order of a hash;
/// the others' sum to 0, so they have no part in the first estimates.
struct MixtureStarts {
  let rows: MixtureMemoryRows
  let shape: MixtureRun.Shape
  let responsibilities: UnsafeMutablePointer<Double>

  /// So many rows are enough to start from.
  private static let most = 20_000

  private var sampled: Int { min(rows.count, Self.most) }

  private func clearOthers() {
    for i in sampled * shape.slots..<rows.count * shape.slots { responsibilities[i] = 0 }
  }

  /// Everyone in the one class.
  func single() {
    for i in 0..<rows.count * shape.slots { responsibilities[i] = 0 }
    for i in 0..<rows.count { responsibilities[i * shape.slots] = 1 }
  }

  /// Random responsibilities: a Dirichlet(1) draw per row.
  func dirichlet(_ random: inout SeededGenerator) {
    clearOthers()
    for i in 0..<sampled {
      let row = responsibilities + i * shape.slots
      var sum = 0.0
      for k in 0..<shape.classCount {
        let draw = -log(1 - random.uniform()) + 1e-12
        row[k] = draw
        sum += draw
      }
      for k in 0..<shape.classCount { row[k] /= sum }
      for k in shape.classCount..<shape.slots { row[k] = 0 }
    }
  }

  /// Rows drawn far apart (as in k-means++) attract the rows near them.
  func seeds(relevant: [Bool], _ random: inout SeededGenerator) {
    clearOthers()
    let n = sampled
    let weights = (0..<n).map { rows.weight($0) }
    var nearest = [Double](repeating: .infinity, count: n)
    var owner = [Int](repeating: 0, count: n)
    var next = Self.draw(weights, &random)
    for k in 0..<shape.classCount {
      let distance = distances(to: next, relevant)
      for i in 0..<n where distance[i] < nearest[i] {
        nearest[i] = distance[i]
        owner[i] = k
      }
      next = Self.draw((0..<n).map { weights[$0] * nearest[$0] }, &random)
    }
    let other = 0.1 / Double(shape.classCount)
    for i in 0..<n {
      let row = responsibilities + i * shape.slots
      for k in 0..<shape.classCount { row[k] = other + (owner[i] == k ? 0.9 : 0) }
      for k in shape.classCount..<shape.slots { row[k] = 0 }
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
  private func distances(to seed: Int, _ relevant: [Bool]) -> [Double] {
    let n = sampled
    var sum = [Double](repeating: 0, count: n)
    var count = sum
    for (j, column) in rows.columns.enumerated() where relevant[j] {
      guard let origin = rows.reading(j, row: seed) else { continue }
      let spread = column.spread
      rows.read(j, upTo: n) { i, value, isObserved in
        guard isObserved else { return }
        count[i] += 1
        if column.kind == .categorical {
          sum[i] += value == origin ? 0 : 1
        } else {
          let d =
            column.places.isEmpty
            ? value - origin : column.places[Int(value)] - column.places[Int(origin)]
          sum[i] += min(d * d / spread, 9)
        }
      }
    }
    return (0..<n).map { count[$0] > 0 ? sum[$0] / count[$0] : 1e-3 }
  }
}
