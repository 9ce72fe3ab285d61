import EvidenceModel
import Statistics

/// How many people of each group say a theme, for each kind of source it occurs in.
struct ThemeCounts {
  /// Kinds in which it occurs, the one with the most speakers first.
  let kinds: [SourceKind]
  /// `counts[kind][group]`; the last group holds the people of no group.
  let counts: [[ThemeAssignment.Count]]
  /// Distinct speakers of each group.
  let speakers: [Int]
  /// Distinct people of each group with words of these kinds.
  let listened: [Int]
  /// The groups it belongs to; nil when everybody says it alike.
  let assigned: [Int]?

  init(items: [SpokenEvidence.Item], evidence: SpokenEvidence, groupOf: [Int], groups: Int) {
    var saying: [SourceKind: Set<Int>] = [:]
    for item in items {
      saying[evidence.statements[item.statement].sourceKind, default: []].insert(item.voice)
    }
    let kinds = SourceKind.allCases.filter { saying[$0] != nil }.enumerated().sorted { a, b in
      let (one, other) = (saying[a.element]?.count ?? 0, saying[b.element]?.count ?? 0)
      return one == other ? a.offset < b.offset : one > other
    }.map(\.element)
    var counts = Array(
      repeating: Array(repeating: ThemeAssignment.Count(), count: groups + 1), count: kinds.count)
    var listened = Array(repeating: 0, count: groups + 1)
    let heard = Set(kinds)
    for (voice, person) in evidence.voices.enumerated() {
      let group = groupOf[voice]
      if !heard.isDisjoint(with: person.kinds) { listened[group] += 1 }
      for (place, kind) in kinds.enumerated() {
        let says = saying[kind]?.contains(voice) ?? false
        guard says || person.kinds.contains(kind) else { continue }
        counts[place][group].of += 1
        if says { counts[place][group].said += 1 }
      }
    }
    var speakers = Array(repeating: 0, count: groups + 1)
    for voice in Set(items.map(\.voice)).sorted() { speakers[groupOf[voice]] += 1 }
    self.kinds = kinds
    self.counts = counts
    self.speakers = speakers
    self.listened = listened
    assigned = ThemeAssignment(counts: counts).groups()
  }

  /// Whether a group gets a claim of it.
  ///
  /// It does when the assignment names it, or when at least three people and half of those listened to
  /// say it. What everybody says alike goes to each group with two speakers; a theme of one speaker
  /// alone stays with its group as an anecdote.
  func belongs(to group: Int) -> Bool {
    let own = speakers[group]
    guard own > 0 else { return false }
    if speakers.reduce(0, +) == 1 { return true }
    if own >= 3, 2 * own >= listened[group] { return true }
    guard let assigned else { return own >= 2 }
    return assigned.contains(group)
  }

  /// How common it is in a group and in everybody else, in the kind of source with most speakers.
  func prevalence(of group: Int) -> Claim.Prevalence? {
    guard let kind = kinds.first, let row = counts.first else { return nil }
    let own = row[group]
    let rest = row.indices.filter { $0 != group }.reduce(into: ThemeAssignment.Count()) {
      $0.said += row[$1].said
      $0.of += row[$1].of
    }
    guard own.of > 0 else { return nil }
    let lift = Interval.lift(
      Double(own.said), of: Double(own.of), against: Double(rest.said), of: Double(rest.of))
    return Claim.Prevalence(
      persona: Double(own.said) / Double(own.of),
      rest: rest.of > 0 ? Double(rest.said) / Double(rest.of) : 0,
      lift: own.said > 0 && rest.said > 0
        ? Double(own.said) / Double(own.of) / (Double(rest.said) / Double(rest.of)) : nil,
      ci: lift.map { [$0.lower, $0.upper] }, basis: Self.basis(kind))
  }

  static func basis(_ kind: SourceKind) -> String {
    switch kind {
    case .interview: "interviews"
    case .tickets: "tickets"
    case .survey: "surveys"
    case .reviews: "reviews"
    case .salesNotes: "sales notes"
    default: kind.documentName
    }
  }
}
