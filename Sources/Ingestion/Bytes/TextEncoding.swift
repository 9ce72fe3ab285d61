/// How a file writes its characters as bytes.
enum TextEncoding: String, Sendable, Hashable {
  case utf8 = "utf-8"
  case utf16LittleEndian = "utf-16le"
  case utf16BigEndian = "utf-16be"
  case windows1252 = "windows-1252"
  case latin1 = "iso-8859-1"
  case macRoman = "macintosh"
  case shiftJIS = "shift_jis"
  case eucJP = "euc-jp"
  /// UTF-8 and Windows-1252 in one file: decided cell by cell, or line by line.
  case mixed = "utf-8 and windows-1252"

  /// The characters of the bytes 0x80 to 0xFF; empty for encodings of several bytes.
  var upperHalf: [Unicode.Scalar] {
    switch self {
    case .windows1252, .mixed: Self.windows1252Upper
    case .latin1: Self.latin1Upper
    case .macRoman: Self.macRomanUpper
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .shiftJIS, .eucJP: []
    }
  }

  private static let latin1Upper: [Unicode.Scalar] = (0x80...0xFF).map { Unicode.Scalar(UInt8($0)) }

  /// The five bytes that Windows-1252 leaves open stand for the control characters of Latin-1.
  private static let windows1252Upper: [Unicode.Scalar] =
    Array("€\u{81}‚ƒ„…†‡ˆ‰Š‹Œ\u{8D}Ž\u{8F}\u{90}‘’“”•–—˜™š›œ\u{9D}žŸ".unicodeScalars)
    + latin1Upper.dropFirst(32)

  private static let macRomanUpper: [Unicode.Scalar] = Array(
    ("ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u{A0}ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ‡·‚„‰"
      + "ÂÊÁËÈÍÎÏÌÓÔ\u{F8FF}ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ").unicodeScalars)
}
