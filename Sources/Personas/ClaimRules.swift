import EvidenceModel

/// Status and confidence by the contract's rules: computed from evidence, never typed in.
struct ClaimRules {
  /// What the rules look at.
  struct Facts {
    var customers = 0
    var kinds = 0
    var staffMentions = 0
    /// Lower bound of the 95 % interval of the lift; nil when it was not measured.
    var liftLower: Double?
    var isContradicted = false
    var isStale = false
    /// ISO date of the newest evidence.
    var lastSeen: String?
  }

  /// ISO date that counts as today.
  let asOf: String

  func status(_ facts: Facts) -> Claim.Status {
    if facts.customers == 0 { return facts.staffMentions > 0 ? .staffOpinion : .assumption }
    if facts.isContradicted { return .contradicted }
    if facts.customers == 1 { return .anecdote }
    return facts.isStale ? .stale : .supported
  }

  func confidence(_ facts: Facts) -> Claim.Confidence {
    switch status(facts) {
    case .assumption, .staffOpinion: return .none
    case .anecdote, .contradicted, .stale: return .weak
    case .supported: break
    }
    let isRecent = facts.lastSeen.map { $0 >= halfYearAgo } ?? false
    let isLifted = (facts.liftLower ?? 0) > 1
    if facts.customers >= 4, facts.kinds >= 2, isLifted, isRecent { return .strong }
    return facts.kinds >= 2 || facts.customers >= 4 ? .moderate : .weak
  }

  var halfYearAgo: String { CalendarText.months(6, before: asOf) ?? "" }

  /// Whether silence since the last half-year is more than chance.
  ///
  /// A claim is stale when its newest statement is more than six months older than today although its
  /// people kept talking about things of its kind: with a share *r* of recent statements among all
  /// dated ones of the kind and *m* statements of the claim, silence by chance has probability
  /// (1 − r)^m, and at 0.2 or less the claim is stale. After twelve months of silence any newer
  /// statement of the kind is enough. Without dates nothing is stale, and neither is anything when
  /// the whole kind fell silent (then the export ended, not the opinion).
  func isStale(dates: [String], kindDates: [String]) -> Bool {
    guard let last = dates.max(), last < halfYearAgo else { return false }
    let recent = kindDates.count { $0 >= halfYearAgo }
    guard recent > 0, !kindDates.isEmpty else { return false }
    if let year = CalendarText.months(12, before: asOf), last < year { return true }
    let silent = 1 - Double(recent) / Double(kindDates.count)
    var chance = 1.0
    for _ in dates { chance *= silent }
    return chance <= 0.2
  }

  /// Whether a claim fell silent while new claims of its kind came up.
  ///
  /// The same reckoning as `isStale`, at 0.5: that something new of the kind was said by two customers is
  /// evidence of its own that the old thing has passed.
  func isReplaced(last: String, mentions: Int, kindDates: [String]) -> Bool {
    guard last < halfYearAgo, !kindDates.isEmpty else { return false }
    let recent = kindDates.count { $0 >= halfYearAgo }
    let silent = 1 - Double(recent) / Double(kindDates.count)
    var chance = 1.0
    for _ in 0..<max(1, mentions) { chance *= silent }
    return recent > 0 && chance <= 0.5
  }
}
