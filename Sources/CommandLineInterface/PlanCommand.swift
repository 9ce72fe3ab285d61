import ArgumentParser
import Pipeline
import Reporting

/// `likeness plan`.
struct PlanCommand: ParsableCommand {
  /// A form in which the plan is printed.
  enum Format: String, CaseIterable, ExpressibleByArgument {
    case text, markdown, csv
    case surveyCSV = "survey-csv"
  }

  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Says whom to interview next, what to ask, and how many.",
    discussion: """
      Recent, happy and unhappy customers and some who left, drawn by chance within each persona; the \
      questions that its gaps ask for; a survey of ten to fifteen questions; how many answers are worth \
      what. People are named by pseudonym unless --share internal is given.
      """)

  @Option(help: "Only this persona: its id (p1) or name.")
  var persona: String?

  @Option(help: "text, markdown, csv (whom to ask) or survey-csv.")
  var format: Format = .text

  @Option(help: "public gives pseudonyms, internal the ids of your own systems.")
  var share: Sharing = .public

  @Flag(help: "Print the plan as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let plan = try Planner(workspace: common.open()).plan(persona: persona, share: share)
    if json { return try common.console.json(plan) }
    let writer = PlanWriter(.init(width: Console.width, usesColour: Console.wantsColour))
    switch format {
    case .text: common.console.result(writer.text(plan))
    case .markdown: common.console.result(writer.markdown(plan))
    case .csv: common.console.result(writer.csv(plan))
    case .surveyCSV: common.console.result(writer.surveyCSV(plan))
    }
  }
}
