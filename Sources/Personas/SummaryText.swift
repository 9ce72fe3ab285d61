import EvidenceModel

/// One sentence about who a persona stands for, what sets them apart and what they want.
struct SummaryText {
  let size: Persona.Size?
  /// How many customers were heard; nil where shares are known.
  let interviewed: Int?
  let claims: [CandidateClaim]
  let metrics: [Persona.Metric]
  let isNegative: Bool

  /// The sentence, such as "Customers who order less (...), and who want ...: 21 % of customers".
  func text() -> String {
    if size == nil, let interviewed { return hypothesis(interviewed) }
    let body = isNegative ? costly() : typical()
    let shares = shares()
    return (shares.isEmpty ? body : "\(body): \(shares)").withoutEnd.capitalisedFirst + "."
  }

  private func shares() -> String {
    guard let size else { return "" }
    let customers = "\(NumberText.percent(size.share)) of customers"
    guard let revenue = size.revenueShare else { return customers }
    return "\(customers), \(NumberText.percent(revenue)) of revenue"
  }

  private func hypothesis(_ count: Int) -> String {
    let who = count == 1 ? "one customer" : "\(count) customers"
    let opening = "A hypothesis from what \(who) said"
    return opening + (wish().map { ": they \($0)" } ?? "") + "."
  }

  private func typical() -> String {
    let acts = claims.filter { $0.claim.kind == "behaviour" && $0.isSolid }
    let phrases = Array(acts.compactMap { BehaviourPhrase(candidate: $0).text() }.prefix(2))
    let isAlike = phrases.isEmpty && acts.isEmpty && wish() == nil
    var text = isAlike ? "customers whom nothing that was measured sets apart" : "customers"
    if !phrases.isEmpty {
      text += " who " + phrases.joined(separator: " and ")
    } else if let first = acts.first {
      text += " set apart by " + told(first.claim.text)
    }
    return text + (wish().map { (phrases.isEmpty ? " who " : ", and who ") + $0 } ?? "")
  }

  /// Verbs that open claims of what people want, and their plurals.
  private static let wishes: [(singular: String, plural: String)] = [
    ("Wants ", "want "), ("Needs ", "need "), ("Would like ", "would like "),
    ("Would love ", "would love "), ("Just wants ", "just want "), ("Cares about ", "care about "),
    ("Hopes ", "hope "), ("Worried ", "are worried "), ("Drawn by ", "are drawn by "),
    ("Decides by ", "decide by "), ("Decides on ", "decide on "),
  ]

  /// The best supported claim that says what they want, in the plural; nil where none says it plainly.
  private func wish() -> String? {
    let solid = claims.filter {
      $0.isSolid && $0.isCardWorthy && !$0.core.isEmpty && $0.quality >= 0.6
    }.sorted { $0.weight > $1.weight }
    for kind in ["goal", "success", "pull", "criterion", "objection"] {
      for claim in solid where claim.claim.kind == kind {
        let text = claim.claim.text
        guard !text.contains("“"), text.split(separator: " ").count <= 18,
          let verb = Self.wishes.first(where: { text.hasPrefix($0.singular) })
        else { continue }
        return verb.plural + text.dropFirst(verb.singular.count)
      }
    }
    return nil
  }

  /// What is costly.
  private func costly() -> String {
    let costs = Costs(metrics: metrics).drivers.prefix(2).map(\.text)
    guard !costs.isEmpty else { return "customers who are costly to serve" }
    return "customers who cost more than others, by " + costs.joined(separator: " and ")
  }

  /// "Orders with a discount: 57 % against 31 %" as "orders with a discount (57 % against 31 %)".
  private func told(_ text: String) -> String {
    guard let colon = text.firstIndex(of: ":") else { return text.loweredFirst }
    let head = String(text[..<colon]).loweredFirst
    return "\(head) (\(text[text.index(after: colon)...].drop { $0 == " " }))"
  }
}

/// What makes a group costly: metrics of cost well above everybody's.
struct Costs {
  struct Driver {
    let name: String
    let text: String
  }

  let metrics: [Persona.Metric]

  /// Names of metrics that cost money, the worst first, and how each reads.
  private static let names: [(name: String, words: String)] = [
    ("refund_rate", "refunds"), ("tickets", "support tickets"), ("disputes", "disputes"),
    ("dispute_rate", "disputes"), ("chargebacks", "chargebacks"),
    ("discount_rate", "discounts"), ("churn", "leaving early"),
  ]

  var drivers: [Driver] {
    Self.names.compactMap { name, words in
      guard let metric = metrics.first(where: { $0.name == name }),
        metric.value > 1.25 * metric.baseline, metric.value > 0
      else { return nil }
      let isShare = metric.unit == nil && metric.value <= 1 && metric.baseline <= 1
      let own = isShare ? NumberText.percent(metric.value) : NumberText.plain(metric.value)
      let all = isShare ? NumberText.percent(metric.baseline) : NumberText.plain(metric.baseline)
      let what =
        isShare && name.hasSuffix("_rate") ? "\(words) on \(own) of orders" : "\(own) \(words)"
      return Driver(name: name, text: "\(what) (\(all) of everybody)")
    }
  }
}
