import Foundation
import TextAnalysis

/// Names a theme: a short quote of its most typical statement and key phrases.
struct ThemeLabel {
  private static let pronouns: Set<String> = [
    "it", "they", "that", "this", "those", "these", "he", "she", "them", "which", "there",
  ]

  /// What a core is worth as a name: typicality less 0.006 per word beyond nine, less for fragments and
  /// for openings that point at something unsaid.
  func worth(core: String, typicality: Double) -> Double {
    let words = WordNormalizer().words(in: shortened(core))
    var worth = typicality - 0.006 * Double(max(0, words.count - 9))
    if words.count < 4 { worth -= 0.04 }
    if words.count > 16 { worth -= 0.05 }
    if let first = words.first, Self.pronouns.contains(first) { worth -= 0.05 }
    return worth
  }

  /// The core without its full stop, cut to its weightiest clause when longer than 16 words.
  func shortened(_ core: String) -> String {
    let trimmed = core.trimmingCharacters(in: CharacterSet(charactersIn: " .,;:!–-—\n\t"))
    let tokens = Tokenizer().tokens(in: trimmed)
    guard tokens.count > 16 else { return trimmed }
    let bytes = Array(trimmed.utf8)
    var cuts = [0]
    for (left, right) in zip(tokens, tokens.dropFirst()) {
      let between = bytes[left.bytes.upperBound..<right.bytes.lowerBound]
      let isMark = between.contains { $0 == 0x2C || $0 == 0x3B || $0 == 0x28 || $0 == 0xE2 }
      if isMark || ["because", "although", "which"].contains(right.text) {
        cuts.append(right.bytes.lowerBound)
      }
    }
    cuts.append(bytes.count)
    let clauses = zip(cuts, cuts.dropFirst()).map {
      String(decoding: bytes[$0..<$1], as: UTF8.self)
    }
    let marks = CharacterSet(charactersIn: " .,;:!()–-—\n\t")
    let clean = clauses.map { $0.trimmingCharacters(in: marks) }
      .filter { (4...16).contains(Tokenizer().tokens(in: $0).count) }
    let best = clean.enumerated().max { left, right in
      (weight(left.element), -left.offset) < (weight(right.element), -right.offset)
    }
    if let best { return best.element }
    return String(decoding: bytes[..<tokens[15].bytes.upperBound], as: UTF8.self)
  }

  private func weight(_ clause: String) -> Int {
    2 * ConceptLexicon.english.concepts(in: clause).count + TextFeatures().stems(clause).count
  }

  /// Up to two phrases that are frequent inside and rare outside, without a stem in common.
  func terms(of inside: [String], among all: [[String: String]], _ frequency: [String: Int])
    -> [String]
  {
    var counts: [String: Int] = [:]
    var forms: [String: [String: Int]] = [:]
    for text in inside {
      for (key, form) in Self.phrases(text) {
        counts[key, default: 0] += 1
        forms[key, default: [:]][form, default: 0] += 1
      }
    }
    let total = Double(max(1, all.count))
    let ranked = counts.keys.sorted().map { key -> (key: String, score: Double) in
      let count = Double(counts[key] ?? 0)
      let rarity = log((1 + total) / (1 + Double(frequency[key] ?? 1))) + 0.3
      let isPhrase = key.contains(" ")
      return (key, count * rarity * (isPhrase ? (count > 1 ? 1.4 : 0.6) : 1))
    }.sorted { ($0.score, $1.key) > ($1.score, $0.key) }
    var chosen: [String] = []
    var used: Set<String> = []
    for entry in ranked where chosen.count < 2 {
      let stems = entry.key.split(separator: " ").map(String.init)
      guard used.isDisjoint(with: stems) else { continue }
      used.formUnion(stems)
      let form = (forms[entry.key] ?? [:]).sorted { ($1.value, $0.key) < ($0.value, $1.key) }.first
      chosen.append(form?.key ?? entry.key)
    }
    return chosen
  }

  /// Phrases of one or two neighbouring words that say something: stems as key, words as form.
  static func phrases(_ text: String) -> [String: String] {
    let stemmer = EnglishStemmer()
    let words = WordNormalizer().words(in: text)
    var result: [String: String] = [:]
    var last: (stem: String, word: String)?
    for word in words {
      let stem = stemmer.stem(word)
      guard !StopWords.english.contains(word), !MetaWords.stems.contains(stem), word.utf8.count > 2
      else {
        last = nil
        continue
      }
      if result[stem] == nil { result[stem] = word }
      if let last { result[last.stem + " " + stem] = last.word + " " + word }
      last = (stem, word)
    }
    return result
  }
}
