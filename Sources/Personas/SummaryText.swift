import EvidenceModel

/// One or two sentences about who a persona stands for and what sets them apart.
enum SummaryText {
  static func text(size: Persona.Size?, interviewed: Int?, claims: [CandidateClaim], isWhole: Bool)
    -> String
  {
    var parts: [String] = []
    if let size {
      var text = "Stands for \(NumberText.percent(size.share)) of customers"
      if let revenue = size.revenueShare {
        text += " and \(NumberText.percent(revenue)) of revenue"
      }
      parts.append(text)
    } else if let interviewed {
      parts.append("What \(interviewed) customers said; a hypothesis, not a share of customers")
    }
    let behaviours = claims.filter { $0.claim.kind == "behaviour" && $0.isSolid }.prefix(2)
      .map(\.claim.text.loweredFirst)
    if !behaviours.isEmpty {
      parts.append("Set apart by " + behaviours.joined(separator: " and by "))
    }
    let solid = claims.filter(\.isSolid).sorted { $0.weight > $1.weight }
    for kind in ["goal", "pain", "pull"] {
      guard let claim = solid.first(where: { $0.claim.kind == kind }) else { continue }
      parts.append(claim.claim.text)
      break
    }
    return parts.map { $0.withoutEnd + "." }.joined(separator: " ")
  }
}
