package import EvidenceModel
import Foundation
import Statistics
import TextAnalysis

/// How well two groups of people can be told apart by what they say.
///
/// A naive Bayes rule weighs the words that a person used (stems, each once) by how much more people of
/// one group use them; it is learnt on four fifths of the people and tried on the rest, five times over.
/// The answer is the area under its ROC curve: .5 when the words tell nothing, 1 when they tell
/// everything. People who were not heard do not count. Nothing is drawn at random.
///
/// - SeeAlso: J. A. Hanley, B. J. McNeil (1982), The meaning and use of the area under a receiver
///   operating characteristic (ROC) curve, Radiology 143, 29-36 (the standard error).
package struct SpokenDifference {
  /// How well two groups are told apart.
  package struct Result: Sendable, Hashable {
    /// The area under the curve, 0 to 1.
    package let area: Double
    /// Half the width of its 95 % interval.
    package let margin: Double
  }

  /// Words that fewer people of two groups use tell nothing.
  private static let fewestUsers = 3
  /// Of so many people of a group at most: more would not change the answer.
  private static let mostPeople = 2_000
  private static let folds = 5

  private let words: [[Int32]]
  private let placeOf: [PersonID: Int]

  /// Learns who said which words.
  ///
  /// - Parameter statements: All that was heard; only customers' own statements with a person count.
  package init(_ statements: [Statement]) {
    let features = TextFeatures()
    var number: [String: Int32] = [:]
    var said: [PersonID: Set<Int32>] = [:]
    for statement in statements where statement.speaker == .customer {
      guard let person = statement.person else { continue }
      for stem in features.stems(statement.core) {
        let known = number[stem] ?? Int32(number.count)
        number[stem] = known
        said[person, default: []].insert(known)
      }
    }
    let people = said.keys.sorted()
    words = people.map { (said[$0] ?? []).sorted() }
    placeOf = Dictionary(uniqueKeysWithValues: people.enumerated().map { ($1, $0) })
  }

  /// People of a group who were heard, in the order of their ids.
  package func heard(_ people: [PersonID]) -> [Int] {
    let places = people.compactMap { placeOf[$0] }.sorted()
    let step = max(1, (places.count + Self.mostPeople - 1) / Self.mostPeople)
    return places.indices.filter { $0 % step == 0 }.map { places[$0] }
  }

  /// How well people of one group are told from those of another.
  ///
  /// - Parameters:
  ///   - first: What ``heard(_:)`` gave for one group.
  ///   - second: The same for the other.
  /// - Returns: The area with its interval; nil with fewer than ten people on a side.
  package func between(_ first: [Int], _ second: [Int]) -> Result? {
    guard min(first.count, second.count) >= 10 else { return nil }
    var scores: [Double] = []
    for fold in 0..<Self.folds {
      let weight = weights(
        first.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element),
        second.enumerated().filter { $0.offset % Self.folds != fold }.map(\.element))
      for group in [first, second] {
        for (offset, person) in group.enumerated() where offset % Self.folds == fold {
          scores.append(words[person].reduce(0) { $0 + (weight[$1] ?? 0) })
        }
      }
    }
    return area(scores, first: first.count, second: second.count)
  }

  private func area(_ scores: [Double], first: Int, second: Int) -> Result? {
    var isFirst: [Bool] = []
    for fold in 0..<Self.folds {
      for (count, value) in [(first, true), (second, false)] {
        isFirst += (0..<count).filter { $0 % Self.folds == fold }.map { _ in value }
      }
    }
    guard let area = EffectSize.areaUnderCurve(scores: scores, isPositive: isFirst) else {
      return nil
    }
    let (a, b) = (Double(first), Double(second))
    let q1 = area / (2 - area)
    let q2 = 2 * area * area / (1 + area)
    let variance =
      (area * (1 - area) + (a - 1) * (q1 - area * area) + (b - 1) * (q2 - area * area)) / (a * b)
    return Result(area: area, margin: 1.96 * max(0, variance).squareRoot())
  }

  /// For each word the logarithm of how much more of the first people than of the second use it.
  private func weights(_ first: [Int], _ second: [Int]) -> [Int32: Double] {
    var users: [Int32: (first: Double, second: Double)] = [:]
    for person in first {
      for word in words[person] { users[word, default: (0, 0)].first += 1 }
    }
    for person in second {
      for word in words[person] { users[word, default: (0, 0)].second += 1 }
    }
    return users.filter { $0.value.first + $0.value.second >= Double(Self.fewestUsers) }
      .mapValues { users in
        log((users.first + 0.5) / Double(first.count + 1))
          - log((users.second + 0.5) / Double(second.count + 1))
      }
  }
}
