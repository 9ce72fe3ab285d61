/// A sentence of a text whose frame is taken off: the words that are left, and the marks around them.
struct CoreSentence {
  let text: TokenizedText
  /// The bytes of the sentence.
  let bytes: Range<Int>
  /// Its tokens.
  let places: Range<Int>
  var words: ArraySlice<PlainWord>
  /// Whether what stands behind the last word stays.
  var keepsEnd = true

  init(_ text: TokenizedText, _ bytes: Range<Int>, _ book: WordBook) {
    self.text = text
    self.bytes = bytes
    places = text.places(in: bytes)
    var words: [PlainWord] = []
    words.reserveCapacity(places.count + 4)
    book.append(places, of: text, to: &words)
    self.words = words[...]
  }

  /// Whether a word stands twice in a row.
  var hasDouble: Bool {
    zip(words, words.dropFirst()).contains { $0.word == $1.word && $0.token != $1.token }
  }

  /// What stands between a word and the next, up to the first letter: marks behind a dropped filler
  /// belong to the filler.
  func gap(after index: Int) -> Range<Int> {
    let from = Int(text.ends[Int(words[index].token)])
    let to =
      index + 1 < words.endIndex ? Int(text.starts[Int(words[index + 1].token)]) : bytes.upperBound
    let start = min(from, to)
    var end = start
    while end < to, (text.bytes[end] | 0x20) < 0x61 || (text.bytes[end] | 0x20) > 0x7A { end += 1 }
    return start..<end
  }

  /// Whether a comma, colon, semicolon, mark, dash or ellipsis follows a word.
  func hasBreak(after index: Int) -> Bool {
    let gap = gap(after: index)
    for place in gap {
      switch text.bytes[place] {
      // The last is the lead byte of dashes and ellipses.
      case 0x2C, 0x3A, 0x3B, 0x3F, 0x21, 0x2E, 0xE2: return true
      default: continue
      }
    }
    return gap.count > 1 && text.bytes[gap.lowerBound] == 0x20
      && text.bytes[gap.lowerBound + 1] == 0x2D
  }

  func starts(with phrase: [UInt32], at index: Int) -> Bool {
    guard index >= words.startIndex, index + phrase.count <= words.endIndex else { return false }
    for place in phrase.indices where words[index + place].word != phrase[place] { return false }
    return true
  }

  /// Whether what stood between two kept words stays: it has no letters.
  func keepsGap(_ left: Int32, _ right: Int32) -> Bool {
    let end = Int(text.ends[Int(left)])
    for byte in text.bytes[end..<max(end, Int(text.starts[Int(right)]))]
    where (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A {
      return false
    }
    return true
  }

  /// The plain words of the core: those of every token that stays as it is written.
  func coreWords(_ book: WordBook) -> [PlainWord] {
    guard let first = words.first, let last = words.last else { return [] }
    var result: [PlainWord] = []
    result.reserveCapacity(words.count + 2)
    book.append(Int(first.token)..<Int(first.token) + 1, of: text, to: &result)
    var before = first.token
    for word in words.dropFirst() where word.token != before {
      if word.token > before + 1, keepsGap(before, word.token) {
        book.append(Int(before) + 1..<Int(word.token), of: text, to: &result)
      }
      book.append(Int(word.token)..<Int(word.token) + 1, of: text, to: &result)
      before = word.token
    }
    if keepsEnd, Int(last.token) + 1 < places.upperBound {
      book.append(Int(last.token) + 1..<places.upperBound, of: text, to: &result)
    }
    return result
  }
}
