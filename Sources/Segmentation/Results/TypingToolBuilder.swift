package import EvidenceModel
import Foundation
import Statistics

/// Finds the fewest questions that sort a new person, and says how well they do.
///
/// Three tenths of the people are held out. On the others questions are added one by one, each time
/// the one that makes the true segments most probable; the number of questions is the least with
/// which the held-out accuracy comes within two points of the best that up to eight reach. Numbers
/// are asked in up to eight ranges of about equally many people.
package struct TypingToolBuilder: Sendable {
  package struct Options: Sendable {
    /// The most questions, from 1.
    package var maximumQuestions = 8
    /// Set to ask exactly so many.
    package var questions: Int?
    /// Ranges that a number is cut into, from 2.
    package var ranges = 8
    /// The share of people held out for checking.
    package var heldOut = 0.3
    /// At most so many people are learned from, and questions chosen on.
    package var largest = 20_000
    package var seed: UInt64 = 7

    package init() {}
  }

  package let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// The tool for the segments of a table, from its attributes with role basis.
  ///
  /// Nil with fewer than two segments, fewer than 40 people in segments, or no attribute.
  package func tool(_ table: AttributeTable, _ membership: SegmentMembership) -> TypingTool? {
    var random = SeededGenerator(seed: options.seed).stream("typing tool")
    let placed = membership.labels.indices.filter { membership.labels[$0] >= 0 }
    guard membership.count > 1, placed.count >= 40 else { return nil }
    let order = random.permutation(placed.count).map { placed[$0] }
    let held = max(1, Int(Double(order.count) * options.heldOut))
    let checking = Array(order.prefix(min(held, options.largest)))
    let learning = Array(order.dropFirst(held).prefix(options.largest))
    let candidates = table.attributes.indices.filter { table.attributes[$0].role == .basis }
      .compactMap { column in
        Candidate(
          table.attributes[column], table.values[column], learning, membership,
          ranges: options.ranges)
      }
    guard !candidates.isEmpty else { return nil }
    let shares = Self.shares(learning, membership)
    let chosen = choose(candidates, learning, membership, shares)
    return report(candidates, chosen, shares, checking, learning.count, membership)
  }

  private static func shares(_ rows: [Int], _ membership: SegmentMembership) -> [Double] {
    var sizes = [Double](repeating: 1, count: membership.count)
    for row in rows { sizes[membership.labels[row]] += 1 }
    let total = sizes.reduce(0, +)
    return sizes.map { $0 / total }
  }

  /// Forward selection by the mean log probability of the true segment.
  private func choose(
    _ candidates: [Candidate], _ rows: [Int], _ membership: SegmentMembership, _ shares: [Double]
  ) -> [Int] {
    let k = membership.count
    let labels = rows.map { membership.labels[$0] }
    let answers = candidates.map { $0.answers(rows) }
    var scores = labels.flatMap { _ in shares.map { log($0) } }
    var chosen: [Int] = []
    let most = min(options.questions ?? options.maximumQuestions, candidates.count)
    while chosen.count < most {
      var best = (candidate: -1, value: -Double.infinity)
      for candidate in candidates.indices where !chosen.contains(candidate) {
        let value = fitness(scores, labels, k, answers[candidate], candidates[candidate].logs)
        if value > best.value { best = (candidate, value) }
      }
      guard best.candidate >= 0 else { break }
      chosen.append(best.candidate)
      let logs = candidates[best.candidate].logs
      for (i, answer) in answers[best.candidate].enumerated() where answer >= 0 {
        for segment in 0..<k { scores[i * k + segment] += logs[answer * k + segment] }
      }
    }
    return chosen
  }

  /// The mean log probability of the true segment if a question were added.
  private func fitness(
    _ scores: [Double], _ labels: [Int], _ k: Int, _ answers: [Int], _ logs: [Double]
  ) -> Double {
    var total = 0.0
    var own = [Double](repeating: 0, count: k)
    for (i, answer) in answers.enumerated() {
      var highest = -Double.infinity
      for segment in 0..<k {
        let score = scores[i * k + segment] + (answer >= 0 ? logs[answer * k + segment] : 0)
        own[segment] = score
        highest = max(highest, score)
      }
      var sum = 0.0
      for segment in 0..<k where own[segment] > highest - 30 { sum += exp(own[segment] - highest) }
      total += own[labels[i]] - highest - log(sum)
    }
    return total / Double(max(labels.count, 1))
  }

  private func report(
    _ candidates: [Candidate], _ chosen: [Int], _ shares: [Double], _ rows: [Int],
    _ learnedFrom: Int, _ membership: SegmentMembership
  ) -> TypingTool {
    let truth = rows.map { membership.labels[$0] }
    func placed(_ used: [Int]) -> [Int] {
      let answers = used.map { candidates[$0].answers(rows) }
      return rows.indices.map { i in
        var scores = shares.map { log($0) }
        for (position, candidate) in used.enumerated() where answers[position][i] >= 0 {
          let at = answers[position][i] * shares.count
          for segment in scores.indices {
            scores[segment] += candidates[candidate].logs[at + segment]
          }
        }
        return scores.indices.reduce(0) { scores[$1] > scores[$0] ? $1 : $0 }
      }
    }
    func accuracy(_ labels: [Int]) -> Double {
      Double(zip(labels, truth).count { $0 == $1 }) / Double(max(truth.count, 1))
    }
    let steps = chosen.indices.map {
      TypingTool.Step(
        questions: $0 + 1, accuracy: accuracy(placed(Array(chosen.prefix($0 + 1)))))
    }
    let best = steps.map(\.accuracy).max() ?? 0
    let fewest = steps.first { $0.accuracy >= best - 0.02 }?.questions ?? chosen.count
    let kept = Array(chosen.prefix(options.questions ?? fewest))
    var confusion = [[Int]](
      repeating: [Int](repeating: 0, count: shares.count), count: shares.count)
    for (own, given) in zip(truth, placed(kept)) { confusion[own][given] += 1 }
    return TypingTool(
      shares: shares, questions: kept.map { candidates[$0].question }, steps: steps,
      accuracyOfAll: accuracy(placed(Array(candidates.indices))), confusion: confusion,
      accuracyPerSegment: confusion.enumerated().map { own, row in
        Double(row[own]) / Double(max(row.reduce(0, +), 1))
      }, learnedFrom: learnedFrom, checkedWith: rows.count)
  }
}

