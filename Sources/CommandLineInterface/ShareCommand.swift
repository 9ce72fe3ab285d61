import ArgumentParser
import EvidenceStore
import Foundation
import WebServer

/// `likeness share`: lists the read-only links to the public personas; subcommands make and revoke
/// them.
struct ShareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "share", abstract: "Makes, lists and revokes links to read the public personas.",
    discussion: """
      A link opens without a login on whatever address `likeness serve` answers, and shows no
      personal data. Its token is printed once and kept only as a hash.
      """,
    subcommands: [Make.self, Revoke.self])

  @Flag(help: "Print the links as JSON.")
  var json = false

  @OptionGroup var common: CommonOptions

  private struct Row: Encodable {
    let id: String
    let label: String
    let persona: String?
    let createdAt: String
    let endsAt: String?
  }

  func run() throws {
    let rows = try common.open().shareLinks().map {
      Row(
        id: $0.id, label: $0.label, persona: $0.persona, createdAt: $0.createdAt,
        endsAt: $0.endsAt)
    }
    if json { return try common.console.json(rows) }
    guard !rows.isEmpty else { return common.console.result("There are no links.") }
    common.console.result(
      rows.map { row in
        let end = row.endsAt.map { "ends \($0)" } ?? "until revoked"
        return [row.id, row.label, row.persona ?? "all personas", "made \(row.createdAt)", end]
          .filter { !$0.isEmpty }.joined(separator: " · ")
      }.joined(separator: "\n"))
  }

  /// `likeness share make`.
  struct Make: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a link and prints it once.")

    @Option(help: "Whom or what it is for.")
    var label = ""

    @Option(help: "Only the persona of this id or name.")
    var persona: String?

    @Option(help: "After how many days it ends; without it, when it is revoked.")
    var days: Int?

    @Option(
      help: ArgumentHelp("Where browsers find the server, for the printed link.", valueName: "url"))
    var publicURL = "http://127.0.0.1:8080"

    @OptionGroup var common: CommonOptions

    func run() throws {
      let fresh = try ShareLinks(workspace: common.open())
        .make(label: label, persona: persona, days: days, now: Int(Date().timeIntervalSince1970))
      let address = publicURL.hasSuffix("/") ? String(publicURL.dropLast()) : publicURL
      common.console.result(address + fresh.path)
      common.console.say("Revoke it with: likeness share revoke \(fresh.link.id)")
    }
  }

  /// `likeness share revoke ID`.
  struct Revoke: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Revokes a link.")

    @Argument(help: "The id of the link, as `likeness share` prints it.")
    var link: String

    @OptionGroup var common: CommonOptions

    func run() throws {
      try ShareLinks(workspace: common.open()).revoke(link)
      common.console.say("Revoked: the link opens nothing any more.")
    }
  }
}
