/// Splits Japanese text into words by its scripts, without a dictionary.
///
/// Kanji carry the matter, hiragana the grammar: a run of kanji with the hiragana that inflect it is a
/// word, so is a run of katakana, of Latin letters or of digits. What is left of the hiragana is particles,
/// endings and a few common words. Good for counting and comparing content; a reader would cut compounds
/// ("営業時間") once more.
package struct JapaneseWords: Sendable {
  package init() {}

  private enum Script { case kanji, hiragana, katakana, other, gap }

  /// Hiragana that close a word before them: particles and the copula.
  private static let particles = [
    "ではありません", "じゃありません", "ですから", "でした", "ですが", "です", "から", "まで", "より", "ので",
    "のに", "けど", "など", "しか", "だけ", "ほど", "には", "では", "とは", "にも", "でも", "って", "が", "を",
    "に", "は", "で", "と", "も", "の", "へ", "や", "か", "ね", "よ", "な",
  ]
  /// Hiragana words that say nothing by themselves.
  private static let functionWords: Set<String> = [
    "こと", "もの", "ため", "よう", "とき", "ところ", "これ", "それ", "あれ", "ここ", "そこ", "この", "その",
    "あの", "する", "した", "して", "します", "しました", "ある", "あり", "あった", "いる", "います", "いた",
    "なる", "なり", "なった", "ない", "なかった", "ません", "ました", "ます", "また", "もう", "とても", "すぐ",
    "いう", "から", "まで", "ので", "です", "でした", "など", "だけ", "しか",
  ]

  /// The words in order with what they are made of, grammar included.
  package func words(in text: String) -> [String] {
    var result: [String] = []
    var current = ""
    var script = Script.gap
    func close() {
      if !current.isEmpty { result.append(current) }
      current = ""
    }
    for scalar in text.unicodeScalars {
      let next = Self.script(scalar)
      let inflects = script == .kanji && next == .hiragana
      if next != script, !inflects { close() }
      if next != .gap { current.unicodeScalars.append(scalar) }
      script = next
    }
    close()
    return result.flatMap(Self.cut)
  }

  /// The words that say something: kanji without their endings, katakana and Latin words, and hiragana
  /// words that are no grammar.
  package func content(in text: String) -> [String] {
    words(in: text).compactMap { word in
      let stem = word.unicodeScalars.prefix { Self.script($0) == .kanji }
      if !stem.isEmpty { return String(String.UnicodeScalarView(stem)) }
      guard let first = word.unicodeScalars.first else { return nil }
      if Self.script(first) == .hiragana {
        return word.unicodeScalars.count < 3 || Self.functionWords.contains(word) ? nil : word
      }
      return word.unicodeScalars.count < 2 ? nil : word.lowercased()
    }
  }

  /// Cuts particles off behind a word: "店で" is "店" and "で".
  private static func cut(_ word: String) -> [String] {
    for particle in particles where word.hasSuffix(particle) && word != particle {
      let head = String(word.dropLast(particle.count))
      guard let last = head.unicodeScalars.last else { continue }
      // Inside an inflected word the same letters are an ending: "使って", "遅れて".
      let isWord = script(last) != .hiragana || particle.count > 1 || head.count >= 4
      if isWord { return cut(head) + [particle] }
    }
    return [word]
  }

  private static func script(_ scalar: Unicode.Scalar) -> Script {
    switch scalar.value {
    case 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF, 0x3005, 0x20000...0x3FFFF: .kanji
    case 0x3041...0x309F: .hiragana
    case 0x30A0...0x30FF, 0xFF66...0xFF9F: .katakana
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      .other
    default: scalar.properties.isAlphabetic ? .other : .gap
    }
  }
}
