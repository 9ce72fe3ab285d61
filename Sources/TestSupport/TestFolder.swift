package import Foundation

/// A folder of a test's own, removed when the test lets go of it.
package final class TestFolder: Sendable {
  package let url: URL

  package init() throws { url = try TestFolders.make() }

  deinit { remove() }

  /// Removes the folder now, for holders that never go.
  package func remove() { try? FileManager.default.removeItem(at: url) }
}
