import EvidenceModel
import EvidenceStore
import Foundation

/// A copy of a workspace with one more file in it, for a look at that file alone.
struct RouteCopy {
  let workspace: Workspace
  /// The sources that the file brought.
  let newSources: [StoredSource]

  /// Copies and imports.
  ///
  /// - Throws: What importing throws; the copy is gone then.
  init(of original: Workspace, with file: String) throws(Diagnostic) {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-route-\(ProcessInfo.processInfo.processIdentifier).sqlite")
      .path
    Self.remove(path)
    do throws(Diagnostic) {
      try original.copy(to: path)
      try? FileManager.default.copyItem(
        atPath: PseudonymKey.path(workspace: original.path),
        toPath: PseudonymKey.path(workspace: path))
      let copy = try Workspace.open(at: path)
      let before = Set(try original.sources().map(\.number))
      // The file stands under a folder of its own, so that it replaces nothing.
      _ = try Importer(workspace: copy, options: Importer.Options(prefix: "routed"))
        .importPaths([file])
      newSources = try copy.sources().filter { !before.contains($0.number) }
      workspace = copy
    } catch {
      Self.remove(path)
      throw error
    }
  }

  /// Deletes the copy.
  func remove() { Self.remove(workspace.path) }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", ".key"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }
}
