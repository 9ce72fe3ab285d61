import ArgumentParser
import Foundation
import Pipeline

/// `likeness route TEXT | FILE | -`.
struct RouteCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "route",
    abstract: "Says which persona new words likely belong to, or that none fits.",
    discussion: """
      Give the words of a ticket, a file (tickets as CSV, a transcript, a text), or - for standard
      input. Of a file each customer gets one answer from all their texts, together with what is known
      of their behaviour. Learns from the words of the members of each persona; the probabilities are
      set by members who were held out.
      """)

  @Argument(help: "Words, a file, or -.")
  var input: [String]

  @Flag(help: "Print how good words were for members who were held out.")
  var quality = false

  @Flag(help: "Print the answers as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let router = try PersonaRouter(workspace: try common.open())
    let report: RouteReport
    if input == ["-"] {
      let bytes = try FileHandle.standardInput.readToEnd() ?? Data()
      report = try router.route(text: String(decoding: bytes, as: UTF8.self))
    } else if input.count == 1, FileManager.default.fileExists(atPath: input[0]) {
      report = try router.route(file: input[0])
    } else {
      report = try router.route(text: input.joined(separator: " "))
    }
    if json { return try common.console.json(report) }
    common.console.result(report.answers.map(Self.line).joined(separator: "\n"))
    if quality || !report.quality.isInformative { common.console.say(Self.text(report.quality)) }
  }

  private static func line(_ answer: RouteAnswer) -> String {
    let who = answer.customer ?? answer.place ?? "these words"
    let texts = answer.texts == 1 ? "1 text" : "\(answer.texts) texts"
    guard let persona = answer.persona, let name = answer.name else {
      return "\(who): no persona fits; nobody held out wrote anything so unusual but "
        + "\(percent(answer.usualness)) (\(texts))"
    }
    let others = answer.choices.dropFirst().prefix(2)
      .map { "\($0.persona) \(percent($0.probability))" }.joined(separator: ", ")
    return "\(who): \(persona) \(name), \(percent(answer.probability)); then \(others) "
      + "(\(texts), \(answer.basis))"
  }

  private static func text(_ quality: RouteQuality) -> String {
    let rows = quality.reliability.map {
      "  said \(percent($0.said)), right \(percent($0.right)), \($0.people) people"
    }
    let verdict =
      quality.isInformative
      ? "" : " Words tell hardly more than the sizes of the personas: trust behaviour instead."
    return
      "Held-out members: \(quality.people), right \(percent(quality.accuracy)), largest persona "
      + "\(percent(quality.baseline)).\(verdict)\n" + rows.joined(separator: "\n")
  }

  private static func percent(_ share: Double) -> String { "\(Int((share * 100).rounded())) %" }
}
