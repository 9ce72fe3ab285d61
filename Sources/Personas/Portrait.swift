import EvidenceModel
import Statistics

/// Turns the claims of a group into a persona.
struct Portrait {
  let input: PersonaInput
  let numbers: PeopleNumbers?
  let group: PersonaGroup

  func persona(id: String, name: String, claims: [CandidateClaim]) -> Persona {
    var claims = claims
    let size = size()
    let job = JobStatement().job(of: claims)
    let metrics = input.metrics.indices.contains(group.index) ? input.metrics[group.index] : []
    let isNegative = group.segment?.role == .negative
    let summary = SummaryText(
      size: size, interviewed: size == nil ? group.voices.count : nil, claims: claims,
      metrics: metrics, isNegative: isNegative
    ).text()
    let before = [name, summary, job?.situation, job?.motivation, job?.outcome].compactMap { $0 }
      .reduce(0) { $0 + $1.split(separator: " ").count }
    CardSelector.mark(&claims, wordsBefore: before)
    let decisions = DecisionComposer(metrics: metrics)
    return Persona(
      id: id, name: name, type: type, status: status, summary: summary, size: size,
      members: group.segment == nil ? nil : members, stability: group.segment?.stability,
      jointPrevalence: jointPrevalence(claims), jtbd: job, claims: claims.map(\.claim),
      journey: Journey.stages(claims), metrics: group.segment == nil ? [] : metrics,
      decisions: isNegative ? decisions.remedies(claims) : decisions.decisions(claims),
      gaps: Gaps.gaps(claims, interviewed: interviewed),
      fields: PortraitFields(isBusiness: input.isBusiness, interviewed: interviewed).fields(claims),
      rings: Rings.rings(claims), forces: Forces.forces(claims))
  }

  /// How many of its people were interviewed.
  var interviewed: Int {
    group.voices.count { input.voices[$0].kinds.contains(.interview) }
  }

  private var type: Persona.PersonaType {
    if group.segment?.role == .negative { return .negative }
    let buying: Set<String> = ["orders", "revenue", "average_order_value", "conversion"]
    let names = input.table?.attributes.map(\.name) ?? []
    return names.isEmpty || names.contains(where: buying.contains) ? .buyer : .user
  }

  private var status: Persona.Status {
    guard let segment = group.segment else { return .draft }
    switch segment.role {
    case .negative: return .negative
    case .outlier: return .outlier
    case .main: break
    }
    // Below 0.6 a group dissolves on other samples (Hennig 2007).
    if let stability = segment.stability, stability < 0.6 { return .draft }
    return .active
  }

  private var members: [PersonID]? {
    numbers.map { numbers in group.members.map { numbers.table.people[$0] } }
  }

  private func size() -> Persona.Size? {
    guard group.segment != nil, !input.eligible.isEmpty else { return nil }
    let count = group.members.count
    let share = Interval.wilson(Double(count), of: Double(input.eligible.count))
    return Persona.Size(
      customers: count, share: share.value, ci: [share.lower, share.upper],
      revenueShare: revenueShare())
  }

  private func revenueShare() -> Double? {
    guard let name = input.revenueAttribute, let column = input.table?.column(name) else {
      return nil
    }
    func sum(_ rows: [Int]) -> Double {
      rows.reduce(0) { $0 + (column[$1].isFinite ? column[$1] : 0) }
    }
    let all = sum(input.eligible)
    return all > 0 ? sum(group.members) / all : nil
  }

  /// The share of members that meet the predicates of all supported claims; nil without predicates.
  ///
  /// A missing value meets nothing.
  func jointPrevalence(_ claims: [CandidateClaim]) -> Double? {
    let predicates = claims.filter { $0.claim.status == .supported }.compactMap(\.claim.predicate)
    guard let numbers, !predicates.isEmpty, !group.members.isEmpty else { return nil }
    let columns = predicates.map { numbers.table.column($0.feature) ?? [] }
    let met = group.members.count { row in
      zip(predicates, columns).allSatisfy { predicate, column in
        column.indices.contains(row) && predicate.isMet(by: column[row])
      }
    }
    return Double(met) / Double(group.members.count)
  }
}
