import Foundation

/// How sure membership is, with what must stand beside it.
package struct MembershipCertainty: Sendable, Hashable {
  /// `1 - entropy / (n log K)`: 1 when everybody's segment is certain; 1 for one segment.
  ///
  /// High at small n even where there are no segments at all (.994 for 20 people in measurements), so
  /// it is no figure of quality: never show it without n and stability.
  package let entropyR2: Double
  /// The people it rests on: those in a segment.
  package let people: Int
  /// The share of people in a segment whose highest probability is below ``threshold``.
  package let uncertainShare: Double
  /// For each segment, the mean probability of its members.
  package let meanProbability: [Double]
  /// For each segment of members (row), the mean probability of every segment.
  ///
  /// Off the diagonal: the share of the members who are expected to belong elsewhere.
  package let confusion: [[Double]]

  /// Below this highest probability a person's segment counts as uncertain.
  package static let threshold = 0.7

  package init(_ membership: SegmentMembership) {
    var sums = Sums(count: membership.count)
    sums.add(membership)
    self.init(sums)
  }

  /// What it is computed from; adds up over people.
  package struct Sums: Sendable {
    /// How many people each segment has.
    package private(set) var sizes: [Int]
    private(set) var entropy = 0.0
    private(set) var uncertain = 0
    private(set) var probabilities: [[Double]]

    package init(count: Int) {
      sizes = [Int](repeating: 0, count: count)
      probabilities = [[Double]](
        repeating: [Double](repeating: 0, count: count), count: count)
    }

    /// Adds people; `times` has how often each counts, or nothing for once.
    package mutating func add(_ membership: SegmentMembership, times: [Int] = []) {
      for (row, label) in membership.labels.enumerated() where label >= 0 {
        let count = times.isEmpty ? 1 : times[row]
        sizes[label] += count
        var highest = 0.0
        for (other, p) in membership.probabilities(of: row).enumerated() {
          highest = max(highest, p)
          probabilities[label][other] += Double(count) * p
          if p > 0 { entropy -= Double(count) * p * log(p) }
        }
        if highest < threshold { uncertain += count }
      }
    }
  }

  package init(_ sums: Sums) {
    let k = sums.sizes.count
    let people = sums.sizes.reduce(0, +)
    self.people = people
    entropyR2 =
      k > 1 && people > 0 ? max(0, 1 - sums.entropy / (Double(people) * log(Double(k)))) : 1
    uncertainShare = people > 0 ? Double(sums.uncertain) / Double(people) : 0
    let means = sums.probabilities.enumerated().map { own, row in
      row.map { $0 / Double(max(sums.sizes[own], 1)) }
    }
    confusion = means
    meanProbability = means.indices.map { means[$0][$0] }
  }
}
