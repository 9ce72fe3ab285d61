import Statistics

/// One event in the product, ready to be written.
private struct ProductEvent {
  let moment: Moment
  let person: Int
  let name: String
  let platform: String
  let session: Int
}

extension SampleWorld {
  /// The raw event export, one JSON object a line, sorted by time.
  mutating func productEvents() -> SampleFile {
    var random = random.stream("events")
    var events: [ProductEvent] = []
    for index in people.indices { events += self.events(of: index, &random) }
    events.sort { ($0.moment, $0.person, $0.name) < ($1.moment, $1.person, $1.name) }
    var text = ""
    for (number, event) in events.enumerated() {
      text += line(event, number, &random) + "\n"
    }
    return SampleFile(path: "product/events.ndjson", text: text)
  }

  private func events(of index: Int, _ random: inout SeededGenerator) -> [ProductEvent] {
    let person = people[index]
    let profile = BehaviourProfile.profile(of: person.type)
    let start = max(person.signup, Self.window.lowerBound)
    let active = person.end(in: Self.window).seconds - start.seconds
    let whole = Self.window.upperBound.seconds - Self.window.lowerBound.seconds
    let share = max(0.15, Double(active) / Double(whole))
    let wanted = max(2, Int(profile.events * person.activity * share))
    var events: [ProductEvent] = []
    var session = 0
    while events.count < wanted {
      session += 1
      let first = moment(in: start, active, profile, person, &random)
      let platform = random.pick(weighted: profile.platforms)
      for step in 0..<random.whole(1...3) {
        let at = first.adding(seconds: step * random.whole(20...400))
        let name = action(at: at, profile, person, &random)
        events.append(
          ProductEvent(
            moment: at, person: index, name: name,
            platform: name == "record_ride" && platform == "web" ? "mobile" : platform,
            session: session))
      }
    }
    return events
  }

  /// A moment with the type's weekdays, hours and season.
  private func moment(
    in start: Moment, _ active: Int, _ profile: BehaviourProfile, _ person: SampleCustomer,
    _ random: inout SeededGenerator
  ) -> Moment {
    let wantsWeekend = random.chance(profile.weekend)
    var day = start
    for _ in 0..<40 {
      day = start.adding(seconds: Int(random.uniform() * Double(max(1, active)))).startOfDay
      let month = day.civil.month
      let isOff = person.type == .casualRider && !(4...9).contains(month)
      if (day.weekday >= 5) == wantsWeekend, !isOff || random.chance(0.2) { break }
    }
    let hour = random.pick(weighted: profile.hours)
    let moment = day.adding(seconds: hour * 3600 + random.index(below: 3600))
    return min(max(moment, start), Self.window.upperBound)
  }

  /// An action by weight; after release 6.2 some rides of riders end with an empty battery.
  private func action(
    at moment: Moment, _ profile: BehaviourProfile, _ person: SampleCustomer,
    _ random: inout SeededGenerator
  ) -> String {
    let name = random.pick(weighted: profile.actions)
    guard person.type.isRider, name == "record_ride" || name == "auto_upload" else { return name }
    let risk = moment >= Self.release62 ? 0.24 : 0.015
    return random.chance(risk) ? "battery_empty_stop" : name
  }

  private mutating func line(
    _ event: ProductEvent, _ number: Int, _ random: inout SeededGenerator
  ) -> String {
    let person = people[event.person]
    let system = person.number % 5 < 2 ? "iOS" : "Android"
    var members: [(String, JSONText)] = [
      ("time", .whole(event.moment.seconds)), ("distinct_id", .text(person.productID)),
      ("$insert_id", .text(String(60_466_176 + number * 37, radix: 36))),
      ("$user_id", .text(person.productID)),
    ]
    if number % 10 == 0 || event.session == 1 { members.append(("$email", .text(person.email))) }
    members += [
      (
        "$os", .text(event.platform == "mobile" ? system : event.platform == "web" ? "Web" : "RTOS")
      ),
      ("platform", .text(event.platform)), ("app_version", .text(Self.version(event.moment))),
      ("session_id", .text("\(person.productID)-\(event.session)")),
    ]
    members += properties(of: event, person, &random)
    measure(event, person, members)
    return JSONText.object([("event", .text(event.name)), ("properties", .object(members))]).line
  }

  private static func version(_ moment: Moment) -> String {
    if moment >= release62 { return "6.2" }
    if moment >= Moment(2025, 10, 6) { return "6.1" }
    return moment >= Moment(2025, 5, 12) ? "6.0" : "5.9"
  }

  private func properties(
    of event: ProductEvent, _ person: SampleCustomer, _ random: inout SeededGenerator
  ) -> [(String, JSONText)] {
    switch event.name {
    case "record_ride": return ride(person, &random)
    case "post_promotion":
      return [
        ("radius_km", .whole(random.pick([5, 15, 15, 25, 50]))),
        ("budget_eur", .whole(random.whole(6...24) * 25)),
      ]
    case "message_members": return [("recipients", .whole(random.whole(8...220)))]
    case "create_event": return [("capacity", .whole(random.whole(2...45) * 10))]
    case "export_data":
      return [("format", .text(person.type == .eventManager ? "start_list_csv" : "fit"))]
    default: return []
    }
  }

  private func ride(
    _ person: SampleCustomer, _ random: inout SeededGenerator
  ) -> [(String, JSONText)] {
    let (mean, speed, alone): (Double, Double, Double) =
      switch person.type {
      case .competitiveRider: (62, 31, 0.6)
      case .proRacer: (128, 35, 0.55)
      case .casualRider: (24, 17, 0.74)  // Most rides are ridden alone, whatever people say.
      default: (18, 20, 0.7)
      }
    let distance = max(3, mean * (1 + 0.3 * random.bell()))
    var members: [(String, JSONText)] = [
      ("distance_km", .decimal(distance, places: 1)),
      ("duration_min", .whole(Int(distance / speed * 60))),
      ("companions", .whole(random.chance(alone) ? 0 : random.whole(1...9))),
    ]
    if person.type == .competitiveRider || person.type == .proRacer {
      let watts = (person.type == .proRacer ? 252.0 : 204.0) + 18 * random.bell()
      members.append(("avg_watts", .whole(Int(watts))))
    }
    return members
  }

  private mutating func measure(
    _ event: ProductEvent, _ person: SampleCustomer, _ members: [(String, JSONText)]
  ) {
    guard person.isPaying else { return }
    if person.type == .cyclingVendor {
      let isMobile = event.platform == "mobile"
      for key in ["", person.recordID] {
        measures.mobileEvents[key, default: .init()].count(isMobile)
      }
    } else if person.type == .casualRider, event.name == "record_ride" {
      let inCompany = members.contains {
        if $0.0 == "companions", case .whole(let others) = $0.1 { others > 0 } else { false }
      }
      for key in ["", person.recordID] {
        measures.companionRides[key, default: .init()].count(inCompany)
      }
    }
  }
}

extension BehaviourMeasures.Share {
  mutating func count(_ isHit: Bool) {
    all += 1
    if isHit { hits += 1 }
  }
}
