import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

struct ImportTests {
  private let contacts = """
    Record ID,First Name,Last Name,Email,Lifecycle Stage,Create Date
    101,Ada,Moser,ada@shop.example,customer,2025-01-02
    102,Ben,Okoro,ben@shop.example,customer,2025-01-03
    103,Cleo,Marsh,cleo@shop.example,lead,2025-01-04

    """

  @Test func `the same file twice changes nothing`() throws {
    let test = try TestWorkspace()
    let path = try test.file("contacts.csv", contacts)
    let first = try test.importPath(path)
    #expect(first.files.map(\.state) == [.imported])
    #expect(first.files.first?.taken == 3)
    let second = try test.importPath(path)
    #expect(second.files.map(\.state) == [.unchanged])
    #expect(try test.workspace.sources().count == 1)
  }

  @Test func `a newer export of the same source updates it`() throws {
    let test = try TestWorkspace()
    _ = try test.importPath(try test.file("contacts.csv", contacts))
    let newer = contacts + "104,Dan,Ruiz,dan@shop.example,customer,2025-02-01\n"
    let report = try test.importPath(try test.file("contacts.csv", newer))
    #expect(report.files.map(\.state) == [.updated])
    #expect(try test.workspace.sources().map(\.records) == [4])
    #expect(report.people == 4)
  }

  @Test func `a lead is known but is no customer`() throws {
    let test = try TestWorkspace()
    _ = try test.importPath(try test.file("contacts.csv", contacts))
    let standing = try test.workspace.people().map { "\($0.id) \($0.standing.rawValue)" }.sorted()
    #expect(standing == ["101 customer", "102 customer", "103 lead"])
  }

  @Test func `a bad file fails alone and the rest goes on`() throws {
    let test = try TestWorkspace()
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file("empty.csv", "")
    let report = try test.importPath(test.exports)
    let states = Dictionary(uniqueKeysWithValues: report.files.map { ($0.path, $0.state) })
    #expect(states["contacts.csv"] == .imported)
    #expect(states["empty.csv"] == .failed)
    let failed = report.files.first { $0.state == .failed }
    #expect(failed?.message.contains("empty.csv") == true)
    #expect(failed?.remedy.isEmpty == false)
  }

  @Test func `ragged rows are set aside with line and reason, the others are taken`() throws {
    let test = try TestWorkspace()
    let ragged =
      contacts + "105,Eve,Lund,eve@shop.example,customer,2025-02-01,surplus,more,even more\n"
      + "106,Fay,Wolf,fay@shop.example,customer,2025-02-02\n"
    let report = try test.importPath(try test.file("contacts.csv", ragged))
    #expect(report.files.first?.taken == 4)
    #expect(report.files.first?.setAside == 1)
    let rejects = try #require(report.files.first?.rejectsFile)
    let text = try String(contentsOfFile: rejects, encoding: .utf8)
    #expect(text.contains("\n5,"))
    #expect(text.contains("Eve"))
    // The report goes to terminals and logs: it carries no customer's words.
    #expect(!report.text.contains("Eve"))
  }

  @Test func `a missing path says what is missing`() throws {
    let test = try TestWorkspace()
    let error = #expect(throws: Diagnostic.self) { try test.importPath(test.exports + "/nowhere") }
    #expect(error?.message.contains("nowhere") == true)
  }

  @Test func `a folder with nothing recognisable says so`() throws {
    let test = try TestWorkspace()
    let photo = try test.file("photo.png", "")
    try Data([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13]).write(
      to: URL(fileURLWithPath: photo))
    let error = #expect(throws: Diagnostic.self) { try test.importPath(test.exports) }
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func `orders, contacts and a survey join by e-mail whatever its case`() throws {
    let test = try TestWorkspace()
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file(
      "orders.csv",
      "Order ID,Email,Order Date,Total\nA1,ADA@shop.example,2025-03-01,20.00\nA2, ben@shop.example ,2025-03-02,30.00\n"
    )
    _ = try test.importPath(test.exports)
    let orders = try #require(try test.workspace.sources().first { $0.kind == .orders })
    var people: [Int?] = []
    try test.workspace.forEachRecord(of: orders) { people.append($0.person) }
    let ids = try people.map { number in
      try #require(number.map { try test.workspace.people()[$0 - 1].id.rawValue })
    }
    #expect(ids == ["101", "102"])
  }

  @Test func `a dry run shows the roles and takes nothing in`() throws {
    let test = try TestWorkspace()
    let path = try test.file("contacts.csv", contacts)
    let report = try Importer(workspace: test.workspace, options: .init(isDryRun: true))
      .importPaths([path])
    #expect(report.files.first?.columns.first { $0.title == "Email" }?.role == "email")
    #expect(try test.workspace.sources().isEmpty)
  }

  @Test func `a corrected role is remembered for the layout`() throws {
    let test = try TestWorkspace()
    let path = try test.file("contacts.csv", contacts)
    _ = try Importer(
      workspace: test.workspace, options: .init(roles: ["Lifecycle Stage": .ignored])
    ).importPaths([path])
    let newer = contacts + "107,Gil,Sato,gil@shop.example,customer,2025-03-01\n"
    _ = try test.importPath(try test.file("contacts.csv", newer))
    let column = try test.workspace.sources().first?.description.columns
      .first { $0.title == "Lifecycle Stage" }
    #expect(column?.role == .ignored)
  }
}
