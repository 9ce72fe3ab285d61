import ArgumentParser
import EvidenceStore
import Pipeline

/// `likeness sources`: lists them; `likeness sources remove` removes some.
struct SourcesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sources", abstract: "Lists what is in the workspace, or removes some of it.",
    subcommands: [SourcesRemoveCommand.self])

  @Flag(help: "Print the list as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let listing = try SourceListing(workspace: common.open())
    if json { try common.console.json(listing.rows) } else { common.console.result(listing.text) }
  }
}

/// `likeness sources remove SOURCE...`.
struct SourcesRemoveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "remove",
    abstract: "Removes sources with all that came from them, and builds the personas anew.")

  @Argument(help: "Ids or paths, as `likeness sources` lists them.")
  var sources: [String]

  @Flag(help: "Print what changed as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try SourceRemover(workspace: common.open())
      .remove(sources, createdAt: RunClock.now())
    if json { try common.console.json(report) } else { common.console.report(report.text) }
  }
}
