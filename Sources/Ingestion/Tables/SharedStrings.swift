import EvidenceModel

/// The texts that the sheets of a workbook refer to by number.
enum SharedStrings {
  static func read(_ archive: ZipArchive) throws(Diagnostic) -> [String] {
    guard let member = archive.member("xl/sharedStrings.xml") else { return [] }
    var strings: [String] = []
    var text = ""
    var isInText = false
    var isPhonetic = false
    try XMLPart(archive.unpack(member), name: archive.name).forEach { event, _ in
      switch event {
      case .start("si", _): text = ""
      case .start("t", _): isInText = true
      // Reading aids of Japanese and Chinese texts repeat the text.
      case .start("rPh", _): isPhonetic = true
      case .text(let piece) where isInText && !isPhonetic: text += piece
      case .end("t"): isInText = false
      case .end("rPh"): isPhonetic = false
      case .end("si"): strings.append(EscapedCharacters.resolved(text))
      default: break
      }
    }
    return strings
  }
}

/// Characters that XML can't hold, which office programs write as `_x000D_`.
enum EscapedCharacters {
  static func resolved(_ text: String) -> String {
    // Nearly no text has an underscore.
    guard text.utf8.contains(0x5F), text.contains("_x") else { return text }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if index + 7 <= bytes.count, bytes[index] == 0x5F, bytes[index + 1] == 0x78,
        bytes[index + 6] == 0x5F,
        let value = UInt32(
          String(decoding: bytes[(index + 2)..<(index + 6)], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(value)
      {
        result.append(contentsOf: UTF8.encode(scalar) ?? .init())
        index += 7
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
