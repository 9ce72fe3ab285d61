package import EvidenceModel

/// The same finding at several places, told once.
package struct FoldedFinding: Sendable, Hashable {
  /// The first of them.
  package let finding: Finding
  /// All places in their order, without empty ones.
  package let places: [String]
  /// The message; without the place's own name where it would name only the first.
  package let message: String

  /// Folds findings of the same code and remedy whose messages differ by their place alone.
  ///
  /// The order is that of the first of each kind.
  package static func folded(_ findings: [Finding]) -> [FoldedFinding] {
    var kinds: [(key: [String], findings: [Finding])] = []
    for finding in findings {
      let key = [finding.code, finding.level.rawValue, finding.remedy, generic(finding)]
      if let index = kinds.firstIndex(where: { $0.key == key }) {
        kinds[index].findings.append(finding)
      } else {
        kinds.append((key, [finding]))
      }
    }
    return kinds.map { kind in
      let places = kind.findings.map(\.place).filter { !$0.isEmpty }
      return FoldedFinding(
        finding: kind.findings[0], places: places,
        message: kind.findings.count == 1 ? kind.findings[0].message : generic(kind.findings[0]))
    }
  }

  /// `p3 rests on ...` becomes `A persona rests on ...` where the place is `p3`.
  private static func generic(_ finding: Finding) -> String {
    replacing(finding.place, by: "a persona", in: finding.message)
  }

  /// A message with another name for its place, wherever the place stands as a word of its own; the
  /// first letter of the message is a capital.
  static func replacing(_ place: String, by name: String, in message: String) -> String {
    guard !place.isEmpty else { return message }
    let words = message.split(separator: " ", omittingEmptySubsequences: false).map { word in
      let rest = word.hasPrefix(place) ? word.dropFirst(place.count) : "-"
      return rest.allSatisfy { ".,:;".contains($0) } ? name + rest : String(word)
    }
    let text = words.joined(separator: " ")
    return text.hasPrefix(name) ? text.prefix(1).uppercased() + text.dropFirst() : text
  }
}
