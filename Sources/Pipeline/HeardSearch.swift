package import EvidenceModel
package import EvidenceStore
import Themes

extension Diagnostic.Code {
  package static let searchNoWords = Diagnostic.Code("search.noWords")
  package static let searchWrongFilter = Diagnostic.Code("search.wrongFilter")
}

/// Finds customers' sentences by words and by what these are about.
///
/// A full-text index says which records to look at; sentences in them are ranked by ``SentenceSearch``.
/// Without a model, sentences with the words come first, and those that only share concepts of the
/// lexicon with the query follow. With a model, sentences are also ranked by the cosine with the query,
/// and both orders are joined. Up to ``meaningLimit`` records every sentence is compared by meaning, in
/// larger workspaces those whose words or concepts fit.
package struct HeardSearch {
  /// What narrows a search; nil lets everything through.
  package struct Filters: Sendable {
    /// A kind of statement: only sentences that were filed under it.
    package var kind: String?
    /// A persona's id or name.
    package var persona: String?
    /// A part of a source's path, or a kind of source.
    package var source: String?
    /// First and last day, ISO.
    package var from: String?
    package var to: String?

    package init(
      kind: String? = nil, persona: String? = nil, source: String? = nil, from: String? = nil,
      to: String? = nil
    ) {
      self.kind = kind
      self.persona = persona
      self.source = source
      self.from = from
      self.to = to
    }

    /// Whether everything is let through.
    var isEmpty: Bool {
      kind == nil && persona == nil && source == nil && from == nil && to == nil
    }
  }

  /// By what sentences are found.
  package enum Order: String, Sendable, CaseIterable {
    case words, meaning, both
  }

  /// What was found.
  package struct Found: Sendable {
    /// Best first.
    package let hits: [Hit]
    /// How many sentences fit.
    package let count: Int
    /// Whether `count` is all; else only the records that fit best were looked at.
    package let isComplete: Bool
  }

  /// A sentence that was found.
  package struct Hit: Sendable, Encodable {
    /// From 1, the best first.
    package let rank: Int
    package let source: String
    package let path: String
    package let locator: String
    /// The record in its source, as the source's pages address it.
    package let record: Int
    /// The pseudonym of who said it; nil where nobody is known.
    package let person: String?
    package let persona: String?
    package let date: String?
    /// What it is filed under; nil for a sentence that states nothing.
    package let kind: String?
    package let question: String?
    /// The sentence, redacted.
    package let quote: String
    /// The quote, cut to what fits a line or two.
    package let snippet: String
    /// `words`, `meaning` (without a model: only concepts are shared), or `both`.
    package let match: String
    /// By words BM25, by meaning a cosine, by both the sum of reciprocal ranks.
    package let score: Double
  }

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Up to so many records every sentence is compared by meaning.
  package static let meaningLimit = 20_000
  /// So many records of a source are looked at where no filter narrows the search.
  private static let recordsPerSource = 4000

  /// The best hits.
  ///
  /// - Parameters:
  ///   - words: What to look for; function words alone find nothing.
  ///   - filters: What narrows the search.
  ///   - by: Words, meaning, or both; without a model meaning is shared concepts.
  ///   - limit: How many hits are given.
  /// - Returns: The best hits and how many sentences fit.
  /// - Throws: `search.noWords`, `search.wrongFilter`, what opening the model throws, or the store.
  package func hits(
    _ words: String, filters: Filters = Filters(), by: Order = .both, limit: Int = 20
  ) throws(Diagnostic) -> Found {
    guard let query = SentenceSearch.Query(words) else {
      throw Diagnostic(
        .searchNoWords, "There is nothing to look for in these words.",
        remedy: "Give a word that says something, such as: likeness search late delivery.")
    }
    let context = try SearchContext(workspace: workspace, filters: filters)
    let index = try EvidenceSearchIndex(workspace: workspace, sources: context.sources)
    let maker = by == .words ? nil : try ModelRegistry(workspace: workspace).maker()
    let candidates = try index.candidates(
      query, limit: filters.isEmpty ? Self.recordsPerSource : nil)
    let material = try context.material(records: candidates.records)
    let search = SentenceSearch(texts: material.passages.map(\.text))
    let share = Double(candidates.count) / Double(max(1, index.recordCount))
    let byWords = EvidenceSearchRanking.byWords(
      search.ranked(query, share: share), by: maker == nil ? by : .words
    ).filter(material.isWanted)
    guard let maker else {
      return found(byWords, material, limit: limit, isComplete: candidates.isComplete)
    }
    let isSmall = index.recordCount <= Self.meaningLimit
    let whole = isSmall ? try context.material(records: nil) : material
    let places = (isSmall ? SentenceSearch(texts: whole.passages.map(\.text)) : search).places
    let byMeaning = try EvidenceSearchRanking.byMeaning(
      places, texts: places.map { whole.words($0) }, query: words, maker: maker
    ).filter(whole.isWanted)
    guard by == .both else {
      return found(byMeaning, whole, limit: limit, isComplete: isSmall)
    }
    let fused = EvidenceSearchRanking.fused(
      isSmall ? material.moved(byWords, to: whole) : byWords, byMeaning)
    return found(fused, whole, limit: limit, isComplete: isSmall && candidates.isComplete)
  }

  private func found(
    _ ranked: [EvidenceSearchRanking.Ranked], _ material: SearchMaterial, limit: Int,
    isComplete: Bool
  ) -> Found {
    Found(
      hits: ranked.prefix(max(0, limit)).enumerated().map { material.hit($1, rank: $0 + 1) },
      count: ranked.count, isComplete: isComplete)
  }
}
