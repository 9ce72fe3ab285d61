package import EvidenceModel
import GRDB

/// Questions of people who listen: themes, statements and what people made of them.
extension Workspace {
  /// A theme as stored, with how many statements it has.
  package struct StoredTheme: Sendable, Hashable {
    package let id: String
    package let kind: String
    package let label: String
    package let people: Int
    package let statements: Int
  }

  /// A statement as stored: an address of words, never the words.
  package struct StoredStatement: Sendable, Hashable {
    package let source: Int
    package let record: Int
    package let column: String
    package let start: Int
    package let end: Int
    package let wordsHash: String
    package let locator: String
    package let person: String?
    package let date: String?
    package let question: String?
    package let kind: String
    package let foundBy: String
    package let confidence: Double
    package let theme: String?
  }

  /// All themes, those of most people first.
  package func storedThemes() throws(Diagnostic) -> [StoredTheme] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT t.id, t.kind, t.label, t.people, count(s.number) AS statements FROM themes t
          LEFT JOIN statements s ON s.theme = t.id GROUP BY t.id
          ORDER BY t.people DESC, statements DESC, t.label, t.id
          """
      ).map {
        StoredTheme(
          id: $0["id"], kind: $0["kind"], label: $0["label"], people: $0["people"],
          statements: $0["statements"])
      }
    }
  }

  private static let statementColumns = """
    SELECT e.source, e.record, e.column_name, e.start_byte, e.end_byte, e.words_sha256, e.locator,
      e.person, e.spoken_on, e.question, s.kind, s.found_by, s.confidence, s.theme
    FROM statements s JOIN excerpts e ON e.number = s.excerpt
    """

  private static func statement(_ row: Row) -> StoredStatement {
    StoredStatement(
      source: row[0], record: row[1], column: row[2], start: row[3], end: row[4],
      wordsHash: row[5], locator: row[6], person: row[7], date: row[8], question: row[9],
      kind: row[10], foundBy: row[11], confidence: row[12], theme: row[13])
  }

  /// The statements of a theme, in the order of their places.
  package func statements(ofTheme theme: String, most: Int) throws(Diagnostic) -> [StoredStatement]
  {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.statementColumns
          + " WHERE s.theme = ? ORDER BY e.source, e.record, e.start_byte LIMIT ?",
        arguments: [theme, most]
      ).map(Self.statement)
    }
  }

  /// The statements of some records of a source, in the order of their places.
  package func statements(
    ofSource source: Int, records: ClosedRange<Int>
  ) throws(Diagnostic) -> [StoredStatement] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.statementColumns
          + " WHERE e.source = ? AND e.record BETWEEN ? AND ? ORDER BY e.record, e.start_byte",
        arguments: [source, records.lowerBound, records.upperBound]
      ).map(Self.statement)
    }
  }

  /// The statements whose kind is least certain and that nobody coded, the least certain first.
  package func uncertainStatements(most: Int) throws(Diagnostic) -> [StoredStatement] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: Self.statementColumns + """
           WHERE e.words_sha256 NOT IN (SELECT words_sha256 FROM statement_codes)
          ORDER BY s.confidence, e.source, e.record, e.start_byte LIMIT ?
          """, arguments: [most]
      ).map(Self.statement)
    }
  }

  /// For each theme, the numbers of the conversations that it was heard in, in the order of their
  /// dates; and how many conversations there are.
  package func themeVoices() throws(Diagnostic) -> (voices: [Set<Int>], count: Int) {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT s.theme, coalesce(e.person, e.source || ' ' || e.record) AS voice,
            min(coalesce(e.spoken_on, '9999')) OVER (
              PARTITION BY coalesce(e.person, e.source || ' ' || e.record)) AS first
          FROM statements s JOIN excerpts e ON e.number = s.excerpt WHERE s.theme IS NOT NULL
          ORDER BY first, voice
          """)
      var numbers: [String: Int] = [:]
      var themes: [String: Int] = [:]
      var voices: [Set<Int>] = []
      for row in rows {
        let voice: String = row["voice"]
        let number = numbers[voice] ?? numbers.count
        numbers[voice] = number
        let theme: String = row["theme"]
        if themes[theme] == nil {
          themes[theme] = voices.count
          voices.append([])
        }
        if let place = themes[theme] { voices[place].insert(number) }
      }
      return (voices, numbers.count)
    }
  }

  /// The kinds that people gave to words, by the words' SHA-256; empty means no statement.
  package func statementCodes() throws(Diagnostic) -> [String: String] {
    try read { database in
      var codes: [String: String] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT words_sha256, kind FROM statement_codes") {
        codes[row[0]] = row[1] as String
      }
      return codes
    }
  }

  /// Remembers the kind that a person gave to some words, for this and for later builds.
  package func code(words hash: String, as kind: String, madeAt: String) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO statement_codes VALUES (?, ?, ?)",
        arguments: [hash, kind, madeAt])
      if kind.isEmpty { return }
      try database.execute(
        sql: """
          UPDATE statements SET kind = ?, confidence = 1, theme = NULL, found_theme = NULL WHERE excerpt IN
            (SELECT number FROM excerpts WHERE words_sha256 = ?) AND kind <> ?
          """, arguments: [kind, hash, kind])
    }
  }

  /// For each source, the people whose statements it holds, those with most first.
  package func speakers() throws(Diagnostic) -> [Int: [PersonID]] {
    try read { database in
      var speakers: [Int: [PersonID]] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT source, person, count(*) AS words FROM excerpts WHERE person IS NOT NULL
          GROUP BY source, person ORDER BY source, words DESC, person
          """)
      while let row = try rows.next() { speakers[row[0], default: []].append(PersonID(row[1])) }
      return speakers
    }
  }

  /// The values of one column of some records of a source, by record.
  package func texts(
    of source: StoredSource, column: String, records: ClosedRange<Int>
  ) throws(Diagnostic) -> [(record: Int, locator: String, text: String)] {
    guard source.description.columns.contains(where: { $0.name == column }) else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT _record, _locator, \(column.quotedDatabaseIdentifier) AS words
          FROM \(source.table.quotedDatabaseIdentifier)
          WHERE _record BETWEEN ? AND ? AND words IS NOT NULL ORDER BY _record
          """, arguments: [records.lowerBound, records.upperBound]
      ).map { (record: $0[0], locator: $0[1], text: $0[2]) }
    }
  }
}
