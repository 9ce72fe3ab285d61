import ArgumentParser
import EvidenceStore
import Pipeline

/// `likeness sources`.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Lists what is in the workspace.")

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let listing = try SourceListing(workspace: common.open())
    if json { try common.console.json(listing.rows) } else { common.console.result(listing.text) }
  }
}
