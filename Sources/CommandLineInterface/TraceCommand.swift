import ArgumentParser
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
    let (persona, found) = try document.claim(named: claim)
    let check = try reader.verify(found)
    if json {
      common.console.result(try PersonaDocumentCoder().encodeText(found))
    } else {
      let writer = TerminalWriter(width: Console.width, isColoured: Console.wantsColour)
      common.console.result(writer.trace(found, of: persona, in: document))
      common.console.result(check.sentence)
    }
  }
}
