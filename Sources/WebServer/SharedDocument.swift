import EvidenceModel
import EvidenceStore
import Pipeline
import Synchronization

/// The newest document in its public form, decoded once for each version and not for each request.
///
/// Safe from any thread: two requests at the same time may both decode a new document, which costs
/// time but gives the same. What was erased from the workspace is never shown from memory: the
/// stored bytes are compared each time.
final class SharedDocument: Sendable {
  private struct Entry: Sendable {
    let stored: StoredDocument
    let document: PersonaDocument
  }

  private let workspace: Workspace
  private let entry = Mutex<Entry?>(nil)

  init(workspace: Workspace) { self.workspace = workspace }

  /// The newest document without personal data; nil before the first build.
  func current() throws(Diagnostic) -> PersonaDocument? {
    guard let stored = try workspace.latestDocument() else { return nil }
    let known = entry.withLock { $0 }
    if let known, known.stored == stored { return known.document }
    let document = try DocumentReader(workspace: workspace).document(share: .public)
    entry.withLock { $0 = Entry(stored: stored, document: document) }
    return document
  }
}
