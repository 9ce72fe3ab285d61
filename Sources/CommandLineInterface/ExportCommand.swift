import ArgumentParser
import EvidenceModel
import Foundation
import Pipeline

extension ExportFormat: ExpressibleByArgument {}
extension Sharing: ExpressibleByArgument {}

/// `likeness export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the persona set to a file.")

  @Option(help: "json, html or markdown.")
  var format: ExportFormat

  @Option(help: "The file to write; - for standard output.")
  var output: String

  @Option(help: "public (no personal data) or internal (with members, for your own systems).")
  var share: Sharing = .public

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = try Exporter(workspace: common.open()).text(format: format, share: share)
    if output == "-" { return common.console.result(text) }
    let url = URL(fileURLWithPath: output)
    guard url.standardizedFileURL != URL(fileURLWithPath: common.path).standardizedFileURL else {
      throw Diagnostic(
        Diagnostic.Code("export.overWorkspace"), "\(output) is the workspace itself.",
        remedy: "Name another file for the export.")
    }
    do {
      try Data(text.utf8).write(to: url, options: .atomic)
    } catch {
      throw Diagnostic(
        Diagnostic.Code("export.unwritable"), "\(output) could not be written.",
        remedy: "Check that its folder exists and may be written to.")
    }
    common.console.say("Wrote \(output) (\(share.rawValue)).")
  }
}
