/// Cue patterns of one language, filed by what they point at.
struct CueGrammar<Topic: Hashable & Sendable>: Sendable {
  /// A pattern that was found.
  struct Match: Sendable {
    let topic: Topic
    /// From 1 (a hint) to 3 (no doubt).
    let weight: Double
    /// See ``CuePattern/score(covering:)``.
    let score: Double
    let words: Range<Int>
  }

  private struct Entry: Sendable {
    let topic: Topic
    let pattern: CuePattern
  }

  private let vocabulary: CueVocabulary
  /// Patterns that can start at any word.
  private let roaming: [Int]
  private let entries: [Entry]
  /// The patterns that start with each choice.
  private let startsOfChoice: [[Int32]]

  /// Blocks of 64 choices.
  var width: Int { vocabulary.width }

  /// Reads a grammar: for each topic lines of patterns.
  init(_ texts: [(topic: Topic, patterns: String)], classes: [String: Set<String>]) {
    var vocabulary = CueVocabulary()
    var entries: [Entry] = []
    for (topic, patterns) in texts {
      for line in patterns.split(separator: "\n") {
        let pattern = CuePattern(line, classes: classes, into: &vocabulary)
        if pattern.literals > 0 { entries.append(Entry(topic: topic, pattern: pattern)) }
      }
    }
    vocabulary.close()
    self.vocabulary = vocabulary
    self.entries = entries
    roaming = entries.indices.filter { entries[$0].pattern.first == nil }
    var starts = [[Int32]](repeating: [], count: vocabulary.width * 64)
    for (number, entry) in entries.enumerated() {
      if let first = entry.pattern.first { starts[first].append(Int32(number)) }
    }
    startsOfChoice = starts
  }

  /// The bits of the choices that a word fits.
  func bits(of word: String) -> [UInt64] { vocabulary.bits(of: word) }

  /// The patterns whose first word fits a row of bits.
  func starts(_ bits: [UInt64]) -> [Int32] {
    var result: [Int32] = []
    for (block, word) in bits.enumerated() {
      var rest = word
      while rest != 0 {
        result += startsOfChoice[block * 64 + rest.trailingZeroBitCount]
        rest &= rest - 1
      }
    }
    return result.sorted()
  }

  /// Every match in a sentence's plain words.
  func matches(in words: [String]) -> [Match] {
    var rows: [UInt64] = []
    var starts: [[Int32]] = []
    var mask = [UInt64](repeating: 0, count: width)
    for word in words {
      let bits = vocabulary.bits(of: word)
      rows += bits
      let isNamed = bits.contains { $0 != 0 }
      starts.append(isNamed ? self.starts(bits) : [])
      if isNamed { for block in 0..<width { mask[block] |= bits[block] } }
    }
    var result: [Match] = []
    words.indices.map(Int32.init).withUnsafeBufferPointer { places in
      rows.withUnsafeBufferPointer { rows in
        mask.withUnsafeBufferPointer { mask in
          let sentence = CueSentence(rows: rows, places: places, width: width)
          visit(sentence, mask: mask, starts: starts) { number, range in
            let pattern = entries[number].pattern
            result.append(
              Match(
                topic: entries[number].topic, weight: pattern.weight,
                score: pattern.score(covering: range.count), words: range))
          }
        }
      }
    }
    return result
  }

  /// Calls `body` with topic, weight and words of every match; see ``CueRows``.
  func forEachMatch(
    in sentence: CueSentence, mask: UnsafeBufferPointer<UInt64>, starts: [[Int32]],
    _ body: (Topic, Double, Range<Int>) -> Void
  ) {
    visit(sentence, mask: mask, starts: starts) { number, range in
      body(entries[number].topic, entries[number].pattern.weight, range)
    }
  }

  /// Tries at every place the patterns whose words the sentence has.
  private func visit(
    _ sentence: CueSentence, mask: UnsafeBufferPointer<UInt64>, starts: [[Int32]],
    _ body: (Int, Range<Int>) -> Void
  ) {
    func isPossible(_ number: Int) -> Bool {
      entries[number].pattern.needs.allSatisfy { mask[$0 >> 6] >> UInt64($0 & 63) & 1 == 1 }
    }
    let free = roaming.filter(isPossible)
    for start in 0..<sentence.count {
      for number in starts[Int(sentence.places[start])] where isPossible(Int(number)) {
        if let range = entries[Int(number)].pattern.match(sentence, at: start) {
          body(Int(number), range)
        }
      }
      for number in free {
        if let range = entries[number].pattern.match(sentence, at: start) { body(number, range) }
      }
    }
  }
}
