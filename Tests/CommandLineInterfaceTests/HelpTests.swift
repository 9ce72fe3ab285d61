import ArgumentParser
import Testing

@testable import CommandLineInterface

/// Nothing is listed that does not work, and nothing that was promised is missing.
struct HelpTests {
  private static let promised = [
    "init", "import", "sources", "build", "personas", "show", "trace", "check", "assign", "export",
    "forget", "serve", "share", "demo", "segment", "themes", "search", "route", "model", "audit",
    "plan", "metrics", "people",
  ]

  @Test func `every promised command is there, and no other`() {
    let names = LikenessCommand.configuration.subcommands.map { $0.configuration.commandName ?? "" }
    #expect(names.sorted() == Self.promised.sorted())
  }

  @Test(arguments: LikenessCommand.configuration.subcommands.indices)
  func `every command explains itself, takes --workspace and --quiet`(index: Int) {
    let command = LikenessCommand.configuration.subcommands[index]
    // What runs without a subcommand's name explains the options.
    let run = command.configuration.defaultSubcommand ?? command
    let help = LikenessCommand.helpMessage(for: run, columns: 100)
    #expect(!command.configuration.abstract.isEmpty)
    #expect(help.contains("--workspace"))
    #expect(help.contains("--quiet"))
  }

  @Test(arguments: [
    ["init", "a.sqlite"], ["import", "a", "b", "--kind", "crm", "--map", "A=email", "--dry-run"],
    ["sources", "--json"], ["build", "--segments", "4", "--seed", "9", "--as-of", "2026-06-30"],
    ["build", "--segments", "auto"], ["personas"], ["show", "Paul"], ["trace", "p1c1"],
    ["check", "--level", "error"], ["assign"], ["assign", "new.csv"],
    ["export", "--format", "json", "--output", "x", "--share", "internal"],
    ["forget", "c-7f3a"], ["serve", "--port", "9000", "--host", "127.0.0.1"],
    ["demo", "--no-serve"], ["themes", "a.csv", "--text", "Comment", "--person", "Name"],
    ["themes", "a.csv", "--text", "Comment", "--k", "auto", "--json"],
    ["themes", "a.csv", "--text", "Comment", "--k", "12"], ["search", "late", "parcel"],
    ["search", "late", "--kind", "pain", "--persona", "p1", "--from", "2026-01-01"],
    ["search", "late", "--by", "meaning"], ["model"], ["model", "list", "--json"],
    ["model", "add", "m", "--int8"], ["model", "remove", "352843"],
    ["model", "add", "--endpoint", "http://127.0.0.1:8080", "--name", "small"],
    ["themes", "a.csv", "--text", "Comment", "--model", "none"],
    ["route", "the", "parcel", "is", "late"], ["route", "-", "--json"],
    ["themes", "list", "--kind", "pain", "--json"], ["themes", "show", "889b"],
    ["themes", "rename", "889b", "Late parcels"], ["themes", "merge", "889b", "12ab"],
    ["themes", "split", "889b", "0123456789ab", "--name", "Returns"],
    ["themes", "move", "889b", "0123456789ab", "--to", "12ab"], ["themes", "undo", "3"],
    ["themes", "history"],
    ["segment", "a.csv"],
    [
      "segment", "a.csv", "--columns", "a,b", "--nominal", "a,b", "--k", "2-8", "--starts", "50",
      "--seed", "1", "--json",
    ],
  ])
  func `the commands of the contract are understood`(arguments: [String]) throws {
    _ = try LikenessCommand.parseAsRoot(arguments)
  }

  @Test(arguments: [
    "crm", "accounts", "interview", "participants", "survey", "tickets", "sales-notes", "deals",
    "orders", "events", "reviews", "personas",
  ])
  func `every kind of the contract can be named`(kind: String) throws {
    _ = try LikenessCommand.parseAsRoot(["import", "x", "--kind", kind])
  }

  @Test(arguments: [
    ["build", "--segments", "0"], ["build", "--as-of", "2026-13-40"], ["serve", "--port", "-1"],
    ["import", "x", "--map", "=email"], ["model", "add"], ["model", "add", "m", "--name", "x"],
    ["search", "late", "--by", "luck"], ["route"], ["segment"], ["segment", "a.csv", "--k", "0"],
    ["segment", "a.csv", "--k", "8-2"], ["segment", "a.csv", "--k", "many"],
    ["segment", "a.csv", "--starts", "0"], ["segment", "a.csv", "--family", "a=round"],
    ["segment", "a.csv", "--missing", "no"],
  ])
  func `values out of range are wrong usage`(arguments: [String]) {
    do {
      _ = try LikenessCommand.parseAsRoot(arguments)
      Issue.record("accepted")
    } catch {
      #expect(LikenessCommand.exitCode(for: error).rawValue == 64)
    }
  }
}
