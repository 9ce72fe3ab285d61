import TextAnalysis

/// A line as words and numbers, for the rules that look for assertions.
struct LineTokens {
  /// Plain words in lower case, with contractions opened; numbers are words too.
  let words: [String]
  /// The words of the field's name.
  let fieldWords: [String]
  /// All words with a blank at each end.
  let joined: String

  init(_ text: String, field: String = "") {
    let spaced = Self.spaced(text)
    words = spaced
    fieldWords = Self.spaced(field)
    joined = " " + spaced.joined(separator: " ") + " "
  }

  /// Words, numbers (with their decimal point), `%` and signs of money as tokens of their own.
  private static func spaced(_ text: String) -> [String] {
    var tokens: [String] = []
    var current = ""
    func close() {
      let trimmed = current.last == "." ? String(current.dropLast()) : current
      if !trimmed.isEmpty { tokens += WordNormalizer().words(of: trimmed) }
      current = ""
    }
    for character in text.lowercased() {
      let isDigit = character.isASCII && character.isNumber
      if character.isLetter || character == "'" || character == "’" {
        if current.last?.isNumber ?? false { close() }
        current.append(character == "’" ? "'" : character)
      } else if isDigit || character == "." && (current.last?.isNumber ?? false) {
        if current.last?.isLetter ?? false { close() }
        current.append(character)
      } else if character == ",", current.last?.isNumber ?? false {
        continue  // Thousands.
      } else {
        close()
        if "%£$€+<>~".contains(character) { tokens.append(String(character)) }
        if "-–—".contains(character), tokens.last.flatMap(Double.init) != nil { tokens.append("-") }
      }
    }
    close()
    return tokens
  }

  func has(_ phrase: String) -> Bool { joined.contains(" \(phrase) ") }

  func hasAny(_ phrases: [String]) -> Bool { phrases.contains(where: has) }

  /// A number or a range of numbers with the words around it.
  struct Quantity {
    let low: Double
    let high: Double
    /// Whether both ends were written.
    let isRange: Bool
    let isPercent: Bool
    /// Where it starts, and where the words after it start.
    let start: Int
    let end: Int
  }

  /// The numbers of the line, in order; "25-34", "25 to 34" and "between 25 and 34" are one.
  var quantities: [Quantity] {
    var found: [Quantity] = []
    var place = 0
    while place < words.count {
      guard let low = Double(words[place]) else {
        place += 1
        continue
      }
      var (high, end, isRange) = (low, place + 1, false)
      if place + 2 < words.count, let second = Double(words[place + 2]),
        ["-", "to", "and"].contains(words[place + 1]), second >= low,
        words[place + 1] != "and" || (place > 0 && words[place - 1] == "between")
      {
        (high, end, isRange) = (second, place + 3, true)
      } else if end < words.count, words[end] == "+" {
        (high, end, isRange) = (.greatestFiniteMagnitude, end + 1, true)
      }
      let isPercent = end < words.count && ["%", "percent"].contains(words[end])
      found.append(
        Quantity(
          low: low, high: high, isRange: isRange, isPercent: isPercent, start: place,
          end: isPercent ? end + 1 : end))
      place = end
    }
    return found
  }

  /// The words from a place on, joined with blanks at both ends.
  func after(_ place: Int) -> String {
    " " + words.dropFirst(place).joined(separator: " ") + " "
  }

  static let negators: Set<String> = [
    "not", "no", "never", "rarely", "hardly", "seldom", "barely", "without", "neither", "nor",
    "avoids", "avoid", "refuses", "ignores", "little", "few", "least", "dislikes", "hates",
  ]

  var isNegated: Bool { words.contains(where: Self.negators.contains) }
  var isAbsolute: Bool {
    words.contains { ["always", "never", "only", "exclusively", "every"].contains($0) }
  }
}
