import EvidenceModel

/// Says what a persona changes for product, marketing, sales and support, with a test for each.
struct DecisionComposer {
  let metrics: [Persona.Metric]

  /// At most two decisions a team, each made of supported claims.
  func decisions(_ claims: [CandidateClaim]) -> [Persona.Decision] {
    let solid = claims.filter { $0.isSolid && $0.isCardWorthy && $0.quality >= 0.45 }
      .sorted { $0.weight > $1.weight }
    func best(_ kinds: StatementKind...) -> CandidateClaim? {
      for kind in kinds {
        if let claim = solid.first(where: { $0.claim.kind == kind.rawValue }) { return claim }
      }
      return nil
    }
    var result: [Persona.Decision] = []
    func add(_ team: String, _ opening: String, _ claims: [CandidateClaim?], _ names: [String]) {
      let claims = claims.compactMap { $0 }
      guard let first = claims.first else { return }
      let text = claims.map { spoken($0.claim.text) }.joined(separator: "; and then: ")
      result.append(
        Persona.Decision(
          text: opening + text, claimIDs: claims.map(\.claim.id), team: team,
          test: test(names, claim: first.claim)))
    }
    add("product", "Fix first: ", [best(.pain, .constraint)], ["churn", "retention", "orders"])
    add(
      "product", "Judge every release by what success is to them: ", [best(.success, .criterion)],
      ["retention", "sessions", "orders"])
    add("marketing", "Lead the message with: ", [best(.goal, .pull)], ["conversion", "orders"])
    add("marketing", "Be there at the moment: ", [best(.trigger)], ["conversion", "sessions"])
    result += behaviourDecisions(solid)
    add("sales", "Answer before they ask: ", [best(.objection)], ["conversion", "expansion"])
    add(
      "sales", "Bring the proof for what they decide by: ", [best(.criterion, .influencer)],
      ["conversion", "average_order_value"])
    add("support", "Act on the first sign of: ", [best(.leave)], ["churn", "retention"])
    add("support", "Have an answer ready for: ", [best(.pain)], ["refund_rate", "churn"])
    return result
  }

  /// What to do about a costly group: stop what it costs, and take away each cause that its people name.
  ///
  /// Numbers of small groups and single customers' words count here as well, each named as what it is.
  func remedies(_ claims: [CandidateClaim]) -> [Persona.Decision] {
    let advice: [String: (text: String, team: String)] = [
      "refund_rate": (
        "Ask for the reason of every refund, and tighten what may come back", "support"
      ),
      "tickets": (
        "Answer the most frequent requests on the page, before a ticket is written", "support"
      ),
      "discount_rate": ("Leave these people out of offers that lose money", "marketing"),
      "disputes": ("Send proof of delivery with every order over the usual amount", "support"),
      "churn": ("Do not spend on winning more of these people", "marketing"),
    ]
    let numbers = claims.filter { $0.attribute != nil }
    var result = Costs(metrics: metrics).drivers.compactMap { driver -> Persona.Decision? in
      guard let entry = advice[driver.name] else { return nil }
      let own = numbers.filter { $0.attribute?.name == driver.name }
      return Persona.Decision(
        text: "\(entry.text): \(driver.text)", claimIDs: own.map(\.claim.id), team: entry.team,
        test: "Compare the cost of these people before and after 90 days")
    }
    let causes = claims.filter {
      ["pain", "leave", "objection", "constraint"].contains($0.claim.kind) && $0.quality >= 0.5
        && [.supported, .anecdote].contains($0.claim.status)
    }.sorted { $0.weight > $1.weight }.prefix(3)
    result += causes.map { cause in
      let team = cause.claim.kind == "pain" ? "product" : "support"
      return Persona.Decision(
        text: "Take away the cause: \(spoken(cause.claim.text))", claimIDs: [cause.claim.id],
        team: team, test: test(["refund_rate", "tickets", "churn"], claim: cause.claim))
    }
    return result
  }

  /// Metrics that are better when they fall.
  private static let better = [
    "churn": "fall", "refund_rate": "fall", "tickets": "fall", "disputes": "fall",
    "discount_rate": "fall",
  ]

  private func behaviourDecisions(_ solid: [CandidateClaim]) -> [Persona.Decision] {
    let advice: [String: (high: String, low: String, team: String)] = [
      "discount_rate": (
        "Send offers to these people, and say until when they hold",
        "Leave discounts out of what is sent to these people", "marketing"
      ),
      "mobile_rate": (
        "Design and test the way to an order on the phone first",
        "Design and test the way to an order on a big screen first", "product"
      ),
      "weekend_rate": (
        "Send and staff for the weekend", "Send and staff for working days", "marketing"
      ),
      "refund_rate": (
        "Find out why so much comes back before the next sale",
        "Offer easy returns as a proof of trust: they are hardly used", "support"
      ),
    ]
    return solid.compactMap { candidate in
      guard let name = candidate.attribute?.name, let entry = advice[name] else { return nil }
      return Persona.Decision(
        text: candidate.difference > 0 ? entry.high : entry.low,
        claimIDs: [candidate.claim.id], team: entry.team,
        test: test(["orders", "revenue", "conversion"], claim: candidate.claim))
    }
  }

  /// A metric that was measured, else how many say it.
  private func test(_ names: [String], claim: Claim) -> String {
    for name in names {
      guard let metric = metrics.first(where: { $0.name == name }) else { continue }
      let isShare = metric.unit == nil && metric.value <= 1 && metric.baseline <= 1
      let value = isShare ? NumberText.percent(metric.value) : NumberText.plain(metric.value)
      let title = (metric.title ?? name).loweredFirst
      let wanted = Self.better[name] ?? "rise"
      return
        "Change it for half of them: after 90 days their \(title), now \(value) (n = \(metric.n)), should \(wanted)"
    }
    if claim.value != nil { return "Change it for half of them and compare after 90 days" }
    return
      "Ask again in 90 days: \(claim.support.customers) of the \(claim.support.of) who were heard say it now"
  }

  /// The claim in quotation marks; one that quotes already stands as it is.
  private func spoken(_ text: String) -> String { text.contains("“") ? text : "“\(text)”" }
}
