import Statistics

/// One charge of a customer.
struct Charge: Sendable {
  let person: Int
  let moment: Moment
  let description: String
  let cents: Int
  var refunded = 0
  var coupon = ""
  var dispute = ""
}

extension SampleWorld {
  /// The payments export of the billing system, sorted by time.
  mutating func stripePayments() -> SampleFile {
    var random = random.stream("payments")
    var charges: [Charge] = []
    for index in people.indices where people[index].isPaying {
      charges += self.charges(of: index, &random)
    }
    charges.sort { ($0.moment, $0.person) < ($1.moment, $1.person) }
    var table = CommaSeparatedText(header: [
      "id", "Description", "Created (UTC)", "Amount", "Amount Refunded", "Currency",
      "Converted Amount", "Converted Amount Refunded", "Fee", "Status", "Customer ID",
      "Customer Description", "Customer Email", "Captured", "Card Brand", "Card Funding",
      "Disputed Amount", "Dispute Status", "Dispute Reason", "plan (metadata)",
      "coupon (metadata)",
    ])
    for (number, charge) in charges.enumerated() { _ = table.add(row(charge, number)) }
    return SampleFile(path: "billing/stripe-payments.csv", text: table.text)
  }

  private func charges(of index: Int, _ random: inout SeededGenerator) -> [Charge] {
    let person = people[index]
    let profile = BehaviourProfile.profile(of: person.type)
    var charges = planCharges(of: index)
    charges += extras(of: index, &random)
    if person.standing == .outlier, person.type.isBusiness {
      charges = charges.map { charge in
        Charge(
          person: index, moment: charge.moment, description: charge.description,
          cents: charge.cents * 18)
      }
    }
    for position in charges.indices {
      finish(&charges[position], profile, isNegative: person.type == .negativeGroup, &random)
    }
    return charges
  }

  /// The regular charges: by month, by year, or from April to September only.
  private func planCharges(of index: Int) -> [Charge] {
    let person = people[index]
    let end = person.end(in: Self.window)
    var charges: [Charge] = []
    var step = 0
    while step < 60 {
      let due = person.signup.adding(months: step)
      step += person.paysAnnually ? 12 : 1
      if due > end { break }
      let month = due.civil.month
      if due < Self.window.lowerBound || (person.isSeasonal && !(4...9).contains(month)) {
        continue
      }
      let cents = person.paysAnnually ? person.plan.annual : person.plan.monthly
      let rhythm = person.paysAnnually ? "year" : "month"
      charges.append(
        Charge(
          person: index, moment: due, description: "\(person.plan.rawValue) plan, 1 \(rhythm)",
          cents: cents))
    }
    return charges
  }

  /// Campaigns of vendors in spring and autumn, event packages of event managers before a date.
  private func extras(of index: Int, _ random: inout SeededGenerator) -> [Charge] {
    let person = people[index]
    guard person.type.isBusiness else { return [] }
    let isVendor = person.type == .cyclingVendor
    let months = isVendor ? [3, 4, 9, 10, 11] : [2, 3, 4, 5, 8, 9]
    var charges: [Charge] = []
    for (year, month) in [2025, 2026].flatMap({ year in months.map { (year, $0) } })
    where random.chance(isVendor ? 0.45 : 0.32) {
      let moment = Moment(year, month, random.whole(1...28), hour: random.whole(8...21))
      guard moment > person.signup, moment < person.end(in: Self.window) else { continue }
      charges.append(
        Charge(
          person: index, moment: moment,
          description: isVendor ? "Promotion campaign" : "Event package",
          cents: isVendor ? random.whole(6...24) * 2500 : random.whole(1...5) * 4900))
    }
    return charges
  }

