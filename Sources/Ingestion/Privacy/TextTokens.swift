/// A run of letters and digits in a text.
struct TextToken: Sendable, Hashable {
  /// UTF-8 bytes of the text.
  let start: Int
  let end: Int
  /// Lower case without accents and apostrophes.
  let folded: String
  /// Whether it begins with a letter in upper case.
  let isCapital: Bool
  /// Whether it has two letters or more, none of them in lower case.
  let isAllCapital: Bool
  let digits: Int

  var isNumber: Bool { digits == end - start }
  var isWord: Bool { digits == 0 }
  var length: Int { end - start }
}

/// A text's words and numbers with what stands between them.
///
/// An apostrophe between letters belongs to its word (`O'Brien`, `I'm`) unless only an `s` follows, so
/// that a possessive stays outside of the name. Hyphens separate.
struct TextTokens: Sendable {
  let bytes: [UInt8]
  let tokens: [TextToken]

  init(_ text: String) {
    bytes = Array(text.utf8)
    var tokens: [TextToken] = []
    var position = 0
    while position < bytes.count {
      guard Self.letterWidth(bytes, position) > 0 else {
        position += 1
        continue
      }
      let end = Self.wordEnd(bytes, position)
      tokens.append(Self.token(bytes, position, end))
      position = end
    }
    self.tokens = tokens
  }

  var count: Int { tokens.count }

  /// What stands between a token and the one before it, or the text's beginning.
  func gap(before index: Int) -> ArraySlice<UInt8> {
    let start = index > 0 ? tokens[index - 1].end : 0
    return bytes[start..<(index < count ? tokens[index].start : bytes.count)]
  }

  /// Whether only blanks stand before a token and after the one before.
  func followsBlank(_ index: Int) -> Bool {
    guard index > 0, index < count else { return false }
    return gap(before: index).allSatisfy(Self.isBlank)
  }

  /// Whether a gap holds any of some ASCII bytes.
  func gap(before index: Int, holds wanted: StaticString) -> Bool {
    gap(before: index).contains { byte in wanted.withUTF8Buffer { $0.contains(byte) } }
  }

  /// Whether a sentence or a line begins with a token.
  func startsSentence(_ index: Int) -> Bool {
    index == 0 || gap(before: index, holds: ".!?\n\r:\"*>") || gapHoldsOpeningQuote(index)
  }

  /// Whether a line begins with a token.
  func startsLine(_ index: Int) -> Bool { index == 0 || gap(before: index, holds: "\n\r") }

  /// Whether a line or the text ends after a token, with at most marks of punctuation between.
  func endsLine(_ index: Int) -> Bool {
    index + 1 >= count || gap(before: index + 1, holds: "\n\r")
  }

  /// Whether a token's words stand here, one after another, with blanks or hyphens between them.
  func matches(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= count else { return false }
    for (offset, word) in words.enumerated() {
      guard tokens[index + offset].folded == word else { return false }
      if offset > 0, gap(before: index + offset, holds: ".!?\n,;") { return false }
    }
    return true
  }

  private func gapHoldsOpeningQuote(_ index: Int) -> Bool {
    let gap = Array(gap(before: index))
    return gap.count >= 3 && gap.suffix(3) == [0xE2, 0x80, 0x9C]
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || byte == 0x09 || byte == 0xC2 || byte == 0xA0
  }
}

// MARK: - Cutting

extension TextTokens {
  /// The number of bytes of the letter or digit that begins here; 0 for anything else.
  static func letterWidth(_ bytes: [UInt8], _ position: Int) -> Int {
    let byte = bytes[position]
    if byte < 0x80 {
      let lower = byte | 0x20
      return (0x61...0x7A).contains(lower) || (0x30...0x39).contains(byte) ? 1 : 0
    }
    guard byte >= 0xC2 else { return 0 }
    let width = byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard position + width <= bytes.count else { return 0 }
    return isMark(bytes, position, width) ? 0 : width
  }

  /// Punctuation, symbols and emoji beyond ASCII.
  private static func isMark(_ bytes: [UInt8], _ position: Int, _ width: Int) -> Bool {
    let first = bytes[position]
    let second = bytes[position + 1]
    switch width {
    case 2:
      // U+0080 to U+00BF are marks, but ª and º count as letters.
      return first == 0xC2 && second != 0xAA && second != 0xBA
    case 3:
      // U+2000 to U+2BFF, and U+3000 to U+303F; full-width marks U+FF00 to U+FF0F.
      return first == 0xE2 && second < 0xB0 || first == 0xE3 && second == 0x80
        || first == 0xEF && (second == 0xBC && bytes[position + 2] < 0x90 || second == 0xB8)
    default:
      // U+1F000 to U+1FFFF: pictures.
      return first == 0xF0 && second == 0x9F
    }
  }

  private static func wordEnd(_ bytes: [UInt8], _ start: Int) -> Int {
    var position = start
    while position < bytes.count {
      let width = letterWidth(bytes, position)
      if width > 0 {
        position += width
        continue
      }
      let mark = apostropheWidth(bytes, position)
      guard mark > 0, joins(bytes, position + mark) else { return position }
      position += mark
    }
    return position
  }

  private static func apostropheWidth(_ bytes: [UInt8], _ position: Int) -> Int {
    if bytes[position] == 0x27 { return 1 }
    guard position + 2 < bytes.count, bytes[position] == 0xE2, bytes[position + 1] == 0x80 else {
      return 0
    }
    return bytes[position + 2] == 0x99 ? 3 : 0
  }

  /// Whether what follows an apostrophe belongs to the word: letters, but not an `s` alone.
  private static func joins(_ bytes: [UInt8], _ position: Int) -> Bool {
    guard position < bytes.count, letterWidth(bytes, position) > 0,
      !(0x30...0x39).contains(bytes[position])
    else { return false }
    guard bytes[position] | 0x20 == 0x73 else { return true }
    return position + 1 < bytes.count && letterWidth(bytes, position + 1) > 0
  }

  /// Longer runs beyond ASCII (Chinese without blanks) are no names, and folding them is slow.
  private static let longestWord = 240

  private static func token(_ bytes: [UInt8], _ start: Int, _ end: Int) -> TextToken {
    let slice = bytes[start..<end]
    let digits = slice.reduce(0) { (0x30...0x39).contains($1) ? $0 + 1 : $0 }
    if slice.allSatisfy({ $0 < 0x80 }) {
      let first = bytes[start]
      let hasLower = slice.contains { (0x61...0x7A).contains($0) }
      let letters = slice.filter { $0 != 0x27 }
      let lowered = letters.map { (0x41...0x5A).contains($0) ? $0 + 0x20 : $0 }
      return TextToken(
        start: start, end: end, folded: String(decoding: lowered, as: UTF8.self),
        isCapital: (0x41...0x5A).contains(first),
        isAllCapital: !hasLower && end - start - digits >= 2, digits: digits)
    }
    let text = String(decoding: slice, as: UTF8.self)
    guard slice.count <= longestWord else {
      return TextToken(
        start: start, end: end, folded: "", isCapital: false, isAllCapital: false, digits: digits)
    }
    let folded = TitleWords.folded(text).filter { $0 != "'" && $0 != "\u{2019}" }
    return TextToken(
      start: start, end: end, folded: folded, isCapital: text.first?.isUppercase ?? false,
      isAllCapital: text.count >= 2 && !text.contains { $0.isLowercase }, digits: digits)
  }
}
