import ArgumentParser
import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting
import SampleCompany
import WebServer

/// `likeness demo`.
struct DemoCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "demo",
    abstract: "Builds the personas of the made-up sample company and serves them.")

  @Flag(inversion: .prefixedNo, help: "Serve the pages, or print the personas and end.")
  var serve = true

  @Option(help: "The port.")
  var port = 8080

  @Option(help: ArgumentHelp("Only write the sample company's exports.", valueName: "FOLDER"))
  var writeSample: String?

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard (0...65_535).contains(port) else {
      throw ValidationError("--port \(port) is no port. Use a number from 1 to 65535.")
    }
  }

  func run() async throws {
    let console = common.console
    if let writeSample {
      try SampleCompany().write(to: URL(fileURLWithPath: writeSample))
      return console.say("Wrote the sample company to \(writeSample).")
    }
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-demo-\(ProcessInfo.processInfo.processIdentifier)")
    let company = folder.appendingPathComponent("fredwin-cycling")
    try SampleCompany().write(to: company)
    let exports = company.appendingPathComponent("exports")
    // A workspace of its own unless one is named: the demo never touches the user's.
    let path = common.workspace ?? folder.appendingPathComponent("likeness.sqlite").path
    let workspace = try Workspace.create(at: path)
    console.say("Fredwin Cycling is made up: a sample company. Its exports are in \(exports.path)")
    let report = try Importer(workspace: workspace).importPaths([exports.path])
    console.say(report.summary)
    let summary = try PersonaBuilder(workspace: workspace, options: BuildOptions())
      .build(createdAt: RunClock.now())
    let writer = TerminalWriter.standard
    let shown = try DocumentReader(workspace: workspace).document(share: .public)
    if !serve {
      console.result(shown.personas.map { writer.card($0, in: shown) }.joined(separator: "\n"))
      return
    }
    console.report(writer.summary(shown, findings: summary.findings))
    console.say("The workspace is \(path). Serving at http://127.0.0.1:\(port) (stop with Ctrl-C)")
    try await PersonaServer(
      workspace: workspace, host: "127.0.0.1", port: port,
      sample: { try SampleCompany().write(to: $0) }
    ).run()
  }
}
