/// Text that Markdown shows as it is.
///
/// Everything that would be markup is escaped, HTML too, and line breaks become blanks, so that a
/// customer's words can neither open a list nor a script.
enum MarkdownText {
  /// The text escaped for any place within a line.
  static func escaped(_ text: String) -> String {
    var result = ""
    var previous: Character = " "
    let characters = Array(flattened(text))
    for (index, character) in characters.enumerated() {
      switch character {
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "&": result += "&amp;"
      case "\\", "`", "*", "[", "]", "|", "~", "$": result += "\\\(character)"
      case "_":
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        result += isWord(previous) && isWord(next) ? "_" : "\\_"
      case "#", "+", "-", "=":
        result += previous == " " ? "\\\(character)" : String(character)
      case "." where characters[..<index].suffix(3).elementsEqual("www"): result += "&#46;"
      case ".", ")":
        let next = index + 1 < characters.count ? characters[index + 1] : " "
        let opensList =
          next == " " && index <= 9 && characters[..<index].allSatisfy(\.isNumber) && index > 0
        result += opensList ? "\\\(character)" : String(character)
      case ":"
      where characters[..<index].suffix(5).elementsEqual("https")
        || characters[..<index].suffix(4).elementsEqual("http"):
        result += "&#58;"
      default: result.append(character)
      }
      previous = character
    }
    return result
  }

  /// One line: control characters and line breaks become single blanks.
  static func flattened(_ text: String) -> String {
    var result = ""
    var isBlank = true
    for character in text {
      let isControl = character.unicodeScalars.contains {
        $0.properties.generalCategory == .control
      }
      if character.isWhitespace || isControl {
        if !isBlank { result.append(" ") }
        isBlank = true
      } else {
        result.append(character)
        isBlank = false
      }
    }
    if result.hasSuffix(" ") { result.removeLast() }
    return result
  }

  private static func isWord(_ character: Character) -> Bool {
    character.isLetter || character.isNumber
  }
}
