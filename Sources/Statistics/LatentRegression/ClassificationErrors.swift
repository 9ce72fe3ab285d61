/// How often people of each class are given to each class, and what follows from it.
///
/// Sources: A. Bolck, M. Croon, J. Hagenaars (2004), Political Analysis 12, 3-27; J. Vermunt (2010),
/// Political Analysis 18, 450-469.
package struct ClassificationErrors: Sendable, Hashable {
  /// How a person's class probabilities become an assignment.
  package enum Allocation: Sendable, Hashable {
    /// To the most probable class, wholly.
    case modal
    /// To every class by its probability.
    case proportional
  }

  /// Share of each class.
  package let shares: [Double]
  /// For each true class (rows) the probability of being assigned to each class.
  package let probabilities: [[Double]]
  /// For each person, the assigned weight of each class; each sums to 1.
  package let allocations: [[Double]]

  /// Estimates the errors from the posterior probabilities of a fitted model.
  ///
  /// One list per person with one probability per class, summing to 1 (a background class is one
  /// more class). A class without any probability is taken as never mistaken.
  package init(posteriors: [[Double]], allocation: Allocation = .modal) {
    let count = posteriors.first?.count ?? 0
    precondition(posteriors.allSatisfy { $0.count == count })
    allocations = posteriors.map { row in
      guard allocation == .modal else { return row }
      let best = row.indices.reduce(0) { row[$1] > row[$0] ? $1 : $0 }
      return row.indices.map { $0 == best ? 1 : 0 }
    }
    var sums = [Double](repeating: 0, count: count)
    var table = [[Double]](repeating: sums, count: count)
    for (row, given) in zip(posteriors, allocations) {
      for t in 0..<count {
        sums[t] += row[t]
        for s in 0..<count { table[t][s] += row[t] * given[s] }
      }
    }
    let n = Double(max(posteriors.count, 1))
    shares = sums.map { $0 / n }
    probabilities = (0..<count).map { t in
      (0..<count).map { s in sums[t] > 0 ? table[t][s] / sums[t] : (s == t ? 1 : 0) }
    }
  }

  /// For each person, the weights of the true classes after the Bolck-Croon-Hagenaars correction.
  ///
  /// Assignments times the inverse of the errors: they sum to 1 per person and may be negative.
  /// `nil` when two classes are so mixed up that the errors can't be inverted.
  package func correctedWeights() -> [[Double]]? {
    guard let inverse = LinearAlgebra.inverse(probabilities) else { return nil }
    return allocations.map { row in
      row.indices.map { t in row.indices.reduce(0) { $0 + row[$1] * inverse[$1][t] } }
    }
  }

  /// For each person and true class, the log probability of the assignment the person got.
  var logLikelihoods: [[Double]] {
    let logs = probabilities.map { $0.map { LatentClassMath.log($0) } }
    return allocations.map { row in
      logs.map { errors in row.indices.reduce(0) { $0 + row[$1] * errors[$1] } }
    }
  }
}
