import EvidenceModel
import EvidenceStore
import Themes

/// Themes of a build with what people changed about them.
struct EditedThemes {
  private let workspace: Workspace
  private let edits: [ThemeEdit]

  /// Reads the edits of a workspace.
  init(workspace: Workspace) throws(Diagnostic) {
    self.workspace = workspace
    edits = try workspace.themeEdits()
  }

  /// The themes of a build after all edits.
  func applied(to themes: [Theme], of heard: Heard) -> [Theme] {
    guard !edits.isEmpty else { return themes }
    let items = heard.statements.indices.map { index in
      ThemeRevision.Item(
        hash: heard.wordHashes[index], kind: heard.statements[index].kind,
        voice: ThemeRevision.voice(of: heard.statements[index]))
    }
    return ThemeRevision(edits).applied(to: themes, items: items).themes
  }

  /// Shows what was edited while the build was running; personas follow at the next build.
  func catchUp() throws(Diagnostic) {
    guard try workspace.themeEdits() != edits else { return }
    try ThemeDesk(workspace: workspace).show()
    try workspace.noteEditedThemes()
  }
}
