import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import TestSupport

/// A workspace in a folder of its own, for one test.
struct TestWorkspace {
  private let own: TestFolder
  var folder: URL { own.url }
  let workspace: Workspace

  init() throws {
    own = try TestFolder()
    workspace = try Workspace.create(at: own.url.appendingPathComponent("w.sqlite").path)
  }

  /// Writes a file to import.
  func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appendingPathComponent("exports").appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    return url.path
  }

  var exports: String { folder.appendingPathComponent("exports").path }

  @discardableResult
  func importPath(_ path: String) throws -> ImportReport {
    try Importer(workspace: workspace).importPaths([path])
  }

  func build(_ options: BuildOptions = BuildOptions()) throws -> BuildSummary {
    try PersonaBuilder(workspace: workspace, options: options)
      .build(createdAt: "2026-07-01T00:00:00Z")
  }
}
