import Foundation

/// What people who were not learnt from say about a router: how far to trust its numbers.
package struct RouterCalibration: Sendable {
  /// People whose likeliest group had a probability within a range, and how often it was theirs.
  package struct Bin: Sendable, Hashable {
    package let from: Double
    package let to: Double
    package let people: Int
    /// Mean probability that was given.
    package let said: Double
    /// Share of those for whom it was right.
    package let right: Double
  }

  /// How strongly words count: 0 for words that tell nothing, 1 as the model says.
  package let strength: Double
  /// How much more several texts tell than one: *n* texts count as `n` to this power.
  package let growth: Double
  /// People who were held out.
  package let people: Int
  /// Share of them whose likeliest group was theirs.
  package let accuracy: Double
  /// Share of the largest group: what a guess without words reaches.
  package let baseline: Double
  /// From low to high probability; ranges without people are left out.
  package let bins: [Bin]
  /// The mean over people of the distance between said and right, by range.
  package let error: Double
  /// The share of answers that follow the sizes of the groups whatever was said: even plain words
  /// are sometimes somebody else's.
  package let slack: Double
  /// Likeness of held-out texts to what others said, rising, by class of length (``lengths``).
  let likenesses: [[Double]]

  /// Beginnings of so many words at most are compared with beginnings of as many: few words are less
  /// like anything.
  static let lengths = [8, 24, Int.max]

  /// Whether words tell more than the size of the groups: the accuracy is above the baseline by more
  /// than two standard errors.
  package var isInformative: Bool {
    guard people > 0, strength > 0 else { return false }
    let spread = (baseline * (1 - baseline) / Double(people)).squareRoot()
    return accuracy > baseline + 2 * spread
  }

  /// A person who was held out.
  struct Held {
    let group: Int
    let texts: Int
    /// Mean over the texts of log probability less log share, per group.
    let evidence: [Double]
  }

  /// Chooses strength, growth and slack by the likelihood of held-out people.
  init(_ held: [Held], logShares: [Double], likenesses: [[Double]]) {
    let best = Self.trust(held, logShares)
    (strength, growth, slack) = (best.strength, best.growth, best.slack)
    people = held.count
    self.likenesses = likenesses.map { $0.sorted() }
    var right = 0
    var tops: [(said: Double, right: Bool)] = []
    var sizes = [Int](repeating: 0, count: logShares.count)
    for person in held {
      sizes[person.group] += 1
      let p = Self.probabilities(
        person.evidence, texts: person.texts, logPrior: logShares, trust: best)
      let top = p.indices.max { (p[$0], $1) < (p[$1], $0) } ?? 0
      if top == person.group { right += 1 }
      tops.append((p[top], top == person.group))
    }
    let count = Double(max(1, held.count))
    accuracy = Double(right) / count
    baseline = Double(sizes.max() ?? 0) / count
    bins = Self.bins(tops)
    error = bins.reduce(0) { $0 + abs($1.said - $1.right) * Double($1.people) / count }
  }

  /// How far words are to be trusted.
  struct Trust {
    var strength = 0.0
    var growth = 1.0
    var slack = 0.0
  }

  var trust: Trust { Trust(strength: strength, growth: growth, slack: slack) }

  private static func trust(_ held: [Held], _ logShares: [Double]) -> Trust {
    var best = Trust()
    var least = Double.infinity
    for growth in [0.25, 0.5, 0.75, 1] {
      for step in 0...24 {
        for slack in [0, 0.05, 0.1, 0.2, 0.3] {
          let trial = Trust(strength: Double(step) * 0.1, growth: growth, slack: slack)
          let loss = held.reduce(0.0) { sum, person in
            let p = probabilities(
              person.evidence, texts: person.texts, logPrior: logShares, trust: trial)
            return sum - log(max(1e-12, p[person.group]))
          }
          if loss < least - 1e-9 { (best, least) = (trial, loss) }
        }
      }
    }
    return best
  }

  private static func bins(_ tops: [(said: Double, right: Bool)]) -> [Bin] {
    (0..<5).compactMap { number in
      let (from, to) = (Double(number) * 0.2, Double(number + 1) * 0.2)
      let inside = tops.filter { $0.said >= from && ($0.said < to || number == 4) }
      guard !inside.isEmpty else { return nil }
      let n = Double(inside.count)
      return Bin(
        from: from, to: to, people: inside.count, said: inside.reduce(0) { $0 + $1.said } / n,
        right: Double(inside.count { $0.right }) / n)
    }
  }

  /// The probabilities of the groups for somebody with some texts.
  static func probabilities(
    _ evidence: [Double], texts: Int, logPrior: [Double], trust: Trust
  ) -> [Double] {
    let weight = trust.strength * pow(Double(max(1, texts)), trust.growth)
    let scores = zip(logPrior, evidence).map { $0 + weight * $1 }
    let top = scores.max() ?? 0
    let shares = scores.map { exp($0 - top) }
    let sum = shares.reduce(0, +)
    let priors = logPrior.map { exp($0) }
    let whole = priors.reduce(0, +)
    return zip(shares, priors).map { (1 - trust.slack) * $0 / sum + trust.slack * $1 / whole }
  }

  /// The share of held-out texts that were as unlike what others said as this one, from 0 to 1.
  ///
  /// - SeeAlso: V. Vovk, A. Gammerman, G. Shafer (2005), *Algorithmic Learning in a Random World*.
  func usualness(_ likeness: Double, words: Int) -> Double {
    let number = Self.lengths.firstIndex { words <= $0 } ?? 0
    guard likenesses.indices.contains(number) else { return 1 }
    let others = likenesses[number]
    var low = 0
    var high = others.count
    while low < high {
      let middle = (low + high) / 2
      if others[middle] <= likeness { low = middle + 1 } else { high = middle }
    }
    return Double(low + 1) / Double(others.count + 1)
  }

  /// The beginning of a text, by words; nil where it is no longer than that.
  static func beginning(_ text: String, words: Int) -> String? {
    let parts = text.split(whereSeparator: \.isWhitespace)
    return parts.count > words ? parts.prefix(words).joined(separator: " ") : nil
  }
}
