import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import EvidenceStore

struct WorkspaceTests {
  private struct Interrupted: Error {}

  /// A workspace in a folder of its own.
  private func workspace() throws -> Workspace {
    try Workspace.create(at: TestFolders.make().appendingPathComponent("w.sqlite").path)
  }

  private func description() -> SourceDescription {
    SourceDescription(
      kind: .crm, dialect: "generic",
      columns: [
        ColumnDescription(title: "Id", name: "id", role: .personID),
        ColumnDescription(title: "Note", name: "note", role: .message),
      ])
  }

  private func incoming(
    _ path: String, rows: [[String?]], failingAfter limit: Int? = nil
  ) -> Workspace.IncomingSource {
    Workspace.IncomingSource(path: path, description: description()) { insert in
      var tally = ImportTally()
      for (index, row) in rows.enumerated() {
        if index == limit { throw Interrupted() }
        var batch = RecordBatch(width: 2)
        batch.append(RawRecord(number: index + 1, locator: "row:\(index + 1)", values: row))
        try insert(batch)
        tally.records += 1
      }
      return tally
    }
  }

  private func records(_ workspace: Workspace) throws -> [[String?]] {
    var rows: [[String?]] = []
    for source in try workspace.sources() {
      try workspace.forEachRecord(of: source) { rows.append($0.values) }
    }
    return rows
  }

  @Test func `a workspace is never overwritten`() throws {
    let first = try workspace()
    #expect(throws: Diagnostic.self) { try Workspace.create(at: first.path) }
  }

  @Test func `a missing workspace says how to make one`() {
    let error = #expect(throws: Diagnostic.self) { try Workspace.open(at: "/nonexistent/w.sqlite") }
    #expect(error?.code == .workspaceMissing)
    #expect(error?.remedy.contains("likeness init") == true)
  }

  @Test func `a file that is no workspace is refused and left alone`() throws {
    let file = try TestFolders.make().appendingPathComponent("w.sqlite")
    try Data("not a database, just text that goes on for a while".utf8).write(to: file)
    let error = #expect(throws: Diagnostic.self) { try Workspace.open(at: file.path) }
    #expect(error?.code == .workspaceUnreadable)
    #expect(try Data(contentsOf: file).count == 50)
  }

