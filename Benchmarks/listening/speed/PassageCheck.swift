import EvidenceModel
import Foundation
import Themes

/// Statements of given passages, line by line: for comparing two builds of the engine byte for byte.
///
/// The file has a passage per line: source, kind of source, speaker, conversation, person, question, text,
/// parted by tabs, with `\t`, `\n`, `\r` and `\\` escaped.
struct PassageCheck {
  let passages: [Passage]

  init(path: String) throws {
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    passages = text.split(separator: "\n").enumerated().map { number, line in
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false).map(Self.plain)
      return Passage(
        source: SourceID(parts[0]), sourceKind: SourceKind(rawValue: parts[1]) ?? .tickets,
        record: number, column: "text", locator: "row:\(number)", conversation: parts[3],
        person: parts[4].isEmpty ? nil : PersonID(parts[4]),
        speaker: Speaker(rawValue: parts[2]) ?? .unknown, date: nil,
        question: parts[5].isEmpty ? nil : parts[5], text: parts[6])
    }
  }

  /// All passages as one corpus, then each source as one of its own.
  func lines() -> [String] {
    var groups: [String: [Passage]] = [:]
    for passage in passages { groups[passage.source.rawValue, default: []].append(passage) }
    let corpora = [passages] + groups.keys.sorted().compactMap { groups[$0] }
    return corpora.flatMap { corpus in
      let found = StatementFinder().statements(in: corpus)
      return found.statements.map(Self.line)
        + found.asideCounts.map { "\($0.key.rawValue) \($0.value)" }.sorted()
        + found.findings.map { "\($0)" }
    }
  }

  static func line(_ statement: Statement) -> String {
    "\(statement.record) \(statement.start) \(statement.end) \(statement.kind) \(statement.basis) "
      + "\(statement.confidence) \(statement.core) | \(statement.quote) | \(statement.question ?? "-")"
  }

  private static func plain(_ part: Substring) -> String {
    part.replacingOccurrences(of: "\\\\", with: "\u{1}").replacingOccurrences(of: "\\t", with: "\t")
      .replacingOccurrences(of: "\\n", with: "\n").replacingOccurrences(of: "\\r", with: "\r")
      .replacingOccurrences(of: "\u{1}", with: "\\")
  }
}
