import TextAnalysis

/// A text in UTF-8 with its tokens as numbers of a ``WordBook``: read once, used by all that looks at it.
struct TokenizedText {
  let bytes: [UInt8]
  private(set) var starts: [Int32] = []
  private(set) var ends: [Int32] = []
  private(set) var tokens: [UInt32] = []

  init(_ bytes: [UInt8], _ book: inout WordBook) {
    self.bytes = bytes
    let expected = bytes.count / 5 + 4
    starts.reserveCapacity(expected)
    ends.reserveCapacity(expected)
    tokens.reserveCapacity(expected)
    bytes.withUnsafeBufferPointer { text in
      Tokenizer().scan(bytes) { range, hash in
        starts.append(Int32(truncatingIfNeeded: range.lowerBound))
        ends.append(Int32(truncatingIfNeeded: range.upperBound))
        tokens.append(book.token(text, range, hash: hash))
      }
    }
  }

  /// Whether all bytes are ASCII.
  var isASCII: Bool { bytes.allSatisfy { $0 < 0x80 } }

  /// A hash of the bytes of a range: FNV-1a over words of eight bytes, mixed.
  func hash(of range: Range<Int>) -> UInt64 {
    bytes.withUnsafeBufferPointer { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325 ^ UInt64(range.count)
      var place = range.lowerBound
      while place < range.upperBound {
        var word: UInt64 = 0
        let end = min(place + 8, range.upperBound)
        for index in place..<end { word = word << 8 | UInt64(bytes[index]) }
        hash = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        hash ^= hash >> 29
        place = end
      }
      return hash
    }
  }

  /// The tokens that lie in a range of bytes.
  func places(in range: Range<Int>) -> Range<Int> {
    let first = starts.partition { Int($0) >= range.lowerBound }
    let end = starts.partition { Int($0) >= range.upperBound }
    return first..<end
  }
}

extension [Int32] {
  /// The first place of a sorted array whose element fulfils what all after it do.
  fileprivate func partition(_ isPast: (Int32) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if isPast(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

/// A plain word of a sentence and the token of the text that it comes from; both halves of a contraction
/// have one token.
struct PlainWord {
  let word: UInt32
  let token: Int32
}

extension WordBook {
  /// Appends the plain words of some tokens of a text.
  func append(_ places: Range<Int>, of text: TokenizedText, to words: inout [PlainWord]) {
    for place in places {
      let token = tokens[Int(text.tokens[place])]
      if token.first != Self.none {
        words.append(PlainWord(word: token.first, token: Int32(place)))
      }
      if token.second != Self.none {
        words.append(PlainWord(word: token.second, token: Int32(place)))
      }
    }
  }

  /// What the words of a text say of its language.
  func languageCounts(_ text: TokenizedText) -> LanguageCounts {
    var counts = LanguageCounts()
    for token in text.tokens { counts.add(tokens[Int(token)].language) }
    if !text.isASCII { counts.add(letters: String(decoding: text.bytes, as: UTF8.self)) }
    return counts
  }

  /// The plain words of a text.
  mutating func words(in text: String) -> [UInt32] {
    let read = TokenizedText(Array(text.utf8), &self)
    var words: [PlainWord] = []
    append(read.tokens.indices, of: read, to: &words)
    return words.map(\.word)
  }

  func traits(_ word: UInt32) -> WordTraits { words[Int(word)].traits }
}
