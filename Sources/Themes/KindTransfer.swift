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

  /// Likeness from which two sentences say the same thing.
  static let twin = 0.7

  private let candidates: [Candidate]
  /// The different content words of each candidate.
  private let words: [Set<String>]
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
    let words = candidates.map { Set($0.content) }
    self.words = words
    var frequency: [String: Int] = [:]
    for set in words { for word in set { frequency[word, default: 0] += 1 } }
    let total = Double(max(1, candidates.count))
    let weights = frequency.mapValues { log(1 + total / Double($0)) }
    self.weights = weights
    lengths = words.map { set in
      set.sorted().reduce(0) { sum, word in
        sum + (weights[word] ?? 0) * (weights[word] ?? 0)
      }.squareRoot()
    }
    kinds = candidates.indices.map { place in
      knowledge.isRecurring(place) ? nil : Self.taught(candidates[place])
    }
    var byWord: [String: [Int]] = [:]
    for place in candidates.indices where kinds[place] != nil {
      for word in words[place] where byWord[word]?.count ?? 0 < Self.mostPerWord {
        byWord[word, default: []].append(place)
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
  /// enough or the nearest disagree; only answers to questions count if `asked` is set.
  func vote(
    _ place: Int, above minimum: Double = sameMatter, asked: Bool = false
  ) -> Vote? {
    var sums: [StatementKind: Double] = [:]
    var best: [StatementKind: Double] = [:]
    for (other, kind, alike) in alike(place, above: minimum)
    where candidates[other].voice != candidates[place].voice {
      sums[kind, default: 0] += alike * alike
      best[kind] = max(best[kind] ?? 0, alike)
    }
    let all = StatementKind.allCases.reduce(0) { $0 + (sums[$1] ?? 0) }
    let ranked = StatementKind.allCases.compactMap { kind in sums[kind].map { (kind, $0) } }
      .sorted { $0.1 > $1.1 }
    guard let first = ranked.first, first.1 >= 0.6 * all else { return nil }
    return Vote(kind: first.0, likeness: min(1, best[first.0] ?? 0))
  }

  /// The kind under which others say the same thing as an answer, where it is another than the
  /// answer's own: two more voices than say it under the own kind, or one more if the question asks for
  /// both.
  func settled(_ place: Int, kind: StatementKind) -> StatementKind {
    var voices: [StatementKind: Set<String>] = [:]
    for (other, kind, _) in alike(place, above: Self.twin)
    where candidates[other].voice != candidates[place].voice {
      voices[kind, default: []].insert(candidates[other].voice)
    }
    let own = voices[kind]?.count ?? 0
    let asked = candidates[place].question?.others ?? []
    var best = (kind: kind, count: own)
    for other in StatementKind.allCases where other != kind {
      let count = voices[other]?.count ?? 0
      if count >= own + (asked.contains(other) ? 1 : 2), count > best.count {
        best = (other, count)
      }
    }
    return best.kind
  }

  /// The sentences that teach a kind and are like the one at a place.
  private func alike(
    _ place: Int, above minimum: Double
  ) -> [(place: Int, kind: StatementKind, likeness: Double)] {
    guard words[place].count >= 2, lengths[place] > 0 else { return [] }
    let rare = words[place].sorted { (weights[$1] ?? 0, $0) < (weights[$0] ?? 0, $1) }.prefix(4)
    var seen: Set<Int> = [place]
    var result: [(place: Int, kind: StatementKind, likeness: Double)] = []
    for word in rare {
      for other in byWord[word] ?? [] where seen.insert(other).inserted {
        guard let kind = kinds[other] else { continue }
        let alike = likeness(place, other)
        if alike >= minimum { result.append((other, kind, alike)) }
      }
    }
    return result
  }

  /// Cosine of two sentences' content words; 0 unless they share two.
  private func likeness(_ left: Int, _ right: Int) -> Double {
    let shared = words[left].intersection(words[right])
    let isWhole = shared.count == words[left].count && shared.count == words[right].count
    guard shared.count >= 2 || isWhole, lengths[left] * lengths[right] > 0 else { return 0 }
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
      let all = StatementKind.allCases.reduce(0) { $0 + (kinds[$1] ?? 0) }
      let ranked = StatementKind.allCases.compactMap { kind in kinds[kind].map { (kind, $0) } }
        .sorted { $0.1 > $1.1 }
      if let first = ranked.first, first.1 >= 0.6 * all { result[asked] = first.0 }
    }
    return result
  }
}
