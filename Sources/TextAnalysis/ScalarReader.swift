/// Reads Unicode scalars from UTF-8 bytes without building strings.
///
/// Malformed bytes come out as U+FFFD of length 1, so that every loop ends.
struct ScalarReader {
  let bytes: [UInt8]

  /// The scalar at `offset` and how many bytes it takes; `offset` must be inside the text.
  func scalar(at offset: Int) -> (value: UInt32, length: Int) {
    let first = bytes[offset]
    guard first >= 0x80 else { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, offset + length <= bytes.count else { return (0xFFFD, 1) }
    var value = UInt32(first) & (length == 4 ? 0x07 : length == 3 ? 0x0F : 0x1F)
    for i in 1..<length { value = value << 6 | UInt32(bytes[offset + i] & 0x3F) }
    return (value, length)
  }

  /// The first byte of the scalar that ends before `offset`.
  func previous(before offset: Int) -> Int {
    var place = offset - 1
    while place > 0, bytes[place] & 0xC0 == 0x80 { place -= 1 }
    return place
  }
}

/// What a scalar is to the tokeniser.
enum ScalarClass {
  case letter, digit, ideograph, apostrophe, hyphen, other

  init(_ value: UInt32) {
    if value < 0x80 {
      self = Self.ascii(UInt8(value))
      return
    }
    switch value {
    case 0x2018, 0x2019, 0x02BC, 0xFF07: self = .apostrophe
    case 0x2010, 0x2011: self = .hyphen
    case 0x00AA, 0x00B5, 0x00BA: self = .letter
    case 0x0080...0x00BF, 0x00D7, 0x00F7: self = .other
    case 0x2000...0x2BFF, 0x2E00...0x2E7F, 0x3000...0x303F: self = .other
    case 0x3040...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x3FFFF:
      self = .ideograph
    case 0xFE00...0xFE4F, 0xFF00...0xFF0F, 0xFF1A...0xFF20, 0xFF3B...0xFF40, 0xFF5B...0xFF65:
      self = .other
    case 0xE000...0xF8FF, 0xFFF0...0xFFFF, 0x1F000...0x1FFFF: self = .other
    default: self = .letter
    }
  }

  private static func ascii(_ byte: UInt8) -> ScalarClass {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "'"): .apostrophe
    case UInt8(ascii: "-"): .hyphen
    default: .other
    }
  }
}
