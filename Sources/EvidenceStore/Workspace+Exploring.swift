package import EvidenceModel
import Foundation
import GRDB

/// Questions of people who look around in what was derived.
extension Workspace {
  /// An attribute as stored.
  package struct StoredAttribute: Sendable, Hashable {
    package let number: Int
    package let title: String
    package let scale: Attribute.Scale
    package let role: Attribute.Role
    package let levels: [String]

    package init(
      number: Int, title: String, scale: Attribute.Scale, role: Attribute.Role, levels: [String]
    ) {
      self.number = number
      self.title = title
      self.scale = scale
      self.role = role
      self.levels = levels
    }
  }

  /// All attributes of the last run, in its order.
  package func storedAttributes() throws(Diagnostic) -> [StoredAttribute] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM attributes ORDER BY number").compactMap {
        row -> StoredAttribute? in
        guard let scale = Attribute.Scale(rawValue: row["scale"]),
          let role = Attribute.Role(rawValue: row["role"])
        else { return nil }
        let levels: String = row["levels"]
        return StoredAttribute(
          number: row["number"], title: row["title"], scale: scale, role: role,
          levels: levels.isEmpty ? [] : levels.components(separatedBy: "; "))
      }
    }
  }

  /// The values of an attribute among placed people, with whether each belongs to a persona.
  ///
  /// - Parameters:
  ///   - attribute: Its number.
  ///   - persona: The id of a persona.
  ///   - stride: 1 reads everybody; n reads every nth person by number, enough for a drawing.
  /// - Returns: Each value, in the order of people.
  /// - Throws: `workspace.unreadable`.
  package func values(
    ofAttribute attribute: Int, persona: String, stride: Int = 1
  ) throws(Diagnostic) -> [(value: Double, isOwn: Bool)] {
    try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT v.value, m.persona IS ? FROM attribute_values v
          JOIN people p ON p.number = v.person JOIN memberships m ON m.person = p.id
          WHERE v.attribute = ? AND v.person % ? = 0 ORDER BY v.person
          """, arguments: [persona, attribute, max(1, stride)])
      var values: [(value: Double, isOwn: Bool)] = []
      while let row = try rows.next() { values.append((row[0], row[1])) }
      return values
    }
  }

  /// People whose membership is doubtful, the most doubtful first, and how many there are.
  package func doubtfulMembers(
    below probability: Double, most: Int
  ) throws(Diagnostic) -> (
    count: Int, people: [(pseudonym: String, persona: String?, probability: Double)]
  ) {
    try read { database in
      let count =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM memberships WHERE probability < ?",
          arguments: [probability]) ?? 0
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT p.pseudonym, m.persona, m.probability FROM memberships m
          JOIN people p ON p.id = m.person WHERE m.probability < ?
          ORDER BY m.probability, p.number LIMIT ?
          """, arguments: [probability, most])
      return (count, rows.map { (pseudonym: $0[0], persona: $0[1], probability: $0[2]) })
    }
  }

  /// How many people are placed in segments.
  package func placedPeople() throws(Diagnostic) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM memberships") ?? 0 }
  }
}
