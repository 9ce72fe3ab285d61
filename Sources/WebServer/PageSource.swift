import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting

/// Reads what a page shows and writes it as HTML, for one visitor.
struct PageSource: Sendable {
  let workspace: Workspace
  let shared: SharedDocument
  /// ISO day.
  let today: String
  let html: HTMLPages

  init(workspace: Workspace, shared: SharedDocument, token: FormToken, today: String) {
    self.workspace = workspace
    self.shared = shared
    self.today = today
    let hasPersonas = (try? shared.current()) != nil
    let isPending = (try? workspace.isPending(.build)) ?? false
    html = HTMLPages(formToken: token, isWaitingForBuild: hasPersonas && isPending)
  }

  func home() throws -> String {
    guard let reviewed = try shared.current() else {
      let hasSources = try !workspace.sources().isEmpty
      return html.home(
        HomePage(emptyFor: EngineVersion.current, isReadyToBuild: hasSources))
    }
    return html.home(HomePage(reviewed.document, reviews: reviewed.reviews))
  }

  func persona(_ id: String) throws -> String {
    let reviewed = try current()
    let page = PersonaPage(id: id, in: reviewed.document, reviews: reviewed.reviews)
    guard let page else { throw MissingPage() }
    return html.persona(page)
  }

  func claim(_ id: String, of persona: String) throws -> String {
    let reviewed = try current()
    let page = ClaimPage(persona: persona, claim: id, in: reviewed.document) { claim, owner in
      ClaimReview(
        of: claim, persona: owner, book: reviewed.reviews,
        original: reviewed.originals[claim.id],
        stamp: ReviewDesk.stamp(of: claim, in: reviewed.reviews))
    }
    guard let page else { throw MissingPage() }
    return html.claim(page)
  }

  func sources() throws -> String {
    let stored = try workspace.sources()
    let reader = RejectsReader(workspace: workspace)
    let rejects = stored.filter { $0.rejected > 0 }.map { source in
      let reasons = reader.reasons(of: source)
      let unknown = SourceRejects.Reason(text: "No longer known", count: source.rejected)
      return SourceRejects(source: source.id, reasons: reasons.isEmpty ? [unknown] : reasons)
    }
    var page: SourcesPage
    if let reviewed = try shared.current() {
      page = SourcesPage(reviewed.document, rejects: rejects)
      page.isWaitingForBuild =
        try workspace.isPending(.build)
        || stored.map(\.sha256).sorted() != reviewed.document.sources.map(\.sha256).sorted()
    } else {
      page = SourcesPage(
        stored.map(Self.described), rejects: rejects, engineVersion: EngineVersion.current)
    }
    page.canBuild = !stored.isEmpty
    page.waiting = IncomingFolder.all(beside: workspace.path).map {
      SourcesPage.Waiting(batch: $0.batch, files: $0.count)
    }
    return html.sources(page)
  }

  private static func described(_ source: StoredSource) -> PersonaDocument.DocumentSource {
    PersonaDocument.DocumentSource(
      id: source.id, kind: source.kind.documentName, path: nil, sha256: source.sha256,
      records: source.records, from: source.firstDate, to: source.lastDate)
  }

  func removal(of id: String) throws -> String {
    guard let source = try workspace.sources().first(where: { $0.id.rawValue == id }) else {
      throw MissingPage()
    }
    return html.removal(
      RemovalPage(
        id: id, kind: source.kind.documentName, records: source.records,
        peopleOfItsOwn: try workspace.countPeopleOnly(in: source), footer: try footer()))
  }

  func source(_ id: String, from first: Int) throws -> String {
    let page = try SourceDesk(workspace: workspace)
      .page(of: id, firstColumn: first, footer: try footer())
    guard let page else { throw MissingPage() }
    return html.source(page)
  }

  func rejects(_ id: String, from first: Int) throws -> String {
    guard let source = try SourceDesk(workspace: workspace).source(id) else { throw MissingPage() }
    let rows = RejectsReader(workspace: workspace).rows(of: source)
    return html.rejects(
      RejectsPage(
        id: id, all: rows.map { RejectsPage.Row(line: $0.line, reason: $0.reason) }, first: first,
        total: source.rejected, footer: try footer()))
  }

  func incoming(_ folder: IncomingFolder) throws -> String {
    html.incoming(
      IncomingPage(
        batch: folder.batch, sheets: try folder.sheets(workspace), footer: try footer()))
  }

