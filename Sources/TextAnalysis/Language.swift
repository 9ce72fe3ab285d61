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

  /// Guesses the language of a text from its script and its function words.
  ///
  /// Kana make Japanese. Else the language with the largest share of function words wins when it has at
  /// least two of them and leads; a text of few words is ``other``. Give whole conversations rather than
  /// single sentences.
  package init(guessing text: String) {
    self.init(guessing: Tokenizer().tokens(in: text).map(\.text))
  }

  /// Guesses the language from words in lower case; see ``init(guessing:)-(String)``.
  package init(guessing words: [String]) {
    let kana = words.count { word in
      word.unicodeScalars.first.map { (0x3040...0x30FF).contains($0.value) } ?? false
    }
    if kana * 10 > words.count {
      self = words.isEmpty ? .other : .japanese
      return
    }
    let normalizer = WordNormalizer()
    let lists: [(Language, Set<String>)] = [
      (.english, StopWords.english), (.german, StopWords.german), (.spanish, StopWords.spanish),
      (.french, StopWords.french), (.portuguese, StopWords.portuguese),
    ]
    var best = (language: Language.other, hits: 1)
    var isTie = false
    for (language, list) in lists {
      let hits = words.count { word in
        list.contains(word)
          || (language == .english && list.contains(normalizer.words(of: word)[0]))
      }
      if hits == best.hits { isTie = hits > 1 }
      if hits > best.hits {
        best = (language, hits)
        isTie = false
      }
    }
    let isEnough = best.hits * 12 >= words.count
    self = isTie || !isEnough ? .other : best.language
  }
}
