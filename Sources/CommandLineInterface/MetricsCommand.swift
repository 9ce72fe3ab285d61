import ArgumentParser
import Pipeline
import Reporting

/// `likeness metrics`.
struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract:
      "Shows the numbers of each persona beside everybody's, and what a change did to them.",
    discussion: """
      Conversion, retention, churn, revenue, expansion, kinds of tickets and behaviour with baseline and \
      interval. With --change, every person is compared with themselves before and after that day, and \
      each persona with the rest.
      """)

  @Option(help: "Only this persona: its id (p1) or name.")
  var persona: String?

  @Option(help: "The day of a change, as 2025-03-01.")
  var change: String?

  @Flag(help: "Print the metrics as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    guard let change, Window.isoDay(change) == nil else { return }
    throw ValidationError("--change \(change) is no day. Write it as 2025-03-01.")
  }

  func run() throws {
    let metrics = try MetricReader(workspace: common.open())
      .metrics(persona: persona, change: change)
    if json { return try common.console.json(metrics) }
    let writer = MetricsWriter(.init(width: Console.width, usesColour: Console.wantsColour))
    common.console.result(writer.text(metrics))
  }
}
