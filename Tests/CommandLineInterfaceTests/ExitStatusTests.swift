import Testing

/// 0 done, 1 failed, 2 findings, 64 wrong usage; failures say what, what to do, and a code.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct ExitStatusTests {
  @Test(arguments: [
    ["sources"], ["personas"], ["show", "p1"], ["assign"], ["check", "--level", "error"],
    ["--version"], ["--help"], ["build"],
  ])
  func `what works ends with 0`(arguments: [String]) throws {
    #expect(try BakeryFolder.built.get().likeness.run(arguments).status == 0)
  }

  @Test func `check ends with 2 when there are findings at the level asked for`() throws {
    let likeness = try BakeryFolder.built.get().likeness
    let found = try likeness("check", "--level", "info")
    #expect(found.status == 2)
    #expect(found.output.contains("["))
    #expect(try likeness("check", "--level", "error").output.contains("No findings"))
  }

  @Test(arguments: [
    ["nonsense"], ["show"], ["export"], ["export", "--format", "docx", "--output", "x"],
    ["build", "--segments", "many"], ["build", "--segments", "99"], ["build", "--seed", "x"],
    ["build", "--as-of", "yesterday"], ["import", "exports", "--kind", "films"],
    ["import", "exports", "--map", "Email"], ["import", "exports", "--map", "Email=colour"],
    ["check", "--level", "loud"], ["serve", "--port", "99999"], ["sources", "--colour"],
    ["import"], ["forget"], ["trace"],
  ])
  func `wrong usage ends with 64 and says how it is meant`(arguments: [String]) throws {
    let outcome = try BakeryFolder.built.get().likeness.run(arguments)
    #expect(outcome.status == 64)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("Error:"))
  }

  @Test(arguments: [
    (["show", "p99"], "show.unknownPersona"), (["trace", "nothing"], "trace.unknownClaim"),
    (["import", "no/such/folder"], "import.notFound"),
    (["forget", "nobody@bakery.example"], "forget.unknownPerson"),
    (["export", "--format", "json", "--output", "no/such/folder/x.json"], "export.unwritable"),
    (["export", "--format", "json", "--output", "likeness.sqlite"], "export.overWorkspace"),
    (["personas", "--workspace", "missing.sqlite"], "workspace.missing"),
    (["personas", "--workspace", "exports/contacts.csv"], "workspace.unreadable"),
    (["init"], "workspace.exists"), (["serve", "--host", "0.0.0.0"], "serve.noLogin"),
  ])
  func `a failure ends with 1, with message, remedy and code on standard error`(
    arguments: [String], code: String
  ) throws {
    let outcome = try BakeryFolder.built.get().likeness.run(arguments)
    #expect(outcome.status == 1)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.contains("[\(code)]"))
    #expect(outcome.errors.split(separator: ".").count > 1)
  }

  @Test func `commands before their time say what comes first`() throws {
    let empty = try BakeryFolder(imported: false)
    try empty.likeness("init")
    for arguments in [
      ["build"], ["personas"], ["show", "p1"], ["check"], ["assign"],
      ["export", "--format", "json", "--output", "x.json"],
    ] {
      let outcome = try empty.likeness.run(arguments)
      #expect(outcome.status == 1, "\(arguments)")
      #expect(outcome.errors.contains("likeness "), "\(arguments)")
    }
  }

  @Test func `init makes a workspace and refuses to overwrite one`() throws {
    let empty = try BakeryFolder(imported: false)
    #expect(try empty.likeness("init", "own.sqlite").status == 0)
    let before = try empty.bytes("own.sqlite")
    let again = try empty.likeness("init", "own.sqlite")
    #expect(again.status == 1)
    #expect(again.errors.contains("[workspace.exists]"))
    #expect(try empty.bytes("own.sqlite") == before)
  }

  @Test func `standard error never carries customers' words, names or addresses`() throws {
    let likeness = try BakeryFolder.built.get().likeness
    let secrets = ["Moser", "Okoro", "ada@", "nobody@", "minimum order", "invoice"]
    for arguments in [
      ["show", "p99"], ["forget", "nobody@bakery.example"], ["build"], ["import", "exports"],
      ["check"], ["trace", "x"],
    ] {
      let errors = try likeness.run(arguments).errors
      for secret in secrets { #expect(!errors.contains(secret), "\(arguments): \(secret)") }
    }
  }
}
