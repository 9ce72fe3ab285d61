import EvidenceModel

/// Two or three sentences about who a persona stands for and what sets them apart.
struct SummaryText {
  let size: Persona.Size?
  /// How many customers were heard; nil where shares are known.
  let interviewed: Int?
  let claims: [CandidateClaim]
  let metrics: [Persona.Metric]
  let isNegative: Bool

  /// The best numbers first, then the best supported thing that they say.
  func text() -> String {
    var parts: [String] = []
    if let size {
      var text = "Stands for \(NumberText.percent(size.share)) of customers"
      if let revenue = size.revenueShare {
        text += " and \(NumberText.percent(revenue)) of revenue"
      }
      parts.append(text)
    } else if let interviewed {
      parts.append("What \(interviewed) customers said; a hypothesis, not a share of customers")
    }
    parts += isNegative ? costly() : typical()
    return parts.map { $0.withoutEnd + "." }.joined(separator: " ")
  }

  private func typical() -> [String] {
    var parts: [String] = []
    let numbers = claims.filter { $0.claim.kind == "behaviour" && $0.isSolid }.prefix(2)
      .map { told($0.claim.text) }
    if !numbers.isEmpty { parts.append("Set apart by " + numbers.joined(separator: "; and by ")) }
    let solid = claims.filter { $0.isSolid && $0.isCardWorthy && !$0.core.isEmpty }
      .sorted { $0.weight > $1.weight }
    for kind in ["goal", "pain", "pull", "criterion"] {
      let own = solid.filter { $0.claim.kind == kind && $0.quality >= 0.6 }
      guard let claim = own.first else { continue }
      parts.append(claim.claim.text)
      break
    }
    return parts
  }

  /// What is costly, and what they complain of.
  private func costly() -> [String] {
    var parts: [String] = []
    let costs = Costs(metrics: metrics).drivers.prefix(2).map(\.text)
    if !costs.isEmpty { parts.append("Costly because of " + costs.joined(separator: " and ")) }
    let causes = claims.filter {
      ["pain", "leave", "objection"].contains($0.claim.kind) && $0.quality >= 0.5
        && [.supported, .anecdote].contains($0.claim.status)
    }.sorted { $0.weight > $1.weight }
    if let cause = causes.first {
      let who = cause.claim.status == .anecdote ? "One of them says" : "They say"
      parts.append("\(who): \(cause.claim.text.loweredFirst)")
    }
    return parts
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
