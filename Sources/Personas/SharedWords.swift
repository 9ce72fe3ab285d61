import EvidenceModel

/// Whether two people's words plainly mean the same.
struct SharedWords {
  /// Content words that both use.
  let count: Int
  /// Content words of the one who uses fewer.
  let fewer: Int

  /// Two content words in common, or all that the shorter of the two has.
  var isEnough: Bool { count > 1 || count == 1 && fewer == 1 }

  /// Nil for the words of more or fewer people than two.
  init?(_ items: [SpokenEvidence.Item], _ evidence: SpokenEvidence, kind: StatementKind) {
    let voices = Self.words(items, evidence, kind: kind)
    guard voices.count == 2 else { return nil }
    self.init(voices[0].stems, voices[1].stems)
  }

  private init(_ one: Set<String>, _ other: Set<String>) {
    count = one.intersection(other).count
    fewer = min(one.count, other.count)
  }

  /// The people who share enough words with none of the others, ascending.
  static func alone(
    _ items: [SpokenEvidence.Item], _ evidence: SpokenEvidence, kind: StatementKind
  ) -> [Int] {
    let voices = words(items, evidence, kind: kind)
    return voices.filter { own in
      !voices.contains {
        $0.voice != own.voice && SharedWords($0.stems, own.stems).isEnough
      }
    }.map(\.voice)
  }

  /// What each person says, in the order of their numbers.
  private static func words(
    _ items: [SpokenEvidence.Item], _ evidence: SpokenEvidence, kind: StatementKind
  ) -> [(voice: Int, stems: Set<String>)] {
    Set(items.map(\.voice)).sorted().map { voice in
      let stems = items.filter { $0.voice == voice }.reduce(into: Set<String>()) { words, item in
        words.formUnion(Self.stems(evidence.statements[item.statement].quote, kind: kind))
      }
      return (voice, stems)
    }
  }

  /// The content words without endings, at most five letters of each.
  static func stems(_ text: String, kind: StatementKind) -> Set<String> {
    let words = SpokenFiller().removed(from: Word.words(of: text))
    return Set(ClaimSubstance(kind: kind).contentWords(words).map(stem))
  }

  private static func stem(_ word: String) -> String {
    for ending in ["ing", "ed", "es", "s"]
    where word.hasSuffix(ending) && word.count > ending.count + 2 {
      return String(word.dropLast(ending.count).prefix(5))
    }
    return String(word.prefix(5))
  }
}
