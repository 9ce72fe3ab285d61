/// A street address in the form in which it is compared.
enum AddressKey {
  /// Words in lower case with street words shortened; nil when it names no house.
  ///
  /// A town alone is no address: at least three words and a digit are needed.
  static func normalised(_ text: String) -> String? {
    guard text.utf8.count <= 300, text.utf8.contains(where: { (0x30...0x39).contains($0) }) else {
      return nil
    }
    var words: [String] = []
    var current: [UInt8] = []
    for byte in TitleWords.folded(text).utf8 {
      if (0x61...0x7A).contains(byte) || (0x30...0x39).contains(byte) || byte >= 0x80 {
        current.append(byte)
      } else if byte != 0x27, !current.isEmpty {
        words.append(String(decoding: current, as: UTF8.self))
        current = []
      }
    }
    if !current.isEmpty { words.append(String(decoding: current, as: UTF8.self)) }
    guard words.count >= 3 else { return nil }
    return words.map(shortened).joined(separator: " ")
  }

  private static func shortened(_ word: String) -> String {
    if let known = short[word] { return known }
    return word.hasSuffix("strasse") ? String(word.dropLast(4)) : word
  }

  private static let short: [String: String] = [
    "street": "st", "road": "rd", "avenue": "ave", "av": "ave", "lane": "ln", "drive": "dr",
    "court": "ct", "close": "cl", "place": "pl", "square": "sq", "boulevard": "blvd",
    "terrace": "ter", "apartment": "apt", "flat": "apt", "unit": "apt",
    "north": "n", "south": "s", "east": "e", "west": "w", "saint": "st",
  ]
}
