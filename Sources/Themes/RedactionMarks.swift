import TextAnalysis

/// The marks that stand for personal details in redacted words: `[name]`, `[phone]`.
///
/// What a mark stands for is no matter that customers share, so marks take no part in comparing, and a
/// sentence that is little more than a detail ("Ask for [name], extension [phone]") states nothing.
package enum RedactionMarks {
  /// The text without its marks.
  static func removed(from text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "[")) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    var place = 0
    while place < bytes.count {
      if let end = end(of: bytes, from: place) {
        result.append(0x20)
        place = end
      } else {
        result.append(bytes[place])
        place += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// Whether redacted words say something besides the details that were taken out of them: without
  /// marks always, else two words that are neither function words nor talk about talk.
  package static func leavesContent(_ text: String) -> Bool {
    let rest = removed(from: text)
    guard rest != text else { return true }
    let stemmer = EnglishStemmer()
    let words = WordNormalizer().words(in: rest).filter { word in
      !StopWords.english.contains(word) && !MetaWords.stems.contains(stemmer.stem(word))
        && !contact.contains(word) && !word.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
    return Set(words).count >= 2
  }

  /// Words around details: how to reach somebody.
  private static let contact: Set<String> = [
    "extension", "ext", "phone", "mobile", "tel", "telephone", "email", "mail", "address", "number",
    "contact", "reach", "desk", "dob", "birth", "postcode", "zip",
  ]

  /// The end of a mark that starts at an offset: lower case letters and blanks in brackets, at most 24.
  private static func end(of bytes: [UInt8], from start: Int) -> Int? {
    guard bytes[start] == UInt8(ascii: "[") else { return nil }
    var place = start + 1
    while place < bytes.count, place - start <= 25 {
      let byte = bytes[place]
      if byte == UInt8(ascii: "]") { return place > start + 1 ? place + 1 : nil }
      guard (0x61...0x7A).contains(byte) || byte == 0x20 || byte == 0x2D else { return nil }
      place += 1
    }
    return nil
  }
}
