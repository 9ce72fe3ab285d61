import Foundation
import Statistics

/// A linear softmax model: how much each feature speaks for each group.
///
/// Learnt by stochastic gradients with a rate per feature, in a drawn order.
///
/// - SeeAlso: J. Duchi, E. Hazan, Y. Singer (2011), *Adaptive Subgradient Methods*, JMLR 12, 2121.
struct RouterWeights: Sendable {
  /// Rounds through all examples.
  static let rounds = 12
  private static let rate: Float = 0.4
  /// Pulls weights to zero, per example that has the feature.
  private static let decay: Float = 1e-4

  let groups: Int
  private var weights: [Float]
  private var bias: [Float]

  /// Learns the weights.
  ///
  /// - Parameters:
  ///   - vectors: One per example.
  ///   - labels: The group of each example, from 0.
  ///   - importance: The weight of each example, above 0, about 1 on average.
  ///   - groups: How many groups; at least 1.
  ///   - width: The length of a vector.
  ///   - rows: The examples to learn from.
  ///   - random: Draws the order of examples in each round.
  init(
    _ vectors: [RouterFeatures.Vector], labels: [Int], importance: [Float], groups: Int,
    width: Int, rows: [Int], using random: inout SeededGenerator
  ) {
    self.groups = groups
    weights = [Float](repeating: 0, count: width * groups)
    bias = [Float](repeating: 0, count: groups)
    var squares = [Float](repeating: 1e-6, count: width * groups)
    var biasSquares = [Float](repeating: 1e-6, count: groups)
    for _ in 0..<Self.rounds {
      for place in random.permutation(rows.count) {
        let row = rows[place]
        var gradient = probabilities(vectors[row])
        gradient[labels[row]] -= 1
        for g in 0..<groups {
          gradient[g] *= importance[row]
          biasSquares[g] += gradient[g] * gradient[g]
          bias[g] -= Self.rate * gradient[g] / biasSquares[g].squareRoot()
        }
        step(vectors[row], gradient, &squares)
      }
    }
  }

  private mutating func step(
    _ vector: RouterFeatures.Vector, _ gradient: [Float], _ squares: inout [Float]
  ) {
    let groups = groups
    weights.withUnsafeMutableBufferPointer { weights in
      squares.withUnsafeMutableBufferPointer { squares in
        for (place, value) in zip(vector.places, vector.values) {
          let start = Int(place) * groups
          for g in 0..<groups {
            let slope = gradient[g] * value + Self.decay * weights[start + g]
            squares[start + g] += slope * slope
            weights[start + g] -= Self.rate * slope / squares[start + g].squareRoot()
          }
        }
      }
    }
  }

  /// The probability of each group.
  func probabilities(_ vector: RouterFeatures.Vector) -> [Float] {
    var scores = bias
    weights.withUnsafeBufferPointer { weights in
      for (place, value) in zip(vector.places, vector.values) {
        let start = Int(place) * groups
        for g in 0..<groups { scores[g] += weights[start + g] * value }
      }
    }
    let top = scores.max() ?? 0
    var sum: Float = 0
    for g in scores.indices {
      scores[g] = expf(scores[g] - top)
      sum += scores[g]
    }
    return scores.map { $0 / sum }
  }
}
