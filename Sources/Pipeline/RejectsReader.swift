package import EvidenceStore
package import Foundation
package import Reporting

/// Reads what was set aside on import: lines and reasons for everybody who may see the pages, the
/// originals only as the file that holds them.
package struct RejectsReader: Sendable {
  private let file: RejectsFile

  package init(workspace: Workspace) { file = RejectsFile(workspace: workspace.path) }

  /// One record that was set aside, without its original.
  package struct Row: Sendable, Hashable {
    /// The line of the file where it begins, from 1.
    package let line: Int
    package let reason: String
  }

  /// The file with line, reason and original, as CSV that no spreadsheet runs; nil when nothing was
  /// set aside.
  ///
  /// It holds personal data as they came.
  package func internalFile(of source: StoredSource) -> Data? { file.bytes(of: source.path) }

  /// All records that were set aside, at most 10,000, in the order of their lines.
  package func rows(of source: StoredSource) -> [Row] {
    guard let bytes = file.bytes(of: source.path) else { return [] }
    return Self.records(Array(bytes)).dropFirst().compactMap { cells in
      guard cells.count == 3, let line = Int(cells[0]) else { return nil }
      return Row(line: line, reason: cells[1])
    }
  }

  /// The reasons with their counts, the most frequent first.
  package func reasons(of source: StoredSource) -> [SourceRejects.Reason] {
    var counts: [String: Int] = [:]
    for row in rows(of: source) { counts[row.reason, default: 0] += 1 }
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { SourceRejects.Reason(text: $0.key, count: $0.value) }
  }

  /// The cells of a file that `CSVWriter` wrote; the originals are passed over, not kept.
  private static func records(_ bytes: [UInt8]) -> [[String]] {
    var records: [[String]] = []
    var cells: [String] = []
    var cell: [UInt8] = []
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case 0x22: isQuoted.toggle()
      case 0x2C where !isQuoted:
        cells.append(String(decoding: cell, as: UTF8.self))
        cell.removeAll(keepingCapacity: true)
      case 0x0A where !isQuoted:
        records.append(cells + [""])
        cells = []
        cell.removeAll(keepingCapacity: true)
      default: if cells.count < 2 { cell.append(byte) }
      }
    }
    return records
  }
}