/// An attribute as a possible question.
private struct Candidate {
  let question: TypingTool.Question
  /// Answer by segment: log probabilities, side by side for the inner loop.
  let logs: [Double]
  private let values: [Double]

  /// Nil when everybody gives the same answer.
  init?(
    _ attribute: Attribute, _ values: [Double], _ rows: [Int], _ membership: SegmentMembership,
    ranges: Int
  ) {
    let isCategorical = AttributeProfile.isCategorical(attribute)
    let cuts = isCategorical ? [] : Self.cuts(rows.map { values[$0] }, ranges)
    if !isCategorical && cuts.isEmpty { return nil }
    let answers =
      isCategorical
      ? (attribute.levels.isEmpty ? ["0", "1"] : attribute.levels) : Self.ranges(cuts)
    let empty = TypingTool.Question(
      attribute: attribute.name, title: attribute.title, answers: answers, cuts: cuts,
      probabilities: [])
    let k = membership.count
    var counts = [[Double]](
      repeating: [Double](repeating: 0, count: answers.count), count: k)
    var pooled = [Double](repeating: 0.5, count: answers.count)
    for row in rows {
      guard let answer = empty.answer(values[row]) else { continue }
      counts[membership.labels[row]][answer] += 1
      pooled[answer] += 1
    }
    guard pooled.count(where: { $0 > 0.5 }) > 1 else { return nil }
    let all = pooled.reduce(0, +)
    // Two people's worth of everybody's answers, so that no answer is impossible.
    let probabilities = counts.map { own in
      let n = own.reduce(0, +) + 2
      return own.indices.map { (own[$0] + 2 * pooled[$0] / all) / n }
    }
    question = TypingTool.Question(
      attribute: attribute.name, title: attribute.title, answers: answers, cuts: cuts,
      probabilities: probabilities)
    logs = answers.indices.flatMap { answer in probabilities.map { log($0[answer]) } }
    self.values = values
  }

  /// The answer of each row, -1 where it is missing.
  func answers(_ rows: [Int]) -> [Int] { rows.map { question.answer(values[$0]) ?? -1 } }

  /// Upper ends of ranges that hold about equally many values, rounded to three digits.
  private static func cuts(_ values: [Double], _ ranges: Int) -> [Double] {
    let sorted = values.filter { $0.isFinite }.sorted()
    guard let first = sorted.first, let last = sorted.last, first < last else { return [] }
    var cuts: [Double] = []
    for part in 1..<max(ranges, 2) {
      let place = sorted.count * part / max(ranges, 2)
      let value = sorted[place]
      let cut = rounded(value, spread: last - first)
      if cut >= first, cut < last, cut > cuts.last ?? -.infinity { cuts.append(cut) }
    }
    return cuts.isEmpty ? [first] : cuts
  }

  /// A number that can be said: to a hundredth of the spread's power of ten, whole where it was.
  private static func rounded(_ value: Double, spread: Double) -> Double {
    let step = pow(10, (log10(spread) - 2).rounded(.down))
    return value.rounded() == value && step <= 1 ? value : (value / step).rounded() * step
  }

  private static func ranges(_ cuts: [Double]) -> [String] {
    let words = cuts.map { $0 == $0.rounded() && abs($0) < 1e15 ? "\(Int($0))" : short($0) }
    guard let first = words.first, let last = words.last else { return [] }
    return ["up to \(first)"] + zip(words, words.dropFirst()).map { "over \($0) to \($1)" }
      + ["over \(last)"]
  }

  private static func short(_ value: Double) -> String {
    let scale = 1e4
    return "\((value * scale).rounded() / scale)"
  }
}
