import ArgumentParser
import EvidenceModel
import EvidenceStore
import Pipeline
import Reporting

/// `likeness themes list`.
struct ThemesListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "Lists the themes of the last build, as people changed them.")

  @Option(help: "Only statements of this kind: goal, pain, trigger, ...")
  var kind: String?

  @Option(help: "How many themes to show.")
  var limit = 40

  @Flag(help: "Print all of them as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  private struct Row: Encodable {
    let id: String
    let kind: String
    let label: String
    let terms: [String]
    let people: Int
    let statements: Int
  }

  func run() throws {
    let themes = try common.open().themeEntries().filter { kind == nil || $0.kind == kind }
    if json {
      try common.console.json(
        themes.map {
          Row(
            id: $0.id, kind: $0.kind, label: $0.label, terms: $0.terms, people: $0.people,
            statements: $0.statements)
        })
      return
    }
    let lines = themes.prefix(max(1, limit)).map { theme in
      "\(theme.id)  \(theme.kind), \(theme.people) people: \(theme.label)"
    }
    let left = themes.count - lines.count
    common.console.result(
      themes.isEmpty
        ? "There are no themes yet: import words and build."
        : (lines + (left > 0 ? ["And \(left) more: --limit."] : [])).joined(separator: "\n"))
  }
}

/// `likeness themes show THEME`.
struct ThemesShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Shows the statements of a theme with the marks to name them by."
  )

  @Argument(help: "The theme's id, from likeness themes list.")
  var theme: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    let statements = try ReviewRoom(workspace: common.open()).statements(ofTheme: theme)
    common.console.result(
      statements.map { statement in
        let parts = [statement.customer, statement.locator, statement.date].compactMap { $0 }
        return "\(statement.mark.prefix(12))  \(statement.words)\n    "
          + parts.joined(separator: " · ")
      }.joined(separator: "\n"))
  }
}

/// `likeness themes rename THEME NAME`.
struct ThemesRenameCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rename", abstract: "Gives a theme another name, in later builds too.")

  @Argument(help: "The theme's id.")
  var theme: String

  @Argument(help: "Its name.")
  var name: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.edit(.init(theme: theme, action: "rename", name: name))
  }
}

/// `likeness themes merge THEME INTO`.
struct ThemesMergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge", abstract: "Puts a theme into another that means the same.")

  @Argument(help: "The id of the theme that goes.")
  var theme: String

  @Argument(help: "The id of the theme that stays; of the same kind.")
  var into: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.edit(.init(theme: theme, action: "merge", target: into))
  }
}

/// `likeness themes split THEME MARK... --name NAME`.
struct ThemesSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Makes a theme of its own of some statements of a theme.")

  @Argument(help: "The theme's id.")
  var theme: String

  @Argument(help: "Marks of statements, from likeness themes show.")
  var marks: [String]

  @Option(help: "What the new theme is called.")
  var name: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.edit(.init(theme: theme, action: "split", name: name, words: marks))
  }
}

/// `likeness themes move THEME MARK... --to THEME`.
struct ThemesMoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Moves some statements of a theme to another of the same kind.")

  @Argument(help: "The id of the theme that they are in.")
  var theme: String

  @Argument(help: "Marks of statements, from likeness themes show.")
  var marks: [String]

  @Option(help: "The id of the theme that they belong to.")
  var to: String

  @OptionGroup var common: CommonOptions

  func run() throws {
    try common.edit(.init(theme: theme, action: "move", target: to, words: marks))
  }
}

/// `likeness themes undo NUMBER`.
struct ThemesUndoCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "Takes a change of themes back.")

  @Argument(help: "Its number, from likeness themes history.")
  var number: Int

  @OptionGroup var common: CommonOptions

  func run() throws {
    try ThemeDesk(workspace: common.open()).undo(number, at: RunClock.now())
    common.console.report("Change \(number) is taken back. Personas follow: likeness build.")
  }
}

/// `likeness themes history`.
struct ThemesHistoryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "history", abstract: "Lists what people changed about themes, the newest first.")

  @OptionGroup var common: CommonOptions

  func run() throws {
    let lines = try ThemeDesk(workspace: common.open()).history().map { entry in
      let edit = entry.edit
      let state =
        edit.undoneAt.map { "taken back \($0.prefix(10))" }
        ?? (entry.isResting ? "rests: its words are not in one theme now" : "holds")
      let what =
        switch edit.action {
        case .rename: "“\(edit.was)” called “\(edit.name)”"
        case .merge: "“\(edit.was)” into “\(edit.targetWas)”"
        case .split: "\(edit.words.count) statements of “\(edit.was)” as “\(edit.name)”"
        case .move: "\(edit.words.count) statements of “\(edit.was)” to “\(edit.targetWas)”"
        }
      return "\(edit.number)  \(edit.action.rawValue) (\(edit.kind.rawValue)): \(what)\n"
        + "    \(edit.madeAt.prefix(10)), \(state)"
    }
    common.console.result(
      lines.isEmpty ? "Nobody changed a theme yet." : lines.joined(separator: "\n"))
  }
}

extension CommonOptions {
  /// Changes a theme and says what there is now.
  fileprivate func edit(_ submission: ThemeDesk.Submission) throws {
    let workspace = try open()
    let id = try ThemeDesk(workspace: workspace).submit(submission, madeAt: RunClock.now())
    let theme = try workspace.themeEntries().first { $0.id == id }
    let now = theme.map { "\($0.id), \($0.people) people: \($0.label)" } ?? id
    console.report("\(now)\nPersonas follow: likeness build.")
  }
}
