package import EvidenceModel
package import EvidenceStore
import Ingestion
package import Reporting

extension Diagnostic.Code {
  package static let sourceNeedsFile = Diagnostic.Code("sources.needsFile")
}

/// Shows sources of the workspace column by column, and takes corrections of what columns mean.
package struct SourceDesk {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// A source by its id; nil when there is none.
  package func source(_ id: String) throws(Diagnostic) -> StoredSource? {
    try workspace.sources().first { $0.id.rawValue == id }
  }

  /// What a source of the workspace was recognised as.
  package func sheet(of source: StoredSource) throws(Diagnostic) -> SourceSheet {
    let rows = try workspace.firstRows(of: source)
    var sheet = SourceSheet(name: source.path, state: .stored)
    sheet.kind = source.kind
    sheet.dialect = source.description.dialect
    sheet.isConfirmed = source.description.isConfirmed
    sheet.columns = SourceSheetMaker.columns(
      source.description, facts: ColumnFacts.all(of: source.description.columns, rows: rows))
    sheet.rowsSeen = rows.count
    sheet.isTable =
      SourceOverride().applied(to: source.description, rows: Array(rows.prefix(50))) != nil
    sheet.stamp = Self.stamp(of: source)
    return sheet
  }

  private static func stamp(of source: StoredSource) -> String {
    SourceSheetMaker.stamp(source.description, source.sha256, "\(source.records)")
  }

  /// The page of a source; nil when there is none of that id.
  package func page(
    of id: String, firstColumn: Int, footer: PageFooter
  ) throws(Diagnostic) -> SourcePage? {
    guard let source = try source(id) else { return nil }
    var page = SourcePage(sheet: try sheet(of: source), footer: footer)
    let counts = try workspace.linkCounts(of: source)
    page.id = id
    page.firstColumn = max(0, min(firstColumn, source.description.columns.count - 1))
    page.figures = [
      ("Records taken in", SourceFigures.count(source.records)),
      ("People in it", SourceFigures.count(counts.people)),
      ("Records of somebody", SourceFigures.count(counts.records)),
      ("Set aside", SourceFigures.count(source.rejected)),
    ]
    page.setAside = RejectsReader(workspace: workspace).reasons(of: source)
    if let from = source.firstDate, let to = source.lastDate {
      page.window = SourceFigures.days(from, to)
    }
    return page
  }

  /// A correction that was checked and waits to be carried out.
  package struct Correction: Sendable {
    fileprivate let source: StoredSource
    fileprivate let choice: SourceOverride
    fileprivate let description: SourceDescription
  }

  /// Checks what somebody's form says of a source.
  ///
  /// - Parameters:
  ///   - id: Of the source.
  ///   - kind: The kind's name; empty leaves it as it is.
  ///   - roles: Names of roles by column index.
  ///   - stamp: That of the page which they saw.
  /// - Returns: Nil when nothing is different.
  /// - Throws: `sources.unknown`, `sources.changed` when the source is no longer as they saw it,
  ///   `sources.needsFile` where its records would be others.
  package func correction(
    of id: String, kind: String, roles: [Int: String], stamp: String
  ) throws(Diagnostic) -> Correction? {
    guard let source = try source(id) else {
      throw Diagnostic(
        .unknownSource, "There is no source \(id) in the workspace; nothing was changed.",
        remedy: "The page of sources lists all.")
    }
    guard stamp == Self.stamp(of: source) else {
      throw Diagnostic(
        .sourceChanged, "The source was imported or corrected anew in the meantime.",
        remedy: "Open its page again: nothing was overwritten.")
    }
    let sheet = try sheet(of: source)
    let choice = IncomingDesk.choice(SourceOverride(), sheet: sheet, kind: kind, roles: roles)
    guard !choice.isEmpty else { return nil }
    let rows = try workspace.firstRows(of: source)
    guard let description = choice.applied(to: source.description, rows: rows) else {
      throw Diagnostic(
        .sourceNeedsFile, "As another kind its records would be cut differently.",
        remedy: "Send the file again under the same name and correct it before it comes in.")
    }
    return Correction(source: source, choice: choice, description: description)
  }

  /// Carries a correction out, remembers it for later files of the layout, and finds out anew who is
  /// who.
  ///
  /// The personas stay as they are until they are built again.
  /// - Throws: `sources.changed` when the source changed since it was checked.
  package func apply(_ correction: Correction) throws(Diagnostic) {
    var dates = ImportDates(correction.description)
    try workspace.recast(correction.source, as: correction.description) { batch, tally in
      if let date = correction.description.details["date"] { tally.note(date: date) }
      dates.note(batch, in: &tally)
    }
    if let kind = correction.choice.kind {
      try workspace.remember(kind: kind, layout: Importer.titles(correction.description))
    }
    if !correction.choice.roles.isEmpty {
      try workspace.remember(
        corrections: correction.choice.roles, layout: Importer.layout(correction.description))
    }
    try PeopleResolution.completeInterrupted(workspace)
  }
}
