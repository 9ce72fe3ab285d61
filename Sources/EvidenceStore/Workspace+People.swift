package import EvidenceModel
import GRDB

/// People: who the records belong to.
extension Workspace {
  /// A key by which somebody is known, and why it is theirs.
  package struct PersonKey: Sendable, Hashable {
    package let kind: String
    package let value: String
    package let reason: String

    package init(kind: String, value: String, reason: String) {
      self.kind = kind
      self.value = value
      self.reason = reason
    }
  }

  /// A combination of key values of a source, as the records carry it.
  package struct StoredLink: Sendable, Hashable {
    /// Counts from 1 in the order of first records; numbers of erased people's links lack.
    package let number: Int
    /// The record that carried it first.
    package let firstRecord: Int
    /// How many records carry it.
    package let records: Int
    /// The first record's locator.
    package let locator: String
    /// The first record's values in the columns asked for; nil for a blank cell.
    package let values: [String?]
  }

  /// Who the links of one source belong to.
  package struct SourceLinks: Sendable, Hashable {
    package let source: StoredSource
    /// The numbers of the links.
    package let links: [Int]
    /// For each link the index of its person among the resolved people; -1 for nobody.
    package let people: [Int32]

    package init(source: StoredSource, links: [Int], people: [Int32]) {
      self.source = source
      self.links = links
      self.people = people
    }
  }

