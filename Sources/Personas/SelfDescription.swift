import EvidenceModel

/// Labels after what most of a persona's people call themselves: "Pro Racer", "Head of Procurement".
///
/// Only columns that ask people what they are (type, role, job) count, never protected ones; most of the
/// persona's people must say it and few others.
enum SelfDescription {
  private static let asking = VerbForms.split(
    "type role describes describe described rider profile profession occupation job title position")
  private static let unfit = VerbForms.split(
    "account contact lead customer lifecycle plan payment card contract device")
  /// The smallest share of the persona's people, and the largest of the others.
  static let smallestShare = 0.6
  static let largestElsewhere = 0.25

  /// The labels of claims about a level of such a column, the most common first.
  static func labels(_ claims: [CandidateClaim]) -> [String] {
    claims.filter(isTelling).sorted { ($0.claim.value ?? 0) > ($1.claim.value ?? 0) }
      .compactMap { claim in level(of: claim).flatMap { AgentNoun.title($0, most: 3) } }
  }

  private static func isTelling(_ candidate: CandidateClaim) -> Bool {
    guard let attribute = candidate.attribute, !attribute.isProtected, attribute.scale == .nominal,
      candidate.isSolid, let value = candidate.claim.value, value >= smallestShare,
      isRareElsewhere(candidate.claim, value: value)
    else { return false }
    let words = Set(BehaviourText.words(attribute.title.isEmpty ? attribute.name : attribute.title))
    return !words.isDisjoint(with: asking) && words.isDisjoint(with: unfit)
  }

  /// Few of the others say it; where they were not counted, everybody's share has to be much smaller.
  private static func isRareElsewhere(_ claim: Claim, value: Double) -> Bool {
    if let prevalence = claim.prevalence { return prevalence.rest <= largestElsewhere }
    return claim.baseline.map { $0 <= 0.6 * value } ?? false
  }

  private static func level(of candidate: CandidateClaim) -> String? {
    guard let metric = candidate.claim.evidence.first?.metric,
      let sign = metric.firstIndex(of: "=")
    else { return nil }
    return String(metric[metric.index(after: sign)...])
  }
}
