import Foundation

/// A short questionnaire that tells which segment a new person belongs to.
///
/// Each answer adds the logarithm of its probability in every segment; the highest sum wins. A
/// question that was not answered adds nothing.
package struct TypingTool: Sendable, Hashable, Codable {
  /// One question: an attribute, its possible answers, and how often each segment gives them.
  package struct Question: Sendable, Hashable, Codable {
    package let attribute: String
    package let title: String
    /// For categories the names of the answers; for numbers the ranges in words.
    package let answers: [String]
    /// For numbers the rising upper ends of all ranges but the last, each belonging to its range;
    /// empty for categories.
    package let cuts: [Double]
    /// Segment by answer; each row sums to 1.
    package let probabilities: [[Double]]

    /// Which answer a value is; nil when it is missing or no answer of the question.
    package func answer(_ value: Double) -> Int? {
      guard value.isFinite else { return nil }
      guard !cuts.isEmpty else {
        let level = Int(value.rounded())
        return value >= 0 && answers.indices.contains(level) ? level : nil
      }
      var low = 0
      var high = cuts.count
      while low < high {
        let middle = (low + high) / 2
        if value <= cuts[middle] { high = middle } else { low = middle + 1 }
      }
      return low
    }
  }

  /// How well a number of questions did on people that the tool had not seen.
  package struct Step: Sendable, Hashable, Codable {
    package let questions: Int
    /// The share of held-out people who were put in their segment.
    package let accuracy: Double
  }

  package let shares: [Double]
  /// In the order in which they help most.
  package let questions: [Question]
  /// Accuracy with the first question, the first two, and so on.
  package let steps: [Step]
  /// Accuracy with every attribute asked.
  package let accuracyOfAll: Double
  /// Held-out people by their segment (row) and by the one that the questions give.
  package let confusion: [[Int]]
  /// For each segment, the share of its held-out people who were put in it.
  package let accuracyPerSegment: [Double]
  /// People it was learned from, and held-out people it was checked with.
  package let learnedFrom: Int
  package let checkedWith: Int

  /// The probability of every segment from a person's values; nil when no question is answered.
  package func probabilities(_ value: (Question) -> Double) -> [Double]? {
    var logs = shares.map { log(max($0, 1e-300)) }
    var answered = 0
    for question in questions {
      guard let answer = question.answer(value(question)) else { continue }
      answered += 1
      for k in logs.indices { logs[k] += log(max(question.probabilities[k][answer], 1e-300)) }
    }
    return answered > 0 ? SegmentModel.normalized(logs) : nil
  }

  /// Whether lists match and numbers are probabilities: what a file from outside must show.
  package var isSound: Bool {
    !shares.isEmpty
      && questions.allSatisfy { question in
        question.probabilities.count == shares.count
          && question.cuts == question.cuts.sorted()
          && (question.cuts.isEmpty || question.answers.count == question.cuts.count + 1)
          && question.probabilities.allSatisfy {
            $0.count == question.answers.count && $0.allSatisfy { $0 >= 0 && $0 <= 1 }
          }
      }
  }
}
