import ArgumentParser
import EvidenceModel
import Foundation
import Pipeline

/// `likeness themes`: of one table, or of the workspace, where people can change them.
struct ThemesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "themes",
    abstract:
      "Finds the themes in one column of texts of any table; lists and changes a workspace's.",
    discussion: """
      likeness themes FILE --text COLUMN works on a table alone (likeness themes table --help).
      The other subcommands work on the workspace: what is renamed, merged, split or moved holds for
      every later build and can be taken back.
      """,
    subcommands: [
      ThemesTableCommand.self, ThemesListCommand.self, ThemesShowCommand.self,
      ThemesRenameCommand.self, ThemesMergeCommand.self, ThemesSplitCommand.self,
      ThemesMoveCommand.self, ThemesUndoCommand.self, ThemesHistoryCommand.self,
    ], defaultSubcommand: ThemesTableCommand.self)
}

/// `likeness themes FILE --text COLUMN`.
struct ThemesTableCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Finds the themes in one column of texts of any table.",
    discussion: """
      Works on the file alone: of a workspace only its model is used, if it has one, and nothing is
      written. Quotes are redacted by rules; names that no table tells can stay.
      """)

  @Argument(help: "A table with a header row: CSV, XLSX, JSON.")
  var file: String

  @Option(help: "The column that holds the texts.")
  var text: String

  @Option(help: "The column that says who wrote them; without it each row is a person.")
  var person: String?

  @Option(help: "How many themes: auto, or a number.")
  var k: ThemeCount = .auto

  @Option(help: "Seed of everything random.")
  var seed: UInt64 = 1

  @Option(help: "How finely themes are cut: fewer, normal or more.")
  var detail: HeardTable.Options.Detail = .normal

  @Option(
    help: "A codebook that texts are given first: REFI-QDA (.qdc), or CSV with name, description.")
  var codes: String?

  @Option(help: "Write the themes as a codebook: .qdc for REFI-QDA, else CSV.")
  var codebook: String?

  @Option(help: "The folder of a sentence encoder, or none; default: the workspace's, if any.")
  var model: String?

  @Flag(help: "Print everything as JSON, with the theme of each row.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    var options = HeardTable.Options(
      text: text, person: person, count: k.number, seed: seed, model: try tableModel())
    options.detail = detail
    if let codes { options.codes = try Codebook(path: codes).entries }
    let table = try HeardTable(path: file, options: options)
    if let codebook { try write(table.codebook, to: codebook) }
    if json {
      try common.console.json(table)
    } else {
      common.console.result(ThemesReport(table: table, width: Console.width).text)
    }
  }

  private func write(_ book: Codebook, to path: String) throws {
    let text = path.lowercased().hasSuffix(".qdc") ? book.xml : book.csv
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw Diagnostic(
        .codebookNotWritten, "\(path) can't be written.",
        remedy: "Name a file in a folder that exists and that you may write to.")
    }
  }
}

extension HeardTable.Options.Detail: ExpressibleByArgument {}

extension ThemesTableCommand {
  private func tableModel() throws -> TableModel? {
    if let model { return model == "none" ? nil : .folder(model) }
    guard common.workspace != nil || FileManager.default.fileExists(atPath: common.path) else {
      return nil
    }
    return .workspace(try common.open())
  }
}

/// `auto` or a number.
enum ThemeCount: ExpressibleByArgument, CustomStringConvertible {
  case auto
  case exactly(Int)

  init?(argument: String) {
    if argument == "auto" {
      self = .auto
    } else if let number = Int(argument), number > 0 {
      self = .exactly(number)
    } else {
      return nil
    }
  }

  var number: Int? { if case .exactly(let number) = self { number } else { nil } }

  var description: String { number.map(String.init) ?? "auto" }
}
