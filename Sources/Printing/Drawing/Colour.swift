/// A colour of the printed pages, the same as the token of that name in the pages' style sheet.
struct Colour: Sendable, Hashable {
  /// From 0 to 255.
  let red: UInt8
  let green: UInt8
  let blue: UInt8

  /// A colour as the style sheet writes it: `0x0B5E63`.
  init(_ hex: UInt32) {
    red = UInt8(hex >> 16 & 0xFF)
    green = UInt8(hex >> 8 & 0xFF)
    blue = UInt8(hex & 0xFF)
  }

  /// The colour as it looks at an opacity from 0 to 1 over white paper.
  func tinted(_ opacity: Double) -> Colour {
    func mix(_ part: UInt8) -> UInt32 { UInt32((255 - (255 - Double(part)) * opacity).rounded()) }
    return Colour(mix(red) << 16 | mix(green) << 8 | mix(blue))
  }

  /// Six digits as Office files write it: `0B5E63`.
  var hex: String {
    [red, green, blue].map { part in
      let digits = String(part, radix: 16, uppercase: true)
      return digits.utf8.count < 2 ? "0" + digits : digits
    }.joined()
  }

  static let white = Colour(0xFFFFFF)
  static let paper = Colour(0xFAF8F4)
  static let ink = Colour(0x1B1F24)
  static let soft = Colour(0x575E69)
  static let line = Colour(0xE5E0D6)
  static let accent = Colour(0x0B5E63)
  static let tint = Colour(0xE1EFEE)
  static let rest = Colour(0x7D776C)
  static let track = Colour(0xF0ECE4)
  static let good = Colour(0x17603A)
  static let goodTint = Colour(0xE2F2E8)
  static let care = Colour(0x7A4700)
  static let careTint = Colour(0xFCF0DA)
  static let bad = Colour(0x98202F)
  static let badTint = Colour(0xFCEBEC)

  private static let personas: [UInt32] = [
    0x0F766E, 0xB3560B, 0x4A55B8, 0xB8336A, 0x667A12, 0x8242A6, 0x1B75AD, 0x766652,
  ]

  /// The colour of a persona by its place in the document.
  static func persona(_ hue: Int) -> Colour { Colour(personas[((hue % 8) + 8) % 8]) }

  private static let shapes: [UInt32] = [0x1F5F66, 0xC98A3B, 0x8A9A5B, 0xA45C5C, 0x5B6C9A]

  /// One of the five colours of the drawings that stand for personas.
  static func shape(_ number: Int) -> Colour { Colour(shapes[((number % 5) + 5) % 5]) }
}
