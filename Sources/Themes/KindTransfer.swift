import EvidenceModel
import Foundation

/// What a corpus itself teaches about kinds: sentences said almost alike by others under a question
/// that was understood.
///
/// Interviewers word questions in ways that no grammar foresees, and customers write in tickets what
/// others say in interviews. Two sentences are alike by the cosine of their content words, weighed by
/// how rare these are. A question of no known kind is given the kind that most of its answers are alike
/// to; a sentence without a question the kind of its nearest, if these agree.
struct KindTransfer {
  /// A kind and how sure it is.
  struct Vote {
    let kind: StatementKind
    /// Cosine to the nearest sentence of that kind, 0 to 1.
    let likeness: Double
  }

  /// Likeness that a sentence needs to be filed like its nearest.
  static let sameMatter = 0.5
  /// Likeness from which an answer speaks for the kind of its question.
  private static let hint = 0.3
  /// Sentences per word that are looked at; words that more sentences share tell little.
  private static let mostPerWord = 200

  private let candidates: [Candidate]
  private let weights: [String: Double]
  private let lengths: [Double]
  /// Kind of each candidate that teaches; nil for the others.
  private let kinds: [StatementKind?]
  private let byWord: [String: [Int]]

  /// - Parameters:
  ///   - candidates: Of the whole corpus.
  ///   - knowledge: Of the same candidates: what recurs everywhere teaches nothing.
  init(_ candidates: [Candidate], knowledge: CorpusKnowledge) {
    self.candidates = candidates
    var frequency: [String: Int] = [:]
    for candidate in candidates {
      for word in Set(candidate.content) { frequency[word, default: 0] += 1 }
    }
    let total = Double(max(1, candidates.count))
    let weights = frequency.mapValues { log(1 + total / Double($0)) }
    self.weights = weights
    lengths = candidates.map { candidate in
      Set(candidate.content).sorted().reduce(0) { sum, word in
        sum + (weights[word] ?? 0) * (weights[word] ?? 0)
      }.squareRoot()
    }
    kinds = candidates.indices.map { place in
      knowledge.isRecurring(place) ? nil : Self.taught(candidates[place])
    }
    var byWord: [String: [Int]] = [:]
    for place in candidates.indices where kinds[place] != nil {
      for word in Set(candidates[place].content) {
        if byWord[word]?.count ?? 0 < Self.mostPerWord { byWord[word, default: []].append(place) }
      }
    }
    self.byWord = byWord
  }

  /// The kind that a sentence surely has: of a plain question, or of plain words in a letter.
  private static func taught(_ candidate: Candidate) -> StatementKind? {
    guard candidate.content.count >= 2 else { return nil }
    if let question = candidate.question {
      return question.strength >= 0.7 && !question.isLeading ? question.kind : nil
    }
    guard let cue = candidate.bestCue, cue.weight >= 3, candidate.isWritten else { return nil }
    return cue.kind
  }

  /// The kind of the sentences most like the one at a place, said by others; nil when none is near
  /// enough or the nearest disagree.
  func vote(_ place: Int, above minimum: Double = sameMatter) -> Vote? {
    let candidate = candidates[place]
    let words = Set(candidate.content)
    guard words.count >= 2, lengths[place] > 0 else { return nil }
    let rare = words.sorted { (weights[$1] ?? 0, $0) < (weights[$0] ?? 0, $1) }.prefix(4)
    var seen: Set<Int> = []
    var sums: [StatementKind: Double] = [:]
    var best: [StatementKind: Double] = [:]
    for word in rare {
      for other in byWord[word] ?? [] where seen.insert(other).inserted {
        guard let kind = kinds[other], candidates[other].voice != candidate.voice else { continue }
        let alike = likeness(place, other)
        guard alike >= minimum else { continue }
        sums[kind, default: 0] += alike * alike
        best[kind] = max(best[kind] ?? 0, alike)
      }
    }
    let all = sums.values.sorted().reduce(0, +)
    let ranked = StatementKind.allCases.compactMap { kind in sums[kind].map { (kind, $0) } }
      .sorted { $0.1 > $1.1 }
    guard let first = ranked.first, first.1 >= 0.6 * all else { return nil }
    return Vote(kind: first.0, likeness: min(1, best[first.0] ?? 0))
  }

  /// Cosine of two sentences' content words; 0 unless they share two.
  private func likeness(_ left: Int, _ right: Int) -> Double {
    let shared = Set(candidates[left].content).intersection(candidates[right].content)
    guard shared.count >= 2, lengths[left] * lengths[right] > 0 else { return 0 }
    let product = shared.sorted().reduce(0) { $0 + (weights[$1] ?? 0) * (weights[$1] ?? 0) }
    return product / (lengths[left] * lengths[right])
  }

  /// The kinds of questions that no grammar knew, by their words: at least two answers of the question
  /// must be alike to what others answered, and three fifths of them to answers of one kind.
  func learntQuestions(recurring: (Int) -> Bool) -> [String: StatementKind] {
    var votes: [String: [StatementKind: Double]] = [:]
    var counts: [String: Int] = [:]
    for place in candidates.indices {
      guard let asked = candidates[place].asked, !recurring(place) else { continue }
      guard let vote = vote(place, above: Self.hint) else { continue }
      votes[asked, default: [:]][vote.kind, default: 0] += vote.likeness
      counts[asked, default: 0] += 1
    }
    var result: [String: StatementKind] = [:]
    for (asked, kinds) in votes where counts[asked] ?? 0 >= 2 {
      let all = kinds.values.sorted().reduce(0, +)
      let ranked = StatementKind.allCases.compactMap { kind in kinds[kind].map { (kind, $0) } }
        .sorted { $0.1 > $1.1 }
      if let first = ranked.first, first.1 >= 0.6 * all { result[asked] = first.0 }
    }
    return result
  }
}
