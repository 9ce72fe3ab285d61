package import Foundation

/// Folders for tests that are gone when the tests are.
package enum TestFolders {
  private static let root: URL = {
    let url = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-tests-\(ProcessInfo.processInfo.processIdentifier)")
    atexit { TestFolders.removeAll() }
    return url
  }()

  private static func removeAll() { try? FileManager.default.removeItem(at: root) }

  /// Makes a new empty folder, removed when the test program ends.
  package static func make() throws -> URL {
    let url = root.appendingPathComponent(UUID().uuidString)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    return url
  }
}
