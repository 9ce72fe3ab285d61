package import EvidenceModel
import GRDB

/// People for those who check who was taken for whom, in stretches.
extension Workspace {
  /// Which people are asked for.
  package enum JoinFilter: String, Sendable, CaseIterable {
    /// Joined by a rule that can be wrong: a phone number, a name, an address, or by hand.
    case doubtful
    /// Known by more than one key.
    case joined
    /// From inside: colleagues and test accounts.
    case inside
  }

  /// A person with the keys that they are known by.
  package struct JoinedPerson: Sendable, Hashable {
    package let number: Int
    package let pseudonym: String
    package let standing: Person.Standing
    /// Why they count as somebody from inside; empty for everybody else.
    package let standingReason: String
    /// In the order of kind and value.
    package let keys: [PersonKey]
  }

  /// How many people of each standing there are.
  package func standings() throws(Diagnostic) -> [Person.Standing: Int] {
    try read { database in
      var counts: [Person.Standing: Int] = [:]
      let rows = try Row.fetchAll(
        database, sql: "SELECT standing, count(*) FROM people GROUP BY standing")
      for row in rows {
        if let standing = Person.Standing(rawValue: row[0]) { counts[standing] = row[1] }
      }
      return counts
    }
  }

  /// How many people a source alone knows.
  package func countPeopleOnly(in source: StoredSource) throws(Diagnostic) -> Int {
    try read { database in
      try Int.fetchOne(
        database,
        sql: """
          SELECT count(*) FROM (SELECT person FROM links WHERE source = :source
            AND person IS NOT NULL EXCEPT SELECT person FROM links WHERE source <> :source)
          """, arguments: ["source": source.number]) ?? 0
    }
  }

  /// A reason of a join that can be wrong.
  private static let doubtful =
    "(reason IN ('same phone number', 'the only customer of that name', 'joined by hand') "
    + "OR reason LIKE 'same name and %')"

  private static func chosen(_ filter: JoinFilter) -> String {
    switch filter {
    case .doubtful: "SELECT DISTINCT person FROM person_keys WHERE \(doubtful)"
    case .joined: "SELECT person FROM person_keys GROUP BY person HAVING count(*) > 1"
    case .inside: "SELECT number AS person FROM people WHERE standing = 'internal'"
    }
  }

  /// How many people a filter finds.
  package func countPeople(_ filter: JoinFilter) throws(Diagnostic) -> Int {
    try read { database in
      try Int.fetchOne(database, sql: "SELECT count(*) FROM (\(Self.chosen(filter)))") ?? 0
    }
  }

  /// A stretch of the people whom a filter finds, in the order of their numbers.
  package func people(
    _ filter: JoinFilter, limit: Int, offset: Int
  ) throws(Diagnostic) -> [JoinedPerson] {
    try read { database in
      let numbers = try Int.fetchAll(
        database,
        sql: "SELECT person FROM (\(Self.chosen(filter))) ORDER BY person LIMIT ? OFFSET ?",
        arguments: [limit, offset])
      return try numbers.compactMap { try Self.joined(database, $0) }
    }
  }

  /// The person of a pseudonym; nil when there is none.
  package func joinedPerson(pseudonym: String) throws(Diagnostic) -> JoinedPerson? {
    try read { database in
      let number = try Int.fetchOne(
        database, sql: "SELECT number FROM people WHERE pseudonym = ?", arguments: [pseudonym])
      return try number.flatMap { try Self.joined(database, $0) }
    }
  }

  private static func joined(_ database: Database, _ number: Int) throws -> JoinedPerson? {
    guard
      let row = try Row.fetchOne(
        database, sql: "SELECT * FROM people WHERE number = ?", arguments: [number])
    else { return nil }
    let keys = try Row.fetchAll(
      database,
      sql: "SELECT kind, value, reason FROM person_keys WHERE person = ? ORDER BY kind, value",
      arguments: [number])
    return JoinedPerson(
      number: number, pseudonym: row["pseudonym"],
      standing: Person.Standing(rawValue: row["standing"]) ?? .customer,
      standingReason: row["standing_reason"],
      keys: keys.map { PersonKey(kind: $0[0], value: $0[1], reason: $0[2]) })
  }
}