  @Test func `values are kept as they came, blanks as nothing`() throws {
    let workspace = try workspace()
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1",
      sources: [incoming("a.csv", rows: [["007", nil], ["1e3", "0"]])])
    #expect(try records(workspace) == [["007", nil], ["1e3", "0"]])
  }

  @Test func `an import that breaks off leaves the workspace as it was`() throws {
    let workspace = try workspace()
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1", sources: [incoming("a.csv", rows: [["1", "first"]])])
    #expect(throws: Diagnostic.self) {
      try workspace.importFile(
        path: "a.csv", sha256: "2",
        sources: [incoming("a.csv", rows: [["1", "new"], ["2", "newer"]], failingAfter: 1)])
    }
    #expect(try records(workspace) == [["1", "first"]])
    #expect(try workspace.hash(ofFile: "a.csv") == "1")
  }

  @Test func `a newer export keeps its number, and sheets that are gone go`() throws {
    let workspace = try workspace()
    _ = try workspace.importFile(
      path: "b.xlsx", sha256: "1",
      sources: [
        incoming("b.xlsx#One", rows: [["1", nil]]), incoming("b.xlsx#Two", rows: [["2", nil]]),
      ])
    _ = try workspace.importFile(
      path: "b.xlsx", sha256: "2", sources: [incoming("b.xlsx#Two", rows: [["3", nil]])])
    let sources = try workspace.sources()
    #expect(sources.map(\.number) == [2])
    #expect(try records(workspace) == [["3", nil]])
  }

  @Test func `records are linked to people by the values of their key columns`() throws {
    let workspace = try workspace()
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1",
      sources: [incoming("a.csv", rows: [["1", "x"], ["2", "y"], ["1", "z"], [nil, "w"]])])
    let source = try #require(try workspace.sources().first)
    let person = KnownPerson(
      person: Person(id: PersonID("1"), pseudonym: "c-1", standing: .customer),
      keys: [.init(kind: "id", value: "1", reason: "its own row")])
    try workspace.replacePeople(
      .these([person]),
      links: [.init(source: source, links: [1, 2, 3], people: [0, -1, -1])])
    var linked: [Int] = []
    try workspace.forEachRecord(of: source) { if $0.person == 1 { linked.append($0.number) } }
    #expect(linked == [1, 3])
    #expect(try workspace.person(knownBy: "1")?.person.pseudonym == "c-1")
  }

  @Test func `records with the same key values share a link, in the order of coming`() throws {
    let workspace = try workspace()
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1",
      sources: [incoming("a.csv", rows: [["1", "x"], ["2", "y"], ["1", "z"], [nil, "w"]])])
    let source = try #require(try workspace.sources().first)
    let links = try workspace.links(of: source, columns: ["id", "note"])
    #expect(links.map(\.number) == [1, 2, 3])
    #expect(links.map(\.records) == [2, 1, 1])
    #expect(links.map(\.firstRecord) == [1, 2, 4])
    #expect(links.map(\.values) == [["1", "x"], ["2", "y"], [nil, "w"]])
  }

  @Test func `many more combinations than a table begins with keep their links apart`() throws {
    let workspace = try workspace()
    let rows = (0..<5_000).map { ["id \($0 % 3_000)", nil] as [String?] }
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1", sources: [incoming("a.csv", rows: rows)])
    let source = try #require(try workspace.sources().first)
    let links = try workspace.links(of: source, columns: ["id"])
    #expect(links.map { $0.values[0] } == (0..<3_000).map { "id \($0)" })
    #expect(links.map(\.records) == (0..<3_000).map { $0 < 2_000 ? 2 : 1 })
  }

  @Test func `whoever a source named before is nobody once it names none`() throws {
    let workspace = try workspace()
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1", sources: [incoming("a.csv", rows: [["1", "x"]])])
    let source = try #require(try workspace.sources().first)
    let person = KnownPerson(
      person: Person(id: PersonID("1"), pseudonym: "c-1", standing: .customer), keys: [])
    try workspace.replacePeople(
      .these([person]), links: [.init(source: source, links: [1], people: [0])])
    #expect(try workspace.linkCounts(of: source).people == 1)
    try workspace.replacePeople(.these([]), links: [])
    #expect(try workspace.linkCounts(of: source).people == 0)
  }

  @Test func `erasing a person leaves not a byte of their words in the file`() throws {
    let workspace = try workspace()
    let words = "a very particular sentence about herons"
    _ = try workspace.importFile(
      path: "a.csv", sha256: "1",
      sources: [incoming("a.csv", rows: [["1", words], ["2", "others"]])])
    let source = try #require(try workspace.sources().first)
    let people = ["1", "2"].map {
      KnownPerson(
        person: Person(id: PersonID($0), pseudonym: "c-\($0)", standing: .customer), keys: [])
    }
    try workspace.replacePeople(
      .these(people),
      links: [.init(source: source, links: [1, 2], people: [0, 1])])
    let erasure = try workspace.erase(person: 1, keyHashes: ["h"])
    try workspace.vacuum()
    #expect(erasure.total == 1)
    #expect(try records(workspace) == [["2", "others"]])
    #expect(try workspace.forgottenKeys() == ["h"])
    for suffix in ["", "-wal"] {
      let bytes = FileManager.default.contents(atPath: workspace.path + suffix) ?? Data()
      #expect(bytes.range(of: Data("herons".utf8)) == nil)
    }
  }

  @Test func `a layout remembers the roles that a person set`() throws {
    let workspace = try workspace()
    try workspace.remember(corrections: ["Notes": .openAnswer], layout: "l")
    #expect(try workspace.corrections(layout: "l") == ["Notes": .openAnswer])
    #expect(try workspace.corrections(layout: "other").isEmpty)
  }
}

/// Somebody with the keys that name them.
private struct KnownPerson {
  let person: Person
  let keys: [Workspace.PersonKey]
}

extension Workspace.IncomingPeople {
  fileprivate static func these(_ people: [KnownPerson]) -> Self {
    Self(
      people: { insert in
        var batch = RecordBatch(width: 4)
        for (index, known) in people.enumerated() {
          batch.append(
            RawRecord(
              number: index + 1, locator: known.person.id.rawValue,
              values: [
                known.person.pseudonym, known.person.standing.rawValue, known.person.account,
                "",
              ]))
        }
        try insert(batch)
      },
      keys: { insert in
        var batch = RecordBatch(width: 2)
        for (index, known) in people.enumerated() {
          for key in known.keys {
            batch.append(
              RawRecord(number: index + 1, locator: key.kind, values: [key.value, key.reason]))
          }
        }
        try insert(batch)
      })
  }
}
