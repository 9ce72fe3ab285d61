package import EvidenceModel
package import EvidenceStore
import Foundation
import Ingestion
import Themes

extension Diagnostic.Code {
  package static let searchNoWords = Diagnostic.Code("search.noWords")
  package static let searchWrongFilter = Diagnostic.Code("search.wrongFilter")
}

/// Finds customers' sentences by words and by what these are about.
///
/// Sentences with the words come first; those that only share concepts of the lexicon with the query
/// follow, marked as such (``SentenceSearch``). Everything is read at the time of the search, so the cost is linear in the words of the workspace.
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
  }

  /// A sentence that was found.
  package struct Hit: Sendable, Encodable {
    package let source: String
    package let path: String
    package let locator: String
    /// The pseudonym of who said it; nil where nobody is known.
    package let person: String?
    package let persona: String?
    package let date: String?
    /// What it is filed under; nil for a sentence that states nothing.
    package let kind: String?
    package let question: String?
    /// The sentence, redacted.
    package let quote: String
    /// `words`, or `meaning` where only concepts are shared.
    package let match: String
    package let score: Double
  }

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// The best hits.
  ///
  /// - Parameter words: What to look for; function words alone find nothing.
  /// - Returns: At most `limit`, best first, and how many there are.
  /// - Throws: `search.noWords`, `search.wrongFilter`, or what the store throws.
  package func hits(
    _ words: String, filters: Filters = Filters(), limit: Int = 20
  ) throws(Diagnostic) -> (hits: [Hit], count: Int) {
    guard let query = SentenceSearch.Query(words) else {
      throw Diagnostic(
        .searchNoWords, "There is nothing to look for in these words.",
        remedy: "Give a word that says something, such as: likeness search late delivery.")
    }
    let material = try SearchMaterial(workspace: workspace, filters: filters)
    let ranked = SentenceSearch(texts: material.passages.map(\.text)).ranked(query).filter {
      material.isWanted($0.text, $0.bytes)
    }
    return (ranked.prefix(max(0, limit)).map(material.hit), ranked.count)
  }
}
