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
    let voices = Set(items.map(\.voice)).sorted()
    guard voices.count == 2 else { return nil }
    let stems = voices.map { voice in
      items.filter { $0.voice == voice }.reduce(into: Set<String>()) { words, item in
        words.formUnion(Self.stems(evidence.statements[item.statement].quote, kind: kind))
      }
    }
    count = stems[0].intersection(stems[1]).count
    fewer = min(stems[0].count, stems[1].count)
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
