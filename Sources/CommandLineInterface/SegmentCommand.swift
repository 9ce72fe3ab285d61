import ArgumentParser
import EvidenceModel
import Foundation
import Pipeline
import Reporting

extension TableSegmentationOptions.Choice: ExpressibleByArgument {}
extension TableSegmentationOptions.Missing: ExpressibleByArgument {}
extension TableSegmentationOptions.WeightKind: ExpressibleByArgument {}

/// `likeness segment FILE`.
struct SegmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "segment", abstract: "Finds segments in any table, without a workspace.",
    discussion: """
      One row per person, one column per answer or behaviour; CSV, JSON or XLSX. Without --k the
      data decide how many segments there are, and one is a normal answer. A single --k makes the
      plain fit that published work makes: maximum likelihood, nothing else. Blank cells, NA and
      NaN are missing. Columns are named by their titles, separated by commas.
      """)

  @Argument(help: "The table.")
  var file: String

  @OptionGroup(title: "Columns") var columns: SegmentColumnOptions

  @Option(
    help: ArgumentHelp(
      "How many segments: a number, a range such as 2-8, or auto.", valueName: "K|2-8"))
  var k = "auto"

  @Option(help: "Starts of each search (default: by the size of the table).")
  var starts: Int?

  @Option(help: "The seed of all random draws.")
  var seed: UInt64 = 7

  @Option(help: "A class for people whom no segment explains; plain fits have none.")
  var background = TableSegmentationOptions.Choice.auto

  @Option(help: "Whether columns that tell nothing apart are left out; plain fits keep all.")
  var selectVariables = TableSegmentationOptions.Choice.auto

  @Option(help: "People with missing values: fiml counts what is known, listwise leaves them out.")
  var missing = TableSegmentationOptions.Missing.fiml

  @Option(help: ArgumentHelp("Why you set the number yourself; it is kept.", valueName: "TEXT"))
  var reason = ""

  @Option(
    help: ArgumentHelp("Write everybody's segment and probabilities.", valueName: "OUT.csv"))
  var assignments: String?

  @Option(help: ArgumentHelp("Write the fewest questions that sort people.", valueName: "OUT.json"))
  var typingTool: String?

  @Option(help: ArgumentHelp("Write the model, to place new people.", valueName: "OUT.json"))
  var model: String?

  @Option(
    help: ArgumentHelp(
      "Find no segments: place the people of FILE by a model or typing tool.",
      valueName: "MODEL.json"))
  var scoreWith: String?

  @Flag(help: "List everybody's probabilities in the JSON.")
  var probabilities = false

  @Flag(help: "Try other methods beside the mixture and say how far they agree.")
  var secondViews = false

  @Flag(help: "Print the result as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func validate() throws {
    do {
      _ = try options()
    } catch { throw WrongUsage.error(error) }
  }

  func run() throws {
    if let scoreWith { return try score(scoreWith) }
    let console = common.console
    let segmentation = TableSegmentation(try options()) { line in
      if isatty(2) == 1 { console.say(line) }
    }
    let result = try segmentation.result(path: file)
    try SegmentFiles(assignments: assignments, typingTool: typingTool, model: model)
      .write(result, console)
    if json {
      console.result(try result.report.json())
    } else {
      console.report(
        SegmentReportWriter(width: Console.width, usesColour: Console.wantsColour)
          .text(result.report))
    }
  }

  private func score(_ path: String) throws {
    let scorer = try TableScorer(modelFile: path)
    let rows = try scorer.rows(path: file, id: columns.id)
    if let assignments {
      try SegmentFiles.write(TableScorer.csv(rows), to: assignments)
      common.console.say("Wrote \(rows.count) people to \(assignments)")
    } else if json {
      try common.console.json(rows)
    } else {
      common.console.result(TableScorer.csv(rows))
    }
  }

  private func options() throws(Diagnostic) -> TableSegmentationOptions {
    var options = try columns.applied(to: TableSegmentationOptions())
    options.count = try count()
    if let starts, starts < 1 {
      throw Diagnostic(
        .wrongSegmentOption, "--starts \(starts) is no number from 1.",
        remedy: "Leave it out to have it set by the size of the table.")
    }
    options.starts = starts
    options.seed = seed
    options.background = background
    options.selectsVariables = selectVariables
    options.missing = missing
    options.reason = reason
    options.listsProbabilities = probabilities
    options.comparesMethods = secondViews
    return options
  }

  private func count() throws(Diagnostic) -> TableSegmentationOptions.Count {
    if k == "auto" { return .automatic }
    if let number = Int(k), (1...50).contains(number) { return .exactly(number) }
    let ends = k.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    guard ends.count == 2, let low = ends[0], let high = ends[1], low >= 1, low <= high, high <= 20
    else {
      throw Diagnostic(
        .wrongSegmentOption, "--k \(k) is neither a number from 1 to 50 nor a range such as 2-8.",
        remedy: "Leave it out to let the data decide.")
    }
    return low == high ? .exactly(low) : .among(low...high)
  }
}

