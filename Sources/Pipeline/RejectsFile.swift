import EvidenceModel
import EvidenceStore
import Foundation
import Reporting

/// Keeps rows that were set aside, with line, reason and original, beside the workspace.
struct RejectsFile {
  let workspace: String

  /// Writes the rejects of a source, known by its path in the workspace, in place of those of an
  /// earlier import; returns the file's path, nil when there are none.
  func write(_ tally: ImportTally, of source: String) -> String? {
    guard !tally.rejected.isEmpty else {
      delete(of: source)
      return nil
    }
    var writer = CSVWriter(lineEnd: "\n")
    writer.append(["line", "reason", "original"])
    for row in tally.rejected { writer.append(["\(row.line)", row.reason, row.original]) }
    let path = path(of: source)
    let isWritten = FileManager.default.createFile(
      atPath: path, contents: Data(writer.text.utf8), attributes: [.posixPermissions: 0o600])
    return isWritten ? path : nil
  }

  /// Where the rejects of a source are: `w.sqlite.orders.csv.rejects.csv`, with a mark where the
  /// source's path has more in it than a file name may have.
  func path(of source: String) -> String {
    let safe = String(
      source.map { $0.isASCII && ($0.isLetter || $0.isNumber) || $0 == "." || $0 == "-" ? $0 : "_" }
        .suffix(100))
    let mark = safe == source ? "" : "-" + Fingerprint.sha256(source).prefix(8)
    return "\(workspace).\(safe)\(mark).rejects.csv"
  }

  /// The bytes of the rejects of a source; nil when there are none.
  func bytes(of source: String) -> Data? {
    FileManager.default.contents(atPath: path(of: source))
  }

  /// Deletes the rejects of one source, known by its path in the workspace.
  func delete(of source: String) {
    try? FileManager.default.removeItem(atPath: path(of: source))
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
