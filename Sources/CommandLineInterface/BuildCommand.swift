import ArgumentParser
import EvidenceModel
import Pipeline
import Reporting

extension Diagnostic.Code {
  static let wrongSegments = Diagnostic.Code("build.wrongSegments")
  static let wrongDate = Diagnostic.Code("build.wrongDate")
}

/// `likeness build`.
struct BuildCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build", abstract: "Finds segments, themes and personas, and checks them.")

  @Option(help: "How many segments: auto, or a number from 1 to 12.")
  var segments = "auto"

  @Option(help: "The seed of all random draws.")
  var seed: UInt64 = 7

  @Option(
    help: ArgumentHelp(
      "The last day to look at (default: the last in the data).", valueName: "DATE"))
  var asOf: String?

  @Flag(help: "Print the summary as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    do {
      _ = try count()
      _ = try day()
    } catch { throw WrongUsage.error(error) }
  }

  func run() throws {
    let options = BuildOptions(segments: try count(), seed: seed, asOf: try day())
    let workspace = try common.open()
    let summary = try PersonaBuilder(workspace: workspace, options: options)
      .build(createdAt: RunClock.now())
    if json {
      try common.console.json(BuildResult(summary))
    } else {
      let shown = try DocumentReader(workspace: workspace).document(share: .public)
      common.console.report(
        TerminalWriter.standard.summary(shown, findings: summary.findings))
    }
    common.console.say(
      summary.isNew
        ? "Version \(summary.document.version). Next: likeness serve, or likeness show p1"
        : "Nothing changed: still version \(summary.document.version).")
  }

  private func count() throws(Diagnostic) -> Int? {
    if segments == "auto" { return nil }
    guard let count = Int(segments), (1...12).contains(count) else {
      throw Diagnostic(
        .wrongSegments, "--segments \(segments) is neither auto nor a number from 1 to 12.",
        remedy: "Leave it out to let the data decide.")
    }
    return count
  }

  private func day() throws(Diagnostic) -> String? {
    guard let asOf else { return nil }
    guard let day = Window.isoDay(asOf) else {
      throw Diagnostic(
        .wrongDate, "--as-of \(asOf) is not a day.", remedy: "Write it as 2025-06-30.")
    }
    return day
  }
}

/// What `likeness build --json` prints.
struct BuildResult: Encodable {
  let version: Int
  let isNew: Bool
  let people: Int
  let statements: Int
  let themes: Int
  let personas: [PersonaRow]
  let warnings: [PersonaDocument.Warning]
  let findings: [Finding]

  init(_ summary: BuildSummary) {
    version = summary.document.version
    isNew = summary.isNew
    people = summary.people
    statements = summary.statements
    themes = summary.themes
    personas = summary.document.personas.map(PersonaRow.init)
    warnings = summary.document.warnings
    findings = summary.findings
  }
}
