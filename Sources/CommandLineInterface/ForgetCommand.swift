import ArgumentParser
import Pipeline

/// `likeness forget PERSON`.
struct ForgetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "forget", abstract: "Erases a person and recomputes what rested on them.")

  @Argument(help: "Their id, e-mail or pseudonym.")
  var person: String

  @Flag(help: "Print what changed as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try Forgetter(workspace: common.open()).forget(person, createdAt: RunClock.now())
    if json { try common.console.json(report) } else { common.console.report(report.text) }
  }
}
