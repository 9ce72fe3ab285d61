package import EvidenceModel
import GRDB

/// The themes of the last run, for those who list them.
extension Workspace {
  /// A theme with its counts.
  package struct ThemeEntry: Sendable, Hashable {
    package let id: String
    package let kind: String
    /// A shortened quote, redacted.
    package let label: String
    package let terms: [String]
    /// How many distinct people say it.
    package let people: Int
    package let statements: Int
  }

  /// All themes, those that most people say first.
  package func themeEntries() throws(Diagnostic) -> [ThemeEntry] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT themes.*, (SELECT COUNT(*) FROM statements WHERE statements.theme = themes.id)
            AS statement_count
          FROM themes ORDER BY people DESC, statement_count DESC, id
          """
      ).map { row in
        let terms: String = row["terms"]
        return ThemeEntry(
          id: row["id"], kind: row["kind"], label: row["label"],
          terms: terms.split(separator: ";").map {
            $0.split(separator: " ").joined(separator: " ")
          },
          people: row["people"], statements: row["statement_count"])
      }
    }
  }
}
