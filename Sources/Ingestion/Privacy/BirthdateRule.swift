/// Finds dates of birth after `born`, `DOB`, `birthday is` and the like.
enum BirthdateRule {
  static func find(in text: TextTokens, _ spans: inout [RedactedText.Span]) {
    for index in 0..<text.count {
      let length = cue(text, index)
      guard length > 0 else { continue }
      var next = index + length
      var steps = 0
      while next < text.count, steps < 4, fillers.contains(text.tokens[next].folded) {
        next += 1
        steps += 1
      }
      guard next < text.count, !text.gap(before: next, holds: "!?;\n"),
        let end = dateEnd(text, next)
      else { continue }
      spans.append(
        RedactedText.Span(range: text.tokens[next].start..<text.tokens[end].end, mark: .birthdate))
    }
  }

  private static func cue(_ text: TextTokens, _ index: Int) -> Int {
    switch text.tokens[index].folded {
    case "born", "birth", "dob", "birthdate", "birthday", "geboren", "geburtsdatum", "geburtstag",
      "geboortedatum":
      return 1
    case "date": return text.matches(["date", "of", "birth"], at: index) ? 3 : 0
    case "d": return text.tokens[index].end + 4 < text.bytes.count && isDotted(text, index) ? 3 : 0
    case "year": return text.matches(["year", "of", "birth"], at: index) ? 3 : 0
    default: return 0
    }
  }

  private static func isDotted(_ text: TextTokens, _ index: Int) -> Bool {
    index + 2 < text.count && text.tokens[index + 1].folded == "o"
      && text.tokens[index + 2].folded == "b"
  }

  /// The last token of a date that begins here; nil when none does.
  private static func dateEnd(_ text: TextTokens, _ index: Int) -> Int? {
    var last = index
    var numbers = 0
    var months = 0
    while last < text.count, last - index < 5 {
      let token = text.tokens[last]
      if last > index, text.gap(before: last, holds: "!?;:\n(") { break }
      if isDayOrYear(token) {
        numbers += 1
      } else if MonthName.number(token.folded) != nil, months == 0 {
        months += 1
      } else if !(["of", "the"].contains(token.folded) && last > index) {
        break
      }
      last += 1
      if numbers == 3 || numbers == 2 && months == 1 { break }
    }
    while last > index, ["of", "the"].contains(text.tokens[last - 1].folded) { last -= 1 }
    guard numbers > 0, last > index else { return nil }
    if months == 1 { return last - 1 }
    if numbers >= 3 { return last - 1 }
    // A year on its own, or a day and a month as `12/3`.
    let first = text.tokens[index]
    if first.length == 4, first.folded.hasPrefix("19") || first.folded.hasPrefix("20") {
      return index
    }
    let isPair =
      numbers == 2 && [[0x2F], [0x2E], [0x2D]].contains(Array(text.gap(before: last - 1)))
    return isPair ? last - 1 : nil
  }

  /// `12`, `12th`, `1985`.
  private static func isDayOrYear(_ token: TextToken) -> Bool {
    if token.isNumber { return token.length <= 4 }
    guard token.digits > 0, token.digits <= 2, token.length == token.digits + 2 else {
      return false
    }
    return ["st", "nd", "rd", "th"].contains(String(token.folded.suffix(2)))
  }

  private static let fillers: Set<String> = [
    "is", "was", "on", "in", "the", "my", "am", "his", "her", "their", "it", "its", "back",
  ]
}
