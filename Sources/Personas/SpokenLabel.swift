import EvidenceModel

/// Labels a persona of words alone after the thing that its people want: "Weekly Routine Seeker".
enum SpokenLabel {
  private static let openers = VerbForms.split("a an one more less fewer better")
  private static let stops = SpokenText.functionWords.union(
    VerbForms.split("way thing things lot bit kind sort place time times day idea person one"))

  /// The label of the first wish that names a thing in two or three plain words; nil where none does.
  static func label(_ claims: [CandidateClaim]) -> String? {
    let wishes = claims.filter {
      $0.claim.kind == StatementKind.goal.rawValue && $0.isSolid && !$0.core.isEmpty
    }.sorted { $0.weight > $1.weight }
    return wishes.lazy.compactMap { thing($0.core) }.first
  }

  static func thing(_ core: String) -> String? {
    let words = SpokenText().clean(core)
    guard SpokenText().looksEnglish(words),
      let start = words.prefix(7).firstIndex(where: { openers.contains($0.lower) })
    else { return nil }
    var found: [String] = []
    for word in words[(start + 1)...] {
      guard !stops.contains(word.lower), word.core.allSatisfy({ $0.isLetter || $0 == "-" }),
        !VerbForms.isPast(word.lower)
      else { break }
      found.append(word.core)
      if !word.suffix.isEmpty { break }
    }
    guard (2...3).contains(found.count) else { return nil }
    return found.suffix(2).map(\.capitalisedFirst).joined(separator: " ") + " Seeker"
  }
}
