package import EvidenceModel
import Foundation
import GRDB

/// Sources and their records.
extension Workspace {
  /// All sources in the order of their first import.
  package func sources() throws(Diagnostic) -> [StoredSource] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM sources ORDER BY number").map(Self.source)
    }
  }

  private static func source(_ row: Row) throws -> StoredSource {
    let description = try JSONDecoder().decode(
      SourceDescription.self, from: Data((row["description"] as String).utf8))
    return StoredSource(
      number: row["number"], path: row["path"], sha256: row["sha256"], table: row["table_name"],
      records: row["records"], rejected: row["rejected"], firstDate: row["first_date"],
      lastDate: row["last_date"], description: description)
  }

  /// The hash of a file at its last import, if it was imported.
  package func hash(ofFile path: String) throws(Diagnostic) -> String? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT sha256 FROM files WHERE path = ?", arguments: [path])
    }
  }

  /// The path under which a file with the same bytes was imported before.
  package func path(ofFileWithHash hash: String) throws(Diagnostic) -> String? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT path FROM files WHERE sha256 = ? ORDER BY path LIMIT 1",
        arguments: [hash])
    }
  }

  /// A source on its way into the workspace.
  package struct IncomingSource {
    package let path: String
    package let description: SourceDescription
    /// Gives the records in batches and returns what was counted.
    package let read: (_ insert: (RecordBatch) throws -> Void) throws -> ImportTally

    package init(
      path: String, description: SourceDescription,
      read: @escaping (_ insert: (RecordBatch) throws -> Void) throws -> ImportTally
    ) {
      self.path = path
      self.description = description
      self.read = read
    }
  }

  /// Takes in all sources of one file in one transaction: an import that is killed leaves the
  /// workspace as it was before that file.
  ///
  /// A source of the same path replaces the one before and keeps its number.
  package func importFile(
    path: String, sha256: String, sources: [IncomingSource]
  ) throws(Diagnostic) -> [ImportTally] {
    try write { database in
      var tallies: [ImportTally] = []
      try Self.removeStale(database, file: path, keeping: sources.map(\.path))
      for source in sources {
        tallies.append(try Self.take(database, source, sha256: sha256))
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO files (path, sha256) VALUES (?, ?)", arguments: [path, sha256])
      try Self.note(database, pending: .people)
      try Self.note(database, pending: .build)
      return tallies
    }
  }

  /// Drops sources that an earlier version of a file held and this one does not.
  private static func removeStale(
    _ database: Database, file: String, keeping paths: [String]
  ) throws {
    let rows = try Row.fetchAll(
      database, sql: "SELECT number, path, table_name FROM sources ORDER BY number")
    for row in rows {
      let path: String = row["path"]
      let belongs = path == file || path.hasPrefix(file + "#") || path.hasPrefix(file + "/")
      guard belongs, !paths.contains(path) else { continue }
      try drop(database, number: row["number"], table: row["table_name"])
    }
  }

  /// Takes sources out with their records and everything derived from any source; stored documents
  /// lose their words.
  ///
  /// Call ``vacuum()`` afterwards, then resolve people and build again.
  package func remove(sources: [StoredSource]) throws(Diagnostic) {
    try write { database in
      for source in sources {
        try Self.drop(database, number: source.number, table: source.table)
        // A file of which a part is gone may be imported again.
        for path in try String.fetchAll(database, sql: "SELECT path FROM files ORDER BY path")
        where source.path == path || source.path.hasPrefix(path + "#")
          || source.path.hasPrefix(path + "/")
        {
          try database.execute(sql: "DELETE FROM files WHERE path = ?", arguments: [path])
        }
      }
      try Self.eraseDerived(database)
      try Self.note(database, pending: .people)
      try Self.note(database, pending: .build)
    }
  }

  static func drop(_ database: Database, number: Int, table: String) throws {
    try dropWords(database, source: number)
    try database.execute(sql: "DROP TABLE IF EXISTS \(table.quotedDatabaseIdentifier)")
    try Links.delete(database, source: number)
    try database.execute(sql: "DELETE FROM sources WHERE number = ?", arguments: [number])
    // A vector tells much of its words, and nothing tells whose words it stands for.
    try database.execute(sql: "DELETE FROM vectors")
  }

  static func take(
    _ database: Database, _ source: IncomingSource, sha256: String
  ) throws -> ImportTally {
    let before = try Row.fetchOne(
      database, sql: "SELECT number, table_name FROM sources WHERE path = ?",
      arguments: [source.path])
    let number: Int
    if let before {
      number = before["number"]
      try drop(database, number: number, table: before["table_name"])
    } else {
      number = 1 + (try Int.fetchOne(database, sql: "SELECT max(number) FROM sources") ?? 0)
    }
    let table = "source_\(number)_\(tableSuffix(source))"
    let columns = source.description.columns.map { "\($0.name.quotedDatabaseIdentifier) TEXT" }
    let declared = ["_record INTEGER PRIMARY KEY", "_locator TEXT NOT NULL", "_link INTEGER"]
    try database.execute(
      sql: "CREATE TABLE \(table.quotedDatabaseIdentifier) "
        + "(\((declared + columns).joined(separator: ", ")))")
    let tally = try fill(database, source, number: number, table: table)
    try register(database, source, number: number, table: table, sha256: sha256, tally: tally)
    return tally
  }

  /// Takes the records into their table, and their links.
  private static func fill(
    _ database: Database, _ source: IncomingSource, number: Int, table: String
  ) throws -> ImportTally {
    let feed = try BatchTable.make(in: database, width: source.description.columns.count)
    var numbering = LinkNumbering(LinkColumns(source.description))
    var links: [Int] = []
    let insert = try database.makeStatement(
      sql: "INSERT INTO \(table.quotedDatabaseIdentifier) SELECT * FROM \(BatchTable.name)")
    let tally = try source.read { batch in
      numbering.number(batch, into: &links)
      try feed.insert(batch, links: links, with: insert)
    }
    try Links.write(database, source: number, numbering)
    return tally
  }

  private static func register(
    _ database: Database, _ source: IncomingSource, number: Int, table: String, sha256: String,
    tally: ImportTally
  ) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let description = String(decoding: try encoder.encode(source.description), as: UTF8.self)
    try database.execute(
      sql: """
        INSERT INTO sources (number, path, kind, dialect, sha256, table_name, records, rejected,
          first_date, last_date, description)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        number, source.path, source.description.kind.rawValue, source.description.dialect, sha256,
        table, tally.records, tally.rejectedCount, tally.firstDate, tally.lastDate, description,
      ])
  }

  /// A readable end for the name of a source's table: its file name in lower-case ASCII.
  private static func tableSuffix(_ source: IncomingSource) -> String {
    let file = source.path.split(separator: "/").last.map(String.init) ?? "source"
    let stem = file.split(separator: ".").first.map(String.init) ?? file
    var name = ""
    for byte in stem.lowercased().utf8 where name.utf8.count < 40 {
      let letter = (97...122).contains(byte) || (48...57).contains(byte)
      if letter {
        name.append(Character(UnicodeScalar(byte)))
      } else if name.last != "_" {
        name += "_"
      }
    }
    return name.isEmpty || name == "_" ? "source" : name
  }

  /// The text of one column of one record, for checking a quote against its place.
  package func text(
    source: StoredSource, record: Int, column: String
  ) throws(Diagnostic) -> String? {
    guard source.description.columns.contains(where: { $0.name == column }) else { return nil }
    return try read { database in
      try String.fetchOne(
        database,
        sql: """
          SELECT \(column.quotedDatabaseIdentifier) FROM \(source.table.quotedDatabaseIdentifier)
          WHERE _record = ?
          """, arguments: [record])
    }
  }

  /// The corrections that a person made for a layout: role by column title.
  package func corrections(layout: String) throws(Diagnostic) -> [String: ColumnRole] {
    try read { database in
      var roles: [String: ColumnRole] = [:]
      let rows = try Row.fetchAll(
        database, sql: "SELECT column_title, role FROM role_corrections WHERE layout = ?",
        arguments: [layout])
      for row in rows { roles[row["column_title"]] = ColumnRole(rawValue: row["role"]) }
      return roles
    }
  }

  /// Remembers corrections for a layout.
  package func remember(
    corrections: [String: ColumnRole], layout: String
  ) throws(Diagnostic) {
    try write { database in
      for (title, role) in corrections.sorted(by: { $0.key < $1.key }) {
        try database.execute(
          sql: "INSERT OR REPLACE INTO role_corrections VALUES (?, ?, ?)",
          arguments: [layout, title, role.rawValue])
      }
    }
  }
}

/// Reading quotes back at their places.
extension Workspace {
  /// The texts of all columns of the records at a locator.
  package func texts(
    source: StoredSource, locator: String
  ) throws(Diagnostic) -> [String] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: "SELECT * FROM \(source.table.quotedDatabaseIdentifier) WHERE _locator = ?",
        arguments: [locator])
      return rows.flatMap { row in
        source.description.columns.compactMap { row[$0.name] as String? }
      }
    }
  }
}
