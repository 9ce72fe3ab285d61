import EvidenceModel
import EvidenceStore
import Ingestion
import Themes

/// What a search knows before it looks at any words: filters, people, personas, names.
struct SearchContext {
  let workspace: Workspace
  /// Sources that the filters let through.
  let sources: [StoredSource]
  let wantedKind: StatementKind?
  let paths: [SourceID: String]
  let people: [PersonID: Person]
  let personaOf: [PersonID: String]
  let redactor: Redactor
  private let reader: PassageReader
  private let allSources: [StoredSource]
  private let filter: PassageFilter

  /// Which passages the filters let through.
  private struct PassageFilter {
    let from: String?
    let to: String?
    let persona: String?

    func lets(_ passage: Passage, _ personaOf: [PersonID: String]) -> Bool {
      guard passage.speaker == .customer else { return false }
      if let from, (passage.date ?? "") < from { return false }
      if let to, (passage.date ?? "9999").prefix(10) > to { return false }
      return persona == nil || passage.person.flatMap { personaOf[$0] } == persona
    }
  }

  init(workspace: Workspace, filters: HeardSearch.Filters) throws(Diagnostic) {
    self.workspace = workspace
    wantedKind = try Self.kind(filters.kind)
    let days = (try Self.day(filters.from), try Self.day(filters.to))
    allSources = try workspace.sources()
    let all = try workspace.people()
    people = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    paths = Dictionary(
      allSources.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    var personaOf: [PersonID: String] = [:]
    for membership in try workspace.memberships() {
      if let persona = membership.persona { personaOf[membership.person] = persona }
    }
    self.personaOf = personaOf
    filter = PassageFilter(
      from: days.0, to: days.1, persona: try Self.persona(filters.persona, workspace))
    let names = try WorkspaceNames(workspace: workspace, sources: allSources)
    redactor = Redactor(names: names.known)
    reader = PassageReader(
      workspace: workspace, people: all, names: names.speakers,
      dates: try Participants(workspace: workspace, sources: allSources).dates(of: allSources))
    sources = allSources.filter { source in
      guard let wanted = filters.source?.lowercased() else { return true }
      return source.kind.rawValue == wanted || source.path.lowercased().contains(wanted)
    }
  }

  /// The words of some records, by number of source; nil for all.
  func material(records: [Int: [Int]]?) throws(Diagnostic) -> SearchMaterial {
    let passages = try reader.passages(of: sources, records: records)
      .filter { filter.lets($0, personaOf) }
    return SearchMaterial(
      context: self, passages: passages, kinds: try kinds(of: passages))
  }

  /// What the last build filed sentences under; before the first, what it would file them under.
  private func kinds(
    of passages: [Passage]
  ) throws(Diagnostic) -> [Workspace.StatementPlace: StatementKind] {
    var kinds: [Workspace.StatementPlace: StatementKind] = [:]
    guard try workspace.hasStatements() else {
      var options = StatementFinder.Options()
      options.domainTerms = try DomainTerms(workspace: workspace).terms(of: allSources)
      let heard = try reader.passages(of: allSources)
      for statement in StatementFinder(options).statements(in: heard).statements {
        kinds[
          .init(
            source: statement.source.number, record: statement.record, column: statement.column,
            start: statement.start)] = statement.kind
      }
      return kinds
    }
    for source in sources {
      let records = passages.filter { $0.source == source.id }.map(\.record)
      guard !records.isEmpty else { continue }
      kinds.merge(
        try workspace.statementKinds(of: source, records: Set(records).sorted()),
        uniquingKeysWith: { first, _ in first })
    }
    return kinds
  }

  private static func kind(_ name: String?) throws(Diagnostic) -> StatementKind? {
    guard let name else { return nil }
    if let kind = StatementKind(rawValue: name.lowercased()) { return kind }
    throw Diagnostic(
      .searchWrongFilter, "There is no kind of statement \(name).",
      remedy: "The kinds are: "
        + StatementKind.allCases.map(\.rawValue).joined(separator: ", ") + ".")
  }

  private static func day(_ text: String?) throws(Diagnostic) -> String? {
    guard let text else { return nil }
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.count) == [4, 2, 2], parts.allSatisfy({ $0.allSatisfy(\.isNumber) }) else {
      throw Diagnostic(
        .searchWrongFilter, "\(text) is no day.", remedy: "Write it as 2025-06-30.")
    }
    return text
  }

  private static func persona(
    _ name: String?, _ workspace: Workspace
  ) throws(Diagnostic) -> String? {
    guard let name else { return nil }
    guard let document = try DocumentReader(workspace: workspace).stored() else {
      throw DocumentReader.notBuilt
    }
    return try document.persona(named: name).id
  }
}

extension SourceID {
  /// The number of the source in the workspace; 0 for an id that is none of a workspace.
  var number: Int { Int(rawValue.dropFirst(3)) ?? 0 }
}
