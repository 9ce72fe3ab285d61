import Foundation
package import Statistics

/// Says to which group of people somebody likely belongs by what they write.
///
/// A linear model over hashed words, pairs, runs of letters and, with an encoder, meaning. How much its
/// numbers count is set by people who were held out, so that a probability means what it says. A text
/// that is less like anything heard than nearly all held-out texts fits no group.
package struct TextRouter: Sendable {
  /// A text of somebody whose group is known.
  package struct Example: Sendable {
    package let text: String
    /// The number of the group, from 0.
    package let group: Int
    /// Who wrote it; all their texts are held out together.
    package let person: String

    package init(text: String, group: Int, person: String) {
      self.text = text
      self.group = group
      self.person = person
    }
  }

  /// Where somebody belongs.
  package struct Answer: Sendable, Hashable {
    /// The probability of each group; they add up to 1.
    package let probabilities: [Double]
    /// The share of held-out texts that were as unlike everything heard as these; small fits nowhere.
    package let usualness: Double
    /// Whether the texts fit no group.
    package var fitsNone: Bool { usualness < TextRouter.leastUsual }
    /// The likeliest group.
    package var best: Int {
      probabilities.indices.max { (probabilities[$0], $1) < (probabilities[$1], $0) } ?? 0
    }
  }

  /// Texts less usual than this fit no group: one in twenty that do fit is refused.
  package static let leastUsual = 0.05
  private static let folds = 5

  package let calibration: RouterCalibration
  /// Log of the share of each group among the people learnt from.
  package let logShares: [Double]
  private let features: RouterFeatures
  private let weights: RouterWeights
  private let novelty: RouterNovelty

  /// The texts that an encoder's vectors are wanted of: the examples and their beginnings.
  package static func encoded(_ examples: [Example]) -> [String] {
    examples.flatMap { example in
      [example.text]
        + RouterCalibration.lengths.compactMap {
          RouterCalibration.beginning(example.text, words: $0)
        }
    }
  }

  /// Learns from examples.
  ///
  /// - Parameters:
  ///   - examples: In a fixed order; some thousands at most.
  ///   - groups: How many groups there are, at least 1.
  ///   - meaning: Vectors of an encoder for ``encoded(_:)``; nil for words alone.
  ///   - random: Draws the folds and the order of examples.
  package init(
    _ examples: [Example], groups: Int, meaning: TextVectors? = nil, using random: SeededGenerator
  ) {
    var random = random
    let features = RouterFeatures(examples.map(\.text), meaning: meaning?.dimensions ?? 0)
    let vectors = examples.map { features.vector($0.text, encoded: meaning?.vector(of: $0.text)) }
    var numbers: [String: Int] = [:]
    let people = examples.map { example -> Int in
      let number = numbers[example.person] ?? numbers.count
      numbers[example.person] = number
      return number
    }
    var texts = [Int](repeating: 0, count: numbers.count)
    for person in people { texts[person] += 1 }
    var counts = [Double](repeating: 1, count: groups)
    var groupOf = [Int](repeating: 0, count: numbers.count)
    for (example, person) in zip(examples, people) { groupOf[person] = example.group }
    for group in groupOf { counts[group] += 1 }
    let total = counts.reduce(0, +)
    let logShares = counts.map { log($0 / total) }
    let mean = Float(examples.count) / Float(max(1, numbers.count))
    let material = Material(
      vectors: vectors, labels: examples.map(\.group), people: people,
      importance: people.map { mean / Float(texts[$0]) }, groups: groups, width: features.width)
    let novelty = RouterNovelty(vectors, people: people, meaning: features.meaning)
    let held = material.held(folds: Self.folds, logShares: logShares, using: &random)
    let likenesses = RouterCalibration.lengths.map { length in
      vectors.indices.map { number in
        let short = RouterCalibration.beginning(examples[number].text, words: length)
        let vector = short.map { features.vector($0, encoded: meaning?.vector(of: $0)) }
        return novelty.likeness(vector ?? vectors[number], without: people[number])
      }
    }
    calibration = RouterCalibration(held, logShares: logShares, likenesses: likenesses)
    weights = material.weights(Array(vectors.indices), using: &random)
    self.features = features
    self.novelty = novelty
    self.logShares = logShares
  }

  /// Where somebody belongs who wrote some texts.
  ///
  /// - Parameters:
  ///   - texts: At least one.
  ///   - meaning: Vectors of the same encoder; nil for words alone.
  ///   - logPrior: What is known of them besides their words, as logs of probabilities; nil takes the
  ///     groups' shares.
  /// - Returns: The probability of each group, and whether the texts fit any.
  package func answer(
    _ texts: [String], meaning: TextVectors? = nil, logPrior: [Double]? = nil
  ) -> Answer {
    var evidence = [Double](repeating: 0, count: logShares.count)
    var usualness = 0.0
    for text in texts {
      let vector = features.vector(text, encoded: meaning?.vector(of: text))
      for (group, p) in weights.probabilities(vector).enumerated() {
        evidence[group] += (log(max(1e-9, Double(p))) - logShares[group]) / Double(texts.count)
      }
      let words = text.split(whereSeparator: \.isWhitespace).count
      usualness = max(usualness, calibration.usualness(novelty.likeness(vector), words: words))
    }
    return Answer(
      probabilities: RouterCalibration.probabilities(
        evidence, texts: texts.count, logPrior: logPrior ?? logShares,
        trust: calibration.trust),
      usualness: usualness)
  }

  /// What is learnt from.
  private struct Material {
    let vectors: [RouterFeatures.Vector]
    let labels: [Int]
    let people: [Int]
    let importance: [Float]
    let groups: Int
    let width: Int

    func weights(_ rows: [Int], using random: inout SeededGenerator) -> RouterWeights {
      RouterWeights(
        vectors, labels: labels, importance: importance, groups: groups, width: width, rows: rows,
        using: &random)
    }

    /// Everybody as the model sees them that did not learn from them.
    func held(
      folds: Int, logShares: [Double], using random: inout SeededGenerator
    ) -> [RouterCalibration.Held] {
      let count = (people.max() ?? -1) + 1
      guard count >= 2 * folds else { return [] }
      var foldOf = [Int](repeating: 0, count: count)
      for (place, person) in random.permutation(count).enumerated() {
        foldOf[person] = place % folds
      }
      var sums = [Double](repeating: 0, count: count * groups)
      var texts = [Int](repeating: 0, count: count)
      var groupOf = [Int](repeating: 0, count: count)
      for fold in 0..<folds {
        let model = weights(vectors.indices.filter { foldOf[people[$0]] != fold }, using: &random)
        for row in vectors.indices where foldOf[people[row]] == fold {
          texts[people[row]] += 1
          groupOf[people[row]] = labels[row]
          for (group, p) in model.probabilities(vectors[row]).enumerated() {
            sums[people[row] * groups + group] += log(max(1e-9, Double(p))) - logShares[group]
          }
        }
      }
      return (0..<count).map { person in
        RouterCalibration.Held(
          group: groupOf[person], texts: texts[person],
          evidence: (0..<groups).map { sums[person * groups + $0] / Double(texts[person]) })
      }
    }
  }
}
