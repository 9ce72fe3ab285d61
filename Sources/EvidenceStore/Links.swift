import EvidenceModel
import Foundation
import GRDB

/// The table of links: which combination of key values of a source is whose.
///
/// A record has the number of its link, which never changes; who is who is written here, once for
/// each link. So a million orders of some thousand people are joined anew in some thousand rows.
enum Links {
  static let create = """
    CREATE TABLE links (
      source INTEGER NOT NULL,
      link INTEGER NOT NULL,
      first_record INTEGER NOT NULL,
      records INTEGER NOT NULL,
      person INTEGER,
      PRIMARY KEY (source, link)
    ) WITHOUT ROWID
    """

  /// Writes the links of a source whose records have been numbered.
  static func write(
    _ database: Database, source: Int, _ numbering: LinkNumbering
  ) throws {
    let feed = try BatchTable.make(in: database, width: 0)
    let insert = try database.makeStatement(
      sql: "INSERT INTO links SELECT \(source), c2, c0, c1, NULL FROM \(BatchTable.name)")
    var batch = RecordBatch(width: 0)
    var links: [Int] = []
    func pass() throws {
      try feed.insert(batch, links: links, with: insert)
      batch.removeAll()
      links.removeAll(keepingCapacity: true)
    }
    for (index, record) in numbering.firstRecords.enumerated() {
      batch.begin(number: record)
      batch.append(String(numbering.counts[index]).utf8)
      links.append(index + 1)
      if batch.isFull { try pass() }
    }
    if batch.count > 0 { try pass() }
  }

  /// Writes whose the links of a source are; those that keep their person are not written again.
  static func assign(_ database: Database, _ source: Workspace.SourceLinks) throws {
    var people: [Int32] = []
    for (link, person) in zip(source.links, source.people) {
      if people.count <= link { people += Array(repeating: 0, count: link + 1 - people.count) }
      people[link] = person + 1
    }
    let found = people
    let lookup = DatabaseFunction("person_of_link", argumentCount: 1) { values in
      guard let link = Int.fromDatabaseValue(values[0]), link < found.count, found[link] > 0
      else { return nil }
      return Int(found[link])
    }
    database.add(function: lookup)
    defer { database.remove(function: lookup) }
    try database.execute(
      sql: """
        UPDATE links SET person = person_of_link(link)
        WHERE source = ? AND person IS NOT person_of_link(link)
        """, arguments: [source.source.number])
  }

  static func delete(_ database: Database, source: Int) throws {
    try database.execute(sql: "DELETE FROM links WHERE source = ?", arguments: [source])
  }

  /// The person of each link of a source, by the link's number; 0 for nobody's.
  static func people(_ database: Database, source: Int) throws -> [Int] {
    var people: [Int] = [0]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT link, person FROM links WHERE source = ? ORDER BY link",
      arguments: [source])
    while let row = try rows.next() {
      let link: Int = row[0]
      while people.count <= link { people.append(0) }
      people[link] = row[1] ?? 0
    }
    return people
  }

  // MARK: Workspaces of earlier versions

  /// Gives the records of earlier versions their links; who is who is found out at the next command
  /// that needs it.
  static func migrate(_ database: Database) throws {
    try database.execute(sql: create)
    for row in try Row.fetchAll(database, sql: "SELECT * FROM sources ORDER BY number") {
      let description = try JSONDecoder().decode(
        SourceDescription.self, from: Data((row["description"] as String).utf8))
      try number(
        database, source: row["number"], table: row["table_name"],
        keys: LinkColumns(description), description)
    }
    try database.execute(sql: "INSERT OR IGNORE INTO pending VALUES ('people')")
  }

  private static func number(
    _ database: Database, source: Int, table: String, keys: LinkColumns,
    _ description: SourceDescription
  ) throws {
    let table = table.quotedDatabaseIdentifier
    var values = keys.indices.map { description.columns[$0].name.quotedDatabaseIdentifier }
    if keys.separatesUnnamed {
      let unnamed = values.map { "\($0) IS NULL" } + ["1"]
      values.append(
        "CASE WHEN \(unnamed.joined(separator: " AND "))"
          + " THEN substr(_locator, 1, instr(_locator || ' ', ' ') - 1) END")
    }
    // A text: SQLite reads a number after GROUP BY as a column's place.
    if values.isEmpty { values = ["'everything'"] }
    let names = values.indices.map { "k\($0)" }
    let selected = zip(values, names).map { "\($0) AS \($1)" }.joined(separator: ", ")
    try database.execute(
      sql: """
        ALTER TABLE \(table) RENAME COLUMN _person TO _link;
        CREATE TEMP TABLE numbered AS
          SELECT row_number() OVER (ORDER BY first) AS link, * FROM (
            SELECT min(_record) AS first, count(*) AS records, \(selected)
            FROM \(table) GROUP BY \(values.joined(separator: ", ")));
        CREATE INDEX temp.numbered_keys ON numbered (\(names.joined(separator: ", ")));
        """)
    let matches = zip(names, values).map { "n.\($0) IS \($1)" }.joined(separator: " AND ")
    try database.execute(
      sql: """
        UPDATE \(table) SET _link = (SELECT link FROM numbered AS n WHERE \(matches));
        INSERT INTO links (source, link, first_record, records)
          SELECT \(source), link, first, records FROM numbered ORDER BY link;
        DROP TABLE numbered;
        """)
  }
}
