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
  private let titles: ConversationTitles

  package init(workspace: Workspace) throws(Diagnostic) {
    self.workspace = workspace
    sources = try workspace.sources()
    names = try WorkspaceNames(workspace: workspace, sources: sources)
    redactor = Redactor(names: names.known)
    var pseudonyms: [String: String] = [:]
    for person in try workspace.people() { pseudonyms[person.id.rawValue] = person.pseudonym }
    self.pseudonyms = pseudonyms
    titles = try ConversationTitles(
      workspace: workspace, pseudonyms: pseudonyms, redactor: redactor)
  }

  /// Themes with their counts, the saturation, and the conversations there are.
  ///
  /// - Parameters:
  ///   - kind: Only themes of this kind; nil for all.
  ///   - personaNames: The names of personas by their ids.
  ///   - footer: The line at the bottom.
  /// - Returns: The page, with what people changed.
  /// - Throws: What the store throws.
  package func overview(
    kind: String?, personaNames: [String: String] = [:], footer: PageFooter
  ) throws(Diagnostic) -> ListenPage {
    let themes = try workspace.storedThemes()
    let (voices, count) = try workspace.themeVoices()
    var page = ListenPage(
      themes: themes.map { theme in
        ListenPage.Theme(
          id: theme.id, kind: theme.kind, label: theme.label, people: theme.people,
          statements: theme.statements)
      }, kind: kind, conversations: try conversations(personaNames),
      saturation: saturation(Saturation(voices: voices, count: count)), footer: footer)
    page.changes = try changes()
    page.isWaitingForBuild = try workspace.isPending(.themes)
    return page
  }

  /// Every conversation with the day that its list of participants or its records tell.
  private func conversations(
    _ personaNames: [String: String]
  ) throws(Diagnostic) -> [ListenPage.Conversation] {
    let days = try Participants(workspace: workspace, sources: sources).dates(of: sources)
    return sources.filter(\.kind.carriesWords).map { source in
      let title = titles.title(of: source)
      return ListenPage.Conversation(
        id: source.id.rawValue, kind: source.kind.documentName, title: title.text,
        personaName: title.persona.flatMap { personaNames[$0] }, records: source.records,
        date: days[source.id] ?? source.firstDate)
    }
  }

  /// What people changed about themes, the newest first.
  package func changes() throws(Diagnostic) -> [ThemeTools.Change] {
    try ThemeDesk(workspace: workspace).history().map { entry in
      let edit = entry.edit
      return ThemeTools.Change(
        number: edit.number, action: edit.action.rawValue, kind: edit.kind.rawValue,
        was: edit.was, target: edit.targetWas, name: edit.name, words: edit.words.count,
        madeAt: edit.madeAt, undoneAt: edit.undoneAt, isResting: entry.isResting)
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
    let themes = try workspace.storedThemes()
    guard let theme = themes.first(where: { $0.id == id }) else { return nil }
    let stored = try workspace.statements(ofTheme: id, most: 200)
    var page = StatementsPage(
      title: theme.label, kind: theme.kind, people: theme.people,
      statements: try stored.map { (one) throws(Diagnostic) in try statement(one) },
      footer: footer)
    page.count = theme.statements
    page.tools = ThemeTools(
      id: id, stamp: try ThemeDesk(workspace: workspace).stamp(of: id),
      others: themes.filter { $0.kind == theme.kind && $0.id != id }.map {
        ThemeTools.Other(id: $0.id, label: $0.label, people: $0.people)
      })
    return page
  }

  /// The statements of a theme.
  ///
  /// - Throws: `themes.unknown`.
  package func statements(
    ofTheme id: String
  ) throws(Diagnostic) -> [StatementsPage.Statement] {
    let stored = try workspace.statements(ofTheme: id, most: 1_000)
    guard !stored.isEmpty else {
      throw Diagnostic(
        .themesUnknown, "There is no theme \(id) in the last build.",
        remedy: "likeness themes list shows those there are.")
    }
    return try stored.map { (one) throws(Diagnostic) in try statement(one) }
  }

  /// The themes as a codebook: name, and kind, counts and key phrases as description.
  package func codebook() throws(Diagnostic) -> Codebook {
    Codebook(
      try workspace.themeEntries().map { theme in
        let facts =
          "\(theme.kind), \(theme.people) people, \(theme.statements) statements"
        let tags = theme.terms.joined(separator: ", ")
        return Codebook.Entry(
          name: theme.label, description: tags.isEmpty ? facts : "\(facts): \(tags)")
      })
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
  ///
  /// - Parameters:
  ///   - id: The source.
  ///   - first: The place of the first turn, from 0.
  ///   - record: Where given, the stretch starts a little before this record.
  ///   - footer: The line at the bottom.
  /// - Returns: The stretch, or nil.
  /// - Throws: What the store throws.
  package func conversation(
    _ id: String, from first: Int, at record: Int? = nil, footer: PageFooter
  ) throws(Diagnostic) -> ConversationPage? {
    guard let source = sources.first(where: { $0.id.rawValue == id }), source.kind.carriesWords
    else { return nil }
    let people = try workspace.people()
    let reader = PassageReader(
      workspace: workspace, people: people, names: names.speakers, dates: [:])
    let passages = try reader.passages(of: [source])
    let wanted = record.flatMap { record in passages.firstIndex { $0.record == record } }
    let start = min(max(0, wanted.map { $0 - 4 } ?? first), max(0, passages.count - 1))
    let shown = passages.dropFirst(start).prefix(Self.pageSize)
    guard let low = shown.map(\.record).min(), let high = shown.map(\.record).max() else {
      return nil
    }
    let statements = try workspace.statements(ofSource: source.number, records: low...high)
    return ConversationPage(
      id: id, kind: source.kind.documentName, title: titles.title(of: source).text,
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
      locator: passage.locator, record: passage.record, question: passage.question, parts: parts)
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
