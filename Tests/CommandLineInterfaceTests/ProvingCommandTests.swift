import Foundation
import Testing

/// `audit`, `plan` and `metrics` at the edge: what they print, and how they end.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct ProvingCommandTests {
  private func persona(_ bakery: BakeryFolder) throws -> String {
    let file = bakery.folder.appendingPathComponent("hand.md")
    try Data("# Ada\n- Late deliveries\n- Has two cats\n- \"I never said this at all\"\n".utf8)
      .write(to: file)
    return file.path
  }

  @Test func `audit prints a verdict for each line, and JSON with the same`() throws {
    let bakery = try BakeryFolder.built.get()
    let file = try persona(bakery)
    let text = try bakery.likeness("audit", file, "--persona", "everybody")
    #expect(text.status == 0)
    #expect(text.output.contains("3 lines: "))
    #expect(text.output.contains("Late deliveries"))
    let json = try bakery.likeness("audit", file, "--json")
    let value = try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [String: Any]
    let personas = try #require(value?["personas"] as? [[String: Any]])
    let lines = try #require(personas.first?["lines"] as? [[String: Any]])
    #expect(lines.compactMap { $0["verdict"] as? String }.count == 3)
    #expect(try bakery.likeness("audit", file, "--quiet").output.split(separator: "\n").count == 1)
  }

  @Test func `plan names pseudonyms, and ids only when asked for them`() throws {
    let bakery = try BakeryFolder.built.get()
    let shared = try bakery.likeness("plan", "--format", "csv")
    #expect(shared.status == 0)
    #expect(shared.output.hasPrefix("persona,name,customer,stratum,reason,role,account"))
    for format in ["text", "markdown", "survey-csv"] {
      let outcome = try bakery.likeness("plan", "--format", format)
      #expect(outcome.status == 0)
      #expect(outcome.output.contains("What nearly stopped you from buying?"))
      #expect(!outcome.output.contains("@bakery.example"))
    }
    #expect(try bakery.likeness("plan", "--share", "internal", "--json").status == 0)
  }

  @Test(arguments: [
    ["plan", "--json"], ["metrics", "--json"],
  ])
  func `with --json there is one value and nothing else`(arguments: [String]) throws {
    let outcome = try BakeryFolder.built.get().likeness.run(arguments)
    #expect(outcome.status == 0)
    _ = try JSONSerialization.jsonObject(with: Data(outcome.output.utf8))
  }

  @Test(arguments: [
    (["audit", "no-such-file.md"], 1, "import.notFound"),
    (["plan", "--persona", "p99"], 1, "show.unknownPersona"),
    (["metrics", "--persona", "p99"], 1, "show.unknownPersona"),
    (["metrics", "--change", "1999-01-01"], 1, "metrics.wrongDate"),
    (["metrics", "--change", "yesterday"], 64, "Error:"), (["audit"], 64, "Error:"),
    (["plan", "--format", "docx"], 64, "Error:"),
  ])
  func `what goes wrong has its status and code`(
    arguments: [String], status: Int32, says: String
  ) throws {
    let outcome = try BakeryFolder.built.get().likeness.run(arguments)
    #expect(outcome.status == status)
    #expect(outcome.errors.contains(says))
    #expect(outcome.output.isEmpty)
  }
}
