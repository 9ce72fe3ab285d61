import ArgumentParser
import EvidenceModel
import Pipeline
import Reporting

/// `likeness trace CLAIM`.
struct TraceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace", abstract: "Shows what a claim rests on, and what speaks against it.")

  @Argument(help: "The claim's id.")
  var claim: String

  @Flag(help: "Print the claim as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let reader = DocumentReader(workspace: try common.open())
    let document = try reader.document(share: .public)
    let (_, found) = try document.claim(named: claim)
    let check = try reader.verify(found)
    if json {
      common.console.result(try ReadableJSON.text(found))
    } else {
      common.console.result(TerminalWriter.standard.trace(found.id, in: document) ?? "")
      common.console.result(check.sentence)
    }
  }
}
