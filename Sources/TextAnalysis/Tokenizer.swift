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
    let bytes = Array(text.utf8)
    var result: [Token] = []
    scan(bytes) { range, _ in
      result.append(Token(text: normal(bytes[range]), bytes: range))
    }
    return result
  }

  /// Calls `body` with the bytes of every word of a text in UTF-8, in order, and an FNV-1a hash of 32 bits
  /// of them as they are written.
  package func scan(_ bytes: [UInt8], _ body: (Range<Int>, UInt32) -> Void) {
    let reader = ScalarReader(bytes: bytes)
    bytes.withUnsafeBufferPointer { text in
      var offset = 0
      while offset < text.count {
        var (end, hash) = plainRun(text, from: offset)
        let isWhole = end > offset && (end == text.count || !runsOn(text, at: end, from: offset))
        if !isWhole {
          if end == offset {
            guard text[offset] >= 0x80 else {
              offset += 1
              continue
            }
            let (value, length) = reader.scalar(at: offset)
            switch ScalarClass(value) {
            case .letter, .digit: end = wordEnd(reader, from: offset)
            case .ideograph: end = offset + length
            default:
              offset += length
              continue
            }
          } else {
            end = wordEnd(reader, from: offset)
          }
          hash = text[offset..<end].reduce(Self.hashSeed, Self.mixed)
        }
        body(offset..<end, hash)
        offset = end
      }
    }
  }

  private static let hashSeed: UInt32 = 0x811C_9DC5

  @inline(__always)
  private static func mixed(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  /// The end of the run of ASCII letters and digits that starts at an offset, and its hash.
  @inline(__always)
  private func plainRun(
    _ text: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> (end: Int, hash: UInt32) {
    var end = start
    var hash = Self.hashSeed
    while end < text.count {
      let byte = text[end]
      guard byte < 0x80, (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 else { break }
      hash = Self.mixed(hash, byte)
      end += 1
    }
    return (end, hash)
  }

  /// Whether a word may go on at a byte that is no ASCII letter or digit.
  @inline(__always)
  private func runsOn(_ text: UnsafeBufferPointer<UInt8>, at end: Int, from start: Int) -> Bool {
    let byte = text[end]
    if byte >= 0x80 || byte == 0x27 { return true }
    if byte == 0x2D { return end == start + 1 }
    return (byte == 0x2E || byte == 0x2C) && isDigit(text[end - 1])
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

  /// The text of a token of these bytes.
  package func normal(_ bytes: ArraySlice<UInt8>) -> String {
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
