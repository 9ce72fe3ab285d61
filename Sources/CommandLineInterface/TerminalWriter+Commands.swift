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
    var parts = [list(document)]
    if let segmentation = document.segmentation { parts.append(segmentation.reason) }
    let warnings = document.warnings.map { warning in
      "! " + (warning.persona.map { "\($0): " } ?? "") + warning.message
    }
    if !warnings.isEmpty { parts.append(warnings.joined(separator: "\n")) }
    let serious = findings.filter { $0.level >= .warning }.count
    if serious > 0 { parts.append("\(serious) findings: likeness check lists them.") }
    return parts.joined(separator: "\n\n")
  }

  /// Findings with their remedies, the gravest first.
  func findings(_ findings: [Finding]) -> String {
    guard !findings.isEmpty else { return "No findings at this level." }
    return findings.sorted { $0.level > $1.level }.map { finding in
      let place = finding.place.isEmpty ? "" : " (\(finding.place))"
      let remedy = finding.remedy.isEmpty ? "" : "\n    \(finding.remedy)"
      return "\(finding.level.rawValue): \(finding.message) [\(finding.code)]\(place)\(remedy)"
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
