/// What the guess of a language counts: words, function words per language, telling letters.
///
/// Counts of two texts add up to those of both.
package struct LanguageCounts: Sendable, Hashable {
  /// What one word counts for.
  package struct Word: Sendable, Hashable {
    let isKana: Bool
    /// Bit for each of ``LanguageCounts/languages`` that has it as a function word.
    let hits: UInt8

    /// - Parameter word: A token's text: lower case, contractions closed.
    package init(_ word: String) {
      isKana = word.unicodeScalars.first.map { (0x3040...0x30FF).contains($0.value) } ?? false
      var hits: UInt8 = 0
      for (place, list) in LanguageCounts.lists.enumerated()
      where Self.isFunctionWord(word, list, LanguageCounts.languages[place]) {
        hits |= 1 << UInt8(place)
      }
      self.hits = hits
    }

    private static func isFunctionWord(
      _ word: String, _ list: Set<String>, _ language: Language
    ) -> Bool {
      if list.contains(word) { return true }
      if language == .english { return list.contains(WordNormalizer().words(of: word)[0]) }
      // "j'aimerais", "l'objectif": what stands before the apostrophe is a function word.
      return language == .french && word.utf8.contains(UInt8(ascii: "'"))
        && word.split(separator: "'").first.map { LanguageCounts.elided.contains(String($0)) }
          ?? false
    }
  }

  /// The languages of ``Word/hits``, in the order of its bits.
  static let languages: [Language] = [.english, .german, .spanish, .french, .portuguese]
  static let lists = [
    StopWords.english, StopWords.german, StopWords.spanish, StopWords.french, StopWords.portuguese,
  ]
  static let elided: Set<String> = ["j", "c", "d", "l", "n", "qu", "s", "m", "t", "jusqu"]

  private var words = 0
  private var kana = 0
  private var hits = SIMD8<Int>(repeating: 0)
  private var marks = SIMD8<Int>(repeating: 0)

  package init() {}

  /// Counts a word.
  package mutating func add(_ word: Word) {
    words += 1
    if word.isKana { kana += 1 }
    guard word.hits != 0 else { return }
    for place in 0..<5 where word.hits >> UInt8(place) & 1 == 1 { hits[place] += 1 }
  }

  /// Counts the letters and marks of a text that only some languages write.
  package mutating func add(letters text: String) {
    guard text.utf8.contains(where: { $0 >= 0x80 }) else { return }
    for scalar in text.unicodeScalars {
      switch scalar {
      case "ß": marks[1] += 3
      case "ä", "ö", "ü", "Ä", "Ö", "Ü": marks[1] += 2
      case "ñ", "¿", "¡", "Ñ": marks[2] += 3
      case "ã", "õ", "Ã", "Õ": marks[4] += 3
      case "è", "ù", "û", "î", "ë", "œ", "ï": marks[3] += 2
      case "ç", "ê", "â", "à", "ô":
        marks[3] += 1
        marks[4] += 1
      case "ó", "í", "á", "ú":
        marks[2] += 1
        marks[4] += 1
      case "é", "É": marks[3] += 1
      default: break
      }
    }
  }

  /// Adds what another text counts.
  package static func += (left: inout Self, right: Self) {
    left.words += right.words
    left.kana += right.kana
    left.hits &+= right.hits
    left.marks &+= right.marks
  }

  /// The language that the counts speak for; see ``Language/init(guessing:)-(String)``.
  package var language: Language {
    if kana * 10 > words { return words == 0 ? .other : .japanese }
    var best = (language: Language.other, points: 2)
    var isTie = false
    for (place, language) in Self.languages.enumerated() {
      let marks = min(3, marks[place])
      let points = 2 * hits[place] + (hits[place] > 0 || words < 4 ? marks : 0)
      if points == best.points { isTie = points > 2 }
      if points > best.points {
        best = (language, points)
        isTie = false
      }
    }
    let isEnough = best.points * 12 >= words
    return isTie || !isEnough ? .other : best.language
  }
}
