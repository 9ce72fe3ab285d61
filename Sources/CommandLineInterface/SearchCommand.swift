import ArgumentParser
import EvidenceModel
import Foundation
import Pipeline

/// `likeness search WORDS`.
struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Finds what customers said, by words and by what they mean.")

  @Argument(help: "What to look for.")
  var words: [String]

  @Option(help: "Only statements of this kind: goal, pain, trigger, ...")
  var kind: String?

  @Option(help: "Only people of this persona: its id (p1) or name.")
  var persona: String?

  @Option(help: "Only this source: a part of its path, or a kind such as tickets.")
  var source: String?

  @Option(help: "From this day on, as 2025-06-30.")
  var from: String?

  @Option(help: "Up to this day.")
  var to: String?

  @Option(help: "Find by words, by meaning, or by both. Meaning needs a model to be good.")
  var by: HeardSearch.Order = .both

  @Option(help: "How many hits to print.")
  var limit = 20

  @Flag(help: "Print the hits as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  func run() throws {
    let search = HeardSearch(workspace: try common.open())
    let found = try search.hits(
      words.joined(separator: " "),
      filters: .init(kind: kind, persona: persona, source: source, from: from, to: to),
      by: by, limit: max(1, limit))
    if json {
      try common.console.json(found.hits)
    } else {
      common.console.result(Self.text(found))
    }
  }

  private static func text(_ found: HeardSearch.Found) -> String {
    guard !found.hits.isEmpty else {
      return "Nobody said that, as far as the filters let through."
    }
    let lines = found.hits.map { hit in
      let about = [hit.kind, hit.persona, hit.person, hit.date.map { String($0.prefix(10)) }]
        .compactMap { $0 }
      let note = hit.match == "meaning" ? " (by meaning)" : ""
      return "\(hit.snippet)\(note)\n    \(hit.path) \(hit.locator)"
        + (about.isEmpty ? "" : " · " + about.joined(separator: " · "))
    }
    let left = found.count - found.hits.count
    let more = found.isComplete ? "\(left) more" : "at least \(left) more"
    return lines.joined(separator: "\n") + (left > 0 ? "\nAnd \(more): --limit." : "")
  }
}

extension HeardSearch.Order: ExpressibleByArgument {}
