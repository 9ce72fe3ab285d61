import ArgumentParser
import Pipeline

/// `likeness assign [FILE]`.
struct AssignCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assign", abstract: "Says which persona people belong to, as CSV.",
    discussion: """
      Without a file: everybody in the workspace. With a file of exports about other people: those
      people, compared with the members of each persona by what the file says of them.
      """)

  @Argument(help: "A file or folder of exports about people to assign.")
  var file: String?

  @Flag(help: "Print the rows as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let assigner = Assigner(workspace: try common.open())
    let rows = try file.map { try assigner.assign(file: $0) } ?? assigner.members()
    if json {
      try common.console.json(rows)
    } else {
      common.console.result(Assigner.csv(rows))
    }
  }
}
