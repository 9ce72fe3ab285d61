import EvidenceModel
import Foundation

/// What all answers together tell about sentences and words.
struct CorpusKnowledge {
  private let recurrence: Recurrence
  /// Stems that several customers write, in tickets, open answers and comments: people who write stay
  /// with the matter.
  private let written: Set<String>
  /// Voices per word and kind.
  private let counts: [String: [StatementKind: Int]]
  private let shares: [StatementKind: Double]
  /// Whether a group of trivia words belongs to the business.
  private let ownTrivia: [Bool]

  /// Whether any word of the company's own vocabulary was heard.
  let knowsDomain: Bool

  init(_ candidates: [Candidate], triviaShare: Double) {
    knowsDomain = candidates.contains { $0.domain > 0 }
    recurrence = Recurrence(candidates)
    written = Self.written(candidates)
    let answers = candidates.filter { $0.question != nil }
    counts = Self.counts(answers)
    var shares: [StatementKind: Double] = [:]
    for candidate in answers {
      if let kind = candidate.question?.kind { shares[kind, default: 0] += 1 }
    }
    self.shares = shares.mapValues { $0 / Double(max(1, answers.count)) }
    var hits = [Int](repeating: 0, count: Trivia.groups.count)
    for candidate in candidates {
      for group in Trivia.groups(of: candidate.words) { hits[group] += 1 }
    }
    ownTrivia = hits.map { $0 >= 3 && Double($0) >= triviaShare * Double(candidates.count) }
  }

  private static func counts(_ answers: [Candidate]) -> [String: [StatementKind: Int]] {
    var voices: [String: [StatementKind: Set<String>]] = [:]
    for candidate in answers {
      guard let kind = candidate.question?.kind else { continue }
      for word in Set(candidate.content) {
        voices[word, default: [:]][kind, default: []].insert(candidate.voice)
      }
    }
    return voices.mapValues { $0.mapValues(\.count) }
  }

  /// Whether the candidate at a place is said by different people under questions of different kinds.
  func isRecurring(_ place: Int) -> Bool { recurrence.isRecurring(place) }

  /// How many of the sentence's words are the company's or what customers write about.
  func matter(_ candidate: Candidate) -> Int {
    Set(candidate.content).count { written.contains($0) } + candidate.domain
  }

  private static func written(_ candidates: [Candidate]) -> Set<String> {
    var voices: [String: Set<String>] = [:]
    for candidate in candidates where candidate.isWritten {
      for word in candidate.content { voices[word, default: []].insert(candidate.voice) }
    }
    return Set(voices.filter { $0.value.count > 1 }.map(\.key))
  }

  /// Whether the sentence is about pets, weather, hobbies and the like in a business that is not.
  func isTrivial(_ candidate: Candidate) -> Bool {
    Trivia.groups(of: candidate.words).contains { !ownTrivia[$0] }
  }

  /// How much the sentence's words belong to answers of its kind: log odds, 0 for unknown words.
  ///
  /// For a word heard from *n* other voices, *k* of them in answers of this kind with share *p*:
  /// `log((k + 2p) / (n + 2) / p)`. The mean of the three most telling words in either direction; the
  /// person's own saying is left out, so a single voice proves nothing.
  func specificity(_ candidate: Candidate) -> Double {
    guard let kind = candidate.question?.kind, let share = shares[kind], share > 0 else { return 0 }
    var values: [Double] = []
    for word in Set(candidate.content).sorted() {
      guard let known = counts[word] else { continue }
      let own = Double(known[kind] ?? 0) - 1
      let all = Double(known.values.reduce(0, +)) - 1
      guard all > 0 else { continue }
      values.append(log((max(0, own) + 2 * share) / (all + 2) / share))
    }
    guard !values.isEmpty else { return 0 }
    let telling = values.sorted { abs($0) > abs($1) }.prefix(3)
    return telling.reduce(0, +) / Double(telling.count)
  }
}
