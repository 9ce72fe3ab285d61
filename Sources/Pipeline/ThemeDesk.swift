package import EvidenceModel
package import EvidenceStore
import Ingestion
import Themes

extension Diagnostic.Code {
  package static let themesUnknown = Diagnostic.Code("themes.unknown")
  package static let themesEditIncomplete = Diagnostic.Code("themes.editIncomplete")
  package static let themesEditOutdated = Diagnostic.Code("themes.editOutdated")
}

/// Where people merge, split, rename and move themes, and take it back.
///
/// What is changed shows at once in the lists of themes, with counts taken anew; personas follow at the
/// next build. Every later build replays all edits that were not taken back.
package struct ThemeDesk {
  /// What somebody wants to change.
  package struct Submission: Sendable, Hashable {
    /// The theme's id.
    package let theme: String
    /// A ``ThemeEdit/Action`` by its name.
    package let action: String
    package let name: String
    /// The id of the theme that takes the words, for `merge` and `move`.
    package let target: String
    /// Hashes of words, or their first eight digits or more, for `split` and `move`.
    package let words: [String]
    /// The stamp of the theme that was looked at; nil where nobody else can be at work.
    package let stamp: String?

    package init(
      theme: String, action: String, name: String = "", target: String = "", words: [String] = [],
      stamp: String? = nil
    ) {
      self.theme = theme
      self.action = action
      self.name = name
      self.target = target
      self.words = words
      self.stamp = stamp
    }
  }

  /// An edit with what became of it.
  package struct Entry: Sendable, Hashable {
    package let edit: ThemeEdit
    /// Whether it finds nothing to work on at present.
    package let isResting: Bool
  }

  /// How long a name may be, in characters.
  package static let longestName = 120
  /// So many words are enough to find a theme again.
  private static let mostWords = 2_000

  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// All edits, the newest first.
  package func history() throws(Diagnostic) -> [Entry] {
    let edits = try workspace.themeEdits()
    let resting = Set(try state(after: edits).resting)
    return edits.reversed().map {
      Entry(edit: $0, isResting: $0.undoneAt == nil && resting.contains($0.number))
    }
  }

  /// What a theme looked like to somebody: two equal stamps mean the same name and the same words.
  package func stamp(of theme: String) throws(Diagnostic) -> String {
    let state = try state(after: try workspace.themeEdits())
    return Self.stamp(try self.theme(theme, in: state), state)
  }

  /// Checks and stores what somebody changes, and shows it.
  ///
  /// - Parameters:
  ///   - submission: What the form carried.
  ///   - madeAt: ISO date and time.
  /// - Returns: The id of the theme to look at afterwards.
  /// - Throws: `themes.unknown`, `themes.editIncomplete`, or `themes.editOutdated` when the theme changed
  ///   since it was opened.
  @discardableResult
  package func submit(_ submission: Submission, madeAt: String) throws(Diagnostic) -> String {
    let edits = try workspace.themeEdits()
    let state = try state(after: edits)
    let theme = try self.theme(submission.theme, in: state)
    if let stamp = submission.stamp, stamp != Self.stamp(theme, state) {
      throw Diagnostic(
        .themesEditOutdated, "This theme changed since you opened it.",
        remedy: "Look at it as it is now, then change it again if that still makes sense.")
    }
    let edit = try edit(submission, theme: theme, state: state, madeAt: madeAt)
    let number = try workspace.add(edit)
    try show()
    let after = try self.state(after: try workspace.themeEdits())
    guard !after.resting.contains(number) else { return theme.id.rawValue }
    let wanted = Set(edit.target.isEmpty ? edit.words : edit.target)
    let best = after.themes.filter { $0.kind == theme.kind }.max { left, right in
      Self.count(of: wanted, in: left, after) < Self.count(of: wanted, in: right, after)
    }
    return best?.id.rawValue ?? theme.id.rawValue
  }

  /// Takes an edit back.
  ///
  /// - Throws: `themes.unknown` when there is none of that number.
  package func undo(_ number: Int, at time: String) throws(Diagnostic) {
    guard try workspace.undoThemeEdit(number, at: time) else {
      throw Diagnostic(
        .themesUnknown, "There is no change of themes number \(number).",
        remedy: "likeness themes history lists them with their numbers.")
    }
    try show()
  }

  /// Puts the themes as edited in place of those that are shown.
  func show() throws(Diagnostic) {
    let found = try workspace.foundThemes()
    let state = Self.state(found, after: try workspace.themeEdits())
    try workspace.show(state.themes, of: found)
  }

  // MARK: - Themes as they are

  private struct Standing {
    let themes: [Theme]
    let resting: [Int]
    let hashes: [String]
  }

  private func state(after edits: [ThemeEdit]) throws(Diagnostic) -> Standing {
    Self.state(try workspace.foundThemes(), after: edits)
  }

  private static func state(
    _ found: Workspace.FoundThemes, after edits: [ThemeEdit]
  ) -> Standing {
    let items = found.statements.map {
      ThemeRevision.Item(hash: $0.hash, kind: $0.kind, voice: $0.voice)
    }
    let result = ThemeRevision(edits).applied(to: found.themes, items: items)
    return Standing(
      themes: result.themes, resting: result.resting, hashes: found.statements.map(\.hash))
  }

  private func theme(_ id: String, in state: Standing) throws(Diagnostic) -> Theme {
    if let theme = state.themes.first(where: { $0.id.rawValue == id }) { return theme }
    throw Diagnostic(
      .themesUnknown, "There is no theme \(id) in the last build.",
      remedy: "likeness themes list, or the page Listen, shows those there are.")
  }

  private static func count(of words: Set<String>, in theme: Theme, _ state: Standing) -> Int {
    theme.statements.count { words.contains(state.hashes[$0]) }
  }

  private static func stamp(_ theme: Theme, _ state: Standing) -> String {
    let words = theme.statements.map { state.hashes[$0] }.sorted()
    return String(Fingerprint.sha256(([theme.label] + words).joined(separator: " ")).prefix(16))
  }

  // MARK: - What is wanted

  private func edit(
    _ submission: Submission, theme: Theme, state: Standing, madeAt: String
  ) throws(Diagnostic) -> ThemeEdit {
    guard let action = ThemeEdit.Action(rawValue: submission.action) else {
      throw Self.incomplete("It isn't clear what to change.", "Open the theme again and choose.")
    }
    let own = Set(theme.statements.map { state.hashes[$0] }).sorted()
    var words = Array(own.prefix(Self.mostWords))
    var target: Theme?
    var name = ""
    if action == .split || action == .move {
      words = try chosen(submission.words, among: own, leavesSome: action == .split)
    }
    if action == .merge || action == .move {
      target = try state.themes.first {
        $0.id.rawValue == submission.target && $0.id != theme.id && $0.kind == theme.kind
      }.orThrow(
        Self.incomplete(
          "It isn't clear which theme it belongs to.", "Choose another theme of the same kind."))
    }
    if action == .rename || action == .split { name = try self.name(submission.name) }
    let goal = target.map { Set($0.statements.map { state.hashes[$0] }).sorted() } ?? []
    return ThemeEdit(
      action: action, kind: theme.kind, words: words,
      target: Array(goal.prefix(Self.mostWords)), name: name, was: theme.label,
      targetWas: target?.label ?? "", madeAt: madeAt)
  }

  private func chosen(
    _ marks: [String], among own: [String], leavesSome: Bool
  ) throws(Diagnostic) -> [String] {
    let marks = marks.filter { $0.count >= 8 }
    let chosen = own.filter { hash in marks.contains { hash.hasPrefix($0) } }
    guard !chosen.isEmpty else {
      throw Self.incomplete(
        "No statement of this theme was chosen.", "Tick the statements that it is about.")
    }
    guard !leavesSome || chosen.count < own.count else {
      throw Self.incomplete(
        "All statements were chosen, so nothing would be left to split from.",
        "Leave at least one out, or rename the theme.")
    }
    return chosen
  }

  /// One line, without what personal data the rules know of.
  private func name(_ text: String) throws(Diagnostic) -> String {
    let plain = text.unicodeScalars.map { scalar -> Character in
      let isPlain = scalar.properties.generalCategory != .control
      return isPlain && scalar.properties.generalCategory != .format ? Character(scalar) : " "
    }
    let line = String(plain).split(separator: " ").joined(separator: " ")
    guard line.count >= 2 else {
      throw Self.incomplete("The name is missing.", "Give the theme a name of two letters or more.")
    }
    guard line.count <= Self.longestName else {
      throw Self.incomplete("The name is too long.", "Stay under \(Self.longestName) characters.")
    }
    let names = try WorkspaceNames(workspace: workspace, sources: try workspace.sources())
    return Redactor(names: names.known).redact(line).text
  }

  private static func incomplete(_ message: String, _ remedy: String) -> Diagnostic {
    Diagnostic(.themesEditIncomplete, message, remedy: remedy)
  }
}

extension Optional where Wrapped: Sendable {
  fileprivate func orThrow(_ problem: Diagnostic) throws(Diagnostic) -> Wrapped {
    guard let self else { throw problem }
    return self
  }
}
