import EvidenceModel
import EvidenceStore
import Ingestion
import Themes

/// What a search goes through: customers' passages that pass the filters, and what is known of them.
struct SearchMaterial {
  let passages: [Passage]
  private let kinds: [String: StatementKind]
  private let wantedKind: StatementKind?
  private let paths: [SourceID: String]
  private let people: [PersonID: Person]
  private let personaOf: [PersonID: String]
  private let redactor: Redactor
  private let guardian = InstructionGuard()

  init(workspace: Workspace, filters: HeardSearch.Filters) throws(Diagnostic) {
    wantedKind = try Self.kind(filters.kind)
    let (from, to) = (try Self.day(filters.from), try Self.day(filters.to))
    let sources = try workspace.sources()
    let all = try workspace.people()
    people = Dictionary(all.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    paths = Dictionary(
      sources.map { ($0.id, $0.path) }, uniquingKeysWith: { first, _ in first })
    var personaOf: [PersonID: String] = [:]
    for membership in try workspace.memberships() {
      if let persona = membership.persona { personaOf[membership.person] = persona }
    }
    self.personaOf = personaOf
    let persona = try Self.persona(filters.persona, workspace)
    let names = try WorkspaceNames(workspace: workspace, sources: sources)
    redactor = Redactor(names: names.known)
    let reader = PassageReader(
      workspace: workspace, people: all, names: names.speakers,
      dates: try Participants(workspace: workspace, sources: sources).dates(of: sources))
    let heard = try reader.passages(of: sources)
    var options = StatementFinder.Options()
    options.domainTerms = try DomainTerms(workspace: workspace).terms(of: sources)
    var kinds: [String: StatementKind] = [:]
    for statement in StatementFinder(options).statements(in: heard).statements {
      kinds[
        Self.key(statement.source, statement.record, statement.column, statement.start)] =
        statement.kind
    }
    self.kinds = kinds
    let paths = self.paths
    passages = heard.filter { passage in
      guard passage.speaker == .customer else { return false }
      if let from, (passage.date ?? "") < from { return false }
      if let to, (passage.date ?? "9999").prefix(10) > to { return false }
      if let persona, passage.person.flatMap({ personaOf[$0] }) != persona { return false }
      guard let wanted = filters.source?.lowercased() else { return true }
      return passage.sourceKind.rawValue == wanted
        || (paths[passage.source] ?? "").lowercased().contains(wanted)
    }
  }

  /// Whether a sentence is filed under the kind that was asked for, if any was, and may be shown.
  func isWanted(_ passage: Int, _ bytes: Range<Int>) -> Bool {
    if let wantedKind, kind(passage, bytes) != wantedKind { return false }
    return !guardian.isSuspicious(words(passage, bytes))
  }

  func hit(_ found: SentenceSearch.Found) -> HeardSearch.Hit {
    let passage = passages[found.text]
    return HeardSearch.Hit(
      source: passage.source.rawValue, path: paths[passage.source] ?? "",
      locator: passage.locator, person: passage.person.flatMap { people[$0]?.pseudonym },
      persona: passage.person.flatMap { personaOf[$0] }, date: passage.date,
      kind: kind(found.text, found.bytes)?.rawValue, question: passage.question,
      quote: redactor.redact(words(found.text, found.bytes)).text,
      match: found.isByWords ? "words" : "meaning", score: (found.score * 1000).rounded() / 1000)
  }

  private func words(_ passage: Int, _ bytes: Range<Int>) -> String {
    String(decoding: Array(passages[passage].text.utf8)[bytes], as: UTF8.self)
  }

  private func kind(_ number: Int, _ bytes: Range<Int>) -> StatementKind? {
    let passage = passages[number]
    return kinds[Self.key(passage.source, passage.record, passage.column, bytes.lowerBound)]
  }

  private static func key(
    _ source: SourceID, _ record: Int, _ column: String, _ start: Int
  ) -> String {
    "\(source) \(record) \(column) \(start)"
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
