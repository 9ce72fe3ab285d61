import Foundation

/// What the reference tokenizer of BERT does with a character.
///
/// The reference (Hugging Face `tokenizers`) carries tables of Unicode 8 for general categories:
/// marks, punctuation and format characters that came later are letters to it. The rules here ask
/// for a character's age, so that both agree whatever Unicode this machine knows.
enum ScalarRules {
  /// What becomes of a character before words are split.
  enum Role { case dropped, blank, chinese, text }

  /// The role of a character in raw text.
  static func role(_ scalar: Unicode.Scalar) -> Role {
    let value = scalar.value
    if value == 0x09 || value == 0x0A || value == 0x0D || value == 0x20 { return .blank }
    if value < 0x20 || value == 0x7F || value == 0xFFFD { return .dropped }
    if value < 0x7F { return .text }
    if isChinese(value) { return .chinese }
    switch scalar.properties.generalCategory {
    case .control, .privateUse: return .dropped
    case .format: return isOld(scalar) ? .dropped : .text
    default: return scalar.properties.isWhitespace ? .blank : .text
    }
  }

  /// Ideographs, which stand as words of their own; the ranges are the reference's.
  static func isChinese(_ value: UInt32) -> Bool {
    guard value >= 0x3400 else { return false }
    switch value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x20000...0x2A6DF, 0x2A700...0x2B73F,
      0x2B740...0x2B81F, 0x2B920...0x2CEAF, 0x2F800...0x2FA1F:
      return true
    default: return false
    }
  }

  /// Punctuation, which is a word of its own: that of ASCII with its symbols, and the categories P.
  static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x80 {
      switch value {
      case 33...47, 58...64, 91...96, 123...126: return true
      default: return false
      }
    }
    if value == 0x166D || value == 0x111C9 { return true }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return isOld(scalar)
    default: return false
    }
  }

  /// A mark that takes no place, such as an accent that was taken off its letter.
  static func isAccent(_ scalar: Unicode.Scalar) -> Bool {
    let value = scalar.value
    if value < 0x300 { return false }
    // Characters whose category has changed since.
    if value == 0x1734 || value == 0x1171E { return true }
    if value == 0x1885 || value == 0x1886 || value == 0xA9BD || value == 0x111C9 { return false }
    return scalar.properties.generalCategory == .nonspacingMark && isOld(scalar)
  }

  private static func isOld(_ scalar: Unicode.Scalar) -> Bool {
    (scalar.properties.age?.major ?? .max) <= 8
  }

  /// Calls `body` for each character of the canonical decomposition.
  static func decompose(_ scalar: Unicode.Scalar, _ body: (Unicode.Scalar) -> Void) {
    let value = scalar.value
    if value < 0xC0 { return body(scalar) }
    if (0xAC00...0xD7A3).contains(value) { return decomposeHangul(value - 0xAC00, body) }
    guard let parts = decompositions[value] else { return body(scalar) }
    parts.forEach(body)
  }

  private static func decomposeHangul(_ index: UInt32, _ body: (Unicode.Scalar) -> Void) {
    let parts = [0x1100 + index / 588, 0x1161 + index % 588 / 28, 0x11A7 + index % 28]
    for part in parts where part != 0x11A7 {
      if let scalar = Unicode.Scalar(part) { body(scalar) }
    }
  }

  /// The decompositions of all characters up to Unicode 8 that have one, apart from Hangul.
  private static let decompositions: [UInt32: [Unicode.Scalar]] = {
    var table: [UInt32: [Unicode.Scalar]] = [:]
    for value in blocks.joined() {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let parts = Array(String(scalar).decomposedStringWithCanonicalMapping.unicodeScalars)
      if parts != [scalar] { table[value] = parts }
    }
    return table
  }()

  /// Where characters with a decomposition are.
  private static let blocks: [ClosedRange<UInt32>] = [
    0xC0...0x233, 0x340...0x344, 0x374...0x3D4, 0x400...0x477, 0x4C1...0x4F9, 0x622...0x626,
    0x6C0...0x6D3, 0x929...0x95F, 0x9CB...0x9DF, 0xA33...0xA5E, 0xB48...0xB5D, 0xB94...0xB94,
    0xBCA...0xBCC, 0xC48...0xC48, 0xCC0...0xCCB, 0xD4A...0xD4C, 0xDDA...0xDDE, 0xF43...0xFB9,
    0x1026...0x1026, 0x1B06...0x1B12, 0x1B3B...0x1B43, 0x1E00...0x2001, 0x2126...0x212B,
    0x219A...0x21CF, 0x2204...0x22AF, 0x22E0...0x22ED, 0x2329...0x232A, 0x2ADC...0x2ADC,
    0x304C...0x30FE, 0xF900...0xFAD9, 0xFB1D...0xFB4E, 0x1109A...0x110AB, 0x1112E...0x1112F,
    0x1134B...0x1134C, 0x114BB...0x114BE, 0x115BA...0x115BB, 0x1D15E...0x1D164,
    0x1D1BB...0x1D1C0, 0x2F800...0x2FA1D,
  ]
}
