import Foundation
package import Statistics

/// Who belongs to which segment, and with what probability.
package struct SegmentMembership: Sendable {
  /// How many segments there are.
  package let count: Int
  /// For each person the most probable segment, `0..<count`, or -1 for people in none.
  package let labels: [Int]
  /// Row-major, `people × count`; NaN-free, each row sums to at most 1.
  ///
  /// What is missing to 1 belongs to the background class. People in no segment may have any row.
  package let probabilities: [Double]

  /// Takes labels and probabilities; without probabilities membership counts as certain.
  package init(count: Int, labels: [Int], probabilities: [Double] = []) {
    precondition(probabilities.isEmpty || probabilities.count == labels.count * count)
    precondition(labels.allSatisfy { $0 < count })
    self.count = count
    self.labels = labels
    guard probabilities.isEmpty else {
      self.probabilities = probabilities
      return
    }
    var certain = [Double](repeating: 0, count: labels.count * count)
    for (row, label) in labels.enumerated() where label >= 0 { certain[row * count + label] = 1 }
    self.probabilities = certain
  }

  /// The membership of a fitted mixture; rows that the background explains best are in no segment.
  package init(_ fit: MixtureFit) {
    var flat: [Double] = []
    flat.reserveCapacity(fit.posteriors.count * fit.classCount)
    for row in fit.posteriors { flat += row }
    self.init(
      count: fit.classCount,
      labels: zip(fit.assignments, fit.background).map { $1 > 0.5 ? -1 : $0 }, probabilities: flat)
  }

  /// The probabilities of one person.
  package func probabilities(of row: Int) -> ArraySlice<Double> {
    probabilities[row * count..<(row + 1) * count]
  }

  /// The highest probability of one person; 0 without segments.
  package func certainty(of row: Int) -> Double { probabilities(of: row).max() ?? 0 }

  /// How many people each segment has.
  package var sizes: [Int] {
    var sizes = [Int](repeating: 0, count: count)
    for label in labels where label >= 0 { sizes[label] += 1 }
    return sizes
  }
}
