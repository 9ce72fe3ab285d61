import ArgumentParser
import Pipeline
import Reporting

/// `likeness audit FILE`.
struct AuditCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "audit", abstract: "Judges a persona that somebody wrote, line by line.",
    discussion: """
      Markdown, plain text, CSV, a workbook, JSON or a CRM's persona property. Every bullet, sentence \
      and field is supported, contradicted or without evidence, with the figures and the words.
      """)

  @Argument(help: "The file with the persona or personas.")
  var file: String

  @Option(
    help: "Compare with this persona: its id (p1) or name, or everybody. Default: the best fit.")
  var persona: String?

  @Flag(help: "Print the report as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let report = try Auditor(workspace: common.open()).audit(file: file, persona: persona)
    if json {
      try common.console.json(report)
    } else {
      let writer = AuditWriter(
        .init(width: Console.width, usesColour: Console.wantsColour))
      common.console.result(common.quiet ? AuditWriter.summary(report) : writer.text(report))
    }
  }
}
