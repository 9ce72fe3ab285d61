import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting

/// A folder beside the workspace with files that were sent and wait for somebody to look at them.
///
/// It stays when the server ends; what was chosen for the files lies in it, too.
struct IncomingFolder: Sendable, Hashable {
  let url: URL

  /// Its name: letters, digits, `-` and `_`.
  var batch: String { url.lastPathComponent }
  /// Where the files are.
  var files: URL { url.appendingPathComponent("files") }

  private var choicesFile: URL { url.appendingPathComponent("choices.json") }

  private static func parent(of workspace: String) -> URL {
    URL(fileURLWithPath: workspace + ".incoming")
  }

  private init(url: URL) { self.url = url }

  /// A new folder that only its owner may read; it waits once ``open()`` says that all files are in.
  init(beside workspace: String) throws {
    url = Self.parent(of: workspace).appendingPathComponent(String(SecretToken.fresh().prefix(16)))
    try FileManager.default.createDirectory(
      at: files, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
  }

  /// The folder of a name beside a workspace; nil for names that are none and folders that don't wait.
  init?(batch: String, beside workspace: String) {
    let isName = batch.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || byte == 0x2D || byte == 0x5F
    }
    guard isName, batch.utf8.count == 16 else { return nil }
    self.init(url: Self.parent(of: workspace).appendingPathComponent(batch))
    guard FileManager.default.fileExists(atPath: choicesFile.path) else { return nil }
  }

  /// All folders that wait beside a workspace, by name.
  static func all(beside workspace: String) -> [IncomingFolder] {
    let names =
      (try? FileManager.default.contentsOfDirectory(atPath: parent(of: workspace).path)) ?? []
    return names.sorted().compactMap { IncomingFolder(batch: $0, beside: workspace) }
  }

  /// How many files are in it.
  var count: Int {
    ((try? FileManager.default.contentsOfDirectory(atPath: files.path)) ?? []).count
  }

  /// Says that all files are in.
  func open() throws { try write([:]) }

  /// Deletes everything in it.
  func remove() { try? FileManager.default.removeItem(at: url) }

  /// What was chosen so far, by the sources' names.
  func choices() -> [String: SourceOverride] {
    guard let data = FileManager.default.contents(atPath: choicesFile.path) else { return [:] }
    return (try? JSONDecoder().decode([String: SourceOverride].self, from: data)) ?? [:]
  }

  /// Keeps what was chosen.
  func write(_ choices: [String: SourceOverride]) throws {
    try JSONEncoder().encode(choices).write(to: choicesFile, options: .atomic)
  }

  /// What each source is recognised as.
  func sheets(_ workspace: Workspace) throws -> [SourceSheet] {
    try IncomingDesk(workspace: workspace).sheets(at: [files.path], choices: choices())
  }
}
