import Foundation

/// The distance of every pair of rows, stored once per pair.
///
/// Needs 8 n (n - 1) / 2 bytes: 400 MB for 10,000 rows.
package struct Distances: Sendable {
  package let count: Int
  /// Row 1 to row 0, row 2 to rows 0 and 1, and so on.
  package let packed: [Double]

  /// The distance of rows `i` and `j`, from 0.
  package subscript(i: Int, j: Int) -> Double {
    if i == j { return 0 }
    return i > j ? packed[i * (i - 1) / 2 + j] : packed[j * (j - 1) / 2 + i]
  }

  /// Measures every pair once with `distance`, called with the higher row first.
  package init(count: Int, _ distance: (Int, Int) -> Double) {
    self.count = count
    var packed: [Double] = []
    packed.reserveCapacity(count * max(count - 1, 0) / 2)
    for i in 0..<count { for j in 0..<i { packed.append(distance(i, j)) } }
    self.packed = packed
  }

  /// Euclidean distances of rows given by their columns; values must be finite.
  package static func euclidean(columns: [[Double]]) -> Distances {
    let n = columns.first?.count ?? 0
    let width = columns.count
    var rows = [Double](repeating: 0, count: n * width)
    for j in 0..<width { for i in 0..<n { rows[i * width + j] = columns[j][i] } }
    return rows.withUnsafeBufferPointer { rows in
      Distances(count: n) { a, b in
        var sum = 0.0
        for j in 0..<width {
          let d = rows[a * width + j] - rows[b * width + j]
          sum += d * d
        }
        return sum.squareRoot()
      }
    }
  }
}

/// How a column takes part in a distance or a clustering of mixed data.
package enum ColumnKind: Sendable, Hashable {
  /// Amounts and counts: differences count.
  case numeric
  /// Ordered levels given as numbers: differences of the numbers count.
  case ordinal
  /// Levels given as any numbers: equal or not.
  case nominal
  /// 0 and 1, where sharing a 1 is alike and sharing a 0 says nothing.
  case asymmetricBinary
}

/// Gower's distance of rows with columns of different kinds.
///
/// The mean over the columns that both rows have: for numbers the difference over the column's
/// range, for levels 0 or 1. From 0 to 1; rows that share no column are at distance 1.
/// Source: J. Gower (1971), Biometrics 27, 857-871; the same as R's `cluster::daisy`.
package enum Gower {
  /// All distances of the rows; NaN is missing, `kinds` has one entry per column.
  ///
  /// `weights` per column, empty for 1 each.
  package static func distances(
    columns: [[Double]], kinds: [ColumnKind], weights: [Double] = []
  ) -> Distances {
    precondition(columns.count == kinds.count)
    precondition(weights.isEmpty || weights.count == columns.count)
    let ranges = columns.map { column -> Double in
      let kept = column.filter(\.isFinite)
      return (kept.max() ?? 0) - (kept.min() ?? 0)
    }
    return Distances(count: columns.first?.count ?? 0) { a, b in
      var sum = 0.0
      var used = 0.0
      for j in columns.indices {
        let (x, y) = (columns[j][a], columns[j][b])
        guard x.isFinite, y.isFinite else { continue }
        let weight = weights.isEmpty ? 1 : weights[j]
        switch kinds[j] {
        case .numeric, .ordinal:
          sum += ranges[j] > 0 ? weight * abs(x - y) / ranges[j] : 0
        case .nominal: sum += x == y ? 0 : weight
        case .asymmetricBinary:
          if x == 0 && y == 0 { continue }
          sum += x == y ? 0 : weight
        }
        used += weight
      }
      return used > 0 ? sum / used : 1
    }
  }
}
