extension SampleWorld {
  /// What an analysis should find: types, planted facts and traps; the guide describes the form.
  func truthDocument() -> SampleFile {
    let document = JSONText.object([
      ("schema", .text("fredwin.truth/1")), ("note", .text("Made up. \(Self.notice)")),
      ("seed", .text(String(seed))),
      (
        "window",
        .object([
          ("from", .text(Self.window.lowerBound.isoDay)),
          ("to", .text(Self.window.upperBound.isoDay)),
        ])
      ),
      ("types", .list(CustomerType.allCases.map(typeSummary))),
      ("people", .list(people.map(personEntry))),
      ("facts", .list(CustomerType.allCases.flatMap(factEntries))),
      ("contradictions", .list(contradictions())), ("drift", .list(drift())),
      (
        "negative_group",
        .object([
          ("people", ids { $0.type == .negativeGroup }),
          (
            "note",
            .text("Refunds or disputes most payments, uses welcome codes, opens many tickets.")
          ),
        ])
      ),
      ("outliers", ids { $0.standing == .outlier }), ("leads", ids { $0.standing == .lead }),
      ("test_accounts", ids { $0.standing == .test }),
      ("duplicates", .list(ledger.duplicates.map { .list([.text($0.kept), .text($0.copy)]) })),
      (
        "answers_handed_in_twice",
        .list(ledger.doubleAnswers.map { .list([.text($0.first), .text($0.second)]) })
      ),
      ("interviews_in_two_layouts", .list(twice())),
      ("injections", specials("injection.")), ("personal_data", specials("pii.")),
      ("staff_beliefs_no_customer_shares", specials("staff.stampcard")),
      ("staff_opinions", specials("staff.price")),
      ("leading_questions_denied", specials("staff.denied")),
    ])
    return SampleFile(path: "truth.json", text: document.pretty)
  }

  private func ids(_ isWanted: (SampleCustomer) -> Bool) -> JSONText {
    .list(people.filter(isWanted).map { .text($0.recordID) })
  }

  private func typeSummary(_ type: CustomerType) -> JSONText {
    .object([
      ("type", .text(type.rawValue)), ("persona", .text(type.personaName)),
      ("customers", .whole(indices(of: type).count)),
    ])
  }

  private func personEntry(_ person: SampleCustomer) -> JSONText {
    var members: [(String, JSONText)] = [
      ("id", .text(person.recordID)), ("type", .text(person.type.rawValue)),
      ("standing", .text(person.standing.rawValue)), ("stripe", .text(person.stripeID)),
      ("product", .text(person.productID)), ("zendesk", .whole(person.requesterID)),
    ]
    if person.interviewKey != nil { members.append(("interviewed", .truth(true))) }
    return .object(members)
  }

  private func factEntries(_ type: CustomerType) -> [JSONText] {
    FactBank.bank(of: type).facts.compactMap { fact in
      let said = ledger.sentences.filter { $0.type == type && $0.fact == fact.id }
      guard !said.isEmpty else { return nil }
      var members: [(String, JSONText)] = [
        ("id", .text("\(type.rawValue).\(fact.id)")), ("type", .text(type.rawValue)),
        ("kind", .text(fact.kind)), ("gist", .text(fact.gist)),
      ]
      if let since = fact.since { members.append(("since", .text(since.isoDay))) }
      if let until = fact.until { members.append(("until", .text(until.isoDay))) }
      members.append(("sentences", .list(said.map(sentenceEntry))))
      return .object(members)
    }
  }

  private func sentenceEntry(_ sentence: TruthLedger.Sentence) -> JSONText {
    .object([
      ("text", .text(sentence.text)), ("file", .text(sentence.place.file)),
      ("locator", .text(sentence.place.locator)), ("customer", .text(sentence.customer)),
    ])
  }

  private func specials(_ prefix: String) -> JSONText {
    .list(
      ledger.specials.filter { $0.fact.hasPrefix(prefix) }.map { special in
        .object([
          ("kind", .text(special.fact)), ("text", .text(special.text)),
          ("file", .text(special.place.file)), ("locator", .text(special.place.locator)),
          ("customer", .text(special.customer)),
        ])
      })
  }

  /// What people say against what they do; the shares are counted over the product events.
  private func contradictions() -> [JSONText] {
    [
      contradiction(
        .casualRider, "habit.together", metric: "share of record_ride events with companions > 0",
        measures.companionRides, note: "They say that they never ride alone; most rides are alone."),
      contradiction(
        .cyclingVendor, "habit.computer", metric: "share of events with platform mobile",
        measures.mobileEvents, note: "They say computer only; most of the use is on the telephone."),
    ]
  }

  private func contradiction(
    _ type: CustomerType, _ fact: String, metric: String,
    _ shares: [String: BehaviourMeasures.Share], note: String
  ) -> JSONText {
    let said = ledger.sentences.filter { $0.type == type && $0.fact == fact }
    let speakers = Set(said.map(\.customer)).sorted()
    func entry(_ key: String) -> JSONText {
      let share = shares[key] ?? .init()
      return .object([
        ("customer", key.isEmpty ? .text("all of the type") : .text(key)),
        ("value", .decimal(share.value, places: 4)), ("n", .whole(share.all)),
      ])
    }
    return .object([
      ("fact", .text("\(type.rawValue).\(fact)")), ("note", .text(note)),
      ("metric", .text(metric)), ("measured", .list(([""] + speakers).map(entry))),
      ("sentences", .list(said.map(sentenceEntry))),
    ])
  }

  private func drift() -> [JSONText] {
    func change(_ id: String, _ day: (String, String), _ facts: [String], _ note: String)
      -> JSONText
    {
      .object([
        ("id", .text(id)), (day.0, .text(day.1)),
        ("facts", .list(facts.map { .text($0) })), ("note", .text(note)),
      ])
    }
    let rivals = CustomerType.allCases.dropLast().map { "\($0.rawValue).pull.velopath" }
    return [
      change(
        "battery_since_6_2", ("since", Self.release62.isoDay),
        [
          "competitive_rider.pain.battery", "casual_rider.pain.battery",
          "pro_racer.pain.battery62",
        ], "Release 6.2 drains batteries; the event battery_empty_stop becomes frequent."),
      change(
        "rival_velopath", ("since", Self.velopath.isoDay), rivals,
        "A rival called Velopath appears; nobody mentions it before."),
      change(
        "leaderboards_cleaned", ("until", "2025-11-10"), ["competitive_rider.pain.leaderboard"],
        "E-bikes were taken off the leaderboards in autumn 2025; the complaint is stale by 2026."),
    ]
  }

  private func twice() -> [JSONText] {
    let files = Set(ledger.sentences.map(\.place.file)).sorted()
    return files.filter { $0.hasSuffix("-clean-copy.md") }.map { copy in
      let original = copy.filling("-clean-copy.md", with: ".vtt")
      return .list([.text(original), .text(copy)])
    }
  }
}
