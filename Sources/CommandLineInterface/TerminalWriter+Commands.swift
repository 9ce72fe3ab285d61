import EvidenceModel
import Foundation
import Reporting

extension TerminalWriter {
  /// The writer for this terminal.
  static var standard: TerminalWriter {
    TerminalWriter(.init(width: Console.width, usesColour: Console.wantsColour))
  }

  /// What a build came to: the personas, why so many, and what to know before using them.
  func summary(_ document: PersonaDocument, findings: [Finding]) -> String {
    // What `check` lists by default, and nothing that stands in the warnings above already.
    let told = Set(document.warnings.map(\.code))
    let serious = findings.filter { $0.level >= .warning && !told.contains($0.code) }
    return summary(document, findings: FoldedFinding.folded(serious).count)
  }

  /// Findings with their remedies, the gravest first; the same finding at several places once.
  func findings(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "No findings at this level." }
    let levels = Finding.Level.allCases.reversed()
    let ordered = levels.flatMap { level in findings.filter { $0.level == level } }
    return FoldedFinding.folded(ordered).map { folded in
      let finding = folded.finding
      var lines = ["\(finding.level.rawValue): \(folded.message) [\(finding.code)]"]
      if folded.places.count > 1 { lines[0] += " \(folded.places.count) times" }
      if !folded.places.isEmpty { lines.append("    in " + folded.places.joined(separator: ", ")) }
      if let have = finding.have, let need = finding.need, folded.places.count < 2 {
        lines.append("    have \(have), need \(need)")
      }
      if !finding.remedy.isEmpty { lines.append("    " + finding.remedy) }
      return lines.joined(separator: "\n")
    }.joined(separator: "\n")
  }
}

/// JSON as people read it: keys sorted, indented.
enum ReadableJSON {
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }
}
