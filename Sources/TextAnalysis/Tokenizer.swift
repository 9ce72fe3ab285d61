/// Splits a text of any script into words with byte offsets.
///
/// Letters and digits make words; an apostrophe inside a word stays (`don't`), a hyphen splits
/// except after a single letter (`e-mail` is `email`), a point between digits stays (`3.5`). Every
/// Han character or kana is a token of its own: without a dictionary, bigrams do the rest.
/// Punctuation, symbols and emoji make no tokens. An empty text has none.
package struct Tokenizer: Sendable {
  package init() {}

  /// The words of a text in order.
  package func tokens(in text: String) -> [Token] {
    let reader = ScalarReader(bytes: Array(text.utf8))
    var result: [Token] = []
    var offset = 0
    while offset < reader.bytes.count {
      let (value, length) = reader.scalar(at: offset)
      switch ScalarClass(value) {
      case .letter, .digit:
        let end = wordEnd(reader, from: offset)
        result.append(Token(text: normal(reader.bytes[offset..<end]), bytes: offset..<end))
        offset = end
      case .ideograph:
        let range = offset..<(offset + length)
        result.append(
          Token(text: String(decoding: reader.bytes[range], as: UTF8.self), bytes: range))
        offset += length
      default:
        offset += length
      }
    }
    return result
  }

  private func wordEnd(_ reader: ScalarReader, from start: Int) -> Int {
    var offset = start
    var count = 0
    while offset < reader.bytes.count {
      let (value, length) = reader.scalar(at: offset)
      switch ScalarClass(value) {
      case .letter, .digit:
        offset += length
        count += 1
      case .apostrophe:
        guard continues(reader, at: offset + length, digit: false) else { return offset }
        offset += length
      case .hyphen:
        guard count == 1, continues(reader, at: offset + length, digit: false) else {
          return offset
        }
        offset += length
      default:
        let isPoint = value == 0x2E || value == 0x2C
        guard isPoint, isDigit(reader.bytes[offset - 1]),
          continues(reader, at: offset + 1, digit: true)
        else { return offset }
        offset += length
      }
    }
    return offset
  }

  private func continues(_ reader: ScalarReader, at offset: Int, digit: Bool) -> Bool {
    guard offset < reader.bytes.count else { return false }
    if digit { return isDigit(reader.bytes[offset]) }
    return ScalarClass(reader.scalar(at: offset).value) == .letter
  }

  private func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

  private func normal(_ bytes: ArraySlice<UInt8>) -> String {
    guard bytes.contains(where: { $0 >= 0x80 }) else {
      let lower = bytes.compactMap { byte -> UInt8? in
        if byte == 0x2D { return nil }
        return byte >= 0x41 && byte <= 0x5A ? byte | 0x20 : byte
      }
      return String(decoding: lower, as: UTF8.self)
    }
    var text = String.UnicodeScalarView()
    for scalar in String(decoding: bytes, as: UTF8.self).lowercased().unicodeScalars {
      switch scalar.value {
      case 0x2018, 0x2019, 0x02BC, 0xFF07: text.append("'")
      case 0x2D, 0x2010, 0x2011: continue
      default: text.append(scalar)
      }
    }
    return String(text)
  }
}
