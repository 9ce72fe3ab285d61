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

  private let list: CandidateList
  /// Of each content word: how rare it is, squared.
  private let weights: [Double]
  /// Square root of the sum of the weights of each candidate's words.
  private let lengths: [Double]
  /// Place in ``StatementKind`` of each candidate that teaches; -1 for the others.
  private let kinds: [Int8]
  /// For each content word candidates that teach and have it: the first ``mostPerWord``.
  private let byWord: [[Int32]]
  private static let allKinds = StatementKind.allCases

  /// - Parameters:
  ///   - list: Candidates of the whole corpus.
  ///   - knowledge: Of the same candidates: what recurs everywhere teaches nothing.
  init(_ list: CandidateList, knowledge: CorpusKnowledge) {
    self.list = list
    var frequency = [Int32](repeating: 0, count: list.contentWords)
    for word in list.content { frequency[Int(word)] += 1 }
    let total = Double(max(1, list.candidates.count))
    let weights = frequency.map { count in
      let rarity = log(1 + total / Double(max(1, count)))
      return rarity * rarity
    }
    self.weights = weights
    lengths = list.candidates.map { candidate in
      list.words(candidate).reduce(0) { $0 + weights[Int($1)] }.squareRoot()
    }
    var byWord = [[Int32]](repeating: [], count: list.contentWords)
    var kinds = [Int8](repeating: -1, count: list.candidates.count)
    for (place, candidate) in list.candidates.enumerated() where !knowledge.isRecurring(place) {
      guard let kind = Self.taught(candidate, list.question(candidate)) else { continue }
      kinds[place] = Int8(kind.place)
      for word in list.words(candidate) where byWord[Int(word)].count < Self.mostPerWord {
        byWord[Int(word)].append(Int32(place))
      }
    }
    self.byWord = byWord
    self.kinds = kinds
  }

  /// The kind that a sentence surely has: of a plain question, or of plain words in a letter.
  private static func taught(
    _ candidate: Candidate, _ question: Candidate.Question?
  ) -> StatementKind? {
    guard candidate.contentCount >= 2 else { return nil }
    if let question {
      return question.strength >= 0.7 && !question.isLeading ? question.kind : nil
    }
    guard candidate.isWritten, let cue = candidate.bestCue, cue.weight >= 3 else { return nil }
    return cue.kind
  }

  /// Scratch space of one thread, and what was found for the last words.
  struct Scratch {
    /// The candidate whose words are marked, by word.
    fileprivate var marked: [Int32]
    /// The candidate that looked at a teacher last, by teacher.
    fileprivate var seen: [Int32]

    init(_ transfer: KindTransfer) {
      marked = Array(repeating: -1, count: transfer.list.contentWords)
      seen = Array(repeating: -1, count: transfer.list.candidates.count)
    }
  }

  /// A sentence that teaches a kind and is like another.
  struct Alike {
    let place: Int32
    let kind: Int8
    let likeness: Double
  }

  /// The kind of the sentences most like the one at a place, said by others; nil when none is near
  /// enough or the nearest disagree.
  ///
  /// - Parameters:
  ///   - place: Of the sentence.
  ///   - alike: What ``alike(_:_:)`` gives for the place.
  ///   - minimum: Likeness from which a sentence counts.
  /// - Returns: The kind with the largest sum of squared likeness.
  func vote(
    _ place: Int, _ alike: [Alike], above minimum: Double = sameMatter
  ) -> Vote? {
    var sums = [Double](repeating: 0, count: Self.allKinds.count)
    var best = sums
    let voice = list.candidates[place].voice
    for other in alike
    where other.likeness >= minimum && list.candidates[Int(other.place)].voice != voice {
      sums[Int(other.kind)] += other.likeness * other.likeness
      best[Int(other.kind)] = max(best[Int(other.kind)], other.likeness)
    }
    return Self.leading(sums).map { Vote(kind: Self.allKinds[$0], likeness: min(1, best[$0])) }
  }

  /// The place of the largest sum if it is three fifths of all; nil without any.
  private static func leading(_ sums: [Double]) -> Int? {
    let all = sums.reduce(0, +)
    var first = -1
    for place in sums.indices where sums[place] > (first < 0 ? 0 : sums[first]) { first = place }
    return first >= 0 && sums[first] >= 0.6 * all ? first : nil
  }

  /// The kind under which others say the same thing as an answer, where it is another than the
  /// answer's own: two more voices than say it under the own kind, or one more if the question asks for
  /// both.
  func settled(_ place: Int, kind: StatementKind, _ alike: [Alike]) -> StatementKind {
    let candidate = list.candidates[place]
    var voices: [Int8: Set<Int32>] = [:]
    for other in alike where other.likeness >= Self.twin {
      let voice = list.candidates[Int(other.place)].voice
      if voice != candidate.voice { voices[other.kind, default: []].insert(voice) }
    }
    guard !voices.isEmpty else { return kind }
    let own = voices[Int8(kind.place)]?.count ?? 0
    let asked = list.question(candidate)?.others ?? []
    var best = (kind: kind, count: own)
    for other in Self.allKinds where other != kind {
      let count = voices[Int8(other.place)]?.count ?? 0
      if count >= own + (asked.contains(other) ? 1 : 2), count > best.count {
        best = (other, count)
      }
    }
    return best.kind
  }

  /// The sentences that teach a kind and are like the one at a place: a cosine of content words of at
  /// least ``hint``, two words shared unless all are.
  func alike(_ place: Int, _ scratch: inout Scratch) -> [Alike] {
    let own = list.words(list.candidates[place])
    guard own.count >= 2, lengths[place] > 0 else { return [] }
    let mark = Int32(place)
    for word in own { scratch.marked[Int(word)] = mark }
    scratch.seen[place] = mark
    let rare =
      own.count <= 4
      ? own.sorted { (weights[Int($1)], $0) < (weights[Int($0)], $1) }[...]
      : own.sorted { (weights[Int($1)], $0) < (weights[Int($0)], $1) }.prefix(4)
    var result: [Alike] = []
    for word in rare {
      for other in byWord[Int(word)] where scratch.seen[Int(other)] != mark {
        scratch.seen[Int(other)] = mark
        let alike = likeness(place, Int(other), own.count, scratch)
        if alike >= Self.hint {
          result.append(Alike(place: other, kind: kinds[Int(other)], likeness: alike))
        }
      }
    }
    return result
  }

  /// Cosine of two sentences' content words, those of the first being marked; 0 unless they share two.
  private func likeness(_ left: Int, _ right: Int, _ own: Int, _ scratch: Scratch) -> Double {
    let words = list.words(list.candidates[right])
    var shared = 0
    var product = 0.0
    for word in words where scratch.marked[Int(word)] == Int32(left) {
      shared += 1
      product += weights[Int(word)]
    }
    let isWhole = shared == own && shared == words.count
    guard shared >= 2 || isWhole, lengths[left] * lengths[right] > 0 else { return 0 }
    return product / (lengths[left] * lengths[right])
  }

  /// The kinds of questions that no grammar knew, by their words: at least two answers of the question
  /// must be alike to what others answered, and three fifths of them to answers of one kind.
  func learntQuestions(recurring: (Int) -> Bool) -> [String: StatementKind] {
    guard !list.askedTexts.isEmpty else { return [:] }
    var scratch = Scratch(self)
    var votes: [String: [Double]] = [:]
    var counts: [String: Int] = [:]
    for (place, candidate) in list.candidates.enumerated() where candidate.asked >= 0 {
      guard !recurring(place),
        let vote = vote(place, alike(place, &scratch), above: Self.hint)
      else { continue }
      let asked = list.askedTexts[Int(candidate.asked)]
      let empty = [Double](repeating: 0, count: Self.allKinds.count)
      votes[asked, default: empty][vote.kind.place] += vote.likeness
      counts[asked, default: 0] += 1
    }
    var result: [String: StatementKind] = [:]
    for (asked, sums) in votes where counts[asked] ?? 0 >= 2 {
      if let first = Self.leading(sums) { result[asked] = Self.allKinds[first] }
    }
    return result
  }
}
