package import EvidenceModel
package import EvidenceStore
import Ingestion
package import Reporting
import Themes

extension Diagnostic.Code {
  package static let codeUnknown = Diagnostic.Code("listen.unknownKind")
}

/// Where people listen: conversations, themes, and statements whose kind they can correct.
///
/// All words come redacted; people appear by their pseudonyms.
package struct ReviewRoom {
  /// How many turns or tickets a page holds.
  package static let pageSize = 60
  private static let queueSize = 40

  private let workspace: Workspace
  private let sources: [StoredSource]
  private let redactor: Redactor
  private let pseudonyms: [String: String]
  private let names: WorkspaceNames

  package init(workspace: Workspace) throws(Diagnostic) {
    self.workspace = workspace
    sources = try workspace.sources()
    names = try WorkspaceNames(workspace: workspace, sources: sources)
    redactor = Redactor(names: names.known)
    var pseudonyms: [String: String] = [:]
    for person in try workspace.people() { pseudonyms[person.id.rawValue] = person.pseudonym }
    self.pseudonyms = pseudonyms
  }

  /// Themes with their counts, the saturation, and the conversations there are.
  package func overview(kind: String?, footer: PageFooter) throws(Diagnostic) -> ListenPage {
    let themes = try workspace.storedThemes()
    let (voices, count) = try workspace.themeVoices()
    return ListenPage(
      themes: themes.map { theme in
        ListenPage.Theme(
          id: theme.id, kind: theme.kind, label: theme.label, people: theme.people,
          statements: theme.statements)
      }, kind: kind, conversations: conversations(),
      saturation: saturation(Saturation(voices: voices, count: count)), footer: footer)
  }

  private func conversations() -> [ListenPage.Conversation] {
    sources.filter(\.kind.carriesWords).map { source in
      ListenPage.Conversation(
        id: source.id.rawValue, kind: source.kind.documentName, records: source.records,
        date: source.firstDate)
    }
  }

  private func saturation(_ saturation: Saturation) -> ListenPage.SaturationCurve {
    var heard: [Int] = []
    for new in saturation.newThemes { heard.append((heard.last ?? 0) + new) }
    return ListenPage.SaturationCurve(
      heard: heard, expected: saturation.expectedThemes,
      nextVoiceBrings: saturation.nextVoiceBrings, voicesNeeded: saturation.voicesNeeded)
  }

  /// The statements of a theme; nil when there is none of that id.
  package func theme(_ id: String, footer: PageFooter) throws(Diagnostic) -> StatementsPage? {
    guard let theme = try workspace.storedThemes().first(where: { $0.id == id }) else { return nil }
    let stored = try workspace.statements(ofTheme: id, most: 200)
    return StatementsPage(
      title: theme.label, kind: theme.kind, people: theme.people,
      statements: try stored.map { (one) throws(Diagnostic) in try statement(one) },
      footer: footer)
  }

  /// The statements whose kind is least certain, for people to code.
  package func queue(footer: PageFooter) throws(Diagnostic) -> StatementsPage {
    let stored = try workspace.uncertainStatements(most: Self.queueSize)
    return StatementsPage(
      title: "Review queue", kind: nil, people: nil,
      statements: try stored.map { (one) throws(Diagnostic) in try statement(one) },
      footer: footer)
  }

  private func statement(
    _ stored: Workspace.StoredStatement
  ) throws(Diagnostic) -> StatementsPage.Statement {
    let source = sources.first { $0.number == stored.source }
    var words = ""
    if let source {
      let text =
        try workspace.text(
          source: source, record: stored.record, column: stored.column) ?? ""
      words = redactor.redact(Self.cut(text, stored.start, stored.end)).text
    }
    return StatementsPage.Statement(
      mark: stored.wordsHash, words: words, question: stored.question, kind: stored.kind,
      confidence: stored.confidence, foundBy: stored.foundBy,
      customer: stored.person.flatMap { pseudonyms[$0] },
      sourceID: source?.id.rawValue ?? "", source: source?.kind.documentName ?? "",
      locator: stored.locator, record: stored.record, date: stored.date)
  }

  private static func cut(_ text: String, _ start: Int, _ end: Int) -> String {
    let bytes = Array(text.utf8)
    guard start >= 0, start <= end, end <= bytes.count else { return "" }
    return String(decoding: bytes[start..<end], as: UTF8.self)
  }

  /// A stretch of a source with its statements marked; nil when it carries no words.
  package func conversation(
    _ id: String, from first: Int, footer: PageFooter
  ) throws(Diagnostic) -> ConversationPage? {
    guard let source = sources.first(where: { $0.id.rawValue == id }), source.kind.carriesWords
    else { return nil }
    let people = try workspace.people()
    let reader = PassageReader(
      workspace: workspace, people: people, names: names.speakers, dates: [:])
    let passages = try reader.passages(of: [source])
    let start = min(max(0, first), max(0, passages.count - 1))
    let shown = passages.dropFirst(start).prefix(Self.pageSize)
    guard let low = shown.map(\.record).min(), let high = shown.map(\.record).max() else {
      return nil
    }
    let statements = try workspace.statements(ofSource: source.number, records: low...high)
    return ConversationPage(
      id: id, kind: source.kind.documentName,
      turns: shown.map { passage in
        turn(
          passage,
          statements: statements.filter {
            $0.record == passage.record && $0.column == passage.column
          })
      }, first: start, count: passages.count, pageSize: Self.pageSize, footer: footer)
  }

  /// A passage cut into what is marked and what is not, each part redacted.
  ///
  /// Where redacting the parts would hide less than redacting the whole, nothing is marked.
  private func turn(
    _ passage: Passage, statements: [Workspace.StoredStatement]
  ) -> ConversationPage.Turn {
    let whole = redactor.redact(passage.text).text
    var parts: [ConversationPage.Part] = []
    var place = 0
    for statement in statements where statement.start >= place {
      let before = redactor.redact(Self.cut(passage.text, place, statement.start)).text
      let words = redactor.redact(Self.cut(passage.text, statement.start, statement.end)).text
      if !before.isEmpty { parts.append(.init(words: before, kind: nil, mark: "")) }
      parts.append(.init(words: words, kind: statement.kind, mark: statement.wordsHash))
      place = statement.end
    }
    let rest = redactor.redact(Self.cut(passage.text, place, passage.text.utf8.count)).text
    if !rest.isEmpty { parts.append(.init(words: rest, kind: nil, mark: "")) }
    if parts.map(\.words).joined() != whole {
      parts = [.init(words: whole, kind: nil, mark: "")]
    }
    return ConversationPage.Turn(
      speaker: passage.speaker, customer: passage.person.flatMap { pseudonyms[$0.rawValue] },
      locator: passage.locator, question: passage.question, parts: parts)
  }

  /// Remembers the kind that a person gave to words.
  ///
  /// - Parameters:
  ///   - mark: SHA-256 of the words.
  ///   - kind: A ``StatementKind`` by its name; empty for no statement.
  ///   - madeAt: ISO date and time.
  ///   - workspace: Where it is kept.
  /// - Throws: `listen.unknownKind`.
  package static func code(
    _ mark: String, as kind: String, madeAt: String, in workspace: Workspace
  ) throws(Diagnostic) {
    let isHash = mark.utf8.count == 64 && mark.allSatisfy(\.isHexDigit)
    guard isHash, kind.isEmpty || StatementKind(rawValue: kind) != nil else {
      throw Diagnostic(
        .codeUnknown, "It isn't clear what was said of which words.",
        remedy: "Open the review queue again and choose a kind.")
    }
    try workspace.code(words: mark, as: kind, madeAt: madeAt)
  }
}
