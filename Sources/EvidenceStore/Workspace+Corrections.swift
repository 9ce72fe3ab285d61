package import EvidenceModel
import GRDB

/// What people said where the program was wrong, kept for later imports.
extension Workspace {
  /// Two keys of which somebody said whether they are one person's.
  package struct PeopleCorrection: Sendable, Hashable {
    /// Changes whenever the correction is made anew.
    package let number: Int
    package let left: String
    package let right: String
    /// `together` or `apart`.
    package let verdict: String
    /// Why, in the words of whoever made it; empty where nobody asked.
    package let reason: String
    /// ISO date and time; empty for corrections of earlier versions.
    package let madeAt: String
  }

  /// All corrections of who is who, in the order of their keys.
  package func peopleCorrections() throws(Diagnostic) -> [PeopleCorrection] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT rowid, * FROM people_corrections ORDER BY left_key, right_key"
      ).map {
        PeopleCorrection(
          number: $0["rowid"], left: $0["left_key"], right: $0["right_key"],
          verdict: $0["verdict"], reason: $0["reason"], madeAt: $0["made_at"])
      }
    }
  }

  /// Remembers what somebody said of two keys, in place of what they said of them before.
  ///
  /// Who is who has to be found out anew afterwards; the note of it is left with the correction.
  package func remember(
    people verdict: String, left: String, right: String, reason: String = "", madeAt: String = ""
  ) throws(Diagnostic) {
    let keys = [left, right].sorted()
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO people_corrections VALUES (?, ?, ?, ?, ?)",
        arguments: [keys[0], keys[1], verdict, reason, madeAt])
      try Self.note(database, pending: .people)
      try Self.note(database, pending: .build)
    }
  }

  /// Takes back what somebody said of two keys.
  ///
  /// Who is who has to be found out anew afterwards.
  /// - Returns: False when there is no correction of that number any more.
  package func forgetPeopleCorrection(_ number: Int) throws(Diagnostic) -> Bool {
    try write { database in
      try database.execute(
        sql: "DELETE FROM people_corrections WHERE rowid = ?", arguments: [number])
      guard database.changesCount > 0 else { return false }
      try Self.note(database, pending: .people)
      try Self.note(database, pending: .build)
      return true
    }
  }

  /// Forgets what was said of the keys of a person who is erased.
  static func eraseCorrections(_ database: Database, ofPerson number: Int) throws {
    let keys =
      "SELECT lower(value) FROM person_keys WHERE person = :person "
      + "UNION SELECT lower(id) FROM people WHERE number = :person"
    try database.execute(
      sql: """
        DELETE FROM people_corrections
        WHERE lower(left_key) IN (\(keys)) OR lower(right_key) IN (\(keys))
        """, arguments: ["person": number])
  }

  /// The kind that somebody set for a layout; nil where nobody did.
  package func kindCorrection(layout: String) throws(Diagnostic) -> SourceKind? {
    try read { database in
      try String.fetchOne(
        database, sql: "SELECT kind FROM kind_corrections WHERE layout = ?", arguments: [layout]
      ).flatMap(SourceKind.init(rawValue:))
    }
  }

  /// Remembers the kind of a layout.
  package func remember(kind: SourceKind, layout: String) throws(Diagnostic) {
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO kind_corrections VALUES (?, ?)",
        arguments: [layout, kind.rawValue])
    }
  }

  /// All keys of people who are known by more than one, with the reasons, in the order of people.
  package func joinedPeople() throws(Diagnostic) -> [(pseudonym: String, keys: [PersonKey])] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT p.number, p.pseudonym, k.kind, k.value, k.reason FROM person_keys AS k
          JOIN people AS p ON p.number = k.person
          ORDER BY p.number, k.kind, k.value
          """)
      var found: [(pseudonym: String, keys: [PersonKey])] = []
      var last = -1
      while let row = try rows.next() {
        let number: Int = row[0]
        if number != last { found.append((row[1], [])) }
        last = number
        found[found.count - 1].keys.append(
          PersonKey(kind: row[2], value: row[3], reason: row[4]))
      }
      return found.filter { $0.keys.count > 1 }
    }
  }
}
