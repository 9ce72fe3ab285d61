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
  let triangulation: TriangulationFinder
  /// The most claims of one customer, and of colleagues, that a persona keeps.
  let anecdoteLimit: Int
  /// Whether shares may be stated: not for hypotheses from a few interviews.
  let statesShares: Bool
  /// Whether a sentence encoder formed the themes.
  let comparesMeaning: Bool

  /// The most supported claims of one kind that a persona keeps.
  static let mostOfKind = 4
  /// From here on one shared word is enough to put two people's claim on a card.
  static let closeCohesion = 0.15
  /// Up to so many people are compared one by one whether they say the same.
  static let mostCompared = 6

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
          Draft(
            kind: theme.kind, subject: theme.id.rawValue, items: own, counts: counts,
            cohesion: theme.cohesion))
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
    /// What its statements assert about behaviour, where that is refuted.
    var assertion: String?
    var staff: [Int] = []
    var cohesion: Double?
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
    let refuted = refutedParts(of: group)
    let taken = Set(refuted.flatMap(\.items))
    let left = drafts.map { draft in
      var draft = draft
      draft.items.removeAll(where: taken.contains)
      return draft
    }.filter { !$0.items.isEmpty || !$0.staff.isEmpty }
    // The quote on top is another person's each time, as far as there are others who say it.
    var shown: [Int: Int] = [:]
    let made = (left.flatMap(separated) + refuted).compactMap {
      candidate($0, group: group, kindDates: kindDates[$0.kind] ?? [], shown: &shown)
    }
    return limited(renewed(made, kindDates: kindDates))
  }

  /// What a group's people say about their own behaviour and the data refute, one draft a subject.
  ///
  /// Statements of all themes are pooled, because the same assertion comes up under several kinds; the
  /// draft takes the kind of most of them.
  private func refutedParts(of group: Int) -> [Draft] {
    let voices = Set(groups[group].voices)
    let items = evidence.themes.flatMap { $0 }.filter {
      voices.contains($0.voice) && !trivia.isTrivia(evidence.statements[$0.statement].core)
    }
    return contradictions.refuted(items, members: groups[group].members).map { part in
      let kinds = part.items.map { evidence.statements[$0.statement].kind }
      let kind = StatementKind.allCases.map { kind in (kind, kinds.count { $0 == kind }) }
        .reduce((StatementKind.habit, 0)) { $1.1 > $0.1 ? $1 : $0 }.0
      return Draft(
        kind: kind, subject: "says|" + part.subject, items: part.items, counts: nil,
        contradictions: [part.contradiction], assertion: part.subject)
    }
  }

  /// Takes those of a few people out of a draft whose words none of the others share, one draft each.
  ///
  /// Measured on made-up companies: of two people whose statements had joined one theme with fewer than
  /// two content words in common, 63 pairs of 134 had said the same, with two or more 246 of 256. Of
  /// three to six people, 97 in 100 of those who share words with another had said the same, and 62 in
  /// 100 of the others. Three or more of whom no two share words stay. Where a sentence encoder formed
  /// the themes, all stay: 31 of 41 pairs without two common words had said the same.
  private func separated(_ draft: Draft) -> [Draft] {
    let voices = Set(draft.items.map(\.voice)).sorted()
    guard !comparesMeaning, (2...Self.mostCompared).contains(voices.count),
      evidence.customers(draft.items) == voices.count
    else { return [draft] }
    let alone = SharedWords.alone(draft.items, evidence, kind: draft.kind)
    guard !alone.isEmpty, voices.count == 2 || alone.count < voices.count else { return [draft] }
    func part(_ kept: (Int) -> Bool, _ suffix: String) -> Draft {
      var part = draft
      part.items = draft.items.filter { kept($0.voice) }
      part.subject += suffix
      if !suffix.isEmpty { part.staff = [] }
      return part
    }
    let together = part({ !alone.contains($0) }, "")
    return (together.items.isEmpty ? [] : [together])
      + alone.map { voice in part({ $0 == voice }, "|" + evidence.voices[voice].pseudonym) }
  }

  /// The words that at least two of a claim's people share, so that its text is never one voice's own;
  /// nil where none are shared (then what they mean is alike, not the words) or one person says it.
  private func agreed(_ draft: Draft) -> [String]? {
    let spoken = draft.items.map { item in
      let statement = evidence.statements[item.statement]
      return (
        voice: item.voice, core: statement.core,
        stems: SharedWords.stems(statement.core, kind: draft.kind)
      )
    }
    guard Set(spoken.map(\.voice)).count > 1 else { return nil }
    let cores = spoken.filter { own in
      let needed = min(2, own.stems.count)
      return needed > 0
        && spoken.contains { other in
          other.voice != own.voice && own.stems.intersection(other.stems).count >= needed
        }
    }.map(\.core)
    return cores.isEmpty ? nil : cores
  }

  private func candidate(
    _ draft: Draft, group: Int, kindDates: [String], shown: inout [Int: Int]
  ) -> CandidateClaim? {
    let cores =
      draft.items.isEmpty
      ? draft.staff.map { evidence.statements[$0].core }
      : draft.items.map { evidence.statements[$0.statement].core }
    let asserting = cores.filter { core in
      draft.assertion.map { contradictions.asserts($0, in: core) } ?? true
    }
    let wording = draft.assertion == nil ? agreed(draft) ?? cores : asserting
    let choice = WordingChoice(kind: draft.kind).best(of: wording.isEmpty ? cores : wording)
    let text = ClaimWording().text(for: choice.core, kind: draft.kind)
    guard !text.isEmpty, choice.quality > 0 || draft.assertion != nil || draft.items.isEmpty else {
      return nil
    }
    let pair = SharedWords(draft.items, evidence, kind: draft.kind)
    let isAlike =
      pair.map {
        $0.isEnough || $0.count == 1 && (draft.cohesion ?? 0) >= Self.closeCohesion
      } ?? true
    let dates = evidence.dates(draft.items)
    let prevalence = statesShares ? draft.counts?.prevalence(of: group) : nil
    var facts = ClaimRules.Facts(
      customers: evidence.customers(draft.items), kinds: evidence.kinds(draft.items).count,
      staffMentions: draft.staff.count, liftLower: prevalence?.ci?.first,
      isContradicted: !draft.contradictions.isEmpty, lastSeen: dates.last)
    facts.isStale = rules.isStale(dates: dates, kindDates: kindDates)
    var claim = Claim(
      id: StableKey.claim(persona: groups[group].key, subject: draft.subject),
      kind: draft.kind.rawValue, text: text, card: false, status: rules.status(facts),
      confidence: rules.confidence(facts),
      support: support(draft, group: group, customers: facts.customers), prevalence: prevalence,
      validFrom: dates.first, lastSeen: dates.last,
      evidence: draft.items.isEmpty
        ? quotes.staffQuotes(draft.staff)
        : quotes.quotes(draft.items, like: choice.core, shown: &shown),
      contradictions: draft.contradictions,
      triangulation: triangulation.sides(
        draft.items, group: group, contradictions: draft.contradictions,
        confirmed: draft.contradictions.isEmpty
          ? contradictions.confirmed(draft.items, members: groups[group].members) : []))
    if !isAlike, claim.status == .supported { claim.confidence = .weak }
    return CandidateClaim(
      claim: claim, core: choice.core, quality: choice.quality,
      cohesion: max(0, min(1, draft.cohesion ?? 0.5)), isCardWorthy: isAlike)
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

  /// Marks as stale what nobody has said for half a year while new things of its kind came up.
  private func renewed(
    _ claims: [CandidateClaim], kindDates: [StatementKind: [String]]
  ) -> [CandidateClaim] {
    func isNew(_ entry: CandidateClaim) -> Bool {
      entry.isSolid && (entry.claim.validFrom ?? "") >= rules.halfYearAgo
    }
    let renewed = Set(claims.filter(isNew).map(\.claim.kind))
    return claims.map { entry in
      var entry = entry
      guard entry.isSolid, renewed.contains(entry.claim.kind),
        let kind = StatementKind(rawValue: entry.claim.kind), let last = entry.claim.lastSeen,
        rules.isReplaced(
          last: last, mentions: entry.claim.support.mentions, kindDates: kindDates[kind] ?? [])
      else { return entry }
      entry.claim.status = .stale
      entry.claim.confidence = .weak
      return entry
    }
  }

  /// Keeps the best few of each kind that two customers say, and a handful of the rest: newest first.
  private func limited(_ claims: [CandidateClaim]) -> [CandidateClaim] {
    var left: [Claim.Status: Int] = [.anecdote: anecdoteLimit, .staffOpinion: anecdoteLimit]
    var kinds: [String: Int] = [:]
    let best = claims.indices.filter { claims[$0].isSolid }.sorted { a, b in
      let (one, other) = (claims[a].weight, claims[b].weight)
      return one == other ? a < b : one > other
    }.filter { index in
      kinds[claims[index].claim.kind, default: 0] += 1
      return kinds[claims[index].claim.kind, default: 0] <= Self.mostOfKind
    }
    let order = claims.indices.filter { !claims[$0].isSolid }.sorted { a, b in
      let (one, other) = (claims[a].claim.lastSeen ?? "", claims[b].claim.lastSeen ?? "")
      return one == other ? a < b : one > other
    }
    let kept = Set(best).union(
      order.filter { index in
        let status = claims[index].claim.status
        guard let room = left[status] else { return true }
        left[status] = room - 1
        return room > 0
      })
    return claims.indices.filter(kept.contains).map { claims[$0] }
  }
}
