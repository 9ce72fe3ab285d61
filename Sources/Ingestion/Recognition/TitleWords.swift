import Foundation

/// A column's title, broken into words that can be compared.
struct TitleWords: Sendable, Hashable {
  /// Words in lower case without accents; `camelCase` and `snake_case` are split.
  let words: [String]
  /// The words joined by blanks.
  let joined: String
  /// The words without blanks between, so that `customerid` equals `Customer ID`.
  let squashed: String

  init(_ title: String) {
    words = Self.words(of: title)
    joined = words.joined(separator: " ")
    squashed = words.joined()
  }

  /// Lower case without accents; marks and blanks stay.
  static func folded(_ text: String) -> String {
    if text.utf8.allSatisfy({ $0 < 0x80 }) { return text.lowercased() }
    let decomposed = text.precomposedStringWithCompatibilityMapping.lowercased()
      .decomposedStringWithCanonicalMapping
    var scalars = String.UnicodeScalarView()
    for scalar in decomposed.unicodeScalars where !(0x300...0x36F).contains(scalar.value) {
      if scalar.value == 0xDF {
        scalars.append("s")
        scalars.append("s")
      } else {
        scalars.append(scalar)
      }
    }
    return String(scalars).precomposedStringWithCanonicalMapping
  }

  private static func words(of title: String) -> [String] {
    var words: [String] = []
    var current = ""
    var previous: Character?
    let characters = Array(title)
    for (index, character) in characters.enumerated() {
      guard character.isLetter || character.isNumber else {
        if !current.isEmpty { words.append(current) }
        current = ""
        previous = nil
        continue
      }
      let next = index + 1 < characters.count ? characters[index + 1] : nil
      if let previous, breaks(previous, character, next), !current.isEmpty {
        words.append(current)
        current = ""
      }
      current.append(character)
      previous = character
    }
    if !current.isEmpty { words.append(current) }
    return words.map(folded)
  }

  /// Whether a word ends between two characters: `orderId`, `HTTPServer`.
  private static func breaks(
    _ previous: Character, _ character: Character, _ next: Character?
  ) -> Bool {
    guard character.isUppercase else { return false }
    if previous.isLowercase || previous.isNumber { return true }
    return previous.isUppercase && (next?.isLowercase ?? false)
  }
}
