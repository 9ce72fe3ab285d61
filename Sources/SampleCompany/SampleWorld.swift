import Statistics

/// The people of the company and everything that happens to them while the files are made.
///
/// Each export is an extension with its own random stream, so that a change in one leaves the
/// others as they are.
struct SampleWorld: Sendable {
  /// The days that the exports cover.
  static let window = Moment(2025, 1, 1)...Moment(2026, 6, 30, hour: 23, minute: 59)
  /// The day of app release 6.2, which drains batteries.
  static let release62 = Moment(2026, 2, 10)
  /// The month in which the rival Velopath appears.
  static let velopath = Moment(2026, 2, 1)

  static let notice = "Fredwin Cycling does not exist; nobody in here does."

  let seed: UInt64
  let random: SeededGenerator
  /// Sorted by sign-up; leads and test accounts included.
  var people: [SampleCustomer]
  var dealer: SentenceDealer
  var ledger = TruthLedger()
  /// Shares measured while the files are made, for the contradictions.
  var measures = BehaviourMeasures()
  let wantedCustomers: Int

  init(seed: UInt64, customers: Int) {
    self.seed = seed
    wantedCustomers = customers
    random = SeededGenerator(seed: seed)
    var maker = PeopleMaker(random: random.stream("people"))
    people = maker.people(customers: customers)
    dealer = SentenceDealer(random: random.stream("wordings"))
  }

  /// Positions of the people of a type, in order; leads and test accounts left out.
  func indices(of type: CustomerType) -> [Int] {
    people.indices.filter { people[$0].type == type && people[$0].isPaying }
  }

  /// A moment of the window in which the person is a customer, late ones more often.
  func activeMoment(of person: SampleCustomer, _ random: inout SeededGenerator) -> Moment {
    let start = max(person.signup, Self.window.lowerBound)
    let span = max(1, person.end(in: Self.window).seconds - start.seconds)
    let share = 1 - random.uniform() * (0.35 + 0.65 * random.uniform())
    let day = start.adding(seconds: Int(share * Double(span))).startOfDay
    return min(
      max(day.adding(seconds: random.whole(25_000...80_000)), start), Self.window.upperBound)
  }

  /// Draws a sentence that the person could say, and enters it into the truth.
  mutating func say(
    _ kinds: [String], by index: Int, at moment: Moment, file: String, locator: String
  ) -> String? {
    let person = people[index]
    guard let (fact, sentence) = dealer.sentence(of: person.type, kinds: kinds, at: moment) else {
      return nil
    }
    ledger.plant(
      fact.id, of: person.type, sentence, in: TruthLedger.Place(file: file, locator: locator),
      by: person.recordID)
    return sentence
  }
}

extension SampleCustomer {
  /// True for customers and outliers, who have paid at least once.
  var isPaying: Bool { standing == .customer || standing == .outlier }
}
