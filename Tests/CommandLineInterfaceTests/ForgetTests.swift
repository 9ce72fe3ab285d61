import Foundation
import TestSupport
import Testing

/// After `forget` nothing of a person is left, and what rested on them is counted anew.
@Suite(.enabled(if: ProgramTests.arePossible, ProgramTests.need))
struct ForgetTests {
  /// What only this person said, wrote or is called.
  private static let traces = [
    "Moser", "ada@bakery.example", "delivered late three times in a row, so we started",
    "a small shop like ours", "without driving to the market", "two days late again and nobody",
    "Ada Moser.txt",
  ]

  /// Every file beside the exports: the workspace, its log, the rejects.
  private func remains(_ bakery: BakeryFolder) throws -> [String: [String]] {
    let names = try FileManager.default.contentsOfDirectory(atPath: bakery.folder.path)
    var found: [String: [String]] = [:]
    for name in names where name != "exports" {
      let bytes = try bakery.bytes(name)
      let own = Self.traces.filter { bytes.range(of: Data($0.utf8)) != nil }
      if !own.isEmpty { found[name] = own }
    }
    return found
  }

  @Test(arguments: ["101", "ada@bakery.example", "ADA@bakery.example"])
  func `not a word, name or address of the person is in the file`(key: String) throws {
    let bakery = try BakeryFolder()
    #expect(try !remains(bakery).isEmpty)
    let outcome = try bakery.likeness("forget", key, environment: BakeryFolder.epoch)
    #expect(outcome.status == 0)
    #expect(try remains(bakery).isEmpty)
    for trace in Self.traces {
      #expect(!outcome.output.contains(trace))
      #expect(!outcome.errors.contains(trace))
    }
  }

  @Test func `it says what changed, and the personas are counted anew`() throws {
    let bakery = try BakeryFolder()
    let before = try bakery.likeness("show", "p1").output
    #expect(before.contains("of 4 customers"))
    let outcome = try bakery.likeness("forget", "101", environment: BakeryFolder.epoch)
    #expect(outcome.output.contains("Erased"))
    #expect(outcome.output.contains("Claims that changed"))
    let after = try bakery.likeness("personas").output
    #expect(after.contains("Version 2"))
    #expect(try !bakery.likeness("show", "p1").output.contains("of 4 customers"))
    let sources = try bakery.likeness("sources").output
    #expect(!sources.contains("Ada Moser.txt"))
    #expect(sources.contains("second.txt"))
  }

  @Test func `a later import of the same files leaves them out`() throws {
    let bakery = try BakeryFolder()
    try bakery.likeness("forget", "101", environment: BakeryFolder.epoch)
    let report = try bakery.likeness("import", "exports")
    #expect(report.status == 0)
    try bakery.likeness("build", environment: BakeryFolder.epoch)
    #expect(try remains(bakery).isEmpty)
    let shown = try bakery.likeness(
      "export", "--format", "json", "--output", "-", "--share", "internal"
    ).output
    for trace in Self.traces { #expect(!shown.contains(trace)) }
  }

  @Test func `a row that was set aside is forgotten with the person`() throws {
    let bakery = try BakeryFolder(imported: false)
    let contacts = bakery.folder.appendingPathComponent("exports/contacts.csv")
    let ragged =
      CornerBakery.contacts() + "101,Ada,Moser,ada@bakery.example,customer,x,y,z,extra,w\n"
    try Data(ragged.utf8).write(to: contacts)
    try bakery.likeness("import", "exports")
    try bakery.likeness("build", environment: BakeryFolder.epoch)
    try bakery.likeness("forget", "101", environment: BakeryFolder.epoch)
    #expect(try remains(bakery).isEmpty)
  }
}
