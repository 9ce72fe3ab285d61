import EvidenceModel
import EvidenceStore
import Foundation
import Reporting

/// Keeps rows that were set aside, with line, reason and original, beside the workspace.
struct RejectsFile {
  let workspace: String

  /// Writes the rejects of a source; returns the file's path, nil when there are none.
  func write(_ tally: ImportTally, of source: String) -> String? {
    guard !tally.rejected.isEmpty else { return nil }
    var writer = CSVWriter(lineEnd: "\n")
    writer.append(["line", "reason", "original"])
    for row in tally.rejected { writer.append(["\(row.line)", row.reason, row.original]) }
    let path = Self.path(workspace: workspace, source: source)
    let isWritten = FileManager.default.createFile(
      atPath: path, contents: Data(writer.text.utf8), attributes: [.posixPermissions: 0o600])
    return isWritten ? path : nil
  }

  private static func path(workspace: String, source: String) -> String {
    let safe = source.map { $0.isLetter || $0.isNumber || $0 == "." || $0 == "-" ? $0 : "_" }
    return workspace + "." + String(safe) + ".rejects.csv"
  }

  /// Deletes the rejects of one source, known by its path in the workspace.
  func delete(of source: String) {
    let name = source.split(separator: "/").last.map(String.init) ?? source
    try? FileManager.default.removeItem(atPath: Self.path(workspace: workspace, source: name))
  }

  /// Deletes the rejects of all sources of the workspace; returns how many files there were.
  func deleteAll() -> Int {
    let url = URL(fileURLWithPath: workspace)
    let folder = url.deletingLastPathComponent()
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    var deleted = 0
    for name in names.sorted()
    where name.hasPrefix(url.lastPathComponent + ".") && name.hasSuffix(".rejects.csv") {
      do {
        try FileManager.default.removeItem(at: folder.appendingPathComponent(name))
        deleted += 1
      } catch { continue }
    }
    return deleted
  }
}
