import ArgumentParser
import EvidenceModel
import Pipeline
import Reporting

extension Finding.Level: ExpressibleByArgument {}

/// `likeness check`.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check",
    abstract:
      "Runs every rule on every persona; exit status 2 with findings at the level asked for.")

  @Option(help: "Count findings from this level on: info, warning or error.")
  var level: Finding.Level = .warning

  @Flag(help: "Print the findings as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let findings = try DocumentReader(workspace: common.open()).findings(today: RunClock.now())
      .filter { $0.level >= level }
    if json {
      try common.console.json(findings)
    } else if !(common.quiet && findings.isEmpty) {
      common.console.result(TerminalWriter.standard.findings(findings))
    }
    if !findings.isEmpty { throw ExitCode(2) }
  }
}
