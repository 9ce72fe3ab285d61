/// Reads words for yes and no.
package enum BooleanText {
  /// Whether a cell says yes or no; nil when it says neither.
  ///
  /// `1` and `0` count; `t`, `f`, `y`, `n` and `x` too.
  package static func value(of text: String) -> Bool? {
    let word = TitleWords.folded(text).trimmingBlanks()
    if yes.contains(word) { return true }
    return no.contains(word) ? false : nil
  }

  private static let yes: Set = [
    "1", "yes", "y", "true", "t", "x", "on", "checked", "selected", "ja", "oui", "vrai", "si",
    "sim", "verdadero", "verdadeiro", "wahr", "はい", "有",
  ]
  private static let no: Set = [
    "0", "no", "n", "false", "f", "off", "unchecked", "not selected", "nein", "non", "faux",
    "nao", "falso", "falsch", "いいえ", "無",
  ]
}

extension String {
  /// The text without blanks (also non-breaking ones) and line ends around it.
  func trimmingBlanks() -> String {
    var view = Substring(self).unicodeScalars
    while let first = view.first, first.properties.isWhitespace || first.value == 0xFEFF {
      view.removeFirst()
    }
    while let last = view.last, last.properties.isWhitespace || last.value == 0xFEFF {
      view.removeLast()
    }
    return String(view)
  }
}
