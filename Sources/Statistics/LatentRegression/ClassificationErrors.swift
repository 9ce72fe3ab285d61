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
  /// more class). A class without any probability is taken as never mistaken. `weights` has a weight
  /// per person, or is empty for 1 each.
  package init(
    posteriors: some Collection<[Double]>, allocation: Allocation = .modal, weights: [Double] = []
  ) {
    precondition(weights.isEmpty || weights.count == posteriors.count)
    let count = posteriors.first?.count ?? 0
    precondition(posteriors.allSatisfy { $0.count == count })
    allocations = posteriors.map { row in
      guard allocation == .modal else { return row }
      let best = row.indices.reduce(0) { row[$1] > row[$0] ? $1 : $0 }
      return row.indices.map { $0 == best ? 1 : 0 }
    }
    var sums = [Double](repeating: 0, count: count)
    var table = [[Double]](repeating: sums, count: count)
    var n = 0.0
    for (i, (row, given)) in zip(posteriors, allocations).enumerated() {
      let weight = weights.isEmpty ? 1 : weights[i]
      n += weight
      for t in 0..<count {
        sums[t] += weight * row[t]
        for s in 0..<count { table[t][s] += weight * row[t] * given[s] }
      }
    }
    shares = sums.map { $0 / (n > 0 ? n : 1) }
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

  /// The class probabilities of person `i`, given log densities per class and the assignment.
  ///
  /// A person assigned in parts counts as that many records, each with its part as weight (Vermunt's
  /// expanded data), so that uncertain assignment is not taken for several observations.
  func posterior(
    of i: Int, logs: [Double], errors: [[Double]]
  ) -> (probabilities: [Double], logLikelihood: Double) {
    var result = [Double](repeating: 0, count: logs.count)
    var total = 0.0
    for (s, weight) in allocations[i].enumerated() where weight > 0 {
      var own = logs.indices.map { logs[$0] + errors[$0][s] }
      total += weight * LatentClassMath.normalize(&own)
      for t in logs.indices { result[t] += weight * own[t] }
    }
    return (result, total)
  }

  /// Logs of ``probabilities``.
  var logProbabilities: [[Double]] { probabilities.map { $0.map { LatentClassMath.log($0) } } }
}
