package import EvidenceModel
import Foundation
import GRDB

/// What runs derive: attributes, statements, themes, segments, documents.
extension Workspace {
  /// Replaces everything derived by the results of a run, in one transaction.
  package func store(_ results: RunResults) throws(Diagnostic) {
    try write { database in
      for table in [
        "statements", "excerpts", "themes", "found_themes", "segments", "memberships",
        "attribute_values",
        "attributes", "claims", "personas",
      ] { try database.execute(sql: "DELETE FROM \(table)") }
      try Self.storeAttributes(database, results)
      try Self.storeThemes(database, results)
      try Self.storeSegments(database, results)
      try Self.storePersonas(database, results)
      try Self.storeRun(database, results)
      try Self.clear(database, pending: .build)
      try Self.clear(database, pending: .themes)
    }
  }

  private static func storeAttributes(_ database: Database, _ results: RunResults) throws {
    let table = results.attributes
    let attribute = try database.makeStatement(
      sql: "INSERT INTO attributes VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    let value = try database.makeStatement(sql: "INSERT INTO attribute_values VALUES (?, ?, ?, ?)")
    for (index, entry) in table.attributes.enumerated() {
      try attribute.execute(arguments: [
        index + 1, entry.name, entry.title, entry.scale.rawValue, entry.role.rawValue, entry.unit,
        entry.levels.joined(separator: "; "),
        entry.sources.map(\.rawValue).joined(separator: "; "),
      ])
      let trials = table.trials[index]
      for (row, number) in table.values[index].enumerated() where !number.isNaN {
        let occasions: Double? = trials.isEmpty ? nil : trials[row]
        try value.execute(
          arguments: [index + 1, results.personNumbers[row], number, occasions])
      }
    }
  }

  private static func storeThemes(_ database: Database, _ results: RunResults) throws {
    let theme = try database.makeStatement(sql: "INSERT INTO themes VALUES (?, ?, ?, ?, ?)")
    var themeOf: [Int: String] = [:]
    for entry in results.themes {
      try theme.execute(arguments: [
        entry.id.rawValue, entry.kind.rawValue, entry.label, entry.terms.joined(separator: "; "),
        entry.people,
      ])
      for index in entry.statements { themeOf[index] = entry.id.rawValue }
    }
    let found = try database.makeStatement(sql: "INSERT INTO found_themes VALUES (?, ?, ?, ?)")
    var foundThemeOf: [Int: String] = [:]
    for entry in results.foundThemes {
      try found.execute(arguments: [
        entry.id.rawValue, entry.kind.rawValue, entry.label, entry.terms.joined(separator: "; "),
      ])
      for index in entry.statements { foundThemeOf[index] = entry.id.rawValue }
    }
    let excerpt = try database.makeStatement(
      sql: "INSERT INTO excerpts VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
    let statement = try database.makeStatement(
      sql: "INSERT INTO statements VALUES (?, ?, ?, ?, ?, ?, ?, ?)")
    for (index, entry) in results.statements.enumerated() {
      try excerpt.execute(arguments: [
        index + 1, Int(entry.source.rawValue.dropFirst(3)) ?? 0, entry.record, entry.column,
        entry.start, entry.end, results.wordHashes[index], entry.locator, entry.person?.rawValue,
        entry.speaker.rawValue, entry.date, entry.question,
      ])
      try statement.execute(arguments: [
        index + 1, index + 1, entry.kind.rawValue, entry.basis.rawValue, entry.confidence,
        themeOf[index], foundThemeOf[index], results.voices[index],
      ])
    }
  }

  private static func storeSegments(_ database: Database, _ results: RunResults) throws {
    for (index, segment) in results.segments.enumerated() {
      let lineage = results.lineages.indices.contains(index) ? results.lineages[index] : nil
      try database.execute(
        sql: "INSERT INTO segments VALUES (?, ?, ?, ?, ?, ?)",
        arguments: [
          segment.id.rawValue, segment.role.rawValue, segment.members.count, segment.share.value,
          segment.stability, lineage,
        ])
    }
    let membership = try database.makeStatement(
      sql: "INSERT OR REPLACE INTO memberships VALUES (?, ?, ?, ?)")
    for entry in results.memberships {
      try membership.execute(arguments: [
        entry.person.rawValue, entry.segment.rawValue, entry.persona, entry.probability,
      ])
    }
  }

  private static func storePersonas(_ database: Database, _ results: RunResults) throws {
    let version = results.document.version
    for persona in results.document.personas {
      try database.execute(
        sql: "INSERT INTO personas VALUES (?, ?, ?, ?, ?, ?, ?)",
        arguments: [
          persona.id, persona.name, persona.type.rawValue, persona.status.rawValue,
          persona.size?.customers, persona.size?.share, persona.summary,
        ])
      for claim in persona.claims {
        try database.execute(
          sql: "INSERT OR REPLACE INTO claims VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
          arguments: [
            claim.id.rawValue, persona.id, claim.kind, claim.text, claim.status.rawValue,
            claim.confidence.rawValue, claim.support.customers, claim.support.of,
          ])
        try database.execute(
          sql: "INSERT OR REPLACE INTO claim_versions VALUES (?, ?, ?, ?, ?)",
          arguments: [
            claim.id.rawValue, version, claim.text, claim.status.rawValue, claim.support.customers,
          ])
      }
    }
  }

  private static func storeRun(_ database: Database, _ results: RunResults) throws {
    let document = results.document
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let findings = String(decoding: try encoder.encode(results.findings), as: UTF8.self)
    try database.execute(
      sql: "INSERT OR REPLACE INTO documents VALUES (?, ?, ?)",
      arguments: [document.version, results.contentHash, results.documentJSON])
    try database.execute(
      sql: """
        INSERT INTO runs (created_at, as_of, seed, engine_version, options, options_sha256,
          inputs_sha256, document_version, findings) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        document.provenance.createdAt, document.provenance.asOf,
        Int64(bitPattern: document.provenance.seed), document.provenance.engineVersion,
        results.optionsJSON, document.provenance.optionsSHA256, results.inputsHash,
        document.version, findings,
      ])
  }

  /// The newest document, if there is one.
  package func latestDocument() throws(Diagnostic) -> StoredDocument? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM documents WHERE json <> '' ORDER BY version DESC LIMIT 1"
      ).map {
        StoredDocument(version: $0["version"], contentHash: $0["content_sha256"], json: $0["json"])
      }
    }
  }

  /// The highest version ever given to a document, also of those whose words were erased.
  package func latestVersion() throws(Diagnostic) -> (version: Int, contentHash: String)? {
    try read { database in
      try Row.fetchOne(
        database,
        sql: "SELECT version, content_sha256 FROM documents ORDER BY version DESC LIMIT 1"
      ).map { ($0[0], $0[1]) }
    }
  }

  /// The options of the last run as JSON; nil before the first.
  package func latestOptions() throws(Diagnostic) -> String? {
    try read { database in
      try String.fetchOne(database, sql: "SELECT options FROM runs ORDER BY number DESC LIMIT 1")
    }
  }

  /// The findings of the last run.
  package func latestFindings() throws(Diagnostic) -> [Finding] {
    let json = try read { database in
      try String.fetchOne(database, sql: "SELECT findings FROM runs ORDER BY number DESC LIMIT 1")
    }
    guard let json else { return [] }
    return (try? JSONDecoder().decode([Finding].self, from: Data(json.utf8))) ?? []
  }

  /// Who belongs to which persona, ordered by person.
  package func memberships() throws(Diagnostic) -> [RunResults.Membership] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM memberships ORDER BY person").map { row in
        RunResults.Membership(
          person: PersonID(row["person"]), segment: SegmentID(row["segment"]),
          persona: row["persona"], probability: row["probability"])
      }
    }
  }
}
