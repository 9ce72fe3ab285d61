import EvidenceModel
import Foundation
import GRDB
import TestSupport
import Testing

@testable import EvidenceStore

/// Workspaces that were made before records had links.
struct LinkMigrationTests {
  /// A workspace as the version before left it: `_person` in the source's own table.
  private func earlier() throws -> String {
    let path = try TestFolders.make().appendingPathComponent("w.sqlite").path
    let queue = try DatabaseQueue(path: path)
    try Schema.migrator.migrate(queue, upTo: "7 reviews of claims and statements")
    let description = SourceDescription(
      kind: .orders, dialect: "generic",
      columns: [
        ColumnDescription(title: "Id", name: "id", role: .personID),
        ColumnDescription(title: "Total", name: "total", role: .amount),
      ])
    let json = String(decoding: try JSONEncoder().encode(description), as: UTF8.self)
    let turns = SourceDescription(
      kind: .interview, dialect: "generic",
      columns: [ColumnDescription(title: "Text", name: "text", role: .message)])
    let talk = String(decoding: try JSONEncoder().encode(turns), as: UTF8.self)
    try queue.write { database in
      try database.execute(
        sql: """
          CREATE TABLE source_1_orders (_record INTEGER PRIMARY KEY, _locator TEXT NOT NULL,
            _person INTEGER, id TEXT, total TEXT);
          INSERT INTO source_1_orders VALUES (1, 'row:1', 7, 'a', '5'), (2, 'row:2', NULL, NULL, '6'),
            (3, 'row:3', 7, 'a', '7'), (4, 'row:4', 8, 'b', '8');
          """)
      try database.execute(
        sql: """
          INSERT INTO sources VALUES (1, 'orders.csv', 'orders', 'generic', 'h', 'source_1_orders',
            4, 0, NULL, NULL, ?)
          """, arguments: [json])
      // A conversation has no column that says who it is.
      try database.execute(
        sql: """
          CREATE TABLE source_2_talk (_record INTEGER PRIMARY KEY, _locator TEXT NOT NULL,
            _person INTEGER, text TEXT);
          INSERT INTO source_2_talk VALUES (1, 'turn:1', 7, 'Hello'), (2, 'turn:2', 7, 'Yes');
          """)
      try database.execute(
        sql: """
          INSERT INTO sources VALUES (2, 'talk.txt', 'interview', 'generic', 'i', 'source_2_talk',
            2, 0, NULL, NULL, ?)
          """, arguments: [talk])
    }
    try queue.close()
    return path
  }

  @Test func `records of an earlier version get links, and people are to be found anew`() throws {
    let workspace = try Workspace.open(at: try earlier())
    let source = try #require(try workspace.sources().first)
    let links = try workspace.links(of: source, columns: ["id"])
    #expect(links.map(\.number) == [1, 2, 3])
    #expect(links.map(\.records) == [2, 1, 1])
    #expect(links.map { $0.values[0] } == ["a", nil, "b"])
    #expect(try workspace.isPending(.people))
    var totals: [String?] = []
    try workspace.forEachRecord(of: source) { totals.append($0.values[1]) }
    #expect(totals == ["5", "6", "7", "8"])
  }

  @Test func `a conversation without keys has one link, or one for each unnamed voice`() throws {
    let workspace = try Workspace.open(at: try earlier())
    let talk = try #require(try workspace.sources().last)
    let links = try workspace.links(of: talk, columns: [])
    #expect(links.map(\.records).reduce(0, +) == 2)
  }
}
