package import EvidenceModel
import GRDB

/// Full text: one index per source over the columns that hold words.
///
/// An index (`words_N`, FTS5 with Porter's stems, over a view of the source's table) holds no copy of
/// the words. It is made when first asked for, and dropped as soon as a record of its source changes
/// or goes, so that it never knows more than the source.
extension Workspace {
  /// A record that a search found.
  package struct FoundRecord: Sendable, Hashable {
    /// The number of its source.
    package let source: Int
    package let record: Int
    /// BM25 within its source; the larger the better.
    package let score: Double
  }

  /// Makes the index of a source over the columns that hold words, where there is none yet.
  package func indexWords(of source: StoredSource, columns: [String]) throws(Diagnostic) {
    guard !columns.isEmpty, !(try hasWordIndex(source)) else { return }
    let names = columns.indices.map { "c\($0)" }
    let selected = zip(columns, names).map { "\($0.quotedDatabaseIdentifier) AS \($1)" }
    let index = "words_\(source.number)"
    try write { database in
      // Somebody else may have made it meanwhile.
      guard try !database.tableExists(index) else { return }
      try database.execute(
        sql: """
          CREATE VIEW \(index)_texts AS SELECT _record AS record, \(selected.joined(separator: ", "))
          FROM \(source.table.quotedDatabaseIdentifier);
          CREATE VIRTUAL TABLE \(index) USING fts5(\(names.joined(separator: ", ")),
            content='\(index)_texts', content_rowid='record',
            tokenize='porter unicode61 remove_diacritics 2');
          INSERT INTO \(index)(\(index)) VALUES ('rebuild');
          """)
    }
  }

  private func hasWordIndex(_ source: StoredSource) throws(Diagnostic) -> Bool {
    try read { database in try database.tableExists("words_\(source.number)") }
  }

  /// The records of a source that an expression of FTS5 matches, best first, ties by number; at most
  /// `limit`, nil gives all.
  package func records(
    matching expression: String, in source: StoredSource, limit: Int? = nil
  ) throws(Diagnostic) -> [FoundRecord] {
    let index = "words_\(source.number)"
    return try read { database in
      guard try database.tableExists(index) else { return [] }
      return try Row.fetchAll(
        database,
        sql: """
          SELECT rowid, -bm25(\(index)) FROM \(index) WHERE \(index) MATCH ?
          ORDER BY 2 DESC, 1 LIMIT ?
          """, arguments: [expression, limit ?? -1]
      ).map { FoundRecord(source: source.number, record: $0[0], score: $0[1]) }
    }
  }

  /// How many records of a source an expression of FTS5 matches.
  package func countRecords(
    matching expression: String, in source: StoredSource
  ) throws(Diagnostic) -> Int {
    let index = "words_\(source.number)"
    return try read { database in
      guard try database.tableExists(index) else { return 0 }
      return try Int.fetchOne(
        database, sql: "SELECT count(*) FROM \(index) WHERE \(index) MATCH ?",
        arguments: [expression]) ?? 0
    }
  }

  /// The records of a source in which one of some columns contains a text as it stands, in order.
  ///
  /// For scripts without blanks between words, which the index can't take apart.
  package func records(
    containing text: String, columns: [String], in source: StoredSource, limit: Int
  ) throws(Diagnostic) -> [FoundRecord] {
    guard !columns.isEmpty else { return [] }
    let tests = columns.map { "instr(\($0.quotedDatabaseIdentifier), :text) > 0" }
    return try read { database in
      try Int.fetchAll(
        database,
        sql: """
          SELECT _record FROM \(source.table.quotedDatabaseIdentifier)
          WHERE \(tests.joined(separator: " OR ")) ORDER BY _record LIMIT :limit
          """, arguments: ["text": text, "limit": limit]
      ).map { FoundRecord(source: source.number, record: $0, score: 1) }
    }
  }

  /// Drops the index of a source whose records change.
  static func dropWords(_ database: Database, source: Int) throws {
    try database.execute(
      sql: "DROP TABLE IF EXISTS words_\(source); DROP VIEW IF EXISTS words_\(source)_texts")
  }
}

/// Statements and records by address.
extension Workspace {
  /// The kinds of the statements of some records of a source by the last build, by column and first
  /// byte.
  package func statementKinds(
    of source: StoredSource, records: [Int]
  ) throws(Diagnostic) -> [StatementPlace: StatementKind] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT excerpts.column_name, excerpts.start_byte, statements.kind
          FROM excerpts JOIN statements ON statements.excerpt = excerpts.number
          WHERE excerpts.source = ? AND excerpts.record = ? ORDER BY statements.number
          """)
      var kinds: [StatementPlace: StatementKind] = [:]
      for record in records {
        let rows = try Row.fetchCursor(statement, arguments: [source.number, record])
        while let row = try rows.next() {
          let place = StatementPlace(
            source: source.number, record: record, column: row[0], start: row[1])
          kinds[place] = StatementKind(rawValue: row[2])
        }
      }
      return kinds
    }
  }

  /// Where a statement begins.
  package struct StatementPlace: Sendable, Hashable {
    package let source: Int
    package let record: Int
    package let column: String
    package let start: Int

    package init(source: Int, record: Int, column: String, start: Int) {
      self.source = source
      self.record = record
      self.column = column
      self.start = start
    }
  }

  /// Whether there was a build since words were last erased.
  package func hasStatements() throws(Diagnostic) -> Bool {
    try read { database in
      try Bool.fetchOne(database, sql: "SELECT EXISTS (SELECT 1 FROM statements)") ?? false
    }
  }
}
