package import EvidenceModel
import GRDB

/// What the last run called things, so that a rebuild can go on calling them so.
extension Workspace {
  /// Names of the last run: themes by the words in them, segments by the people in them.
  package struct Lineage: Sendable, Hashable {
    /// The theme of each statement's words, by their hash.
    package var themeOfWords: [String: ThemeID] = [:]
    /// The lineage of the segment of each person.
    package var lineageOfPerson: [PersonID: String] = [:]

    package init() {}
  }

  /// What the last run called things; empty before the first.
  package func lineage() throws(Diagnostic) -> Lineage {
    try read { database in
      var lineage = Lineage()
      let words = try Row.fetchCursor(
        database,
        sql: """
          SELECT excerpts.words_sha256, min(statements.found_theme)
          FROM statements JOIN excerpts ON excerpts.number = statements.excerpt
          WHERE statements.found_theme IS NOT NULL GROUP BY 1
          """)
      while let row = try words.next() { lineage.themeOfWords[row[0]] = ThemeID(row[1]) }
      let people = try Row.fetchCursor(
        database,
        sql: """
          SELECT memberships.person, segments.lineage
          FROM memberships JOIN segments ON segments.id = memberships.segment
          WHERE segments.lineage IS NOT NULL
          """)
      while let row = try people.next() { lineage.lineageOfPerson[PersonID(row[0])] = row[1] }
      return lineage
    }
  }
}
