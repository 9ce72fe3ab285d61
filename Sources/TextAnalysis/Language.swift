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
    let kana = words.count { word in
      word.unicodeScalars.first.map { (0x3040...0x30FF).contains($0.value) } ?? false
    }
    if kana * 10 > words.count {
      self = words.isEmpty ? .other : .japanese
      return
    }
    let normalizer = WordNormalizer()
    let marks = Self.points(of: letters)
    let lists: [(Language, Set<String>)] = [
      (.english, StopWords.english), (.german, StopWords.german), (.spanish, StopWords.spanish),
      (.french, StopWords.french), (.portuguese, StopWords.portuguese),
    ]
    var best = (language: Language.other, points: 2)
    var isTie = false
    for (language, list) in lists {
      let hits = words.count { word in
        if list.contains(word) { return true }
        if language == .english { return list.contains(normalizer.words(of: word)[0]) }
        // "j'aimerais", "l'objectif": what stands before the apostrophe is a function word.
        return language == .french && word.utf8.contains(UInt8(ascii: "'"))
          && word.split(separator: "'").first.map { Self.elided.contains(String($0)) } ?? false
      }
      let points = 2 * hits + (hits > 0 || words.count < 4 ? marks[language] ?? 0 : 0)
      if points == best.points { isTie = points > 2 }
      if points > best.points {
        best = (language, points)
        isTie = false
      }
    }
    let isEnough = best.points * 12 >= words.count
    self = isTie || !isEnough ? .other : best.language
  }

  private static let elided: Set<String> = ["j", "c", "d", "l", "n", "qu", "s", "m", "t", "jusqu"]

  /// Points for letters and marks that only some languages write; at most three each.
  private static func points(of text: String) -> [Language: Int] {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return [:] }
    var points: [Language: Int] = [:]
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ß": points[.german, default: 0] += 3
      case "ä", "ö", "ü", "Ä", "Ö", "Ü": points[.german, default: 0] += 2
      case "ñ", "¿", "¡", "Ñ": points[.spanish, default: 0] += 3
      case "ã", "õ", "Ã", "Õ": points[.portuguese, default: 0] += 3
      case "è", "ù", "û", "î", "ë", "œ", "ï": points[.french, default: 0] += 2
      case "ç", "ê", "â", "à", "ô":
        points[.french, default: 0] += 1
        points[.portuguese, default: 0] += 1
      case "ó", "í", "á", "ú":
        points[.spanish, default: 0] += 1
        points[.portuguese, default: 0] += 1
      case "é", "É":
        points[.french, default: 0] += 1
      default: break
      }
    }
    return points.mapValues { min(3, $0) }
  }
}
