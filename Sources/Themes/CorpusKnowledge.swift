import EvidenceModel
import Foundation

/// What all answers together tell about sentences and words.
struct CorpusKnowledge {
  private let recurrence: Recurrence
  /// Content words that several customers write, in tickets, open answers and comments: people who write
  /// stay with the matter.
  private let written: [Bool]
  /// Voices per content word and kind: twelve for each word; empty without answers.
  private let counts: [Int32]
  private let shares: [Double]
  /// Groups of trivia words that are not the business's own, as bits.
  private let foreignTrivia: UInt8

  /// Whether any word of the company's own vocabulary was heard.
  let knowsDomain: Bool

  private static let kinds = StatementKind.allCases.count

  init(_ list: CandidateList, triviaShare: Double) {
    knowsDomain = list.candidates.contains { $0.domain > 0 }
    recurrence = Recurrence(list)
    written = Self.written(list)
    var shares = [Double](repeating: 0, count: Self.kinds)
    var answers = 0
    for candidate in list.candidates {
      guard let kind = list.question(candidate)?.kind else { continue }
      shares[kind.place] += 1
      answers += 1
    }
    self.shares = shares.map { $0 / Double(max(1, answers)) }
    counts = answers > 0 ? Self.counts(list) : []
    var hits = [Int](repeating: 0, count: Trivia.groups.count)
    for candidate in list.candidates where candidate.trivia != 0 {
      for group in hits.indices where candidate.trivia >> UInt8(group) & 1 == 1 { hits[group] += 1 }
    }
    var foreign: UInt8 = 0
    for (group, hits) in hits.enumerated()
    where hits < 3 || Double(hits) < triviaShare * Double(list.candidates.count) {
      foreign |= 1 << UInt8(group)
    }
    foreignTrivia = foreign
  }

  private static func counts(_ list: CandidateList) -> [Int32] {
    var entries: [UInt64] = []
    for candidate in list.candidates {
      guard let kind = list.question(candidate)?.kind else { continue }
      for word in list.words(candidate) {
        let cell = UInt64(word) * UInt64(kinds) + UInt64(kind.place)
        entries.append(cell << 31 | UInt64(candidate.voice))
      }
    }
    entries.sort()
    var counts = [Int32](repeating: 0, count: list.contentWords * kinds)
    for (place, entry) in entries.enumerated() where place == 0 || entries[place - 1] != entry {
      counts[Int(entry >> 31)] += 1
    }
    return counts
  }

  /// Whether the candidate at a place is said by different people under questions of different kinds.
  func isRecurring(_ place: Int) -> Bool { recurrence.isRecurring(place) }

  /// How many of the sentence's words are the company's or what customers write about.
  func matter(_ candidate: Candidate, _ list: CandidateList) -> Int {
    list.words(candidate).count { written[Int($0)] } + Int(candidate.domain)
  }

  private static func written(_ list: CandidateList) -> [Bool] {
    var first = [Int32](repeating: -1, count: list.contentWords)
    var written = [Bool](repeating: false, count: list.contentWords)
    for candidate in list.candidates where candidate.isWritten {
      for word in list.words(candidate) {
        if first[Int(word)] < 0 {
          first[Int(word)] = candidate.voice
        } else if first[Int(word)] != candidate.voice {
          written[Int(word)] = true
        }
      }
    }
    return written
  }

  /// Whether the sentence is about pets, weather, hobbies and the like in a business that is not.
  func isTrivial(_ candidate: Candidate) -> Bool { candidate.trivia & foreignTrivia != 0 }

  /// How much the sentence's words belong to answers of its kind: log odds, 0 for unknown words.
  ///
  /// For a word heard from *n* other voices, *k* of them in answers of this kind with share *p*:
  /// `log((k + 2p) / (n + 2) / p)`. The mean of the three most telling words in either direction; the
  /// person's own saying is left out, so a single voice proves nothing.
  func specificity(_ candidate: Candidate, _ list: CandidateList) -> Double {
    guard let kind = list.question(candidate)?.kind else { return 0 }
    let share = shares[kind.place]
    guard share > 0 else { return 0 }
    var values: [Double] = []
    for word in list.words(candidate) {
      let known = counts[(Int(word) * Self.kinds)..<((Int(word) + 1) * Self.kinds)]
      let total = known.reduce(0, +)
      guard total > 0 else { continue }
      let own = Double(known[known.startIndex + kind.place]) - 1
      let all = Double(total) - 1
      guard all > 0 else { continue }
      values.append(log((max(0, own) + 2 * share) / (all + 2) / share))
    }
    guard !values.isEmpty else { return 0 }
    let telling = values.sorted { abs($0) > abs($1) }.prefix(3)
    return telling.reduce(0, +) / Double(telling.count)
  }
}
