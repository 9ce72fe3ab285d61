import Foundation
import Testing

/// What goes where: results to standard output, everything else to standard error.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct OutputTests {
  @Test(arguments: [
    ["sources"], ["personas"], ["show", "p1"], ["check"], ["assign"], ["build"],
    ["import", "exports"], ["import", "exports", "--dry-run"],
  ])
  func `with --json standard output is one JSON value`(arguments: [String]) throws {
    let outcome = try BakeryFolder.built.get().likeness.run(arguments + ["--json"])
    let value = try JSONSerialization.jsonObject(
      with: Data(outcome.output.utf8), options: [.fragmentsAllowed])
    #expect(value is [Any] || value is [String: Any])
  }

  @Test func `trace and forget print JSON too`() throws {
    let bakery = try BakeryFolder()
    let trace = try bakery.likeness("trace", try bakery.claim(), "--json")
    #expect(trace.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(trace.output.utf8))
    let forget = try bakery.likeness("forget", "105", "--json")
    #expect(forget.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(forget.output.utf8))
  }

  @Test(arguments: [["build"], ["import", "exports"], ["check", "--level", "error"]])
  func `--quiet is quiet`(arguments: [String]) throws {
    let outcome = try BakeryFolder.built.get().likeness.run(arguments + ["--quiet"])
    #expect(outcome.status == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.errors.isEmpty)
  }

  @Test func `--quiet still says what fails, and still prints what was asked for`() throws {
    let likeness = try BakeryFolder.built.get().likeness
    #expect(try likeness("show", "p99", "--quiet").errors.contains("[show.unknownPersona]"))
    #expect(try likeness("personas", "--quiet").output.contains("p1"))
  }

  @Test func `a build's summary is read in ten seconds`() throws {
    let output = try BakeryFolder.built.get().likeness("build").output
    let lines = output.split(separator: "\n")
    #expect(lines.count < 25)
    #expect(lines.filter { $0.hasPrefix("! ") }.count <= 5)
    let warnings = lines.filter { $0.hasPrefix("! ") }
    #expect(Set(warnings).count == warnings.count)
    #expect(output.contains("p1"))
  }

  @Test func `the card shows the ids that trace takes`() throws {
    let bakery = try BakeryFolder.built.get()
    let claim = try bakery.claim()
    #expect(!claim.isEmpty)
    #expect(try bakery.likeness("show", "p1").output.contains(claim))
    let trace = try bakery.likeness("trace", claim).output
    #expect(trace.contains("Asked: "))
    #expect(trace.contains("turn "))
    #expect(trace.contains("byte for byte"))
  }

  @Test func `a persona is found by its id, its name and its first name`() throws {
    let likeness = try BakeryFolder.built.get().likeness
    let listed = try likeness("personas", "--json").output
    let rows = try JSONSerialization.jsonObject(with: Data(listed.utf8)) as? [[String: Any]]
    let name = try #require(rows?.first?["name"] as? String)
    let first = String(name.prefix { $0 != ":" && $0 != " " })
    for key in ["p1", "P1", name, name.uppercased(), first] {
      #expect(try likeness("show", key).status == 0, "\(key)")
    }
  }

  @Test func `without a terminal there are no colours and no progress`() throws {
    let bakery = try BakeryFolder.built.get()
    for arguments in [["personas"], ["show", "p1"], ["import", "exports"]] {
      for environment in [[:], ["NO_COLOR": "1"]] {
        let outcome = try bakery.likeness.run(arguments, environment: environment)
        #expect(!outcome.output.contains("\u{1B}"))
        #expect(!outcome.errors.contains(" of 4:"))
      }
    }
  }

  @Test func `LIKENESS_WORKSPACE names the workspace, --workspace wins over it`() throws {
    let bakery = try BakeryFolder.built.get()
    let other = ["LIKENESS_WORKSPACE": "nowhere.sqlite"]
    #expect(try bakery.likeness("sources", environment: other).status == 1)
    let named = try bakery.likeness(
      "sources", "--workspace", "likeness.sqlite", environment: other)
    #expect(named.status == 0)
    let here = ["LIKENESS_WORKSPACE": "likeness.sqlite"]
    #expect(try bakery.likeness("sources", environment: here).status == 0)
  }

  @Test func `an export goes to a file, or to standard output`() throws {
    let bakery = try BakeryFolder.built.get()
    for format in ["json", "html", "markdown"] {
      let file = try bakery.likeness("export", "--format", format, "--output", "out.\(format)")
      #expect(file.status == 0)
      #expect(file.output.isEmpty)
      let printed = try bakery.likeness("export", "--format", format, "--output", "-")
      #expect(printed.output == String(decoding: try bakery.bytes("out.\(format)"), as: UTF8.self))
    }
  }

  @Test func `a public export names nobody, an internal one its members`() throws {
    let likeness = try BakeryFolder.built.get().likeness
    let shared = try likeness("export", "--format", "json", "--output", "-").output
    for secret in ["Moser", "ada@", "exports/", "Ada Moser.txt"] {
      #expect(!shared.contains(secret))
    }
    let own = try likeness(
      "export", "--format", "json", "--output", "-", "--share", "internal"
    ).output
    #expect(own.contains("Ada Moser.txt"))
  }

  @Test func `assign prints the rows that the contract names`() throws {
    let output = try BakeryFolder.built.get().likeness("assign").output
    #expect(output.hasPrefix("customer,persona,probability\n"))
  }
}
