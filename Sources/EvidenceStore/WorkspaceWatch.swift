package import EvidenceModel
import GRDB
import Synchronization

/// Notices every change of a workspace, whoever makes it: this program, another one, or a person
/// with an SQLite tool.
package final class WorkspaceWatch: Sendable {
  private let path: String
  private let connection = Mutex<DatabaseQueue?>(nil)

  /// Watches a workspace through a connection of its own that only reads.
  package init(_ workspace: Workspace) { path = workspace.path }

  private func opened() throws -> DatabaseQueue {
    try connection.withLock { connection in
      if let connection { return connection }
      var configuration = Configuration()
      configuration.readonly = true
      configuration.label = "likeness.watch"
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      connection = queue
      return queue
    }
  }

  /// A number that differs whenever something was committed in between (SQLite's `data_version`).
  package func revision() throws(Diagnostic) -> Int {
    do {
      return try opened().unsafeRead { database in
        try Int.fetchOne(database, sql: "PRAGMA data_version") ?? 0
      }
    } catch {
      throw Diagnostic(
        .workspaceUnreadable, "The workspace could not be read.",
        remedy: "Check that its file is still there and may be read.")
    }
  }
}
