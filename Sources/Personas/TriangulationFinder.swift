import EvidenceModel

/// Says for each kind of source whether it supports a claim, is silent, or speaks against it.
///
/// A kind of source is asked only where the persona has people in it: a persona nobody of which wrote a
/// ticket has no silent tickets. Numbers take part where the words assert something that an attribute
/// measures.
struct TriangulationFinder {
  let evidence: SpokenEvidence
  let groups: [PersonaGroup]
  let sources: [SourceSummary]
  let attributes: [Attribute]

  /// The sides of a claim of words, kinds of source in their fixed order, then the numbers.
  func sides(
    _ items: [SpokenEvidence.Item], group: Int, contradictions: [Claim.Contradiction],
    confirmed: [Claim.Contradiction]
  ) -> [Claim.Triangulation] {
    let voices = groups[group].voices
    var sides = SourceKind.allCases.compactMap { kind -> Claim.Triangulation? in
      let asked = voices.count { evidence.voices[$0].kinds.contains(kind) }
      let saying = Set(
        items.filter { evidence.statements[$0.statement].sourceKind == kind }.map(\.voice)
      ).count
      guard asked > 0 || saying > 0 else { return nil }
      return Claim.Triangulation(
        sourceKind: kind.documentName, verdict: saying > 0 ? .agrees : .silent, customers: saying,
        of: max(asked, saying))
    }
    sides += contradictions.flatMap { side($0, verdict: .contradicts) }
    sides += confirmed.flatMap { side($0, verdict: .agrees) }
    return sides
  }

  private func side(
    _ measured: Claim.Contradiction, verdict: Claim.Triangulation.Verdict
  ) -> [Claim.Triangulation] {
    kinds(of: measured.metric).map { kind in
      Claim.Triangulation(
        sourceKind: kind, verdict: verdict, customers: measured.n, of: measured.n,
        statement: measured.statement)
    }
  }

  /// The kinds of source of an attribute, by the contract's names, sorted.
  private func kinds(of metric: String) -> [String] {
    let own = attributes.first { $0.name == metric }?.sources ?? []
    return Set(sources.filter { own.contains($0.id) }.map(\.kind.documentName)).sorted()
  }
}
