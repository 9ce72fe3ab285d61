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
    /// Why they count as somebody from inside; empty for everybody else.
    package let standingReason: String

    package init(person: Person, keys: [PersonKey], standingReason: String = "") {
      self.person = person
      self.keys = keys
      self.standingReason = standingReason
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
    /// For each link the index of its person among the resolved people; nil for nobody.
    package let people: [Int?]

    package init(source: StoredSource, links: [Int], people: [Int?]) {
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

  /// Replaces all people and all links from records to people, in one transaction.
  package func replacePeople(
    _ people: [ResolvedPerson], links: [SourceLinks]
  ) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM attribute_values; DELETE FROM person_keys; DELETE FROM people;
          DROP INDEX IF EXISTS person_keys_by_person;
          """)
      let person = try database.makeStatement(sql: "INSERT INTO people VALUES (?, ?, ?, ?, ?, ?)")
      let key = try database.makeStatement(
        sql: "INSERT OR IGNORE INTO person_keys VALUES (?, ?, ?, ?)")
      for (index, resolved) in people.enumerated() {
        person.setUncheckedArguments([
          index + 1, resolved.person.id.rawValue, resolved.person.pseudonym,
          resolved.person.standing.rawValue, resolved.person.account, resolved.standingReason,
        ])
        try person.execute()
      }
      // In the order of their index, which is then filled from front to back.
      for place in Self.inKeyOrder(people) {
        let entry = people[place.person].keys[place.key]
        key.setUncheckedArguments([place.person + 1, entry.kind, entry.value, entry.reason])
        try key.execute()
      }
      try database.execute(
        sql: "CREATE INDEX person_keys_by_person ON person_keys(person)")
      let linked = Set(links.map(\.source.number))
      for number in try Int.fetchAll(database, sql: "SELECT number FROM sources ORDER BY number")
      where !linked.contains(number) {
        try database.execute(
          sql: "UPDATE links SET person = NULL WHERE source = ? AND person IS NOT NULL",
          arguments: [number])
      }
      for source in links { try Self.link(database, source) }
      try Self.clear(database, pending: .people)
    }
  }

  /// The places of all keys, by kind, value and person.
  private static func inKeyOrder(_ people: [ResolvedPerson]) -> [(person: Int, key: Int)] {
    let places = people.indices.flatMap { person in
      people[person].keys.indices.map { (person: person, key: $0) }
    }
    return places.sorted { left, right in
      let (first, second) = (
        people[left.person].keys[left.key], people[right.person].keys[right.key]
      )
      return (first.kind, first.value, left.person, left.key)
        < (second.kind, second.value, right.person, right.key)
    }
  }

  /// Writes whose the links of a source are; those that keep their person are not written again.
  private static func link(_ database: Database, _ source: SourceLinks) throws {
    let number = source.source.number
    let before = try Links.people(database, source: number)
    let update = try database.makeStatement(
      sql: "UPDATE links SET person = ? WHERE source = ? AND link = ?")
    for (link, person) in zip(source.links, source.people) {
      let wanted = person.map { $0 + 1 }
      guard link < before.count, before[link] != wanted ?? 0 else { continue }
      update.setUncheckedArguments([wanted, number, link])
      try update.execute()
    }
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
