import ArgumentParser
import EvidenceModel
import Foundation
import Pipeline
import Printing

extension ExportFormat: ExpressibleByArgument {}
extension Sharing: ExpressibleByArgument {}
extension Paper: ExpressibleByArgument {}

/// `likeness export`.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Writes the persona set to a file.")

  @Option(help: "json, html, markdown, pdf, png, svg, csv or pptx.")
  var format: ExportFormat

  @Option(help: "The file to write; - for standard output.")
  var output: String

  @Option(help: "public (no personal data) or internal (with members, for your own systems).")
  var share: Sharing = .public

  @Option(help: "Only the persona of this id or name.")
  var persona: String?

  @Option(help: "The sheets of a PDF: a4 or letter.")
  var paper: Paper = .a4

  @OptionGroup var common: CommonOptions

  func run() throws {
    let bytes = try Exporter(workspace: common.open()).bytes(
      format: format, options: .init(share: share, persona: persona, paper: paper))
    if output == "-" { return FileHandle.standardOutput.write(Data(bytes)) }
    let url = URL(fileURLWithPath: output)
    guard url.standardizedFileURL != URL(fileURLWithPath: common.path).standardizedFileURL else {
      throw Diagnostic(
        Diagnostic.Code("export.overWorkspace"), "\(output) is the workspace itself.",
        remedy: "Name another file for the export.")
    }
    do {
      try Data(bytes).write(to: url, options: .atomic)
    } catch {
      throw Diagnostic(
        Diagnostic.Code("export.unwritable"), "\(output) could not be written.",
        remedy: "Check that its folder exists and may be written to.")
    }
    common.console.say("Wrote \(output) (\(share.rawValue)).")
  }
}
