package import EvidenceModel
import GRDB

extension Diagnostic.Code {
  package static let sourceChanged = Diagnostic.Code("sources.changed")
}

/// Sources whose columns turned out to mean something else.
extension Workspace {
  /// Gives a source another description, and its records the links that follow from it, without its
  /// file; in one transaction.
  ///
  /// The columns keep their names and number. Who is who has to be found out anew afterwards.
  ///
  /// - Parameters:
  ///   - source: As it was when the new description was made.
  ///   - description: What it is from now on.
  ///   - note: Told of the records in batches, to count dates.
  /// - Throws: `sources.changed` when the source is no longer as it was given.
  package func recast(
    _ source: StoredSource, as description: SourceDescription,
    note: @escaping (RecordBatch, inout ImportTally) -> Void
  ) throws(Diagnostic) {
    let current = try sources().first { $0.number == source.number }
    guard current == source,
      description.columns.map(\.name) == source.description.columns.map(\.name)
    else { throw Self.changed }
    try write { database in
      let old = "recast_\(source.number)"
      try Self.dropWords(database, source: source.number)
      try database.execute(
        sql: "ALTER TABLE \(source.table.quotedDatabaseIdentifier) RENAME TO \(old)")
      let incoming = IncomingSource(path: source.path, description: description) { insert in
        try Self.read(database, old, description, source, insert, note)
      }
      _ = try Self.take(database, incoming, sha256: source.sha256)
      try database.execute(sql: "DROP TABLE \(old)")
      try Self.note(database, pending: .people)
      try Self.note(database, pending: .build)
    }
  }

  private static var changed: Diagnostic {
    Diagnostic(
      .sourceChanged, "The source was imported or corrected anew in the meantime.",
      remedy: "Open its page again: nothing was overwritten.")
  }

  private static func read(
    _ database: Database, _ table: String, _ description: SourceDescription,
    _ source: StoredSource, _ insert: (RecordBatch) throws -> Void,
    _ note: (RecordBatch, inout ImportTally) -> Void
  ) throws -> ImportTally {
    var tally = ImportTally()
    tally.rejectedCount = source.rejected
    let width = description.columns.count
    var batch = RecordBatch(width: width)
    func pass() throws {
      note(batch, &tally)
      try insert(batch)
      tally.records += batch.count
      batch.removeAll()
    }
    let names = description.columns.map(\.name.quotedDatabaseIdentifier)
    let list = (["_record", "_locator"] + names).joined(separator: ", ")
    let rows = try Row.fetchCursor(
      database, sql: "SELECT \(list) FROM \(table) ORDER BY _record")
    while let row = try rows.next() {
      batch.append(
        RawRecord(
          number: row[0], locator: row[1], values: (0..<width).map { row[$0 + 2] as String? }))
      if batch.isFull { try pass() }
    }
    if batch.count > 0 { try pass() }
    return tally
  }

  /// The first records of a source, a value for every column.
  package func firstRows(
    of source: StoredSource, limit: Int = 1_500
  ) throws(Diagnostic) -> [[String?]] {
    let columns = source.description.columns
    let names = columns.map(\.name.quotedDatabaseIdentifier).joined(separator: ", ")
    guard !columns.isEmpty else { return [] }
    return try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT \(names) FROM \(source.table.quotedDatabaseIdentifier) ORDER BY _record LIMIT ?
          """, arguments: [limit])
      return rows.map { row in columns.indices.map { row[$0] as String? } }
    }
  }
}
