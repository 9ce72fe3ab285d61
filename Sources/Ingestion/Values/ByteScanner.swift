/// Walks over the bytes of a short text.
struct ByteScanner {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) { bytes = Array(text.utf8) }

  var isAtEnd: Bool { position >= bytes.count }
  var current: UInt8? { position < bytes.count ? bytes[position] : nil }

  mutating func reset() { position = 0 }
  mutating func advance() { position += 1 }

  mutating func skipBlanks() { skip(" \t\n\r") }

  /// Skips bytes that occur in `set`, and non-breaking or narrow blanks when it holds a blank.
  mutating func skip(_ set: StaticString) {
    while let byte = current {
      if set.contains(byte) {
        position += 1
      } else if set.contains(0x20), let width = wideBlank() {
        position += width
      } else {
        return
      }
    }
  }

  /// A run of 1 to `limit` digits, with its value and its length.
  mutating func digits(upTo limit: Int) -> (value: Int, count: Int)? {
    let start = position
    var value = 0
    while let byte = current, byte >= 0x30, byte <= 0x39, position - start < limit {
      value = value * 10 + Int(byte - 0x30)
      position += 1
    }
    return position == start ? nil : (value, position - start)
  }

  mutating func next(oneOf set: StaticString) -> UInt8? {
    guard let byte = current, set.contains(byte) else { return nil }
    position += 1
    return byte
  }

  mutating func next(is byte: UInt8) -> Bool {
    guard current == byte else { return false }
    position += 1
    return true
  }

  /// A run of letters in lower case (ASCII; other bytes as they stand).
  mutating func word() -> String? {
    let start = position
    while let byte = current, byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A || byte >= 0x80,
      wideBlank() == nil
    {
      position += 1
    }
    guard position > start else { return nil }
    return String(decoding: bytes[start..<position].map { lowered($0) }, as: UTF8.self)
  }

  /// Skips a word if it stands here, with the blanks after it.
  mutating func skipWord(_ expected: StaticString) {
    let before = position
    if let found = word(), found == expected.description {
      skip(" ")
    } else {
      position = before
    }
  }

  /// Skips `st`, `nd`, `rd`, `th` after a number.
  mutating func skipOrdinal() {
    let before = position
    if let found = word(), ["st", "nd", "rd", "th"].contains(found) { return }
    position = before
  }

  private func lowered(_ byte: UInt8) -> UInt8 {
    byte >= 0x41 && byte <= 0x5A ? byte + 0x20 : byte
  }

  /// The length of a non-breaking blank (C2 A0) or a narrow one (E2 80 AF) that stands here.
  private func wideBlank() -> Int? {
    guard let byte = current else { return nil }
    if byte == 0xC2, position + 1 < bytes.count, bytes[position + 1] == 0xA0 { return 2 }
    if byte == 0xE2, position + 2 < bytes.count, bytes[position + 1] == 0x80,
      bytes[position + 2] == 0xAF
    {
      return 3
    }
    return nil
  }
}

extension StaticString {
  fileprivate func contains(_ byte: UInt8) -> Bool {
    withUTF8Buffer { $0.contains(byte) }
  }
}
