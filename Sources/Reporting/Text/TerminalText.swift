/// Text for a terminal: without control sequences, wrapped by the width that is seen.
enum TerminalText {
  /// One line without anything that a terminal would obey or that turns the reading direction.
  static func safe(_ text: String) -> String {
    let kept = text.unicodeScalars.filter { scalar in
      scalar.properties.generalCategory != .format || scalar == "\u{200D}"
    }
    return MarkdownText.flattened(String(String.UnicodeScalarView(kept)))
  }

  /// How many columns a text takes; wide letters take two.
  static func width(_ text: String) -> Int {
    text.reduce(0) { $0 + (isWide($1) ? 2 : 1) }
  }

  private static func isWide(_ character: Character) -> Bool {
    guard let scalar = character.unicodeScalars.first?.value else { return false }
    return (0x1100...0x115F).contains(scalar) || (0x2E80...0xA4CF).contains(scalar)
      || (0xAC00...0xD7A3).contains(scalar) || (0xF900...0xFAFF).contains(scalar)
      || (0xFE30...0xFE6F).contains(scalar) || (0xFF00...0xFF60).contains(scalar)
      || (0x1F300...0x1FAFF).contains(scalar) || (0x20000...0x3FFFD).contains(scalar)
  }

  /// Breaks a text into lines of at most `width` columns, between words; a `%` stays with its number.
  static func wrapped(_ text: String, width: Int) -> [String] {
    var words: [String] = []
    for word in safe(text).split(separator: " ") {
      if word.hasPrefix("%"), let last = words.popLast() {
        words.append(last + " " + word)
      } else {
        words += pieces(of: String(word), width: width)
      }
    }
    var lines: [String] = []
    var line = ""
    for word in words {
      if !line.isEmpty, Self.width(line) + 1 + Self.width(word) > width {
        lines.append(line)
        line = word
      } else {
        line += line.isEmpty ? word : " " + word
      }
    }
    return line.isEmpty ? lines : lines + [line]
  }

  private static func pieces(of word: String, width: Int) -> [String] {
    guard Self.width(word) > width else { return [word] }
    var pieces = [""]
    var taken = 0
    for character in word {
      let columns = isWide(character) ? 2 : 1
      if taken + columns > width {
        pieces.append("")
        taken = 0
      }
      pieces[pieces.count - 1].append(character)
      taken += columns
    }
    return pieces
  }

  /// A text with blanks up to a width; longer text is cut with an ellipsis.
  static func padded(_ text: String, to width: Int, fromLeft: Bool = false) -> String {
    var text = safe(text)
    if Self.width(text) > width {
      while Self.width(text) > max(0, width - 1) { text.removeLast() }
      text += "…"
    }
    let blanks = String(repeating: " ", count: max(0, width - Self.width(text)))
    return fromLeft ? blanks + text : text + blanks
  }

  /// A share from 0 to 1 as a bar of blocks, with eighths.
  static func bar(_ share: Double, width: Int) -> String {
    guard share.isFinite else { return String(repeating: " ", count: width) }
    let eighths = Int((min(1, max(0, share)) * Double(width) * 8).rounded())
    let parts = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
    let drawn = String(repeating: "█", count: eighths / 8) + parts[eighths % 8]
    let empty = width - eighths / 8 - (eighths % 8 == 0 ? 0 : 1)
    return drawn + String(repeating: "·", count: max(0, empty))
  }
}
