import EvidenceModel

/// A cue grammar over the numbers of a ``WordBook``: which patterns start at a word, and which of their
/// choices it fits, looked up once per word.
struct CueRows<Topic: Hashable & Sendable> {
  let grammar: CueGrammar<Topic>
  /// Bits of choices; row 0 is that of words that no pattern names.
  private var rows: [UInt64]
  /// For each row the patterns that can start at its words.
  private var starts: [[Int32]]
  private var rowOfBits: [[UInt64]: Int32]
  /// The row of each word of the book.
  private var rowOfWord: [Int32] = []
  private var places: [Int32] = []
  private var mask: [UInt64]

  init(_ grammar: CueGrammar<Topic>) {
    self.grammar = grammar
    rows = Array(repeating: 0, count: grammar.width)
    starts = [[]]
    rowOfBits = [rows: 0]
    mask = rows
  }

  /// Adds the next word of the book.
  mutating func add(_ word: String) {
    let bits = grammar.bits(of: word)
    if let known = rowOfBits[bits] {
      rowOfWord.append(known)
      return
    }
    let row = Int32(starts.count)
    rows += bits
    starts.append(grammar.starts(bits))
    rowOfBits[bits] = row
    rowOfWord.append(row)
  }

  /// Calls `body` with every match in a sentence's words.
  ///
  /// - Parameters:
  ///   - words: Numbers of plain words.
  ///   - body: Is given the topic, the weight and the words that the match covers.
  mutating func forEachMatch(
    in words: ArraySlice<UInt32>, _ body: (Topic, Double, Range<Int>) -> Void
  ) {
    let width = grammar.width
    places.removeAll(keepingCapacity: true)
    for block in 0..<width { mask[block] = 0 }
    for word in words {
      let row = rowOfWord[Int(word)]
      places.append(row)
      if row != 0 { for block in 0..<width { mask[block] |= rows[Int(row) * width + block] } }
    }
    places.withUnsafeBufferPointer { places in
      rows.withUnsafeBufferPointer { rows in
        mask.withUnsafeBufferPointer { mask in
          let sentence = CueSentence(rows: rows, places: places, width: width)
          grammar.forEachMatch(in: sentence, mask: mask, starts: starts, body)
        }
      }
    }
  }
}

/// The words of a sentence as rows of bits.
struct CueSentence {
  let rows: UnsafeBufferPointer<UInt64>
  let places: UnsafeBufferPointer<Int32>
  let width: Int

  var count: Int { places.count }

  /// Whether the word at a place fits a choice.
  @inline(__always)
  func has(_ choice: Int, at place: Int) -> Bool {
    rows[Int(places[place]) * width + choice >> 6] >> UInt64(choice & 63) & 1 == 1
  }
}
