package import EvidenceModel

extension SourceOverride {
  /// Describes a table that is in the workspace anew, from its stored rows.
  ///
  /// Titles and names of columns stay; a new kind finds all roles anew, else only the columns named
  /// change. A role that depends on how cells are written (levels of a scale, the format of dates)
  /// is settled from the rows given.
  ///
  /// - Parameters:
  ///   - stored: How the table is described now.
  ///   - rows: Its first records, a cell for every column.
  /// - Returns: Nil where the records themselves would be others (conversations, notes, comments in
  ///   cells): those need their file again.
  package func applied(
    to stored: SourceDescription, rows: [[String?]]
  ) -> SourceDescription? {
    let kind = kind ?? stored.kind
    guard Self.isPlainTable(stored), (kind == .interview) == (stored.kind == .interview)
    else { return nil }
    let layout = HeaderLayout(
      rowsBeforeData: 0, titles: stored.columns.map(\.title),
      questions: stored.columns.map(\.question), codes: stored.columns.map(\.title))
    var described = stored
    described.kind = kind
    let columns = TableRecognizer(kind: kind, roles: roles)
      .columns(of: stored, layout: layout, rows: rows)
    guard columns.count == stored.columns.count else { return nil }
    described.columns = columns
    if kind != stored.kind {
      described.dialect = "generic"
      described.isConfirmed = true
    }
    return described
  }

  /// Whether each record is a row as it stands in its file.
  private static func isPlainTable(_ stored: SourceDescription) -> Bool {
    let made = ["speaker_role", "comments_of_staff"]
    return !stored.columns.contains { column in
      column.role == .turn || made.contains { column.name.hasPrefix($0) }
    }
  }
}
