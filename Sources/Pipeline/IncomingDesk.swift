package import EvidenceModel
package import EvidenceStore
import Ingestion
package import Reporting

/// Looks at files before they are taken in, and keeps what somebody corrects meanwhile.
package struct IncomingDesk {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// What each source of some files is recognised as, with what was chosen for it so far.
  ///
  /// Nothing is taken in. Files that can't be recognised are listed with the reason.
  ///
  /// - Parameters:
  ///   - paths: Files and folders.
  ///   - choices: What somebody set, by the sources' names.
  /// - Returns: A sheet for each source, files in the order of their names.
  /// - Throws: `import.*` when a path does not exist, `workspace.unreadable`.
  package func sheets(
    at paths: [String], choices: [String: SourceOverride]
  ) throws(Diagnostic) -> [SourceSheet] {
    var options = Importer.Options()
    options.choices = choices
    let importer = Importer(workspace: workspace, options: options)
    let stored = try workspace.sources()
    var findings: [Finding] = []
    var sheets: [SourceSheet] = []
    for file in try importer.candidates(at: paths, &findings) {
      sheets += self.sheets(of: file, importer, stored)
    }
    return sheets
  }

  private func sheets(
    of file: Importer.Candidate, _ importer: Importer, _ stored: [StoredSource]
  ) -> [SourceSheet] {
    do {
      let opened = try importer.open(file)
      guard !opened.sources.isEmpty else {
        var sheet = SourceSheet(name: file.name, state: .skipped)
        sheet.notes = SourceSheetMaker.notes(opened.findings)
        return [sheet]
      }
      let isKnown =
        try workspace.hash(ofFile: file.name) == Fingerprint.sha256(ofFile: file.path)
      return try opened.sources.enumerated().map { index, source in
        var sheet = try sheet(source, of: file, stored: stored, isKnown: isKnown, importer)
        if index == 0 { sheet.notes = SourceSheetMaker.notes(opened.findings) + sheet.notes }
        return sheet
      }
    } catch {
      var sheet = SourceSheet(name: file.name, state: .failed)
      let problem = error as? Diagnostic
      sheet.notes = [
        problem.map { "\($0.message) \($0.remedy)" } ?? "\(file.name) could not be read."
      ]
      return [sheet]
    }
  }

  private func sheet(
    _ source: RecognizedSource, of file: Importer.Candidate, stored: [StoredSource],
    isKnown: Bool, _ importer: Importer
  ) throws -> SourceSheet {
    let name = Importer.name(of: source, in: file.name)
    var state = SourceSheet.State.new
    if let old = stored.first(where: { $0.path == name }) {
      state = .replaces(old.id.rawValue, records: old.records)
    }
    let choice = importer.options.choices[name] ?? SourceOverride()
    if isKnown, choice.isEmpty { state = .unchanged }
    var sheet = SourceSheet(name: name, state: state)
    let facts = try source.facts()
    sheet.kind = source.description.kind
    sheet.dialect = source.description.dialect
    sheet.isConfirmed = source.description.isConfirmed
    sheet.columns = SourceSheetMaker.columns(source.description, facts: facts)
    sheet.rowsSeen = facts.first?.rows ?? 0
    sheet.isTable = source.isTable
    sheet.notes = SourceSheetMaker.notes(source.findings)
    sheet.stamp = SourceSheetMaker.stamp(source.description)
    return sheet
  }

  /// What somebody's form says of a source, added to what was chosen before.
  ///
  /// Only what differs from what the sheet shows is a correction.
  ///
  /// - Parameters:
  ///   - before: What was chosen before.
  ///   - sheet: What they saw.
  ///   - kind: The kind's name; empty or unknown leaves it as it is.
  ///   - roles: Names of roles by column index.
  /// - Returns: All that is chosen now.
  package static func choice(
    _ before: SourceOverride, sheet: SourceSheet, kind: String, roles: [Int: String]
  ) -> SourceOverride {
    var choice = before
    if let chosen = SourceKind(rawValue: kind), chosen != sheet.kind {
      choice.kind = chosen
    }
    var seen: [String: Int] = [:]
    for column in sheet.columns { seen[column.title, default: 0] += 1 }
    for (index, name) in roles.sorted(by: { $0.key < $1.key }) {
      guard sheet.columns.indices.contains(index), let role = ColumnRole(rawValue: name),
        role != sheet.columns[index].role
      else { continue }
      let column = sheet.columns[index]
      // Titles that several columns bear can't say which one is meant: their names do.
      choice.roles[seen[column.title] == 1 ? column.title : column.name] = role
    }
    return choice
  }
}
