import EvidenceModel
import Statistics
import TextAnalysis

/// Which letters (tickets, notes, reviews) are near copies of an earlier one by the same writer.
///
/// Somebody who sends one complaint five times complains once. Two letters are near copies when their word
/// pairs have a Jaccard index of at least .7 and they have eight pairs or more; what different people send in
/// the same words stays, because each of them speaks for themselves.
struct LetterCopies {
  /// For each passage the one that it is a copy of, or -1.
  let originals: [Int32]

  private static let minimum = 0.7
  private static let fewestPairs = 8
  /// From so many letters of one writer on keys are compared first.
  private static let many = 64

  init(_ passages: [Passage], voices: [Int32], threads: Int) {
    var letters: [[Int32]] = []
    var place = [Int32](repeating: -1, count: Int((voices.max() ?? -1) + 1))
    var first = place
    for (number, passage) in passages.enumerated()
    where passage.speaker == .customer && passage.question == nil
      && passage.sourceKind != .interview
      && passage.sourceKind != .survey
    {
      let voice = Int(voices[number])
      if place[voice] >= 0 {
        letters[Int(place[voice])].append(Int32(number))
      } else if first[voice] >= 0 {
        place[voice] = Int32(letters.count)
        letters.append([first[voice], Int32(number)])
      } else {
        first[voice] = Int32(number)
      }
    }
    let parts = max(1, min(letters.count / 64, threads * 8))
    let found = IndependentTasks.map(count: parts, threads: threads, state: {}) { _, part in
      letters[(letters.count * part / parts)..<(letters.count * (part + 1) / parts)].flatMap {
        Self.copies($0, passages)
      }
    }
    var originals = [Int32](repeating: -1, count: passages.count)
    for (copy, original) in found.joined() { originals[Int(copy)] = original }
    self.originals = originals
  }

  /// The copies among the letters of one writer, with their originals.
  private static func copies(_ letters: [Int32], _ passages: [Passage]) -> [(Int32, Int32)] {
    guard letters.count <= many else {
      let copies = NearCopies(of: letters.count, above: minimum, threads: 1) {
        Array(passages[Int(letters[$0])].text.utf8)
      }
      return copies.firsts.enumerated().compactMap { place, first in
        Int(first) == place ? nil : (letters[place], letters[Int(first)])
      }
    }
    var known: [(letter: Int32, pairs: [UInt32])] = []
    var result: [(Int32, Int32)] = []
    for letter in letters {
      let pairs = NearCopies.pairs(Array(passages[Int(letter)].text.utf8))
      guard pairs.count >= fewestPairs else { continue }
      if let first = known.first(where: {
        min($0.pairs.count, pairs.count) * 10 >= max($0.pairs.count, pairs.count) * 7
          && MinHash.jaccard($0.pairs, pairs) >= minimum
      }) {
        result.append((letter, first.letter))
      } else {
        known.append((letter, pairs))
      }
    }
    return result
  }
}
