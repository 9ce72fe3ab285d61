import ArgumentParser
import EvidenceModel
import Pipeline

/// `likeness people`: lists who was joined and why; its subcommands correct it.
struct PeopleCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "people", abstract: "Lists who was joined from several records, and corrects it.",
    discussion: """
      Joins by phone, name or address come first: they can be wrong. Corrections are remembered, and
      later imports and builds heed them.
      """,
    subcommands: [PeopleSplitCommand.self, PeopleJoinCommand.self])

  @Option(help: "Only whoever is known by this id, e-mail or pseudonym.")
  var person: String?

  @Option(help: "Show the keys themselves with internal; public shows their kinds and reasons.")
  var share: Sharing = .public

  @Option(help: "How many people to show.")
  var limit = 20

  @Flag(help: "Print all of them as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let listing = try PeopleListing(workspace: common.open(), person: person, share: share)
    if json {
      try common.console.json(listing.rows)
    } else {
      common.console.result(listing.text(limit: limit))
    }
  }
}

/// `likeness people split KEY KEY`.
struct PeopleSplitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "split", abstract: "Takes a join back: the keys are two people's.")

  @Argument(help: "An id, e-mail, phone number or full name of the one.")
  var left: String

  @Argument(help: "An id, e-mail, phone number or full name of the other.")
  var right: String

  @Flag(help: "Print what changed as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try PeopleCorrector(workspace: common.open())
      .split(left, right, createdAt: RunClock.now())
    if json { try common.console.json(report) } else { common.console.report(report.text) }
  }
}

/// `likeness people join KEY KEY`.
struct PeopleJoinCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "Makes two people one: the keys are the same person's.")

  @Argument(help: "An id, e-mail, phone number or full name.")
  var left: String

  @Argument(help: "Another one of the same person.")
  var right: String

  @Flag(help: "Print what changed as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try PeopleCorrector(workspace: common.open())
      .join(left, right, createdAt: RunClock.now())
    if json { try common.console.json(report) } else { common.console.report(report.text) }
  }
}
