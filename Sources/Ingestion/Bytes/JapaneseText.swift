/// Reads Shift-JIS and EUC-JP, and tells whether bytes are one of them.
enum JapaneseText {
  /// The character that begins at a place, and how many bytes it takes; nil for none.
  static func character(
    _ bytes: Span<UInt8>, _ index: Int, _ encoding: TextEncoding
  ) -> (value: UInt32, width: Int)? {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    if encoding == .shiftJIS, (0xA1...0xDF).contains(first) {
      return (UInt32(first) - 0xA1 + 0xFF61, 1)
    }
    guard index + 1 < bytes.count else { return nil }
    let second = bytes[index + 1]
    if encoding == .eucJP {
      if first == 0x8E, (0xA1...0xDF).contains(second) {
        return (UInt32(second) - 0xA1 + 0xFF61, 2)
      }
      guard first >= 0xA1, first <= 0xFE, second >= 0xA1, second <= 0xFE else { return nil }
      return JapaneseCharacters.scalar(row: Int(first) - 0xA0, place: Int(second) - 0xA0)
        .map { ($0.value, 2) }
    }
    return shifted(first, second).map { ($0.value, 2) }
  }

  private static func shifted(_ first: UInt8, _ second: UInt8) -> Unicode.Scalar? {
    guard (0x81...0x9F).contains(first) || (0xE0...0xFC).contains(first),
      (0x40...0x7E).contains(second) || (0x80...0xFC).contains(second)
    else { return nil }
    let lead = Int(first) - (first <= 0x9F ? 0x81 : 0xC1)
    let isSecondRow = second >= 0x9F
    let place = Int(second) - (isSecondRow ? 0x9E : second > 0x7F ? 0x40 : 0x3F)
    return JapaneseCharacters.scalar(row: lead * 2 + (isSecondRow ? 2 : 1), place: place)
  }

  /// The encoding of bytes that are no UTF-8, when nearly all of them make Japanese characters.
  ///
  /// Japanese text has syllable signs in every sentence; without any, the bytes must make no sense
  /// in the other encodings either (`isDoubtful`).
  static func encoding(_ bytes: Span<UInt8>, isDoubtful: Bool) -> TextEncoding? {
    var best: (encoding: TextEncoding, characters: Int)?
    for candidate in [TextEncoding.shiftJIS, .eucJP] {
      let count = Count(bytes, candidate)
      guard count.wide >= 2, count.malformed * 50 <= count.wide,
        count.syllables * 8 >= count.wide || isDoubtful
      else { continue }
      let characters = count.wide - count.malformed * 50 + count.syllables
      if characters > best?.characters ?? 0 { best = (candidate, characters) }
    }
    return best?.encoding
  }

  /// Characters in the first megabyte.
  private struct Count {
    var wide = 0
    var syllables = 0
    var malformed = 0

    init(_ bytes: Span<UInt8>, _ encoding: TextEncoding) {
      var index = 0
      let end = min(bytes.count, 1 << 20)
      while index < end {
        guard let found = JapaneseText.character(bytes, index, encoding) else {
          malformed += 1
          index += 1
          continue
        }
        index += found.width
        if found.width == 2 { wide += 1 }
        if (0x3041...0x30FE).contains(found.value) { syllables += 1 }
      }
    }
  }
}
