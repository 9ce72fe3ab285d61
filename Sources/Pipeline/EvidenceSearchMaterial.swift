import EvidenceModel
import EvidenceStore
import Ingestion
import Themes

/// What a search goes through: customers' passages that pass the filters, and what is known of them.
struct SearchMaterial {
  let context: SearchContext
  let passages: [Passage]
  let kinds: [Workspace.StatementPlace: StatementKind]
  private let guardian = InstructionGuard()
  private static let snippetLength = 200

  init(
    context: SearchContext, passages: [Passage],
    kinds: [Workspace.StatementPlace: StatementKind]
  ) {
    self.context = context
    self.passages = passages
    self.kinds = kinds
  }

  /// Whether a sentence is filed under the kind that was asked for, if any was, and may be shown.
  func isWanted(_ ranked: EvidenceSearchRanking.Ranked) -> Bool {
    if let wanted = context.wantedKind, kind(ranked.place) != wanted { return false }
    return !guardian.isSuspicious(words(ranked.place))
  }

  func hit(_ ranked: EvidenceSearchRanking.Ranked, rank: Int) -> HeardSearch.Hit {
    let passage = passages[ranked.place.text]
    let quote = context.redactor.redact(words(ranked.place)).text
    return HeardSearch.Hit(
      rank: rank, source: passage.source.rawValue, path: context.paths[passage.source] ?? "",
      locator: passage.locator, record: passage.record,
      person: passage.person.flatMap { context.people[$0]?.pseudonym },
      persona: passage.person.flatMap { context.personaOf[$0] }, date: passage.date,
      kind: kind(ranked.place)?.rawValue, question: passage.question, quote: quote,
      snippet: Self.snippet(quote), match: ranked.match,
      score: (ranked.score * 10_000).rounded() / 10_000)
  }

  /// The same sentences by their numbers in other material that holds their passages too.
  func moved(
    _ ranked: [EvidenceSearchRanking.Ranked], to other: SearchMaterial
  ) -> [EvidenceSearchRanking.Ranked] {
    struct Key: Hashable {
      let source: SourceID
      let record: Int
      let column: String
    }
    var numbers: [Key: Int] = [:]
    for (number, passage) in other.passages.enumerated() {
      numbers[Key(source: passage.source, record: passage.record, column: passage.column)] = number
    }
    return ranked.compactMap { entry in
      let passage = passages[entry.place.text]
      let key = Key(source: passage.source, record: passage.record, column: passage.column)
      return numbers[key].map {
        .init(
          place: .init(text: $0, bytes: entry.place.bytes), match: entry.match, score: entry.score)
      }
    }
  }

  /// The words of a sentence as they stand.
  func words(_ place: SentenceSearch.Place) -> String {
    let text = passages[place.text].text.utf8
    let start = text.index(text.startIndex, offsetBy: place.bytes.lowerBound)
    return String(
      decoding: text[start..<text.index(start, offsetBy: place.bytes.count)], as: UTF8.self)
  }

  private func kind(_ place: SentenceSearch.Place) -> StatementKind? {
    let passage = passages[place.text]
    return kinds[
      .init(
        source: passage.source.number, record: passage.record, column: passage.column,
        start: place.bytes.lowerBound)]
  }

  /// The first words, at most 200 characters of them.
  private static func snippet(_ quote: String) -> String {
    guard quote.count > snippetLength else { return quote }
    var text = ""
    for word in quote.split(whereSeparator: \.isWhitespace) {
      if text.count + word.count + 1 > snippetLength { break }
      text += text.isEmpty ? String(word) : " " + word
    }
    return text.isEmpty ? String(quote.prefix(snippetLength)) + "…" : text + " …"
  }
}
