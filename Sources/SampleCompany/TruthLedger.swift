/// Everything that was planted, collected while the files are made.
struct TruthLedger: Sendable {
  /// Where something stands.
  struct Place: Sendable, Hashable {
    let file: String
    /// `row:17`, `ticket:30011`, `turn:14`, `cue:21` or `line:12`.
    let locator: String
  }

  /// A planted sentence with its place and speaker.
  struct Sentence: Sendable {
    let fact: String
    let type: CustomerType
    let text: String
    let place: Place
    /// The CRM id of the speaker; empty for staff.
    let customer: String
  }

  private(set) var sentences: [Sentence] = []
  /// Names of the special plants in order: what, where, who, note.
  private(set) var specials: [Sentence] = []

  /// CRM ids of two rows that are one person.
  var duplicates: [(kept: String, copy: String)] = []
  var doubleAnswers: [(first: String, second: String)] = []

  /// Enters a sentence; ids that begin with `pii.`, `staff.` or `injection.` are kept apart.
  mutating func plant(
    _ fact: String, of type: CustomerType, _ text: String, in place: Place, by customer: String
  ) {
    let sentence = Sentence(fact: fact, type: type, text: text, place: place, customer: customer)
    let apart = ["pii.", "staff.", "injection."].contains { fact.hasPrefix($0) }
    if apart { specials.append(sentence) } else { sentences.append(sentence) }
  }
}

/// What customers of a type really do, counted over the product events.
struct BehaviourMeasures: Sendable {
  struct Share: Sendable {
    var hits = 0
    var all = 0
    var value: Double { all == 0 ? 0 : Double(hits) / Double(all) }
  }

  /// Rides with at least one companion among the rides of casual riders, by CRM id; "" is everybody.
  var companionRides: [String: Share] = [:]
  /// Events on the telephone among the events of vendors, by CRM id; "" is everybody.
  var mobileEvents: [String: Share] = [:]
}
