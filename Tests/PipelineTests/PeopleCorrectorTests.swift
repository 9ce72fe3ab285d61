import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

struct PeopleCorrectorTests {
  private let contacts = """
    Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date
    101,Ada,Moser,family@mail.example,customer,2025-01-02
    102,Ben,Moser,family@mail.example,customer,2025-01-03
    103,Cleo,Marsh,cleo@shop.example,customer,2025-01-04

    """
  private let orders = """
    Order ID,Customer ID,Order Date,Total
    A1,101,2025-03-01,20.00
    A2,102,2025-03-02,30.00
    A3,W9,2025-03-03,40.00

    """

  private func company() throws -> TestWorkspace {
    let test = try TestWorkspace()
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file("orders.csv", orders)
    _ = try test.importPath(test.exports)
    return test
  }

  private func corrector(_ test: TestWorkspace) -> PeopleCorrector {
    PeopleCorrector(workspace: test.workspace)
  }

  @Test func `a wrong join is taken back and stays so after the next import`() throws {
    let test = try company()
    #expect(try test.workspace.people().map(\.id.rawValue) == ["101", "103", "W9"])
    let report = try corrector(test).split("101", "102", createdAt: "2026-07-01T00:00:00Z")
    #expect(report.peopleBefore == 3)
    #expect(report.peopleAfter == 4)
    _ = try test.file(
      "contacts.csv", contacts + "104,Dan,Ruiz,dan@shop.example,customer,2025-02-01\n")
    _ = try test.importPath(test.exports)
    #expect(try test.workspace.people().map(\.id.rawValue) == ["101", "102", "103", "104", "W9"])
  }

  @Test func `two people are made one, and a later word on them counts`() throws {
    let test = try company()
    _ = try corrector(test).join("103", "W9", createdAt: "2026-07-01T00:00:00Z")
    #expect(try test.workspace.people().count == 2)
    let orders = try #require(try test.workspace.sources().first { $0.kind == .orders })
    let cleo = try #require(try test.workspace.person(knownBy: "103"))
    var owners: [Int?] = []
    try test.workspace.forEachRecord(of: orders) { owners.append($0.person) }
    #expect(owners.last == cleo.number)
    let listing = try PeopleListing(workspace: test.workspace, person: "W9", share: .internal)
    #expect(listing.rows.first?.keys.contains { $0.value == "W9" } == true)
    _ = try corrector(test).split("W9", "103", createdAt: "2026-07-01T00:00:00Z")
    #expect(try test.workspace.people().count == 3)
  }

  @Test func `what one record says cannot be parted`() throws {
    let test = try company()
    let error = #expect(throws: Diagnostic.self) {
      try corrector(test).split("103", "cleo@shop.example", createdAt: "2026-07-01T00:00:00Z")
    }
    #expect(error?.code == .inseparable)
    // The next build is not troubled by it.
    #expect(try test.workspace.people().count == 3)
  }

  @Test func `a key that nobody has is said so, without the key`() throws {
    let test = try company()
    let error = #expect(throws: Diagnostic.self) {
      try corrector(test).join("101", "nobody@x.example", createdAt: "2026-07-01T00:00:00Z")
    }
    #expect(error?.code == .unknownPersonKey)
    #expect(error?.message.contains("nobody@") == false)
  }

  @Test func `the listing has reasons, and values only where it stays inside`() throws {
    let test = try company()
    let shared = try PeopleListing(workspace: test.workspace)
    #expect(shared.text(limit: 20).contains("same e-mail"))
    #expect(!shared.text(limit: 20).contains("family@"))
    let inside = try PeopleListing(workspace: test.workspace, share: .internal)
    #expect(inside.text(limit: 20).contains("family@mail.example"))
  }

  @Test func `who is forgotten leaves no key in the corrections`() throws {
    let test = try company()
    _ = try corrector(test).split("101", "102", createdAt: "2026-07-01T00:00:00Z")
    _ = try Forgetter(workspace: test.workspace).forget("102", createdAt: "2026-07-01T00:00:00Z")
    #expect(try test.workspace.peopleCorrections().isEmpty)
  }

  @Test func `a kind that was set is remembered for the layout`() throws {
    let test = try TestWorkspace()
    let text = "Code,Label,When\nx1,one,2025-01-02\nx2,two,2025-01-03\n"
    _ = try Importer(workspace: test.workspace, options: .init(kind: .reviews))
      .importPaths([try test.file("a.csv", text)])
    _ = try test.importPath(try test.file("b.csv", text + "x3,three,2025-01-04\n"))
    #expect(try test.workspace.sources().map(\.kind) == [.reviews, .reviews])
  }
}
