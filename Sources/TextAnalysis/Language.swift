/// A language that a text may be in.
package enum Language: String, Sendable, Hashable, Codable, CaseIterable {
  case english = "en"
  case german = "de"
  case spanish = "es"
  case french = "fr"
  case portuguese = "pt"
  case japanese = "ja"
  /// Another one, or too little text to say.
  case other

  /// Guesses the language of a text from its script, its function words and its letters.
  ///
  /// Kana make Japanese. Else each function word counts two points for the languages that have it and
  /// each telling letter or mark (`ß`, `ñ`, `ã`, `¿`) up to three for its own; the language with most
  /// wins when it has at least three points, one to twelve words, and leads. A text of few words is
  /// ``other``. Checked on sentences of six to twelve words; whole conversations are surer.
  package init(guessing text: String) {
    self.init(guessing: Tokenizer().tokens(in: text).map(\.text), letters: text)
  }

  /// Guesses the language from words in lower case; see ``init(guessing:)-(String)``.
  package init(guessing words: [String]) {
    self.init(guessing: words, letters: words.joined(separator: " "))
  }

  private init(guessing words: [String], letters: String) {
    var counts = LanguageCounts()
    for word in words { counts.add(LanguageCounts.Word(word)) }
    counts.add(letters: letters)
    self = counts.language
  }
}
