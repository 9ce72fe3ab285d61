package import EvidenceModel

/// Words a claim: the customer's own sentence in the third person, short, without filler.
///
/// "I'd worry that it breaks" becomes "Worried that it breaks", "My boss" as an influencer "Listens to
/// their boss". Content words are kept; where the grammar is not understood the customer's own words
/// stand in quotation marks behind a phrase for the kind.
package struct ClaimWording: Sendable {
  /// The longest text, in words.
  package static let longest = 24

  package init() {}

  /// The text of a claim of a kind, from the core of a customer's statement.
  ///
  /// - Returns: Capitalised, without a full stop at the end, at most 24 words; empty only for text
  ///   without words.
  package func text(for core: String, kind: StatementKind) -> String {
    let words = CommaSplice().cut(SpokenText().clean(core))
    guard !words.isEmpty else { return "" }
    return reworded(words, kind: kind) ?? quoted(words, kind: kind)
  }

  /// Whether the words can be rewritten, so that no quotation marks are needed.
  package func isRewritable(_ core: String, kind: StatementKind) -> Bool {
    let words = CommaSplice().cut(SpokenText().clean(core))
    return !words.isEmpty && reworded(words, kind: kind) != nil
  }

  private func reworded(_ words: [Word], kind: StatementKind) -> String? {
    guard SpokenText().looksEnglish(words) else { return nil }
    if let framed = FramePhrase().reworded(words, kind: kind) { return finished(framed) }
    if let implied = SubjectlessSentence().reworded(words, kind: kind) { return finished(implied) }
    switch ThirdPerson().rewrite(words) {
    case .unsure: return nil
    case .rewritten(let result, true): return finished(Word.sentence(result))
    case .rewritten(let result, false):
      // A subject of its own means a main clause, before which nothing may be put.
      return finished(
        hasMainSubject(words) ? Word.sentence(result) : KindOpener(kind).opening(result))
    case .untouched(let result): return finished(KindOpener(kind).opening(result))
    }
  }

  /// Whether "I" or "we" stands outside every subordinate clause.
  private func hasMainSubject(_ words: [Word]) -> Bool {
    words.indices.contains { place in
      guard ThirdPerson.subjects.contains(words[place].lower) else { return false }
      let before = place > 0 ? words[place - 1] : nil
      guard let before, !before.endsClause else { return true }
      return !KindOpener.subordinators.contains(before.lower)
        && !(before.lower == "things" || words[0].lower == "to")
    }
  }

  /// The text before a bracket that is never closed: "(e.g." is where a sentence was taken to end.
  private static func balanced(_ text: String) -> String {
    guard let open = text.lastIndex(of: "("), !text[open...].contains(")"),
      text.distance(from: text.startIndex, to: open) > 8
    else { return text }
    return String(text[..<open]).withoutEnd
  }

  private func finished(_ text: String) -> String? {
    let words = SpokenText().shortened(Word.words(of: Self.balanced(text)), to: Self.longest)
    let result = Self.balanced(Word.sentence(words)).withoutEnd.capitalisedFirst
    return result.isEmpty ? nil : result
  }

  /// The customer's own words behind a phrase for the kind.
  private func quoted(_ words: [Word], kind: StatementKind) -> String {
    let phrase = KindOpener(kind).quotePhrase
    let room = Self.longest - Word.words(of: phrase).count
    var short = SpokenText().shortened(words, to: room)
    if let last = short.indices.last, !short[last].suffix.contains("?") {
      short[last].suffix = short[last].suffix.filter { ")]".contains($0) }
    }
    let text = Word.sentence(short).filter { !"\"“”".contains($0) }
    return "\(phrase) “\(text.capitalisedFirst)”"
  }
}
