package import EvidenceModel

/// The warnings of a document in the order in which they matter, those of one kind told once.
///
/// A first page or a summary shows ``leading`` and says how many ``others`` there are; `check` and
/// the page of checks list everything.
package struct WarningDigest: Sendable, Hashable {
  /// The most lines that a summary shows.
  package static let most = 5

  /// Every kind of warning in one line, the most important first.
  package let lines: [String]
  /// The lines that a reader needs before using the personas: at most ``most``, and nothing that
  /// only says how columns were treated.
  package let leading: [String]

  /// How many lines there are beside the leading ones.
  package var others: Int { lines.count - leading.count }

  package init(_ document: PersonaDocument) {
    let names = Dictionary(
      document.personas.map { ($0.id, PersonaWording.shortName($0.name)) },
      uniquingKeysWith: { first, _ in first })
    var kinds: [(code: String, warnings: [PersonaDocument.Warning])] = []
    for warning in document.warnings {
      let topic = Self.topic(warning.code)
      if let index = kinds.firstIndex(where: { $0.code == topic }) {
        kinds[index].warnings.append(warning)
      } else {
        kinds.append((topic, [warning]))
      }
    }
    let ranked = kinds.enumerated().sorted {
      (Self.rank($0.element.code), $0.offset) < (Self.rank($1.element.code), $1.offset)
    }.map(\.element)
    lines = ranked.map { Self.line($0.warnings, names: names) }
    leading = zip(ranked, lines).filter { !Self.isDetail($0.0.code) }.prefix(Self.most).map(\.1)
  }

  /// Whether a warning only says how the data was treated; nobody must act on it before using the
  /// personas.
  package static func isDetail(_ code: String) -> Bool { details.contains(code) }

  private static let grave = [
    "hypothesis", "no_structure", "no_basis", "too_few_people", "leakage_suspect", "unstable",
    "few_interviews", "small_sample",
  ]

  private static let details: Set<String> = [
    "constant_column", "collinear", "dependent_column", "fragile_optimum", "identifier_column",
    "count_overridden", "mostly_missing", "infinite_values", "impossible_values",
  ]

  /// Codes that say the same to a reader count as one.
  private static func topic(_ code: String) -> String {
    code == "exploratory" ? "small_sample" : code
  }

  private static func rank(_ code: String) -> Int {
    grave.firstIndex(of: code) ?? (isDetail(code) ? grave.count + 1 : grave.count)
  }

  private static func line(
    _ warnings: [PersonaDocument.Warning], names: [String: String]
  ) -> String {
    guard let first = warnings.first else { return "" }
    let alike = warnings.filter { $0.message == first.message && $0.persona != nil }
    let who = alike.compactMap(\.persona).map { names[$0] ?? $0 }
    guard who.count > 1 else {
      let name = first.persona.map { (names[$0] ?? $0) + ": " } ?? ""
      let more = topic(first.code) == "small_sample" ? 0 : warnings.count - 1
      return name + WarningWording.text(first) + (more > 0 ? " (and \(more) more like it)" : "")
    }
    return listed(who) + ": " + first.message
  }

  private static func listed(_ names: [String]) -> String {
    names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
  }
}