  func incoming(_ folder: IncomingFolder, place: Int, from first: Int) throws -> String {
    let sheets = try folder.sheets(workspace)
    guard sheets.indices.contains(place), sheets[place].isTaken else { throw MissingPage() }
    var page = SourcePage(
      sheet: sheets[place], waiting: (folder.batch, place), footer: try footer())
    page.firstColumn = max(0, min(first, sheets[place].columns.count - 1))
    return html.source(page)
  }

  func people(_ filter: Workspace.JoinFilter?, from first: Int) throws -> String {
    html.people(
      try PeopleDesk(workspace: workspace).page(filter, first: first, footer: try footer()))
  }

  func person(_ pseudonym: String, share: Sharing) throws -> String {
    let page = try PeopleDesk(workspace: workspace)
      .person(pseudonym, share: share, footer: try footer())
    guard let page else { throw MissingPage() }
    return html.person(page)
  }

  func compare(_ ids: [String]) throws -> String {
    html.compare(ComparePage(ids, in: try current().document))
  }

  func segments(of persona: String?) throws -> String {
    let page = try SegmentExplorer(workspace: workspace)
      .page(of: try current().document, persona: persona)
    return html.segments(page)
  }

  func listen(kind: String?) throws -> String {
    let choices = try personaChoices()
    let names = Dictionary(
      choices.map { ($0.value, $0.title) }, uniquingKeysWith: { one, _ in one })
    var page = try ReviewRoom(workspace: workspace)
      .overview(kind: kind, personaNames: names, footer: try footer())
    page.search = try SearchRoom(workspace: workspace)
      .page(SearchPage.Query(), personas: choices, footer: page.footer)
    return html.listen(page)
  }

  func search(_ query: SearchPage.Query) throws -> String {
    html.search(
      try SearchRoom(workspace: workspace)
        .page(query, personas: try personaChoices(), footer: try footer()))
  }

  func themeChanges() throws -> String {
    let room = try ReviewRoom(workspace: workspace)
    return html.themeChanges(
      try room.changes(), isWaitingForBuild: try workspace.isPending(.themes),
      footer: try footer())
  }

  private func personaChoices() throws -> [SearchPage.Choice] {
    try shared.current()?.document.personas.map {
      SearchPage.Choice(value: $0.id, title: $0.name)
    } ?? []
  }

  func theme(_ id: String) throws -> String {
    let page = try ReviewRoom(workspace: workspace).theme(id, footer: try footer())
    guard let page else { throw MissingPage() }
    return html.statements(page)
  }

  func queue() throws -> String {
    html.statements(try ReviewRoom(workspace: workspace).queue(footer: try footer()))
  }

  func conversation(_ source: String, from first: Int, at record: Int?) throws -> String {
    let page = try ReviewRoom(workspace: workspace)
      .conversation(source, from: first, at: record, footer: try footer())
    guard let page else { throw MissingPage() }
    return html.conversation(page)
  }

  func briefs(team: String?) throws -> String {
    html.briefs(BriefsPage(team: team, in: try current().document))
  }

  func plan() throws -> String {
    let reviewed = try current()
    let plan = try Planner(workspace: workspace).plan()
    return html.plan(PlanPage(reviewed.document, reviews: reviewed.reviews, plan: plan))
  }

  /// A file of the plan with pseudonyms.
  func planFile(_ name: String) throws -> String {
    guard PlanWriter.files.contains(where: { $0.file == name }),
      let text = PlanWriter().file(name, of: try Planner(workspace: workspace).plan())
    else { throw MissingPage() }
    return text
  }

  func audit() throws -> String { html.audit(AuditPage(document: try current().document)) }

  /// Judges what somebody pasted; what can't be judged comes back with the reason.
  func audit(_ text: String, persona: String?) throws -> String {
    let document = try current().document
    do {
      let report = try Auditor(workspace: workspace)
        .audit(text: text, name: "Pasted persona", persona: persona)
      return html.audit(AuditPage(document: document, text: text, report: report))
    } catch {
      return html.audit(
        AuditPage(document: document, text: text, problem: "\(error.message) \(error.remedy)"))
    }
  }

  func design() throws -> String { html.design(footer: try footer()) }

  func checks() throws -> String {
    let document = try current().document
    let findings = try DocumentReader(workspace: workspace).findings(today: today)
    return html.checks(ChecksPage(findings: findings, document: document))
  }

  func footer() throws(Diagnostic) -> PageFooter {
    try shared.current().map { PageFooter($0.document) }
      ?? PageFooter(engineVersion: EngineVersion.current)
  }

  func current() throws(Diagnostic) -> ReviewedDocument {
    guard let reviewed = try shared.current() else { throw DocumentReader.notBuilt }
    return reviewed
  }
}

/// There is no such page.
struct MissingPage: Error {}
