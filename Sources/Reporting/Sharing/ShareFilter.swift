package import EvidenceModel

/// Turns the internal document into one that may leave the house.
///
/// Members and paths of files are left out, customers appear only as pseudonyms, and numbers about
/// groups of fewer than ``Options/smallestGroup`` people are suppressed. Claim texts and quotes
/// arrive redacted: this filter doesn't read words.
package struct ShareFilter: Sendable {
  /// What may be shared.
  package struct Options: Sendable, Hashable {
    /// The fewest people a number may rest on, from 1; 5 by default.
    package var smallestGroup: Int

    package init(smallestGroup: Int = 5) { self.smallestGroup = smallestGroup }
  }

  private let options: Options

  package init(_ options: Options = Options()) { self.options = options }

  /// The public form of a document.
  ///
  /// - Parameters:
  ///   - document: The internal form; `evidence.customer` holds a person's own identifier.
  ///   - pseudonyms: The pseudonym of each identifier. A customer who is neither in it nor already
  ///     one of its pseudonyms is left out.
  /// - Returns: The document with the same personas and claims, in the same order.
  package func publicDocument(
    from document: PersonaDocument, pseudonyms: [String: String]
  ) -> PersonaDocument {
    let given = Set(pseudonyms.values)
    var result = document
    result.sources = document.sources.map { source in
      var source = source
      source.path = nil
      return source
    }
    result.personas = document.personas.map { persona in
      publicPersona(persona) { id in pseudonyms[id] ?? (given.contains(id) ? id : nil) }
    }
    result.falsification?.personas.removeAll { $0.members < options.smallestGroup }
    result.buyingGroup = document.buyingGroup.flatMap(publicGroup)
    return result
  }

  /// Roles of too few people are left out, and so are the personas that too few of them belong to.
  private func publicGroup(
    _ group: PersonaDocument.BuyingGroup
  ) -> PersonaDocument.BuyingGroup? {
    guard group.people >= options.smallestGroup else { return nil }
    var result = group
    result.roles = group.roles.filter { $0.people >= options.smallestGroup }.map { role in
      var role = role
      role.personas.removeAll { $0.people < options.smallestGroup }
      return role
    }
    return result
  }

  private func publicPersona(_ persona: Persona, pseudonym: (String) -> String?) -> Persona {
    var result = persona
    result.members = nil
    if let size = persona.size, size.customers < options.smallestGroup {
      result.size = nil
      result.stability = nil
      result.jointPrevalence = nil
    }
    if let audience = persona.audience, audience.visitors < options.smallestGroup {
      result.audience = nil
    }
    result.metrics = persona.metrics.filter { $0.n >= options.smallestGroup }
    result.claims = persona.claims.map { publicClaim($0, pseudonym: pseudonym) }
    return result
  }

  private func publicClaim(_ claim: Claim, pseudonym: (String) -> String?) -> Claim {
    var result = claim
    result.evidence = claim.evidence.filter { isLargeEnough($0.metric, $0.n) }.map { evidence in
      var evidence = evidence
      evidence.customer = evidence.customer.flatMap(pseudonym)
      return evidence
    }
    result.contradictions = claim.contradictions.filter { $0.n >= options.smallestGroup }
    result.triangulation = claim.triangulation.map { side in
      var side = side
      if side.of < options.smallestGroup { side.statement = nil }
      return side
    }
    let metrics = claim.evidence.filter { $0.metric != nil }.count
    if metrics > 0, !result.evidence.contains(where: { $0.metric != nil }) {
      result.value = nil
      result.baseline = nil
    }
    if claim.support.of < options.smallestGroup { result.prevalence = nil }
    return result
  }

  /// Quotes always are: the group rule is about numbers.
  private func isLargeEnough(_ metric: String?, _ count: Int?) -> Bool {
    metric == nil || (count ?? 0) >= options.smallestGroup
  }
}
