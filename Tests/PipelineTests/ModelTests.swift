import EvidenceModel
import EvidenceStore
import Foundation
import Testing

@testable import Pipeline

/// Models of a workspace and the vectors that they leave in it.
struct ModelTests {
  private func company() throws -> TestWorkspace {
    let test = try TestWorkspace()
    var contacts = "Record ID,First Name,Last Name,Email,Lifecycle Stage\n"
    var tickets = "Id,Requester,Requester email,Created at,Subject,Description\n"
    for number in 1...12 {
      contacts += "\(500 + number),Nia\(number),Ferrow,person\(number)@mail.example,customer\n"
      tickets +=
        "\(900 + number),Nia\(number) Ferrow,person\(number)@mail.example,2026-05-\(10 + number),"
        + "Slow,The invoices take far too long to load every single month \(number).\n"
    }
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file("tickets.csv", tickets)
    try test.importPath(test.exports)
    return test
  }

  private func added(
    _ test: TestWorkspace, _ name: String = "m", scale: Float = 1, usesInt8: Bool = false
  ) throws -> ModelRegistry.Entry {
    let folder = test.folder.appendingPathComponent(name)
    try SmallModel.write(to: folder, scale: scale)
    return try ModelRegistry(workspace: test.workspace).add(folder: folder.path, usesInt8: usesInt8)
  }

  @Test func `the model that was added last is in use`() throws {
    let test = try company()
    let registry = ModelRegistry(workspace: test.workspace)
    #expect(try registry.entries().isEmpty)
    let first = try added(test)
    let second = try added(test, "n", scale: 2)
    #expect(first.id != second.id)
    #expect(try registry.entries().map(\.isInUse) == [false, true])
    _ = try added(test)
    #expect(try registry.entries().map(\.id) == [second.id, first.id])
    _ = try registry.remove("n")
    #expect(try registry.entries().map(\.id) == [first.id])
  }

  @Test func `eight bits are a model of their own`() throws {
    let test = try company()
    let entry = try added(test, usesInt8: true)
    #expect(entry.id.hasSuffix("-int8"))
    #expect(try added(test).id + "-int8" == entry.id)
  }

  @Test func `a build keeps its vectors, and the next one has the same document`() throws {
    let test = try company()
    let entry = try added(test)
    let first = try test.build()
    let kept = try test.workspace.countVectors(model: entry.id)
    #expect(kept > 0)
    let second = try test.build()
    #expect(!second.isNew && second.document.version == first.document.version)
    #expect(try test.workspace.countVectors(model: entry.id) == kept)
  }

  @Test func `another model makes another document's options, and vectors never mix`() throws {
    let test = try company()
    let without = try test.build().document.provenance.optionsSHA256
    let entry = try added(test)
    let with = try test.build().document.provenance.optionsSHA256
    #expect(with != without)
    let other = try added(test, "n", scale: 2)
    #expect(try test.workspace.countVectors(model: other.id) == 0)
    _ = try test.build()
    #expect(
      try test.workspace.countVectors(model: other.id)
        == test.workspace.countVectors(model: entry.id))
    _ = try ModelRegistry(workspace: test.workspace).remove(other.id)
    _ = try ModelRegistry(workspace: test.workspace).remove(entry.id)
    #expect(try test.build().document.provenance.optionsSHA256 == without)
  }

  @Test func `vectors of somebody who is forgotten are gone`() throws {
    let test = try company()
    let entry = try added(test)
    _ = try test.build()
    let before = try test.workspace.countVectors(model: entry.id)
    _ = try Forgetter(workspace: test.workspace)
      .forget("person3@mail.example", createdAt: "2026-07-01T00:00:00Z")
    #expect(try test.workspace.countVectors(model: entry.id) < before)
    _ = try SourceRemover(workspace: test.workspace)
      .remove(["tickets.csv"], createdAt: "2026-07-01T00:00:00Z")
    #expect(try test.workspace.countVectors(model: entry.id) == 0)
  }

  @Test func `files that were changed are refused`() throws {
    let test = try company()
    _ = try added(test)
    try SmallModel.write(to: test.folder.appendingPathComponent("m"), scale: 3)
    let error = #expect(throws: Diagnostic.self) { try test.build() }
    #expect(error?.code == .modelChanged)
    #expect(error?.remedy.contains("model add") == true)
  }

  @Test func `a folder that holds no model is refused and not remembered`() throws {
    let test = try company()
    let registry = ModelRegistry(workspace: test.workspace)
    #expect(throws: Diagnostic.self) {
      try registry.add(folder: test.exports, usesInt8: false)
    }
    #expect(try registry.entries().isEmpty)
  }

  @Test func `what no model is known as can't be removed`() throws {
    let test = try company()
    let error = #expect(throws: Diagnostic.self) {
      try ModelRegistry(workspace: test.workspace).remove("m")
    }
    #expect(error?.code == .modelUnknown)
  }

  @Test func `themes of a table join what the model says is the same`() throws {
    let test = try company()
    let folder = test.folder.appendingPathComponent("m")
    try SmallModel.write(to: folder)
    let table = try test.file(
      "texts.csv",
      "Comment\nlate parcel late parcel late parcel\ntardy package tardy package tardy package\n"
        + "delayed box delayed box delayed box\nwrong invoice wrong invoice wrong invoice\n"
        + "false bill false bill false bill\n")
    var options = HeardTable.Options(text: "Comment")
    #expect(try HeardTable(path: table, options: options).model == nil)
    options.model = .folder(folder.path)
    let found = try HeardTable(path: table, options: options)
    #expect(found.model != nil)
    #expect(found.themes.map(\.texts).sorted() == [2, 3])
  }
}
