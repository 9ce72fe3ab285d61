import EvidenceModel

/// Labels a persona in one to three plain words after what its people do most unlike others.
///
/// Never after who they are, and never after a survey's sentence: only what people do is named. A label is a
/// noun phrase ("Invoice Downloader", "Bargain Buyer") or an adjective before a plain noun ("Weekend
/// Buyer"); the two are joined where one alone is taken.
struct RoleLabel {
  /// Whether the company's people buy things, which makes them buyers rather than users.
  let isShop: Bool

  /// A word of a label with how much it tells.
  private struct Part {
    /// Before a noun: "Weekend".
    var adjective: String?
    /// Stands alone: "Article Reader".
    var noun: String?
    var strength: Double
  }

  private enum Form { case adjective(String), noun(String) }

  private static let patterns: [String: (high: Form?, low: Form?)] = [
    "discount_rate": (.noun("Bargain Buyer"), .noun("Full-Price Buyer")),
    "mobile_rate": (.adjective("Phone"), .adjective("Desktop")),
    "weekend_rate": (.adjective("Weekend"), .adjective("Weekday")),
    "morning_rate": (.adjective("Morning"), nil), "evening_rate": (.adjective("Evening"), nil),
    "night_rate": (.adjective("Night"), nil), "afternoon_rate": (.adjective("Afternoon"), nil),
    "month_turn_rate": (.adjective("Payday"), nil),
    "orders": (.adjective("Frequent"), .adjective("Occasional")),
    "sessions": (.adjective("Frequent"), .adjective("Occasional")),
    "days_between_orders": (.adjective("Occasional"), .adjective("Regular")),
    "order_irregularity": (.adjective("Irregular"), .adjective("Steady")),
    "average_order_value": (.noun("Big Spender"), .noun("Small Spender")),
    "amount": (.noun("Big Spender"), .noun("Small Spender")),
    "revenue": (.noun("Big Spender"), .noun("Small Spender")),
    "items_per_order": (.noun("Bulk Buyer"), .noun("Single-Item Buyer")),
    "refund_rate": (.noun("Returner"), .noun("Keeper")),
    "recency_days": (.adjective("Lapsed"), .adjective("Current")),
    "tickets": (.noun("Help Seeker"), .adjective("Self-Reliant")),
  ]
  /// Attributes that say more of a role than rhythm and amount do.
  private static let telling: Set<String> = ["discount_rate", "refund_rate"]

  private var plainNoun: String { isShop ? "Buyer" : "User" }

  /// Labels in the order of preference for behaviour claims, strongest first.
  func candidates(_ claims: [CandidateClaim], role: Segment.Role) -> [String] {
    let parts = claims.compactMap(part).sorted { $0.strength > $1.strength }
    let adjectives = parts.compactMap(\.adjective)
    let nouns = parts.compactMap(\.noun)
    var labels: [String] = []
    for part in parts {
      if let noun = part.noun { labels.append(words(noun) > 1 ? noun : "Frequent \(noun)") }
      if let adjective = part.adjective { labels.append("\(adjective) \(plainNoun)") }
    }
    let joined = nouns.flatMap { noun in
      adjectives.compactMap { words(noun) <= 2 ? "\($0) \(noun)" : nil }
    }
    labels += joined
    labels += adjectives.flatMap { one in
      adjectives.filter { $0 != one }.map { "\(one) \($0) \(plainNoun)" }
    }
    switch role {
    case .main: return labels + ["Typical Customer"]
    case .negative:
      return nouns.map { "Costly \($0)" } + adjectives.map { "Costly \($0) \(plainNoun)" }
        + ["Costly Customer"]
    case .outlier: return ["Unusual Customer"] + labels
    }
  }

  private func words(_ text: String) -> Int { text.split(separator: " ").count }