  /// All links of a source in the order of their numbers, with the values of some columns.
  package func links(
    of source: StoredSource, columns: [String]
  ) throws(Diagnostic) -> [StoredLink] {
    let names = columns.map { ", t." + $0.quotedDatabaseIdentifier }.joined()
    return try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT l.link, l.first_record, l.records, t._locator\(names) FROM links AS l
          CROSS JOIN \(source.table.quotedDatabaseIdentifier) AS t ON t._record = l.first_record
          WHERE l.source = ? ORDER BY l.link
          """, arguments: [source.number])
      var found: [StoredLink] = []
      while let row = try rows.next() {
        found.append(
          StoredLink(
            number: row[0], firstRecord: row[1], records: row[2], locator: row[3],
            values: columns.indices.map { row[$0 + 4] as String? }))
      }
      return found
    }
  }

  /// How many links a source has.
  package func linkCount(of source: StoredSource) throws(Diagnostic) -> Int {
    try read { database in
      try Int.fetchOne(
        database, sql: "SELECT count(*) FROM links WHERE source = ?", arguments: [source.number])
        ?? 0
    }
  }

  /// Gives the links of a source in the order of their numbers, in batches.
  ///
  /// A batch has a record for each link: its number is the number of the record that carried the
  /// link first, its cells are that record's in the columns asked for. It is good until the closure
  /// returns.
  package func forEachLink(
    of source: StoredSource, columns: [String],
    _ body: (_ links: [Int], _ batch: RecordBatch) throws -> Void
  ) throws(Diagnostic) {
    let names = columns.map { ", t." + $0.quotedDatabaseIdentifier }.joined()
    try read { database in
      let statement = try database.makeStatement(
        sql: """
          SELECT l.link, l.first_record, t._locator\(names) FROM links AS l
          CROSS JOIN \(source.table.quotedDatabaseIdentifier) AS t ON t._record = l.first_record
          WHERE l.source = \(source.number) ORDER BY l.link
          """)
      var links: [Int] = []
      var batch = RecordBatch(width: columns.count)
      try StatementRows(statement).forEach { row in
        links.append(row.integer(0))
        batch.begin(number: row.integer(1))
        for column in 2..<columns.count + 3 {
          if let text = row.bytes(column) { batch.append(text) } else { batch.appendMissing() }
        }
        guard batch.isFull else { return }
        try body(links, batch)
        links.removeAll(keepingCapacity: true)
        batch.removeAll()
      }
      if batch.count > 0 { try body(links, batch) }
    }
  }

  /// Everybody and all their keys, on their way into the workspace in batches.
  package struct IncomingPeople {
    /// Gives a record for each person in order: the number counts from 1, the locator is the id, the
    /// cells are pseudonym, standing, account and the reason of the standing.
    package let people: (_ insert: (RecordBatch) throws -> Void) throws -> Void
    /// Gives a record for each key, persons in order: the number is the person's, the locator is the
    /// kind, the cells are value and reason.
    package let keys: (_ insert: (RecordBatch) throws -> Void) throws -> Void

    package init(
      people: @escaping (_ insert: (RecordBatch) throws -> Void) throws -> Void,
      keys: @escaping (_ insert: (RecordBatch) throws -> Void) throws -> Void
    ) {
      self.people = people
      self.keys = keys
    }
  }

  /// Replaces all people and all links from records to people, in one transaction.
  package func replacePeople(
    _ people: IncomingPeople, links: [SourceLinks]
  ) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM attribute_values; DELETE FROM person_keys; DELETE FROM people;")
      try Self.fill(
        database, width: 4, "INSERT INTO people SELECT c0, c1, c3, c4, c5, c6 FROM", people.people)
      try Self.fill(
        database, width: 2, "INSERT OR IGNORE INTO person_keys SELECT c0, c1, c3, c4 FROM",
        people.keys)
      let linked = Set(links.map(\.source.number))
      for number in try Int.fetchAll(database, sql: "SELECT number FROM sources ORDER BY number")
      where !linked.contains(number) {
        try database.execute(
          sql: "UPDATE links SET person = NULL WHERE source = ? AND person IS NOT NULL",
          arguments: [number])
      }
      for source in links { try Links.assign(database, source) }
      try Self.clear(database, pending: .people)
    }
  }

  private static func fill(
    _ database: Database, width: Int, _ insertion: String,
    _ give: (_ insert: (RecordBatch) throws -> Void) throws -> Void
  ) throws {
    let feed = try BatchTable.make(in: database, width: width)
    let insert = try database.makeStatement(sql: "\(insertion) \(BatchTable.name)")
    try give { batch in try feed.insert(batch, links: batch.numbers, with: insert) }
  }

  /// All people, in the order of their numbers, which count from 1.
  package func people() throws(Diagnostic) -> [Person] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM people ORDER BY number").map { row in
        Person(
          id: PersonID(row["id"]), pseudonym: row["pseudonym"],
          standing: Person.Standing(rawValue: row["standing"]) ?? .customer, account: row["account"]
        )
      }
    }
  }

  /// The person who is known by a key (id, e-mail, phone or pseudonym): their number and id.
  package func person(knownBy key: String) throws(Diagnostic) -> (number: Int, person: Person)? {
    let wanted = key.lowercased()
    return try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT * FROM people WHERE lower(id) = :key OR pseudonym = :key
          OR number IN (SELECT person FROM person_keys WHERE lower(value) = :key)
          ORDER BY number LIMIT 1
          """, arguments: ["key": wanted])
      guard let row else { return nil }
      return (
        row["number"],
        Person(
          id: PersonID(row["id"]), pseudonym: row["pseudonym"],
          standing: Person.Standing(rawValue: row["standing"]) ?? .customer, account: row["account"]
        )
      )
    }
  }

  /// How many records of a source belong to somebody, and to how many people.
  package func linkCounts(of source: StoredSource) throws(Diagnostic) -> (records: Int, people: Int)
  {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT sum(records), count(DISTINCT person) FROM links
          WHERE source = ? AND person IS NOT NULL
          """, arguments: [source.number])
      return (row?[0] ?? 0, row?[1] ?? 0)
    }
  }
}

/// Keys of people.
extension Workspace {
  /// The values by which a person is known: id, e-mails, phones.
  package func keys(ofPerson number: Int) throws(Diagnostic) -> [String] {
    try read { database in
      let own = try String.fetchAll(
        database, sql: "SELECT id FROM people WHERE number = ?", arguments: [number])
      let keys = try String.fetchAll(
        database,
        sql: """
          SELECT value FROM person_keys WHERE person = ? AND kind IN ('id', 'email') ORDER BY value
          """, arguments: [number])
      return own + keys
    }
  }

  /// The names that a person is known by, in order.
  package func names(ofPerson number: Int) throws(Diagnostic) -> [String] {
    try read { database in
      try String.fetchAll(
        database,
        sql: "SELECT value FROM person_keys WHERE person = ? AND kind = 'name' ORDER BY value",
        arguments: [number])
    }
  }

  /// All values of a column role over all sources, for knowing names.
  package func values(of role: ColumnRole) throws(Diagnostic) -> [String] {
    var found: Set<String> = []
    for source in try sources() {
      for column in source.description.columns where column.role == role {
        for row in try distinctValues(of: source, columns: [column.name]) {
          if let value = row.values[0] { found.insert(value) }
        }
      }
    }
    return found.sorted()
  }
}

/// Who is in a source.
extension Workspace {
  /// The numbers of the people that a source's records belong to.
  package func peopleNumbers(in source: StoredSource) throws(Diagnostic) -> [Int] {
    try read { database in
      try Int.fetchAll(
        database,
        sql: """
          SELECT DISTINCT person FROM links WHERE source = ? AND person IS NOT NULL ORDER BY 1
          """, arguments: [source.number])
    }
  }
}
