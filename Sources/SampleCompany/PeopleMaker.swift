import Statistics

/// Makes the people: customers by type, interviewed persons, outliers, leads, test accounts.
///
/// Age, gender and country are drawn without a look at the type, so demographics say nothing.
struct PeopleMaker: Sendable {
  private var random: SeededGenerator
  private var women = Deck(SmallTalk.list(SmallTalk.women))
  private var men = Deck(SmallTalk.list(SmallTalk.men))
  private var lasts = Deck(SmallTalk.list(SmallTalk.last))
  private var shops = Deck(SmallTalk.list(SmallTalk.shops))
  private var taken: Set<String> = []

  init(random: SeededGenerator) { self.random = random }

  /// Everybody, sorted by sign-up and numbered.
  mutating func people(customers: Int) -> [SampleCustomer] {
    var people: [SampleCustomer] = []
    for (type, count) in Self.counts(customers) {
      let scripts = InterviewScript.all.filter { $0.type == type }
      for position in 0..<count {
        let script = position < scripts.count ? scripts[position] : nil
        people.append(customer(type, script: script, isLast: position == count - 1))
      }
    }
    for _ in 0..<customers * 8 / 100 { people.append(lead()) }
    people += testAccounts()
    people.sort { ($0.signup, $0.email) < ($1.signup, $1.email) }
    for number in people.indices { people[number].number = number }
    return people
  }

  /// How many customers each type has; the sum is `customers`.
  static func counts(_ customers: Int) -> [(CustomerType, Int)] {
    var counts = CustomerType.allCases.map {
      ($0, Int((Double(customers) * $0.share).rounded()))
    }
    let rest = customers - counts.reduce(0) { $0 + $1.1 }
    for position in counts.indices where counts[position].0 == .casualRider {
      counts[position].1 += rest
    }
    return counts
  }

  private mutating func customer(
    _ type: CustomerType, script: InterviewScript?, isLast: Bool
  ) -> SampleCustomer {
    let signup = Moment(2023, 3, 1).adding(
      days: random.whole(0...(script == nil ? 1000 : 500)), seconds: random.whole(25_000...80_000))
    var person = named(type, first: script?.first, last: script?.last, signup: signup)
    let profile = BehaviourProfile.profile(of: type)
    person.interviewKey = script?.key
    person.plan = random.pick(weighted: profile.plans)
    person.paysAnnually = random.chance(profile.annual)
    person.isSeasonal = !person.paysAnnually && random.chance(profile.seasonal)
    person.activity = script == nil ? 0.45 + 1.1 * random.uniform() : 1.6
    if script == nil, random.chance(profile.churn) {
      let start = max(signup, SampleWorld.window.lowerBound).adding(days: 45)
      let span = SampleWorld.window.upperBound.seconds - start.seconds
      person.cancelled = start.adding(seconds: Int(Double(span) * random.uniform()))
    }
    person.fillIn(Interviewee.known.first { $0.key == script?.key })
    if isLast, type != .negativeGroup { makeOutlier(&person) }
    return person
  }

  /// The last casual rider, vendor and event manager are unlike everybody else.
  private func makeOutlier(_ person: inout SampleCustomer) {
    switch person.type {
    case .casualRider: person.activity = 9  // Rides round the world and records every day.
    case .cyclingVendor:
      person.company = "Pedalio Group (31 branches)"
      person.activity = 6
    case .eventManager:
      person.company = "National Cycling Federation"
      person.jobTitle = "Head of competition"
      person.activity = 8
    default: return
    }
    person.standing = .outlier
    person.cancelled = nil
    person.isSeasonal = false
  }

  private mutating func lead() -> SampleCustomer {
    let type = random.pick(weighted: CustomerType.allCases.dropLast().map { ($0, $0.share) })
    let signup = SampleWorld.window.lowerBound.adding(
      days: random.whole(0...530), seconds: random.whole(25_000...80_000))
    var person = named(type, first: nil, last: nil, signup: signup)
    person.standing = .lead
    person.activity = 0.12
    return person
  }

  private mutating func testAccounts() -> [SampleCustomer] {
    ["qa.ios", "qa.android"].enumerated().map { position, name in
      var person = SampleCustomer(
        type: .casualRider, standing: .test, first: "Test", last: position == 0 ? "Test" : "Tester",
        email: "\(name)@fredwin.example", signup: Moment(2025, 1, 7 + position, hour: 10))
      person.source = "Offline"
      person.activity = 0.5
      return person
    }
  }

  private mutating func named(
    _ type: CustomerType, first: String?, last: String?, signup: Moment
  ) -> SampleCustomer {
    let isWoman = random.chance(0.49)
    let first = first ?? (isWoman ? women.draw(&random) : men.draw(&random))
    let last = last ?? lasts.draw(&random)
    var person = SampleCustomer(
      type: type, first: first, last: last, email: address(first, last), signup: signup)
    let home = random.pick(Self.homes)
    person.country = home.country
    person.city = random.pick(home.cities)
    person.gender = random.chance(0.06) ? "" : isWoman ? "female" : "male"
    person.age = random.whole(19...68)
    if random.chance(0.55) { person.phone = "+44 7700 900\(random.whole(100...999))" }
    person.source = random.pick(weighted: Self.sources)
    person.yearsRiding = years(of: type)
    describeWork(&person)
    return person
  }

  private mutating func describeWork(_ person: inout SampleCustomer) {
    switch person.type {
    case .cyclingVendor:
      person.company = shops.draw(&random) + (random.chance(0.4) ? " \(person.city)" : "")
      person.jobTitle = random.pick(SmallTalk.list(SmallTalk.vendorjobs))
    case .eventManager:
      person.company = "\(person.city) \(random.pick(SmallTalk.list(SmallTalk.events)))"
      person.jobTitle = random.pick(SmallTalk.list(SmallTalk.eventjobs))
    default:
      if random.chance(0.4) { person.jobTitle = random.pick(SmallTalk.list(SmallTalk.riderjobs)) }
    }
  }

  /// Years of riding, or of being in the trade, by type.
  private mutating func years(of type: CustomerType) -> Int {
    switch type {
    case .competitiveRider: random.whole(4...11)
    case .casualRider: random.whole(0...4)
    case .proRacer: random.whole(11...18)
    case .cyclingVendor: random.whole(7...26)
    case .eventManager: random.whole(6...19)
    case .negativeGroup: random.whole(0...9)
    }
  }

  private mutating func address(_ first: String, _ last: String) -> String {
    let ascii = "\(first).\(last)".lowercased().filter { $0.isASCII && ($0.isLetter || $0 == ".") }
    let domain = random.pick(["postbox", "mailhaven", "letterbox", "inbox"]) + ".example"
    var email = "\(ascii)@\(domain)"
    var number = 2
    while !taken.insert(email).inserted {
      email = "\(ascii)\(number)@\(domain)"
      number += 1
    }
    return email
  }

  private static let sources: [(String, Double)] = [
    ("Organic Search", 30), ("Referrals", 28), ("Social Media", 16), ("Direct Traffic", 14),
    ("Offline Sources", 8), ("Paid Search", 4),
  ]
  private static let homes: [(country: String, cities: [String])] = [
    ("Netherlands", ["Aldermere", "Sint-Joris"]), ("Germany", ["Oberried", "Lindholm"]),
    ("United Kingdom", ["Breckham", "Haverby"]), ("Ireland", ["Kilronan", "Westhaven"]),
    ("France", ["Valcourt", "Montrevel"]), ("Italy", ["Monteferro", "Rocca Alta"]),
  ]
}
