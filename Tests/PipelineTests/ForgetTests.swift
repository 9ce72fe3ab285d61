import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

struct ForgetTests {
  /// A small company of which one customer has an unusual word of their own everywhere.
  private func company() throws -> TestWorkspace {
    let test = try TestWorkspace()
    var contacts = "Record ID,First Name,Last Name,Email,Lifecycle Stage\n"
    var tickets = "Id,Requester,Requester email,Created at,Subject,Description\n"
    for number in 1...12 {
      contacts += "\(500 + number),Nia\(number),Ferrow,person\(number)@mail.example,customer\n"
      tickets +=
        "\(900 + number),Nia\(number) Ferrow,person\(number)@mail.example,2026-05-\(10 + number),"
        + "Slow,The invoices take far too long to load every single month.\n"
    }
    tickets +=
      "990,Nia3 Ferrow,person3@mail.example,2026-05-30,Heron,"
      + "The herringbone export is broken and I hate doing it by hand.\n"
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file("tickets.csv", tickets)
    try test.importPath(test.exports)
    return test
  }

  private func bytes(of workspace: Workspace) -> Data {
    var all = Data()
    for suffix in ["", "-wal", "-shm"] {
      all += FileManager.default.contents(atPath: workspace.path + suffix) ?? Data()
    }
    return all
  }

  @Test func `nothing of a forgotten person is left in the file`() throws {
    let test = try company()
    _ = try test.build()
    let report = try Forgetter(workspace: test.workspace)
      .forget("person3@mail.example", createdAt: "2026-07-01T00:00:00Z")
    #expect(report.recordsErased == 3)
    let left = bytes(of: test.workspace)
    for word in ["herringbone", "person3@mail.example", "Nia3"] {
      #expect(left.range(of: Data(word.utf8)) == nil, "\(word) is still there")
    }
    #expect(left.range(of: Data("person4@mail.example".utf8)) != nil)
  }

  @Test func `whoever was forgotten does not come back with the next import`() throws {
    let test = try company()
    _ = try test.build()
    _ = try Forgetter(workspace: test.workspace)
      .forget("503", createdAt: "2026-07-01T00:00:00Z")
    let path = test.exports + "/tickets.csv"
    let newer =
      try String(contentsOfFile: path, encoding: .utf8)
      + "991,Nia4 Ferrow,person4@mail.example,2026-06-01,More,It is still slow for me.\n"
    try Data(newer.utf8).write(to: URL(fileURLWithPath: path))
    try test.importPath(path)
    #expect(bytes(of: test.workspace).range(of: Data("herringbone".utf8)) == nil)
    #expect(try test.workspace.people().allSatisfy { $0.id.rawValue != "503" })
  }

  @Test func `an unknown person is named by no word of the message`() throws {
    let test = try company()
    let error = #expect(throws: Diagnostic.self) {
      try Forgetter(workspace: test.workspace)
        .forget("secret@mail.example", createdAt: "2026-07-01T00:00:00Z")
    }
    #expect(error?.code == .unknownPerson)
    #expect(error?.description.contains("secret") == false)
  }
}
