package import EvidenceModel

/// The claims of a document as a table: one row per claim, for a spreadsheet.
package struct ClaimTable: Sendable {
  static let header = [
    "persona", "persona_name", "claim", "kind", "text", "card", "status", "confidence",
    "customers", "of", "mentions", "source_kinds", "share_persona", "share_rest", "lift",
    "lift_low", "lift_high", "value", "baseline", "valid_from", "last_seen", "contradictions",
  ]

  package init() {}

  /// The table as CSV; shares are numbers from 0 to 1, absent numbers are blank.
  ///
  /// A persona without claims has one row without a claim, so that none is missing.
  package func csv(_ document: PersonaDocument) -> String {
    var writer = CSVWriter()
    writer.append(Self.header)
    for persona in document.personas {
      for claim in persona.claims { writer.append(row(claim, of: persona)) }
      if persona.claims.isEmpty {
        let blanks = [String](repeating: "", count: Self.header.count - 2)
        writer.append([persona.id, persona.name] + blanks)
      }
    }
    return writer.text
  }

  private func row(_ claim: Claim, of persona: Persona) -> [String] {
    let interval = claim.prevalence?.ci ?? []
    return [
      persona.id, persona.name, claim.id.rawValue, claim.kind, claim.text,
      claim.card ? "yes" : "no", claim.status.rawValue, claim.confidence.rawValue,
      "\(claim.support.customers)", "\(claim.support.of)", "\(claim.support.mentions)",
      claim.support.sourceKinds.joined(separator: " "), number(claim.prevalence?.persona),
      number(claim.prevalence?.rest), number(claim.prevalence?.lift), number(interval.first),
      number(interval.count == 2 ? interval.last : nil), number(claim.value),
      number(claim.baseline), claim.validFrom ?? "", claim.lastSeen ?? "",
      "\(claim.contradictions.count)",
    ]
  }

  private func number(_ value: Double?) -> String {
    guard let value, value.isFinite else { return "" }
    return "\((value * 10_000).rounded() / 10_000)"
  }
}
