package import EvidenceModel
package import EvidenceStore

extension Diagnostic.Code {
  package static let unknownSource = Diagnostic.Code("sources.unknown")
}

/// Takes sources out of the workspace with all that came from them.
///
/// People known from nowhere else go too; personas are built anew where there were some.
package struct SourceRemover {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// What was taken out and what it changed.
  package struct Report: Sendable, Encodable {
    /// Paths of the sources, as `likeness sources` lists them.
    package let removed: [String]
    package let records: Int
    package let peopleBefore: Int
    package let peopleAfter: Int
    package let changes: [ClaimChange]

    package var text: String {
      let lines = [
        "Removed \(removed.joined(separator: ", ")): \(records) records.",
        "People: \(peopleBefore) before, \(peopleAfter) now.",
      ]
      return (lines + ClaimChange.lines(changes, whenNone: "No claim rested on them."))
        .joined(separator: "\n")
    }
  }

  /// Removes the sources of some ids (`src3`) or paths.
  ///
  /// - Throws: `sources.unknown` when one is not in the workspace; then nothing is removed.
  package func remove(_ names: [String], createdAt: String) throws(Diagnostic) -> Report {
    let sources = try workspace.sources()
    var chosen: [StoredSource] = []
    for name in names {
      let found = sources.filter { $0.id.rawValue == name || $0.path == name }
      guard let source = found.first else {
        throw Diagnostic(
          .unknownSource, "There is no source \(name) in the workspace; nothing was removed.",
          remedy: "`likeness sources` lists ids and paths.")
      }
      if !chosen.contains(where: { $0.number == source.number }) { chosen.append(source) }
    }
    let before = try DocumentReader(workspace: workspace).stored()
    let lineage = try workspace.lineage()
    let people = try workspace.people().count
    let options = before == nil ? nil : try BuildOptions.last(of: workspace)
    try workspace.remove(sources: chosen)
    let rejects = RejectsFile(workspace: workspace.path)
    for source in chosen { rejects.delete(of: source.path) }
    if let key = PseudonymKey.stored(workspace: workspace.path) {
      try PeopleResolution(workspace: workspace, key: key).run()
    }
    var changes: [ClaimChange] = []
    if let before, let options, chosen.count < sources.count {
      let after = try PersonaBuilder(workspace: workspace, options: options)
        .build(createdAt: createdAt, after: lineage)
      changes = ClaimChange.between(before, after.document)
    }
    try workspace.vacuum()
    return Report(
      removed: chosen.map(\.path), records: chosen.reduce(0) { $0 + $1.records },
      peopleBefore: people, peopleAfter: try workspace.people().count, changes: changes)
  }
}