  private func part(_ candidate: CandidateClaim) -> Part? {
    guard let attribute = candidate.attribute else { return nil }
    let size = min(2, abs(candidate.difference))
    let isHigh = candidate.difference > 0
    if let pattern = Self.patterns[attribute.name] {
      let strength = size * (Self.telling.contains(attribute.name) ? 1.3 : 1)
      switch isHigh ? pattern.high : pattern.low {
      case .adjective(let word): return Part(adjective: word, strength: strength)
      case .noun(let word): return Part(noun: word, strength: strength)
      case nil: return nil
      }
    }
    switch named(attribute, isHigh: isHigh) {
    case .adjective(let word): return Part(adjective: word, strength: size * 0.8)
    case .noun(let word): return Part(noun: word, strength: size * 0.8)
    case nil: break
    }
    if let level = level(of: candidate, attribute) { return Part(noun: level, strength: size) }
    guard isHigh else { return nil }
    if let act = BehaviourText.act(attribute), let agent = AgentNoun.phrase(act) {
      return Part(noun: agent, strength: size * 1.25)
    }
    if let thing = AgentNoun.thing(after: "Spending on ", in: attribute.title) {
      return Part(noun: "\(thing) Buyer", strength: size)
    }
    if let place = AgentNoun.thing(after: "Visits from ", in: attribute.title) {
      let isMail = ["Newsletter", "Email", "Mailing"].contains(place)
      return Part(noun: isMail ? "Newsletter Reader" : "\(place) Visitor", strength: size * 0.6)
    }
    return answer(attribute).map { Part(noun: $0, strength: size * 0.4) }
  }

  /// "Plan “Pro”" gives "Pro Subscriber"; an interval "Yearly Payer".
  private func level(of candidate: CandidateClaim, _ attribute: Attribute) -> String? {
    guard attribute.scale == .nominal,
      let metric = candidate.claim.evidence.first?.metric,
      let sign = metric.firstIndex(of: "=")
    else { return nil }
    let level = String(metric[metric.index(after: sign)...])
    let names = Set(BehaviourText.words(attribute.name))
    if !names.isDisjoint(with: ["interval", "billing", "contract", "term"]) {
      let words = Set(BehaviourText.words(level))
      if !words.isDisjoint(with: ["year", "annual", "yearly", "years"]) { return "Yearly Payer" }
      if !words.isDisjoint(with: ["month", "monthly"]) { return "Monthly Payer" }
    }
    if level.lowercased() == "yes" {
      return AgentNoun.title(BehaviourText.subject(attribute), most: 2).map { "\($0) User" }
    }
    guard !["no", "none", "other", "unknown"].contains(level.lowercased()),
      let short = AgentNoun.title(level, most: 2)
    else { return nil }
    if !names.isDisjoint(with: ["plan", "tier", "package", "subscription", "product"]) {
      return "\(short) Subscriber"
    }
    return names.isDisjoint(with: ["payment", "pay", "paid"]) ? "\(short) User" : "\(short) Payer"
  }

  /// A column of a company's own by the words of its name: "MonthlyCharges", "tenure".
  private func named(_ attribute: Attribute, isHigh: Bool) -> Form? {
    guard [.count, .amount, .number].contains(attribute.scale) else { return nil }
    let names = Set(BehaviourText.words(attribute.name))
    if !names.isDisjoint(with: ["tenure", "seniority"]) {
      return .adjective(isHigh ? "Long-Standing" : "New")
    }
    if !names.isDisjoint(with: ["charge", "charges", "spend", "spending", "paid", "bill"]) {
      return .noun(isHigh ? "Big Spender" : "Small Spender")
    }
    return nil
  }

  /// A choice of a survey's question, as a last resort: "Power Meter User".
  private func answer(_ attribute: Attribute) -> String? {
    let opening = attribute.group + ": "
    if attribute.scale == .binary, !attribute.group.isEmpty, attribute.title.hasPrefix(opening) {
      let choice = String(attribute.title.dropFirst(opening.count))
      let question = Set(attribute.group.lowercased().split { !$0.isLetter }.map(String.init))
      guard let short = AgentNoun.title(choice, most: 2) else { return nil }
      if !question.isDisjoint(with: ["use", "used", "using", "tool", "tools", "have", "own"]) {
        return "\(short) User"
      }
      let isSearch = !question.isDisjoint(with: [
        "look", "find", "hear", "search", "discover", "read",
      ])
      return isSearch ? "\(short) Follower" : nil
    }
    guard [.ordinal, .binary].contains(attribute.scale) else { return nil }
    var words = attribute.title.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.first == "i" else { return nil }
    words.removeFirst()
    return AgentNoun.phrase(words.prefix(2).joined(separator: " "))
  }
}
