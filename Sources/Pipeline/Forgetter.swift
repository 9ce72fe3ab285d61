package import EvidenceModel
package import EvidenceStore

extension Diagnostic.Code {
  package static let unknownPerson = Diagnostic.Code("forget.unknownPerson")
}

/// Erases a person from the workspace and recomputes what rested on them.
package struct Forgetter {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// What was erased and what it changed.
  package struct Report: Sendable, Encodable {
    package let recordsErased: Int
    package let sourcesTouched: [String]
    package let sourcesDropped: [String]
    /// Files with rows that were set aside; they may name the person and were deleted.
    package let rejectsDeleted: Int
    /// Claims that changed or went.
    package let changes: [ClaimChange]

    package var text: String {
      var lines = ["Erased \(recordsErased) records from \(sourcesTouched.count) sources."]
      if !sourcesDropped.isEmpty {
        lines.append("Gone with them: \(sourcesDropped.joined(separator: ", ")).")
      }
      if rejectsDeleted > 0 {
        lines.append("Deleted \(rejectsDeleted) files of rows that were set aside.")
      }
      lines += ClaimChange.lines(changes, whenNone: "No claim rested on them.")
      return lines.joined(separator: "\n")
    }
  }

  /// Erases whoever is known by an id, an e-mail or a pseudonym.
  ///
  /// - Throws: `forget.unknownPerson`, without repeating the key.
  package func forget(_ key: String, createdAt: String) throws(Diagnostic) -> Report {
    guard let found = try workspace.person(knownBy: key) else {
      throw Diagnostic(
        .unknownPerson, "Nobody in the workspace is known by that key.",
        remedy: "Give an id, an e-mail address or a pseudonym such as c-7f3a21.")
    }
    guard let secret = PseudonymKey.stored(workspace: workspace.path) else {
      throw Diagnostic(
        .keyUnwritable, "The key of the pseudonyms is missing beside the workspace.",
        remedy: "Put \(PseudonymKey.path(workspace: workspace.path)) back, or import again.")
    }
    let before = try DocumentReader(workspace: workspace).stored()
    let lineage = try workspace.lineage()
    let options = try BuildOptions.last(of: workspace)
    let hashes = try ForgottenKeys(workspace: workspace, key: secret)
      .hashes(ofPerson: found.number)
    let sources = try workspace.sources()
    let erasure = try workspace.erase(person: found.number, keyHashes: hashes)
    let rejects = RejectsFile(workspace: workspace.path).deleteAll()
    try PeopleResolution(workspace: workspace, key: secret).run()
    var changes: [ClaimChange] = []
    if let before, !(try workspace.sources()).isEmpty {
      let after = try PersonaBuilder(workspace: workspace, options: options)
        .build(createdAt: createdAt, after: lineage)
      changes = ClaimChange.between(before, after.document)
    }
    try workspace.vacuum()
    return Report(
      recordsErased: erasure.total,
      sourcesTouched: sources.filter { erasure.records[$0.number] != nil }.map(\.id.rawValue),
      sourcesDropped: erasure.droppedSources.map { "src\($0)" }, rejectsDeleted: rejects,
      changes: changes)
  }
}
