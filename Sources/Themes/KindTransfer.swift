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

  private static let mostKnown = 4096

  /// Likeness from which two sentences say the same thing.
  static let twin = 0.7

  private let list: CandidateList
  /// Of each content word: how rare it is, squared.
  private let weights: [Double]
  /// The candidates that teach, for each content word at most ``mostPerWord``.
  private let teachers: [Teacher]
  /// The content words of all teachers.
  private let words: [UInt32]
  /// For each content word the first teachers that have it, by their numbers.
  private let byWord: [[Int32]]

  /// A candidate that surely has a kind.
  private struct Teacher {
    let kind: Int8
    let voice: Int32
    /// Its words in the list of all teachers' words.
    let start: Int32
    let end: Int32
    /// Square root of the sum of its words' weights.
    let length: Double
  }
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
    var byWord = [[Int32]](repeating: [], count: list.contentWords)
    var teachers: [Teacher] = []
    var words: [UInt32] = []
    for (place, candidate) in list.candidates.enumerated() where !knowledge.isRecurring(place) {
      guard let kind = Self.taught(candidate, list.question(candidate)) else { continue }
      let own = list.words(candidate)
      guard own.contains(where: { byWord[Int($0)].count < Self.mostPerWord }) else { continue }
      for word in own where byWord[Int(word)].count < Self.mostPerWord {
        byWord[Int(word)].append(Int32(teachers.count))
      }
      let start = Int32(words.count)
      words += own
      teachers.append(
        Teacher(
          kind: Int8(kind.place), voice: candidate.voice, start: start,
          end: Int32(words.count), length: Self.length(own, weights)))
    }
    self.byWord = byWord
    self.teachers = teachers
    self.words = words
  }

  private static func length(_ words: ArraySlice<UInt32>, _ weights: [Double]) -> Double {
    words.reduce(0) { $0 + weights[Int($1)] }.squareRoot()
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

  /// Scratch space of one thread.
  struct Scratch {
    /// The weights of the words of the sentence in hand, by word; 0 for all others.
    fileprivate var own: [Double]
    /// The candidate that looked at a teacher last, by teacher.
    fileprivate var seen: [Int32]
    /// What was found for content words that were asked for lately: many people write the same.
    fileprivate var known: [ArraySlice<UInt32>: [Alike]] = [:]

    init(_ transfer: KindTransfer) {
      own = Array(repeating: 0, count: transfer.list.contentWords)
      seen = Array(repeating: -1, count: transfer.teachers.count)
    }
  }

  /// A sentence that teaches a kind and is like another.
  struct Alike {
    let voice: Int32
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
    where other.likeness >= minimum && other.voice != voice {
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
      if other.voice != candidate.voice { voices[other.kind, default: []].insert(other.voice) }
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

  /// The sentences that teach a kind and are like the one at a place.
  ///
  /// They have a cosine of content words of at least ``hint`` and share two words, unless all are shared. The
  /// sentence itself may be among them: it has its own voice, which no vote counts.
  func alike(_ place: Int, _ scratch: inout Scratch) -> [Alike] {
    let own = list.words(list.candidates[place])
    if let known = scratch.known[own] { return known }
    let length = Self.length(own, weights)
    guard own.count >= 2, length > 0 else { return [] }
    let rare = own.sorted { (weights[Int($1)], $0) < (weights[Int($0)], $1) }.prefix(4)
    var result: [Alike] = []
    scratch.own.withUnsafeMutableBufferPointer { weightOf in
      for word in own { weightOf[Int(word)] = weights[Int(word)] }
      scratch.seen.withUnsafeMutableBufferPointer { seen in
        let sentence = Sentence(
          words: own.count, length: length, weights: UnsafeBufferPointer(weightOf))
        for word in rare {
          for number in byWord[Int(word)] where seen[Int(number)] != Int32(place) {
            seen[Int(number)] = Int32(place)
            let teacher = teachers[Int(number)]
            let likeness = likeness(sentence, teacher)
            if likeness >= Self.hint {
              result.append(Alike(voice: teacher.voice, kind: teacher.kind, likeness: likeness))
            }
          }
        }
      }
      for word in own { weightOf[Int(word)] = 0 }
    }
    if scratch.known.count >= Self.mostKnown { scratch.known.removeAll(keepingCapacity: true) }
    scratch.known[own] = result
    return result
  }

  /// The sentence that others are compared with.
  private struct Sentence {
    let words: Int
    let length: Double
    let weights: UnsafeBufferPointer<Double>
  }

  /// Cosine of a sentence's and a teacher's content words; 0 unless they share two.
  private func likeness(_ sentence: Sentence, _ teacher: Teacher) -> Double {
    var shared = 0
    var product = 0.0
    words.withUnsafeBufferPointer { words in
      for place in Int(teacher.start)..<Int(teacher.end) {
        let weight = sentence.weights[Int(words[place])]
        guard weight > 0 else { continue }
        shared += 1
        product += weight
      }
    }
    let isWhole = shared == sentence.words && shared == Int(teacher.end - teacher.start)
    guard shared >= 2 || isWhole, sentence.length * teacher.length > 0 else { return 0 }
    return product / (sentence.length * teacher.length)
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
