package import EvidenceModel

/// Checks what a JSON Schema can't: that everything a document refers to is in it.
package struct DocumentIntegrity: Sendable {
  package init() {}

  /// Every broken reference and impossible count, in the order of the document.
  ///
  /// Checked: ids are unique; claims named by a job, a stage, a field, a decision, a change or a warning
  /// exist; sources of evidence exist; evidence is a quote or a metric; intervals have two ends in
  /// order that hold the value; nobody is counted more often than was looked at.
  package func violations(in document: PersonaDocument) -> [DocumentViolation] {
    let sources = Set(document.sources.map(\.id))
    let claims = Set(document.personas.flatMap(\.claims).map(\.id))
    var found = duplicates(document.sources.map(\.id.rawValue), at: "$.sources")
    found += duplicates(document.personas.map(\.id), at: "$.personas")
    let allClaims = document.personas.flatMap(\.claims).map(\.id.rawValue)
    found += duplicates(allClaims, at: "$.personas[].claims")
    for (index, persona) in document.personas.enumerated() {
      found += check(persona, sources: sources, at: "$.personas[\(index)]")
    }
    for (index, change) in document.changes.enumerated()
    where change.change != "gone" && !claims.contains(change.claim) {
      found.append(.init(path: "$.changes[\(index)].claim", message: "names no claim"))
    }
    let personas = Set(document.personas.map(\.id))
    for (index, warning) in document.warnings.enumerated() {
      guard let persona = warning.persona, !personas.contains(persona) else { continue }
      found.append(.init(path: "$.warnings[\(index)].persona", message: "names no persona"))
    }
    return found + buyingGroup(document.buyingGroup, claims: claims, personas: personas)
  }

  private func buyingGroup(
    _ group: PersonaDocument.BuyingGroup?, claims: Set<ClaimID>, personas: Set<String>
  ) -> [DocumentViolation] {
    (group?.roles ?? []).enumerated().flatMap { index, role -> [DocumentViolation] in
      let path = "$.buying_group.roles[\(index)]"
      let lost = role.claimIDs.filter { !claims.contains($0) }.map { _ in
        DocumentViolation(path: "\(path).claim_ids", message: "names no claim")
      }
      return lost
        + role.personas.filter { !personas.contains($0.persona) }.map { _ in
          DocumentViolation(path: "\(path).personas", message: "names no persona")
        }
    }
  }

  private func duplicates(_ ids: [String], at path: String) -> [DocumentViolation] {
    guard Set(ids).count != ids.count else { return [] }
    let message = "has \(ids.count - Set(ids).count) ids that stand there more than once"
    return [.init(path: path, message: message)]
  }

  private func check(
    _ persona: Persona, sources: Set<SourceID>, at path: String
  ) -> [DocumentViolation] {
    let own = Set(persona.claims.map(\.id))
    func missing(_ ids: [ClaimID], _ place: String) -> [DocumentViolation] {
      ids.enumerated().filter { !own.contains($0.element) }.map {
        .init(path: "\(path).\(place).claim_ids[\($0.offset)]", message: "names no claim")
      }
    }
    var found = missing(persona.jtbd?.claimIDs ?? [], "jtbd")
    for (index, stage) in persona.journey.enumerated() {
      found += missing(stage.claimIDs, "journey[\(index)]")
    }
    for (index, decision) in persona.decisions.enumerated() {
      found += missing(decision.claimIDs, "decisions[\(index)]")
    }
    for (index, field) in persona.fields.enumerated() {
      found += missing(field.claimIDs, "fields[\(index)]")
    }
    for (index, ring) in persona.rings.enumerated() {
      found += missing(ring.claimIDs, "rings[\(index)]")
    }
    for (index, force) in persona.forces.enumerated() {
      found += missing(force.claimIDs, "forces[\(index)]")
    }
    if let size = persona.size {
      found += interval(size.ci, around: size.share, at: "\(path).size.ci")
    }
    for (index, metric) in persona.metrics.enumerated() {
      found += interval(metric.ci, around: metric.value, at: "\(path).metrics[\(index)].ci")
    }
    for (index, claim) in persona.claims.enumerated() {
      found += check(claim, sources: sources, at: "\(path).claims[\(index)]")
    }
    return found
  }

  private func check(
    _ claim: Claim, sources: Set<SourceID>, at path: String
  ) -> [DocumentViolation] {
    var found: [DocumentViolation] = []
    if claim.support.customers > claim.support.of {
      let message = "counts more customers than were looked at"
      found.append(.init(path: "\(path).support", message: message))
    }
    if let lift = claim.prevalence?.lift, let ci = claim.prevalence?.ci {
      found += interval(ci, around: lift, at: "\(path).prevalence.ci")
    }
    for (index, evidence) in claim.evidence.enumerated() {
      let place = "\(path).evidence[\(index)]"
      if !sources.contains(evidence.source) {
        found.append(.init(path: "\(place).source", message: "names no source"))
      }
      if (evidence.quote == nil) == (evidence.metric == nil) {
        found.append(.init(path: place, message: "is neither a quote nor a metric, or both"))
      }
    }
    if claim.status == .supported && claim.evidence.isEmpty {
      found.append(.init(path: "\(path).evidence", message: "is empty for a supported claim"))
    }
    return found
  }

  /// Half of the last decimal that a written document keeps.
  private static let rounding = 0.00011

  private func interval(
    _ ends: [Double], around value: Double, at path: String
  ) -> [DocumentViolation] {
    guard ends.count == 2 else { return [.init(path: path, message: "hasn't two ends")] }
    let holds = ends[0] - Self.rounding <= value && value <= ends[1] + Self.rounding
    return holds ? [] : [.init(path: path, message: "doesn't hold the value it belongs to")]
  }
}
