import ArgumentParser
import EvidenceStore

/// `likeness init [FILE]`.
struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Makes a workspace: one SQLite file. Refuses to overwrite one.")

  @Argument(help: "The file to make.")
  var file: String?

  @OptionGroup var common: CommonOptions

  func run() throws {
    let path = file ?? common.path
    _ = try Workspace.create(at: path)
    common.console.say("Made the workspace \(path). Next: likeness import FOLDER")
  }
}
