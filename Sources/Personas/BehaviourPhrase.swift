import EvidenceModel

/// Says what people do, as a verb in the plural with its figures: "order at the weekend (72 % against 31 %)".
struct BehaviourPhrase {
  private static let verbs: [String: (high: String, low: String)] = [
    "discount_rate": ("buy with a discount more often", "buy at full price more often"),
    "mobile_rate": ("visit on a phone more often", "visit from a computer more often"),
    "weekend_rate": ("order at the weekend more often", "order on working days more often"),
    "morning_rate": ("order in the morning more often", "order in the morning less often"),
    "afternoon_rate": ("order in the afternoon more often", "order in the afternoon less often"),
    "evening_rate": ("order in the evening more often", "order in the evening less often"),
    "night_rate": ("order at night more often", "order at night less often"),
    "month_turn_rate": (
      "order around the turn of the month more often", "order in the middle of the month more often"
    ),
    "orders": ("order more", "order less"), "sessions": ("visit more", "visit less"),
    "days_between_orders": ("let more days pass between orders", "order again sooner"),
    "order_irregularity": ("order at less even intervals", "order at more even intervals"),
    "average_order_value": ("spend more on an order", "spend less on an order"),
    "items_per_order": ("buy more things at once", "buy fewer things at once"),
    "refund_rate": ("get refunds more often", "get refunds less often"),
    "tickets": ("ask support more often", "ask support less often"),
    "revenue": ("spend more", "spend less"), "amount": ("pay more", "pay less"),
    "recency_days": ("have not ordered for longer", "ordered more lately"),
    "tenure_days": ("have been customers for longer", "became customers more lately"),
  ]

  let candidate: CandidateClaim

  /// The phrase, or nil for a claim that is not about an attribute.
  func text() -> String? {
    guard let attribute = candidate.attribute, let value = candidate.claim.value,
      let baseline = candidate.claim.baseline, level == nil
    else { return levelText() }
    let isHigh = candidate.difference > 0
    let own = NumberText.value(value, of: attribute)
    let all = NumberText.value(baseline, of: attribute)
    if let verb = Self.verbs[attribute.name] {
      return
        "\(isHigh ? verb.high : verb.low) (\(figures(own, all, of: attribute, isHigh: isHigh)))"
    }
    if let act = BehaviourText.act(attribute) {
      return isHigh ? "use “\(act)” more (\(own) of actions against \(all))" : nil
    }
    for (opening, verb) in [
      ("Spending on ", "spend more on "), ("Visits from ", "come more from "),
    ]
    where isHigh && attribute.title.hasPrefix(opening) {
      return "\(verb)\(attribute.title.dropFirst(opening.count)) (\(own) against \(all))"
    }
    return nil
  }

  /// The level of a nominal attribute that the claim is about.
  private var level: String? {
    guard let metric = candidate.claim.evidence.first?.metric,
      let sign = metric.firstIndex(of: "=")
    else { return nil }
    return String(metric[metric.index(after: sign)...])
  }

  private func levelText() -> String? {
    guard let attribute = candidate.attribute, let level, let value = candidate.claim.value,
      let baseline = candidate.claim.baseline, attribute.title.split(separator: " ").count <= 3
    else { return nil }
    let subject = BehaviourText.subject(attribute).loweredFirst
    let what =
      switch level.lowercased() {
      case "yes", "true": "have \(subject)"
      case "no", "false": "have no \(subject)"
      default: "have the \(subject) “\(level)”"
      }
    return "\(what) (\(NumberText.percent(value)) against \(NumberText.percent(baseline)))"
  }

  private func figures(
    _ own: String, _ all: String, of attribute: Attribute, isHigh: Bool
  ) -> String {
    let what =
      switch isHigh ? "" : attribute.name {
      case "discount_rate": " with a discount"
      case "mobile_rate": " on a phone"
      case "weekend_rate": " at the weekend"
      default: ""
      }
    let unit = attribute.unit
    let short =
      !unit.isEmpty && all.hasSuffix(" " + unit) ? String(all.dropLast(unit.count + 1)) : all
    return "\(own)\(what) against \(short)"
  }
}
