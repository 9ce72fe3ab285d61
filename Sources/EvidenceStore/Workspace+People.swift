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

  /// A person with everything that was found about who they are.
  package struct ResolvedPerson: Sendable, Hashable {
    package let person: Person
    package let keys: [PersonKey]

    package init(person: Person, keys: [PersonKey]) {
      self.person = person
      self.keys = keys
    }
  }

  /// Which person (by index into the resolved people) the records with certain key values belong to.
  package struct RecordLink: Sendable, Hashable {
    /// The values of the key columns, in their order; nil for a blank cell.
    package let values: [String?]
    package let person: Int?

    package init(values: [String?], person: Int?) {
      self.values = values
      self.person = person
    }
  }

  /// The links of one source.
  package struct SourceLinks: Sendable, Hashable {
    package let source: StoredSource
    /// Names of the columns whose values decide; empty when all records belong to one person.
    package let columns: [String]
    package let links: [RecordLink]

    package init(source: StoredSource, columns: [String], links: [RecordLink]) {
      self.source = source
      self.columns = columns
      self.links = links
    }
  }

  /// Replaces all people and all links from records to people, in one transaction.
  package func replacePeople(
    _ people: [ResolvedPerson], links: [SourceLinks]
  ) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM attribute_values; DELETE FROM person_keys; DELETE FROM people")
      let person = try database.makeStatement(sql: "INSERT INTO people VALUES (?, ?, ?, ?, ?)")
      let key = try database.makeStatement(
        sql: "INSERT OR IGNORE INTO person_keys VALUES (?, ?, ?, ?)")
      for (index, resolved) in people.enumerated() {
        try person.execute(arguments: [
          index + 1, resolved.person.id.rawValue, resolved.person.pseudonym,
          resolved.person.standing.rawValue, resolved.person.account,
        ])
        for entry in resolved.keys {
          try key.execute(arguments: [index + 1, entry.kind, entry.value, entry.reason])
        }
      }
      for source in links { try Self.link(database, source) }
      try Self.clear(database, pending: .people)
    }
  }

  private static func link(_ database: Database, _ source: SourceLinks) throws {
    let table = source.source.table.quotedDatabaseIdentifier
    guard !source.columns.isEmpty else {
      // A source of one person (an interview): all of its records are theirs.
      let person = source.links.first?.person.map { $0 + 1 }
      try database.execute(
        sql: "UPDATE \(table) SET _person = :person WHERE _person IS NOT :person",
        arguments: ["person": person])
      return
    }
    let keys = source.columns.indices.map { "k\($0)" }
    try database.execute(
      sql: "CREATE TEMP TABLE link (\(keys.joined(separator: ", ")), person INTEGER)")
    let places = Array(repeating: "?", count: keys.count + 1).joined(separator: ", ")
    let insert = try database.makeStatement(sql: "INSERT INTO link VALUES (\(places))")
    for link in source.links {
      guard let person = link.person else { continue }
      var values: [(any DatabaseValueConvertible)?] = link.values.map { $0 }
      values.append(person + 1)
      insert.setUncheckedArguments(StatementArguments(values))
      try insert.execute()
    }
    try database.execute(
      sql: "CREATE INDEX temp.link_keys ON link (\(keys.joined(separator: ", ")))")
    let matches = zip(keys, source.columns).map { "link.\($0) IS \($1.quotedDatabaseIdentifier)" }
      .joined(separator: " AND ")
    let person = "(SELECT person FROM link WHERE \(matches))"
    // Rows that keep their person are not written again.
    let wasLinked =
      try Bool.fetchOne(
        database, sql: "SELECT EXISTS (SELECT 1 FROM \(table) WHERE _person IS NOT NULL)") ?? false
    try database.execute(
      sql: "UPDATE \(table) SET _person = \(person)"
        + (wasLinked ? " WHERE _person IS NOT \(person)" : ""))
    try database.execute(sql: "DROP TABLE link")
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
          SELECT count(_person), count(DISTINCT _person)
          FROM \(source.table.quotedDatabaseIdentifier)
          """)
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
          SELECT DISTINCT _person FROM \(source.table.quotedDatabaseIdentifier)
          WHERE _person IS NOT NULL ORDER BY 1
          """)
    }
  }
}
