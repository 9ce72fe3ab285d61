import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

struct SourceRemoverTests {
  /// Twelve customers with tickets, and a survey of people who are in nothing else.
  private func company() throws -> TestWorkspace {
    let test = try TestWorkspace()
    var contacts = "Record ID,First Name,Last Name,Email,Lifecycle Stage\n"
    var tickets = "Id,Requester,Requester email,Created at,Subject,Description\n"
    var survey = "Email,What annoys you most?\n"
    for number in 1...12 {
      contacts += "\(500 + number),Nia\(number),Ferrow,person\(number)@mail.example,customer\n"
      tickets +=
        "\(900 + number),Nia\(number) Ferrow,person\(number)@mail.example,2026-05-\(10 + number),"
        + "Slow,The invoices take far too long to load every single month.\n"
      survey += "guest\(number)@mail.example,The umbrella stand wobbles terribly.\n"
    }
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file("tickets.csv", tickets)
    _ = try test.file("survey.csv", survey)
    try test.importPath(test.exports)
    return test
  }

  private func bytes(of workspace: Workspace) -> Data {
    ["", "-wal"].reduce(into: Data()) {
      $0 += FileManager.default.contents(atPath: workspace.path + $1) ?? Data()
    }
  }

  @Test func `a removed source leaves no word and nobody behind`() throws {
    let test = try company()
    _ = try test.build()
    let people = try test.workspace.people().count
    let report = try SourceRemover(workspace: test.workspace)
      .remove(["survey.csv"], createdAt: "2026-07-01T00:00:00Z")
    #expect(report.records == 12)
    #expect(report.peopleBefore == people)
    #expect(report.peopleAfter == people - 12)
    #expect(bytes(of: test.workspace).range(of: Data("umbrella".utf8)) == nil)
    #expect(bytes(of: test.workspace).range(of: Data("guest3@".utf8)) == nil)
    #expect(try test.workspace.sources().map(\.path) == ["contacts.csv", "tickets.csv"])
  }

  @Test func `a workspace after removing is the one that never had the source`() throws {
    let test = try company()
    _ = try SourceRemover(workspace: test.workspace)
      .remove(["survey.csv"], createdAt: "2026-07-01T00:00:00Z")
    let never = try company()
    try FileManager.default.removeItem(atPath: never.exports + "/survey.csv")
    let other = try TestWorkspace()
    try other.importPath(never.exports)
    #expect(try test.workspace.people().map(\.id) == other.workspace.people().map(\.id))
  }

  @Test func `a removed source can be imported again`() throws {
    let test = try company()
    _ = try SourceRemover(workspace: test.workspace)
      .remove(["src2"], createdAt: "2026-07-01T00:00:00Z")
    let report = try test.importPath(test.exports)
    #expect(report.files.filter { $0.state == .imported }.count == 1)
    #expect(try test.workspace.sources().count == 3)
  }

  @Test func `one unknown name removes nothing`() throws {
    let test = try company()
    let error = #expect(throws: Diagnostic.self) {
      try SourceRemover(workspace: test.workspace)
        .remove(["src1", "src77"], createdAt: "2026-07-01T00:00:00Z")
    }
    #expect(error?.code == .unknownSource)
    #expect(try test.workspace.sources().count == 3)
  }

  @Test func `a build finishes what a killed import left`() throws {
    let test = try company()
    // What an import does before it finds out who is who.
    let source = try #require(try test.workspace.sources().first { $0.path == "tickets.csv" })
    _ = try test.workspace.importFile(
      path: "tickets.csv", sha256: "changed",
      sources: [
        Workspace.IncomingSource(path: source.path, description: source.description) { insert in
          var tally = ImportTally()
          var batch = RecordBatch(width: source.description.columns.count)
          for number in 1...3 {
            let line =
              "\(number),Nia\(number) Ferrow,person\(number)@mail.example,2026-05-02,Slow,It is slow."
            batch.append(
              RawRecord(
                number: number, locator: "row \(number)",
                values: line.split(separator: ",").map(String.init)))
            tally.records += 1
          }
          try insert(batch)
          return tally
        }
      ])
    #expect(try test.workspace.isPending(.people))
    _ = try test.build()
    #expect(try !test.workspace.isPending(.people))
    let now = try #require(try test.workspace.sources().first { $0.path == "tickets.csv" })
    #expect(try test.workspace.linkCounts(of: now).records == 3)
  }
}
