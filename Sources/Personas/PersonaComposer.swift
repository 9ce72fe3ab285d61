import EvidenceModel
import Statistics

/// Composes personas from segments, numbers and themes.
///
/// The stages: who stands behind each persona (``PersonaGroup``), claims from words (`ThemeClaims`),
/// from behaviour (`BehaviourClaims`) and from descriptors (`DescriptorClaims`), then the portrait: card,
/// job sentence, journey, decisions, gaps, name. Deterministic: nothing is drawn at random.
package struct PersonaComposer: Sendable {
  /// How much a persona says, and from what on.
  package struct Options: Sendable, Hashable {
    /// The most quotes under a claim, at least 1; more where more customers have to be shown.
    package var quotes: Int
    /// The most claims from numbers of a persona, 4 to 8.
    package var behaviours: Int
    package var descriptors: Int
    /// The most anecdotes, and of colleagues' opinions, of a persona.
    package var anecdotes: Int
    /// Statements whose kind is less sure make no claim, 0 to 1.
    package var smallestConfidence: Double
    /// How many interviews of a persona are enough to hear what 3 in 10 think.
    package var interviewsNeeded: Int

    package init(
      quotes: Int = 12, behaviours: Int = 6, descriptors: Int = 3, anecdotes: Int = 5,
      smallestConfidence: Double = 0.5, interviewsNeeded: Int = 12
    ) {
      self.quotes = max(1, quotes)
      self.behaviours = behaviours
      self.descriptors = descriptors
      self.anecdotes = anecdotes
      self.smallestConfidence = smallestConfidence
      self.interviewsNeeded = interviewsNeeded
    }
  }

  let options: Options

  package init(_ options: Options = Options()) {
    self.options = options
  }

  /// Composes the personas of a build.
  ///
  /// Without a segmentation, or with one that has no segments, hypotheses are composed from the words:
  /// drafts without shares. Persona identifiers count by rank: main ones by size, then negative ones,
  /// then outliers; claim identifiers stay the same when ranks change (see `StableKey`).
  package func compose(_ input: PersonaInput) -> ComposedPersonas {
    let numbers = PeopleNumbers(input.table, eligible: input.eligible)
    let evidence = SpokenEvidence(input, smallestConfidence: options.smallestConfidence)
    let segments = input.segmentation?.segments ?? []
    let isHypothesis = input.isWordsOnly
    let segmented = self.groups(input, segments: segments, numbers: numbers)
    let shown = segmented.filter { !isTooFew($0) }
    let groups = isHypothesis ? DraftGroups(evidence: evidence).groups() : shown
    let rules = ClaimRules(asOf: input.asOf)
    let spoken = ThemeClaims(
      themes: input.themes, evidence: evidence, groups: groups,
      contradictions: BehaviourTest(evidence: evidence, numbers: numbers), rules: rules,
      quotes: QuoteSelector(evidence: evidence, limit: options.quotes),
      trivia: trivia(evidence),
      triangulation: TriangulationFinder(
        evidence: evidence, groups: groups, sources: input.sources,
        attributes: input.table?.attributes ?? []),
      anecdoteLimit: options.anecdotes, statesShares: !isHypothesis,
      comparesMeaning: input.comparesMeaning
    ).claims()
    let ranked = groups.indices.sorted { rank(groups[$0]) < rank(groups[$1]) }
    var names = PersonaNames(
      excluding: input.excludedNames,
      script: NameScript.most(of: input.statements.prefix(2_000).map(\.core)))
    var labels: Set<String> = []
    var personas: [Persona] = []
    for (place, index) in ranked.enumerated() {
      let claims =
        numeric(groups[index], numbers: numbers, input: input, rules: rules) + spoken[index]
      let label = label(groups[index], claims: claims, used: labels, isShop: isShop(input.table))
      labels.insert(label)
      let name = names.name(for: label, key: groups[index].key)
      personas.append(
        Portrait(input: input, numbers: numbers, group: groups[index]).persona(
          id: "p\(place + 1)", name: "\(name): \(label)", claims: claims))
    }
    let ordered = ranked.map { groups[$0] }
    let visitors = WebsitePersonas(visitors: input.visitors, asOf: input.asOf)
      .personas(from: personas.count + 1, names: &names)
    return ComposedPersonas(
      personas: personas + visitors,
      warnings: PersonaWarnings(input: input, needed: options.interviewsNeeded)
        .warnings(groups: ordered, personas: personas),
      unassigned: unassigned(groups, eligible: input.eligible),
      lineages: segmented.map(\.key),
      buyingGroup: BuyingGroupFinder(
        input: input, numbers: numbers, personaOf: Self.personaOf(ordered, personas, numbers)
      ).group(personas))
  }

  private static func personaOf(
    _ groups: [PersonaGroup], _ personas: [Persona], _ numbers: PeopleNumbers?
  ) -> [PersonID: String] {
    guard let numbers else { return [:] }
    let pairs = zip(groups, personas).flatMap { group, persona in
      group.members.map { (numbers.table.people[$0], persona.id) }
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  // MARK: - Groups

  private func groups(_ input: PersonaInput, segments: [Segment], numbers: PeopleNumbers?)
    -> [PersonaGroup]
  {
    let eligible = Set(input.eligible)
    let members = segments.map { $0.members.filter(eligible.contains) }
    let fresh = StableKey.personas(segments) { index, name in
      guard let numbers,
        let attribute = numbers.table.attributes.firstIndex(where: { $0.name == name }),
        let own = numbers.mean(attribute, of: members[index]),
        let all = numbers.mean(attribute, of: numbers.everybody)
      else { return true }
      return own.mean >= all.mean
    }
    let keys = StableKey.carried(input.lineages, fresh: fresh)
    return segments.indices.map { index in
      PersonaGroup(
        key: keys[index], segment: segments[index], index: index, members: members[index],
        voices: input.voices.indices.filter { input.voices[$0].segment == index })
    }
  }

  /// Outliers of fewer people than may be shown are no persona: they count as not assigned.
  private func isTooFew(_ group: PersonaGroup) -> Bool {
    group.segment?.role == .outlier && group.members.count < 5
  }

  /// Main, negative, outlier; the larger first; ties by key.
  private func rank(_ group: PersonaGroup) -> (Int, Int, String) {
    let role =
      switch group.segment?.role ?? .main {
      case .main: 0
      case .negative: 1
      case .outlier: 2
      }
    let size = group.segment == nil ? group.voices.count : group.members.count
    return (role, -size, group.key)
  }

  private func trivia(_ evidence: SpokenEvidence) -> TriviaFilter {
    TriviaFilter(
      cores: evidence.themes.flatMap { $0 }.map {
        (speaker: $0.voice, text: evidence.statements[$0.statement].core)
      })
  }

  private func numeric(
    _ group: PersonaGroup, numbers: PeopleNumbers?, input: PersonaInput, rules: ClaimRules
  ) -> [CandidateClaim] {
    guard let numbers, group.segment != nil else { return [] }
    let behaviours = BehaviourClaims(
      numbers: numbers, sources: input.sources, rules: rules, limit: options.behaviours)
    let descriptors = DescriptorClaims(
      numbers: numbers, sources: input.sources, rules: rules, limit: options.descriptors)
    return behaviours.claims(for: group) + descriptors.claims(for: group)
  }

  /// Whether people buy things of several kinds or prices, which makes them buyers rather than users.
  private func isShop(_ table: AttributeTable?) -> Bool {
    table?.attributes.contains { $0.name == "discount_rate" || $0.group == "categories" } ?? false
  }

  private func label(
    _ group: PersonaGroup, claims: [CandidateClaim], used: Set<String>, isShop: Bool
  ) -> String {
    guard let segment = group.segment else {
      if let wish = SpokenLabel.label(claims), !used.contains(wish) { return wish }
      return used.contains("Heard Customer") ? "Heard Customer \(used.count + 1)" : "Heard Customer"
    }
    let behaviours = claims.filter { $0.claim.kind == "behaviour" }
    let own = claims.filter { ["role", "firmographic", "behaviour"].contains($0.claim.kind) }
    let candidates =
      (segment.role == .main ? SelfDescription.labels(own) : [])
      + RoleLabel(isShop: isShop).candidates(behaviours, role: segment.role)
    if let free = candidates.first(where: { !used.contains($0) }) { return free }
    let numerals = ["Second", "Third", "Fourth", "Fifth", "Sixth", "Seventh", "Eighth"]
    let base = candidates.first ?? "Customer"
    return numerals.map { "\($0) \(base)" }.first { !used.contains($0) }
      ?? "\(base) \(used.count + 1)"
  }

  private func unassigned(_ groups: [PersonaGroup], eligible: [Int]) -> PersonaDocument.Unassigned {
    let placed = Set(groups.flatMap(\.members))
    let count = eligible.count { !placed.contains($0) }
    let isWordsOnly = groups.allSatisfy { $0.segment == nil }
    guard !eligible.isEmpty, !isWordsOnly else { return .init(customers: 0, share: 0) }
    return .init(
      customers: count, share: Double(count) / Double(eligible.count),
      description: count == 0
        ? nil
        : "Customers whose numbers fit no group: look at them one by one before you add a persona.")
  }
}
