import EvidenceModel
import EvidenceStore
import Pipeline
import Reporting
import Synchronization

/// The newest document in its public, reviewed form, decoded once for each state of the workspace
/// and not for each request.
///
/// Safe from any thread: two requests at the same time may both decode a new document, which costs
/// time but gives the same. What was erased from the workspace is never shown from memory: every
/// change of the file is noticed.
final class SharedDocument: Sendable {
  private struct Entry: Sendable {
    let revision: Int
    let reviewed: ReviewedDocument?
  }

  let watch: WorkspaceWatch
  private let workspace: Workspace
  private let entry = Mutex<Entry?>(nil)

  init(workspace: Workspace) {
    self.workspace = workspace
    watch = WorkspaceWatch(workspace)
  }

  /// The newest document without personal data, with its reviews; nil before the first build.
  func current() throws(Diagnostic) -> ReviewedDocument? {
    let revision = try watch.revision()
    let known = entry.withLock { $0 }
    if let known, known.revision == revision { return known.reviewed }
    var reviewed: ReviewedDocument?
    if let built = try DocumentReader(workspace: workspace).built(share: .public) {
      reviewed = ReviewedDocument(built, reviews: ReviewBook(try workspace.reviews()))
    }
    entry.withLock { $0 = Entry(revision: revision, reviewed: reviewed) }
    return reviewed
  }
}