  /// Adds discount, refund and dispute by the habits of the type.
  private func finish(
    _ charge: inout Charge, _ profile: BehaviourProfile, isNegative: Bool,
    _ random: inout SeededGenerator
  ) {
    if random.chance(profile.discount) {
      let isSpring = (3...5).contains(charge.moment.civil.month)
      charge.coupon = isNegative ? "WELCOME50" : isSpring ? "SPRING20" : "CLUB10"
      let share = isNegative ? 50 : isSpring ? 80 : 90
      charge = Charge(
        person: charge.person, moment: charge.moment, description: charge.description,
        cents: charge.cents * share / 100, coupon: charge.coupon)
    }
    if random.chance(profile.refund) {
      charge.refunded = random.chance(0.8) ? charge.cents : charge.cents / 2
    } else if isNegative, random.chance(0.45) {
      charge.dispute = random.pick(["lost", "won", "needs_response"])
    }
  }

  private func row(_ charge: Charge, _ number: Int) -> [String] {
    let person = people[charge.person]
    let amount = (Double(charge.cents) / 100).fixed(2)
    let refunded = (Double(charge.refunded) / 100).fixed(2)
    let fee = (Double(charge.cents) * 0.00014 + 0.25).fixed(2)
    let isDisputed = !charge.dispute.isEmpty
    return [
      "ch_3Fw\(String(910_000_017 + number * 7919, radix: 36))", charge.description,
      charge.moment.minute, amount, refunded, "eur", amount, refunded, fee,
      charge.refunded == charge.cents ? "Refunded" : "Paid", person.stripeID, person.name,
      person.email, "true", person.number % 3 == 0 ? "Visa" : "MasterCard",
      person.number % 4 == 0 ? "credit" : "debit", isDisputed ? amount : "", charge.dispute,
      isDisputed ? "subscription_canceled" : "", person.plan.rawValue, charge.coupon,
    ]
  }

  /// The subscriptions export; its comments say in the customers' words why they left.
  mutating func stripeSubscriptions() -> SampleFile {
    let path = "billing/stripe-subscriptions.csv"
    var random = random.stream("subscriptions")
    var table = CommaSeparatedText(header: [
      "id", "Customer ID", "Customer Description", "Customer Email", "Plan", "Quantity",
      "Interval", "Amount", "Status", "Created (UTC)", "Canceled At (UTC)",
      "Cancellation Reason", "Cancellation Feedback", "Cancellation Comment",
    ])
    for index in people.indices where people[index].isPaying {
      let person = people[index]
      let cents = person.paysAnnually ? person.plan.annual : person.plan.monthly
      let comment = cancellationComment(of: index, row: table.rows + 1, path, &random)
      _ = table.add([
        "sub_Fw\(String(5_100_019 + person.number * 401, radix: 36))", person.stripeID,
        person.name, person.email, person.plan.rawValue, "1",
        person.paysAnnually ? "year" : "month", (Double(cents) / 100).fixed(2),
        person.cancelled == nil ? "active" : "canceled", person.signup.minute,
        person.cancelled?.minute ?? "", person.cancelled == nil ? "" : "cancellation_requested",
        comment.feedback, comment.text,
      ])
    }
    return SampleFile(path: path, text: table.text)
  }

  private mutating func cancellationComment(
    of index: Int, row: Int, _ path: String, _ random: inout SeededGenerator
  ) -> (feedback: String, text: String) {
    guard let moment = people[index].cancelled else { return ("", "") }
    let isLate = moment >= Self.release62
    let choices: [(String, [String])] =
      isLate
      ? [
        ("switched_service", ["pull.velopath"]), ("low_quality", ["pain.battery", "pain"]),
        ("too_expensive", ["objection"]),
      ] : [("unused", ["constraint", "objection"]), ("missing_features", ["pain", "leave"])]
    let (feedback, kinds) = random.pick(choices)
    guard random.chance(0.8) else { return (feedback, "") }
    let text = say(kinds, by: index, at: moment, file: path, locator: "row:\(row)")
    return (feedback, text ?? "")
  }
}
