package import Foundation

/// The folder of real data sets that lies beside the project on our machines and in CI.
///
/// It is not there for users: a test that needs it is disabled with a clear line when it is absent:
/// `@Test(.enabled(if: SharedData.isPresent, "needs ../shared/data"))`.
package enum SharedData {
  /// `LIKENESS_SHARED`, else `../shared` beside the package.
  package static let root: URL = {
    if let path = ProcessInfo.processInfo.environment["LIKENESS_SHARED"] {
      return URL(fileURLWithPath: path)
    }
    return ProjectFiles.root.deletingLastPathComponent().appendingPathComponent("shared")
  }()

  package static var isPresent: Bool {
    FileManager.default.fileExists(atPath: root.appendingPathComponent("data").path)
  }

  package static func url(_ path: String) -> URL { root.appendingPathComponent(path) }
}

/// The files of the project itself.
package enum ProjectFiles {
  /// The package's root folder.
  package static let root: URL = {
    var folder = URL(fileURLWithPath: #filePath)
    for _ in 0..<3 { folder.deleteLastPathComponent() }
    return folder
  }()

  package static func url(_ path: String) -> URL { root.appendingPathComponent(path) }
}
