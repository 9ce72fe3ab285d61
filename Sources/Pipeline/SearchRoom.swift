package import EvidenceModel
package import EvidenceStore
import Ingestion
package import Reporting

/// Searches customers' words for a page: choices, hits with what they are part of, and problems in words.
package struct SearchRoom {
  /// The most hits on a page.
  package static let pageSize = 40
  /// The longest search, in characters.
  private static let longestQuery = 400

  private let workspace: Workspace
  private let sources: [StoredSource]

  package init(workspace: Workspace) throws(Diagnostic) {
    self.workspace = workspace
    sources = try workspace.sources()
  }

  /// What was found; without words to look for the form alone.
  ///
  /// - Parameters:
  ///   - query: As the form holds it.
  ///   - personas: The personas' names, in the document's order.
  ///   - footer: The line at the bottom.
  /// - Returns: The page, with up to ``pageSize`` hits.
  /// - Throws: What the workspace throws; a search that can't be made is a page with the reason.
  package func page(
    _ query: SearchPage.Query, personas: [SearchPage.Choice], footer: PageFooter
  ) throws(Diagnostic) -> SearchPage {
    var page = SearchPage(
      query: query, personas: personas, sources: kinds(), footer: footer)
    page.hasModel = try !ModelRegistry(workspace: workspace).entries().isEmpty
    guard !query.words.isEmpty else { return page }
    let filters = HeardSearch.Filters(
      kind: Self.value(query.kind), persona: Self.value(query.persona),
      source: Self.value(query.source), from: Self.value(query.from), to: Self.value(query.to))
    do {
      let found = try HeardSearch(workspace: workspace).hits(
        String(query.words.prefix(Self.longestQuery)), filters: filters,
        by: HeardSearch.Order(rawValue: query.by) ?? .both, limit: Self.pageSize)
      page.hits = try hits(found.hits, personas: personas)
      page.count = found.count
      page.isComplete = found.isComplete
    } catch {
      switch error.code {
      case .searchNoWords: page.problem = "\(error.message) Name what they talk about."
      case .searchWrongFilter, .unknownPersona: page.problem = "\(error.message) \(error.remedy)"
      default: throw error
      }
    }
    return page
  }

  private func hits(
    _ found: [HeardSearch.Hit], personas: [SearchPage.Choice]
  ) throws(Diagnostic) -> [SearchPage.Hit] {
    let names = try WorkspaceNames(workspace: workspace, sources: sources)
    var pseudonyms: [String: String] = [:]
    for person in try workspace.people() { pseudonyms[person.id.rawValue] = person.pseudonym }
    let titles = try ConversationTitles(
      workspace: workspace, pseudonyms: pseudonyms, redactor: Redactor(names: names.known))
    let titleOf = Dictionary(
      sources.map { ($0.id.rawValue, titles.title(of: $0).text) },
      uniquingKeysWith: { first, _ in first })
    return found.map { hit in
      SearchPage.Hit(
        words: hit.snippet, kind: hit.kind, persona: hit.persona,
        personaName: personas.first { $0.value == hit.persona }?.title, customer: hit.person,
        sourceID: hit.source, source: titleOf[hit.source] ?? hit.source, record: hit.record,
        locator: hit.locator, date: hit.date, isByMeaning: hit.match == "meaning")
    }
  }

  /// Kinds of sources that carry words, each once, in the order of the sources.
  private func kinds() -> [SearchPage.Choice] {
    var seen: Set<SourceKind> = []
    return sources.map(\.kind).filter { $0.carriesWords && seen.insert($0).inserted }.map {
      SearchPage.Choice(value: $0.rawValue, title: $0.documentName)
    }
  }

  private static func value(_ text: String) -> String? { text.isEmpty ? nil : text }
}
