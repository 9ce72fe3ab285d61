import Foundation

/// Figures of how compact and how far apart the classes of a partition are.
///
/// None of them ever says that there are no classes: silhouette and its kin are highest somewhere
/// from two classes on, also in noise. Labels are from 0; rows with a negative label are left out.
package enum ValidityIndex {
  /// Sum of squared distances of the rows to the mean of their class.
  package static func withinSumOfSquares(columns: [[Double]], labels: [Int]) -> Double {
    let groups = Groups(columns, labels)
    return labels.indices.reduce(0) {
      $0 + (labels[$1] >= 0 ? groups.squaredDistance(columns, row: $1, to: labels[$1]) : 0)
    }
  }

  /// Variance between classes over variance within, each by its degrees of freedom: higher is better.
  ///
  /// `nil` with fewer than two classes, no spare row, or no variance within. Source: T. Calinski,
  /// J. Harabasz (1974), Communications in Statistics 3, 1-27.
  package static func calinskiHarabasz(columns: [[Double]], labels: [Int]) -> Double? {
    let groups = Groups(columns, labels)
    let n = groups.sizes.reduce(0, +)
    let k = Double(groups.sizes.count { $0 > 0 })
    let within = withinSumOfSquares(columns: columns, labels: labels)
    let total = withinSumOfSquares(
      columns: columns, labels: labels.map { $0 >= 0 ? 0 : -1 })
    guard k > 1, n > k, within > 0 else { return nil }
    return ((total - within) / (k - 1)) / (within / (n - k))
  }

  /// Mean over classes of the worst ratio of two classes' spread to their distance: lower is better.
  ///
  /// Spread is the mean distance to the class's mean, as in scikit-learn. `nil` with fewer than two
  /// classes or when two means coincide. Source: D. Davies, D. Bouldin (1979), IEEE PAMI 1, 224-227.
  package static func daviesBouldin(columns: [[Double]], labels: [Int]) -> Double? {
    let groups = Groups(columns, labels)
    let used = groups.sizes.indices.filter { groups.sizes[$0] > 0 }
    guard used.count > 1 else { return nil }
    var spread = [Double](repeating: 0, count: groups.sizes.count)
    for (row, label) in labels.enumerated() where label >= 0 {
      spread[label] +=
        groups.squaredDistance(columns, row: row, to: label).squareRoot() / groups.sizes[label]
    }
    var sum = 0.0
    for a in used {
      var worst = 0.0
      for b in used where b != a {
        let distance = zip(groups.centers[a], groups.centers[b]).reduce(0) {
          $0 + ($1.0 - $1.1) * ($1.0 - $1.1)
        }.squareRoot()
        guard distance > 0 else { return nil }
        worst = max(worst, (spread[a] + spread[b]) / distance)
      }
      sum += worst
    }
    return sum / Double(used.count)
  }

  /// Smallest distance between classes over the largest within one: higher is better.
  ///
  /// `nil` with fewer than two classes or when no class has a width. Source: J. Dunn (1974), Journal
  /// of Cybernetics 4, 95-104.
  package static func dunn(_ distances: Distances, labels: [Int]) -> Double? {
    var between = Double.infinity
    var within = 0.0
    for i in labels.indices where labels[i] >= 0 {
      for j in 0..<i where labels[j] >= 0 {
        if labels[i] == labels[j] {
          within = max(within, distances[i, j])
        } else {
          between = min(between, distances[i, j])
        }
      }
    }
    return within > 0 && between.isFinite ? between / within : nil
  }

  /// Correlation of the distances with being in different classes.
  ///
  /// `nil` when all rows are in one class or all distances are equal. Source: M. Halkidi,
  /// Y. Batistakis, M. Vazirgiannis (2001), Journal of Intelligent Information Systems 17, 107-145.
  package static func pearsonGamma(_ distances: Distances, labels: [Int]) -> Double? {
    var values: [Double] = []
    var isApart: [Double] = []
    for i in labels.indices where labels[i] >= 0 {
      for j in 0..<i where labels[j] >= 0 {
        values.append(distances[i, j])
        isApart.append(labels[i] == labels[j] ? 0 : 1)
      }
    }
    return EffectSize.correlation(values, isApart)
  }

  /// Sizes and means of classes.
  private struct Groups {
    var sizes: [Double]
    var centers: [[Double]]

    init(_ columns: [[Double]], _ labels: [Int]) {
      let count = max((labels.max() ?? -1) + 1, 0)
      sizes = [Double](repeating: 0, count: count)
      centers = [[Double]](repeating: [Double](repeating: 0, count: columns.count), count: count)
      for (row, label) in labels.enumerated() where label >= 0 {
        sizes[label] += 1
        for j in columns.indices { centers[label][j] += columns[j][row] }
      }
      for label in 0..<count where sizes[label] > 0 {
        for j in columns.indices { centers[label][j] /= sizes[label] }
      }
    }

    func squaredDistance(_ columns: [[Double]], row: Int, to label: Int) -> Double {
      var sum = 0.0
      for j in columns.indices {
        let d = columns[j][row] - centers[label][j]
        sum += d * d
      }
      return sum
    }
  }
}
