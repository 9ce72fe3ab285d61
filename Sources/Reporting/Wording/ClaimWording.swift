import EvidenceModel

/// The words for the kinds and states of claims, the same in every form of report.
enum ClaimWording {
  /// Below so many persons a count of what people said is marked as a small sample: with fewer than
  /// 12 interviews a view that 3 in 10 hold is often heard from one person or from nobody.
  static let smallSample = 12
  /// Below so many persons a measured number is marked as a small sample.
  static let smallCount = 20

  /// Kinds of claims that are no kinds of statements.
  private static let kinds: [String: String] = [
    "behaviour": "Behaviour", "tool": "Uses", "knowledge": "Knows", "trust": "Trusts",
    "role": "Role", "firmographic": "Company", "demographic": "Background",
  ]

  /// The order in which kinds stand on a page: why first, then how they decide, then who they are.
  static let order = [
    "goal", "pain", "trigger", "pull", "habit", "criterion", "objection", "influencer", "channel",
    "constraint", "success", "leave", "behaviour", "tool", "knowledge", "trust", "role",
    "firmographic", "demographic",
  ]

  static func kind(_ kind: String) -> String {
    StatementKind(rawValue: kind)?.wording ?? kinds[kind] ?? kind
  }

  /// The place of a kind on a page; unknown kinds come last.
  static func rank(_ kind: String) -> Int { order.firstIndex(of: kind) ?? order.count }

  static func label(_ status: Claim.Status) -> String {
    switch status {
    case .supported: "Supported"
    case .assumption: "Hypothesis"
    case .anecdote: "One customer only"
    case .contradicted: "Contradicted"
    case .stale: "Out of date"
    case .staffOpinion: "Colleagues' opinion"
    }
  }

  static func explanation(_ status: Claim.Status) -> String {
    switch status {
    case .supported: "At least two customers say it, or it was counted over at least 20 people."
    case .assumption: "A hypothesis: no customer's words or numbers show it yet. Check it first."
    case .anecdote: "One customer says it. Listen for it in the next interviews before using it."
    case .contradicted: "What people do speaks against what they say. Both sides are shown."
    case .stale: "It was true once, but recent evidence doesn't show it any more."
    case .staffOpinion: "Only colleagues say it. No customer's own words or numbers show it."
    }
  }

  static func label(_ confidence: Claim.Confidence) -> String {
    switch confidence {
    case .strong: "Strong evidence"
    case .moderate: "Moderate evidence"
    case .weak: "Weak evidence"
    case .none: "No evidence"
    }
  }

  static func explanation(_ confidence: Claim.Confidence) -> String {
    switch confidence {
    case .strong:
      "At least 4 customers in at least 2 kinds of source, more common here than elsewhere, "
        + "seen in the last 6 months and without an open contradiction."
    case .moderate: "At least 2 customers, in 2 kinds of source or 4 customers in one."
    case .weak: "Too few customers, or only one kind of source, to rely on it alone."
    case .none: "Nothing has been counted for it."
    }
  }

  /// How many, of how many: `5 of 6 interviewed`.
  static func count(_ support: Claim.Support) -> String {
    guard support.of > 0 else { return "nobody asked yet" }
    let words = ReadableNumber.count(support.customers) + " of " + ReadableNumber.count(support.of)
    return words + (support.sourceKinds == ["interview"] ? " interviewed" : " customers")
  }

  /// Whether so few people were looked at that a share would mislead.
  static func isSmall(_ claim: Claim) -> Bool {
    guard claim.support.of > 0 else { return false }
    let measured = claim.evidence.contains { $0.metric != nil }
    let said = claim.evidence.contains { $0.quote != nil }
    return claim.support.of < (measured && !said ? smallCount : smallSample)
  }

  private static let sources: [String: String] = [
    "interview": "interviews", "ticket": "tickets", "survey": "survey answers",
    "sales_note": "sales notes", "reviews": "reviews", "review": "reviews", "orders": "orders",
    "events": "events", "crm": "customer records", "accounts": "accounts", "deals": "deals",
    "participants": "interview participants", "personas": "earlier personas",
    "tickets": "tickets", "sales-notes": "sales notes", "reference": "reference tables",
  ]

  /// Kinds of source in words: `interviews and tickets`.
  static func sourceKinds(_ kinds: [String]) -> String {
    let words = kinds.map { sources[$0] ?? $0 }
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    return words.dropLast().joined(separator: ", ") + " and " + last
  }

  /// One kind of source as the start of a line: `Interviews`.
  static func sourceTitle(_ kind: String) -> String {
    let words = sources[kind] ?? kind
    return words.prefix(1).uppercased() + words.dropFirst()
  }

  static func speaker(_ speaker: Speaker?) -> String? {
    switch speaker {
    case .customer, nil: nil
    case .interviewer: "the interviewer, not a customer"
    case .staff: "a colleague, not a customer"
    case .unknown: "speaker not known"
    }
  }

  /// Where in a source: `turn 14`, `row 17`.
  static func locator(_ locator: String) -> String {
    String(locator.map { $0 == ":" ? " " : $0 })
  }
}
