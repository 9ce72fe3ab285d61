package import Foundation

/// A folder of a test's own, removed when the test program ends.
///
/// Not when the value goes: a workspace opened in the folder may outlive it.
package final class TestFolder: Sendable {
  package let url: URL

  package init() throws { url = try TestFolders.make() }

  /// Removes the folder now, for holders that never go.
  package func remove() { try? FileManager.default.removeItem(at: url) }
}