extension Diagnostic.Code {
  static let wrongSegmentOption = Diagnostic.Code("segment.wrongOption")
  static let unwritableSegmentFile = Diagnostic.Code("segment.unwritable")
}

/// Which columns do what.
struct SegmentColumnOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("Columns that form segments (default: recognised).", valueName: "a,b"))
  var columns: [String] = []

  @Option(
    help: ArgumentHelp(
      "Columns whose values are categories, in words or numbers.", valueName: "a,b"))
  var nominal: [String] = []

  @Option(help: ArgumentHelp("Columns whose values are categories in order.", valueName: "a,b"))
  var ordinal: [String] = []

  @Option(help: ArgumentHelp("Columns that count something from 0.", valueName: "a,b"))
  var count: [String] = []

  @Option(help: ArgumentHelp("Columns of numbers, as they are.", valueName: "a,b"))
  var numeric: [String] = []

  @Option(
    help: ArgumentHelp(
      "How a column's values are spread: nominal, ordinal, binary, gaussian, lognormal, poisson, "
        + "negative-binomial or share.", valueName: "a=gaussian"))
  var family: [String] = []

  @Option(help: ArgumentHelp("Columns that describe segments afterwards.", valueName: "a,b"))
  var descriptors: [String] = []

  @Option(
    help: ArgumentHelp(
      "Columns that say who tends to be in which segment, by regression.", valueName: "a,b"))
  var covariates: [String] = []

  @Option(help: ArgumentHelp("Columns that segments may tell in advance.", valueName: "a,b"))
  var outcomes: [String] = []

  @Option(help: ArgumentHelp("The column that names people in what is written.", valueName: "a"))
  var id: String?

  @Option(help: ArgumentHelp("The column with a weight per person.", valueName: "a"))
  var weights: String?

  @Option(
    help: ArgumentHelp(
      "What the weights are: counts of people per row, or weights of an unevenly drawn sample "
        + "(auto: read from their values).", valueName: "counts|sample|auto"))
  var weightsAre = TableSegmentationOptions.WeightKind.auto

  func applied(
    to start: TableSegmentationOptions
  ) throws(Diagnostic) -> TableSegmentationOptions {
    var options = start
    options.columns = columns
    options.nominal = nominal
    options.ordinal = ordinal
    options.counts = count
    options.numeric = numeric
    options.descriptors = descriptors
    options.outcomes = outcomes
    options.covariates = covariates
    options.id = id
    options.weights = weights
    options.weightsAre = weightsAre
    for text in family {
      guard let cut = text.lastIndex(of: "="), cut > text.startIndex,
        let family = TableSegmentationOptions.Family(
          rawValue: String(text[text.index(after: cut)...]))
      else {
        throw Diagnostic(
          .wrongSegmentOption, "--family \(text) names no family.",
          remedy: "Write COLUMN=FAMILY with one of: "
            + TableSegmentationOptions.Family.allCases.map(\.rawValue).joined(separator: ", ")
            + ".")
      }
      options.families.append((String(text[..<cut]), family))
    }
    return options
  }
}

/// The files that `likeness segment` writes.
struct SegmentFiles {
  let assignments: String?
  let typingTool: String?
  let model: String?

  func write(_ result: TableSegmentation.Result, _ console: Console) throws {
    if let assignments {
      try Self.writePieces(to: assignments, result.forEachAssignments)
      console.say("Wrote \(result.rowCount) people to \(assignments)")
    }
    if let model {
      try Self.write(try result.modelJSON(), to: model)
      console.say("Wrote the model to \(model)")
    }
    guard let typingTool else { return }
    guard let text = try result.toolJSON() else {
      console.warn("No typing tool: it takes two segments and 40 people.")
      return
    }
    try Self.write(text, to: typingTool)
    console.say(
      "Wrote \(result.report.typingTool?.questions.count ?? 0) questions to \(typingTool)")
  }

  static func write(_ text: String, to path: String) throws(Diagnostic) {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path)) } catch {
      throw unwritable(path)
    }
  }

  /// Writes a file of texts that come one after the other.
  private static func writePieces(
    to path: String, _ pieces: ((String) throws(Diagnostic) -> Void) throws(Diagnostic) -> Void
  ) throws(Diagnostic) {
    try write("", to: path)
    guard let handle = FileHandle(forWritingAtPath: path) else { throw unwritable(path) }
    try pieces { text throws(Diagnostic) in
      do { try handle.write(contentsOf: Data(text.utf8)) } catch { throw unwritable(path) }
    }
    do { try handle.close() } catch { throw unwritable(path) }
  }

  private static func unwritable(_ path: String) -> Diagnostic {
    Diagnostic(
      .unwritableSegmentFile, "\(path) can't be written.",
      remedy: "Check that its folder exists and may be written to.")
  }
}
