package import EvidenceModel
import GRDB

/// Erasing a person.
extension Workspace {
  /// What was erased.
  package struct Erasure: Sendable, Hashable {
    /// How many records, by the number of their source.
    package var records: [Int: Int] = [:]
    /// Numbers of sources that held nobody else's words (an interview) and are gone.
    package var droppedSources: [Int] = []

    package var total: Int { records.values.reduce(0, +) }
  }

  /// Erases every record of a person, everything derived, and every stored document that may quote
  /// them; remembers only keyed hashes of their keys, so that a later import leaves them out.
  ///
  /// Call ``vacuum()`` afterwards, then resolve people and build again.
  /// `keyHashes` are keyed hashes of the keys that they were known by.
  package func erase(person number: Int, keyHashes: [String]) throws(Diagnostic) -> Erasure {
    let stored = try sources()
    return try write { database in
      var erasure = Erasure()
      for source in stored {
        let table = source.table.quotedDatabaseIdentifier
        let theirs = "SELECT link FROM links WHERE source = :source AND person = :person"
        let arguments: StatementArguments = ["source": source.number, "person": number]
        try database.execute(
          sql: "DELETE FROM \(table) WHERE _link IN (\(theirs))", arguments: arguments)
        let count = database.changesCount
        try database.execute(
          sql: "DELETE FROM links WHERE source = :source AND person = :person",
          arguments: arguments)
        guard count > 0 else { continue }
        erasure.records[source.number] = count
        try Self.dropWords(database, source: source.number)
        let left = try Int.fetchOne(database, sql: "SELECT count(*) FROM \(table)") ?? 0
        if left == 0 {
          try database.execute(sql: "DROP TABLE \(table)")
          try database.execute(
            sql: "DELETE FROM sources WHERE number = ?", arguments: [source.number])
          try database.execute(sql: "DELETE FROM files WHERE path = ?", arguments: [source.path])
          erasure.droppedSources.append(source.number)
        } else {
          try database.execute(
            sql: "UPDATE sources SET records = ? WHERE number = ?",
            arguments: [left, source.number])
        }
      }
      try Self.eraseCorrections(database, ofPerson: number)
      // What a theme was called before an edit may be the words of whoever goes.
      try database.execute(sql: "UPDATE theme_edits SET was = '', target_was = ''")
      try Self.eraseDerived(database)
      for hash in keyHashes.sorted() {
        try database.execute(sql: "INSERT OR IGNORE INTO forgotten VALUES (?)", arguments: [hash])
      }
      return erasure
    }
  }

  static func eraseDerived(_ database: Database) throws {
    for table in [
      "statements", "excerpts", "themes", "found_themes", "segments", "memberships",
      "attribute_values",
      "attributes", "claims", "personas", "claim_versions", "vectors",
    ] { try database.execute(sql: "DELETE FROM \(table)") }
    // Versions and hashes stay, so that numbering goes on; the words go.
    try database.execute(sql: "UPDATE documents SET json = ''; UPDATE runs SET findings = '[]'")
  }

  /// Keyed hashes of the keys of everybody who was erased.
  package func forgottenKeys() throws(Diagnostic) -> Set<String> {
    try read { database in
      Set(try String.fetchAll(database, sql: "SELECT key_hash FROM forgotten"))
    }
  }
}
