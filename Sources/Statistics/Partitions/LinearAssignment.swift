/// Which class of one list goes with which of another, so that the whole costs least.
package enum LinearAssignment {
  /// For each row, the column it is given; each column goes to at most one row, -1 for none.
  ///
  /// Rows of `cost` are equally long; entries must be finite. With more rows than columns the rows
  /// that cost most stay without. Ties are broken the same way every time. Source: H. Kuhn (1955),
  /// Naval Research Logistics Quarterly 2, 83-97; shortest augmenting paths, O(n³).
  package static func minimumCost(_ cost: [[Double]]) -> [Int] {
    let rows = cost.count
    let columns = cost.first?.count ?? 0
    guard rows > 0, columns > 0 else { return [Int](repeating: -1, count: rows) }
    guard rows <= columns else {
      let flipped = minimumCost((0..<columns).map { c in (0..<rows).map { cost[$0][c] } })
      var result = [Int](repeating: -1, count: rows)
      for (column, row) in flipped.enumerated() { result[row] = column }
      return result
    }
    // Potentials of rows and columns, from 1; owner[c] is the row that holds column c, 0 for none.
    var u = [Double](repeating: 0, count: rows + 1)
    var v = [Double](repeating: 0, count: columns + 1)
    var owner = [Int](repeating: 0, count: columns + 1)
    for row in 1...rows { augment(cost, row, &u, &v, &owner) }
    var result = [Int](repeating: -1, count: rows)
    for c in 1...columns where owner[c] > 0 { result[owner[c] - 1] = c - 1 }
    return result
  }

  private static func augment(
    _ cost: [[Double]], _ row: Int, _ u: inout [Double], _ v: inout [Double], _ owner: inout [Int]
  ) {
    let columns = v.count - 1
    var shortest = [Double](repeating: .infinity, count: columns + 1)
    var before = [Int](repeating: 0, count: columns + 1)
    var isUsed = [Bool](repeating: false, count: columns + 1)
    owner[0] = row
    var column = 0
    repeat {
      isUsed[column] = true
      let current = owner[column]
      var delta = Double.infinity
      var next = 0
      for c in 1...columns where !isUsed[c] {
        let reduced = cost[current - 1][c - 1] - u[current] - v[c]
        if reduced < shortest[c] {
          shortest[c] = reduced
          before[c] = column
        }
        if shortest[c] < delta {
          delta = shortest[c]
          next = c
        }
      }
      for c in 0...columns {
        if isUsed[c] {
          u[owner[c]] += delta
          v[c] -= delta
        } else {
          shortest[c] -= delta
        }
      }
      column = next
    } while owner[column] != 0
    while column != 0 {
      owner[column] = owner[before[column]]
      column = before[column]
    }
  }
}
