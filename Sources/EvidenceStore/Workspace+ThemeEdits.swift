package import EvidenceModel
import GRDB

/// What people changed about themes, kept over builds, beside the themes that the last build found.
extension Workspace {
  /// The themes of the last build before any edit, with the statements that they are made of.
  package struct FoundThemes: Sendable {
    /// Their statements are positions in `statements`.
    package var themes: [Theme] = []
    package var statements: [Entry] = []

    /// A statement as far as themes are about it.
    package struct Entry: Sendable, Hashable {
      /// Its number in the table.
      package let number: Int
      package let hash: String
      package let kind: StatementKind
      package let voice: String
    }
  }

  /// All edits in the order in which they were made, those that were taken back too.
  package func themeEdits() throws(Diagnostic) -> [ThemeEdit] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT * FROM theme_edits ORDER BY number")
        .compactMap(Self.themeEdit)
    }
  }

  private static func themeEdit(_ row: Row) -> ThemeEdit? {
    guard let action = ThemeEdit.Action(rawValue: row["action"]),
      let kind = StatementKind(rawValue: row["kind"])
    else { return nil }
    let words: String = row["words"]
    let target: String = row["target"]
    return ThemeEdit(
      number: row["number"], action: action, kind: kind,
      words: words.split(separator: " ").map(String.init),
      target: target.split(separator: " ").map(String.init), name: row["name"], was: row["was"],
      targetWas: row["target_was"], madeAt: row["made_at"], undoneAt: row["undone_at"])
  }

  /// Stores an edit and notes that a build has to take it up.
  ///
  /// - Returns: Its number.
  package func add(_ edit: ThemeEdit) throws(Diagnostic) -> Int {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO theme_edits (action, kind, words, target, name, was, target_was, made_at)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          edit.action.rawValue, edit.kind.rawValue, edit.words.joined(separator: " "),
          edit.target.joined(separator: " "), edit.name, edit.was, edit.targetWas, edit.madeAt,
        ])
      let number = Int(database.lastInsertedRowID)
      try Self.note(database, pending: .themes)
      return number
    }
  }

  /// Takes an edit back, or does nothing if it was taken back before; false when there is none.
  package func undoThemeEdit(_ number: Int, at time: String) throws(Diagnostic) -> Bool {
    try write { database in
      let known =
        try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM theme_edits WHERE number = ?)",
          arguments: [number]) ?? false
      try database.execute(
        sql: "UPDATE theme_edits SET undone_at = ? WHERE number = ? AND undone_at IS NULL",
        arguments: [time, number])
      if database.changesCount > 0 { try Self.note(database, pending: .themes) }
      return known
    }
  }

  /// Notes that themes were edited while a build was running.
  package func noteEditedThemes() throws(Diagnostic) {
    try write { database in try Self.note(database, pending: .themes) }
  }

  /// The themes that the last build found before any edit.
  package func foundThemes() throws(Diagnostic) -> FoundThemes {
    try read { database in
      var found = FoundThemes()
      var members: [String: [Int]] = [:]
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT s.number, e.words_sha256, s.kind, s.voice, s.found_theme
          FROM statements s JOIN excerpts e ON e.number = s.excerpt ORDER BY s.number
          """)
      while let row = try rows.next() {
        guard let kind = StatementKind(rawValue: row[2]) else { continue }
        if let theme: String = row[4] {
          members[theme, default: []].append(found.statements.count)
        }
        found.statements.append(.init(number: row[0], hash: row[1], kind: kind, voice: row[3]))
      }
      found.themes = try Row.fetchAll(database, sql: "SELECT * FROM found_themes ORDER BY rowid")
        .compactMap { row in
          let id: String = row["id"]
          guard let kind = StatementKind(rawValue: row["kind"]), let own = members[id] else {
            return nil
          }
          let terms: String = row["terms"]
          return Theme(
            id: ThemeID(id), kind: kind, label: row["label"],
            terms: terms.split(separator: ";").map { $0.drop { $0 == " " } }.map(String.init),
            statements: own, people: Set(own.map { found.statements[$0].voice }).count,
            cohesion: nil)
        }
      return found
    }
  }

  /// Puts edited themes in place of those that are shown; the found ones stay.
  package func show(_ themes: [Theme], of found: FoundThemes) throws(Diagnostic) {
    try write { database in
      try database.execute(sql: "UPDATE statements SET theme = NULL; DELETE FROM themes")
      let insert = try database.makeStatement(sql: "INSERT INTO themes VALUES (?, ?, ?, ?, ?)")
      let place = try database.makeStatement(
        sql: "UPDATE statements SET theme = ? WHERE number = ?")
      for theme in themes {
        try insert.execute(arguments: [
          theme.id.rawValue, theme.kind.rawValue, theme.label,
          theme.terms.joined(separator: "; "), theme.people,
        ])
        for index in theme.statements {
          try place.execute(arguments: [theme.id.rawValue, found.statements[index].number])
        }
      }
    }
  }
}
