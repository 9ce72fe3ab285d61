import EvidenceModel
import Statistics

/// Makes claims of themes: who says it, how much more than others, with which words.
struct ThemeClaims {
  let themes: [Theme]
  let evidence: SpokenEvidence
  let groups: [PersonaGroup]
  let contradictions: BehaviourTest
  let rules: ClaimRules
  let quotes: QuoteSelector
  let trivia: TriviaFilter
  /// The most claims of one customer, and of colleagues, that a persona keeps.
  let anecdoteLimit: Int
  /// Whether shares may be stated: not for hypotheses from a few interviews.
  let statesShares: Bool

  private var groupOfVoice: [Int] {
    var result = Array(repeating: groups.count, count: evidence.voices.count)
    for (number, group) in groups.enumerated() {
      for voice in group.voices { result[voice] = number }
    }
    return result
  }

  /// The claims of each group, in the order of the groups.
  func claims() -> [[CandidateClaim]] {
    let groupOf = groupOfVoice
    var drafts = Array(repeating: [Draft](), count: groups.count)
    for (number, theme) in themes.enumerated() {
      let items = evidence.themes[number].filter {
        !trivia.isTrivia(evidence.statements[$0.statement].core)
      }
      let counts = ThemeCounts(
        items: items, evidence: evidence, groupOf: groupOf, groups: groups.count)
      for group in groups.indices where counts.belongs(to: group) {
        let own = items.filter { groupOf[$0.voice] == group }
        drafts[group].append(
          Draft(kind: theme.kind, subject: theme.id.rawValue, items: own, counts: counts))
      }
      addStaff(number, theme: theme, to: &drafts)
    }
    return groups.indices.map { group in finished(drafts[group], group: group) }
  }

  /// What becomes one claim.
  private struct Draft {
    let kind: StatementKind
    var subject: String
    var items: [SpokenEvidence.Item]
    var counts: ThemeCounts?
    var contradictions: [Claim.Contradiction] = []
    var staff: [Int] = []
  }

  private func addStaff(_ number: Int, theme: Theme, to drafts: inout [[Draft]]) {
    guard evidence.themes[number].isEmpty, !evidence.staff[number].isEmpty else { return }
    for (group, voices) in groups.enumerated() {
      let people = Set(voices.voices.map { evidence.voices[$0].person })
      let own = evidence.staff[number].filter { index in
        evidence.statements[index].person.map(people.contains) ?? (groups.count == 1)
      }
      guard !own.isEmpty else { continue }
      drafts[group].append(
        Draft(kind: theme.kind, subject: theme.id.rawValue, items: [], staff: own))
    }
  }

  // MARK: - One group

  private func finished(_ drafts: [Draft], group: Int) -> [CandidateClaim] {
    var kindDates: [StatementKind: [String]] = [:]
    for draft in drafts {
      kindDates[draft.kind, default: []] += evidence.dates(draft.items)
    }
    let made = split(drafts, group: group).compactMap {
      candidate($0, group: group, kindDates: kindDates[$0.kind] ?? [])
    }
    return limited(made)
  }

  /// Takes contradicted statements out of themes in which they are the minority.
  ///
  /// A theme most of whose speakers assert what the data refute is contradicted as a whole; otherwise
  /// such statements become a claim of their own, together with those of other themes of the kind.
  private func split(_ drafts: [Draft], group: Int) -> [Draft] {
    var whole: [Draft] = []
    var parts: [(key: String, draft: Draft)] = []
    for draft in drafts {
      var draft = draft
      let refuted = contradictions.refuted(draft.items, members: groups[group].members)
      let taken = Set(refuted.flatMap(\.items))
      if 2 * evidence.customers(taken.sorted { $0.statement < $1.statement })
        >= evidence.customers(draft.items), !taken.isEmpty
      {
        draft.contradictions = refuted.map(\.contradiction)
        whole.append(draft)
        continue
      }
      draft.items.removeAll(where: taken.contains)
      whole.append(draft)
      for part in refuted {
        let key = "\(draft.kind.rawValue)|\(part.subject)"
        if let place = parts.firstIndex(where: { $0.key == key }) {
          parts[place].draft.items += part.items
        } else {
          parts.append(
            (
              key,
              Draft(
                kind: draft.kind, subject: "says|" + key, items: part.items, counts: nil,
                contradictions: [part.contradiction])
            ))
        }
      }
    }
    return whole.filter { !$0.items.isEmpty || !$0.staff.isEmpty } + parts.map(\.draft)
  }

  private func candidate(_ draft: Draft, group: Int, kindDates: [String]) -> CandidateClaim? {
    let cores =
      draft.items.isEmpty
      ? draft.staff.map { evidence.statements[$0].core }
      : draft.items.map { evidence.statements[$0.statement].core }
    let core = WordingChoice(kind: draft.kind).best(of: cores)
    let text = ClaimWording().text(for: core, kind: draft.kind)
    guard !text.isEmpty else { return nil }
    let dates = evidence.dates(draft.items)
    let prevalence = statesShares ? draft.counts?.prevalence(of: group) : nil
    var facts = ClaimRules.Facts(
      customers: evidence.customers(draft.items), kinds: evidence.kinds(draft.items).count,
      staffMentions: draft.staff.count, liftLower: prevalence?.ci?.first,
      isContradicted: !draft.contradictions.isEmpty, lastSeen: dates.last)
    facts.isStale = rules.isStale(dates: dates, kindDates: kindDates)
    let claim = Claim(
      id: StableKey.claim(persona: groups[group].key, subject: draft.subject),
      kind: draft.kind.rawValue, text: text, card: false, status: rules.status(facts),
      confidence: rules.confidence(facts),
      support: support(draft, group: group, customers: facts.customers), prevalence: prevalence,
      validFrom: dates.first, lastSeen: dates.last,
      evidence: draft.items.isEmpty ? quotes.staffQuotes(draft.staff) : quotes.quotes(draft.items),
      contradictions: draft.contradictions)
    return CandidateClaim(claim: claim, core: core)
  }

  private func support(_ draft: Draft, group: Int, customers: Int) -> Claim.Support {
    let kinds = Set(draft.items.map { evidence.statements[$0.statement].sourceKind })
    let of = groups[group].voices.count { !kinds.isDisjoint(with: evidence.voices[$0].kinds) }
    let names =
      draft.items.isEmpty
      ? Set(draft.staff.map { evidence.statements[$0].sourceKind.documentName }).sorted()
      : evidence.kinds(draft.items)
    return Claim.Support(
      customers: customers,
      mentions: draft.items.isEmpty ? draft.staff.count : draft.items.count, sourceKinds: names,
      of: max(of, customers))
  }

  /// Keeps all that two customers say, and a handful of the rest: newest first.
  private func limited(_ claims: [CandidateClaim]) -> [CandidateClaim] {
    var left: [Claim.Status: Int] = [.anecdote: anecdoteLimit, .staffOpinion: anecdoteLimit]
    let order = claims.indices.sorted { a, b in
      let (one, other) = (claims[a].claim.lastSeen ?? "", claims[b].claim.lastSeen ?? "")
      return one == other ? a < b : one > other
    }
    let kept = Set(
      order.filter { index in
        let status = claims[index].claim.status
        guard let room = left[status] else { return true }
        left[status] = room - 1
        return room > 0
      })
    return claims.indices.filter(kept.contains).map { claims[$0] }
  }
}
