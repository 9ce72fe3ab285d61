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

  @Option(help: "The file to write.")
  var output: String

  @Option(help: "public (no personal data) or internal (with members, for your own systems).")
  var share: Sharing = .public

  @OptionGroup var common: CommonOptions

  func run() throws {
    let text = try Exporter(workspace: common.open()).text(format: format, share: share)
    do {
      try Data(text.utf8).write(to: URL(fileURLWithPath: output))
    } catch {
      throw Diagnostic(
        Diagnostic.Code("export.unwritable"), "\(output) could not be written.",
        remedy: "Check that its folder exists and may be written to.")
    }
    common.console.say("Wrote \(output) (\(share.rawValue)).")
  }
}
