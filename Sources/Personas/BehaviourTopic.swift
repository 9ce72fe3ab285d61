import EvidenceModel

/// Something that people say about their own behaviour and that a feature measures.
///
/// One entry per topic: to teach the contradiction finder another one, add it to `all`.
struct BehaviourTopic {
  /// How values are judged.
  enum Measure: Hashable {
    /// A share of occasions; "never" is refuted from `floor` on.
    case share(floor: Double)
    /// A count, judged against that of everybody.
    case count
    /// Days from one occasion to the next.
    case interval
  }

  /// Names of the attribute in the contract, the best first.
  let names: [String]
  /// Else an attribute whose name has one of these parts ("morning" in `orders_morning_share`).
  let parts: Set<String>
  let measure: Measure
  /// Phrases that say that the feature is high.
  let high: [[String]]
  /// Phrases that say that it is low.
  let low: [[String]]
  /// Words of which the clause needs one; empty for none.
  let verbs: Set<String>

  init(
    names: [String] = [], parts: String = "", measure: Measure, high: [String], low: [String],
    verbs: Set<String>
  ) {
    self.names = names
    self.parts = VerbForms.split(parts)
    self.measure = measure
    self.high = high.map { $0.split(separator: " ").map(String.init) }
    self.low = low.map { $0.split(separator: " ").map(String.init) }
    self.verbs = verbs
  }

  private static let buying = VerbForms.split(
    """
    buy buys buying bought order orders ordered ordering shop shops shopping shopped purchase \
    purchases purchased reorder reorders restock place placed pay pays paid do does get gets book \
    books booked spend
    """)
  private static let looking = buying.union(
    VerbForms.split(
      """
      look looks looking wait waits waiting go goes chase check bother hunt hunting care cares need \
      follow use uses using watch fall bite miss skip loyal want
      """))
  private static let using = buying.union(
    VerbForms.split(
      """
      browse browses check checks use uses using log visit open opens work works read sort am i'm \
      we're always only never everything is happens everywhere look
      """))

  static let all: [BehaviourTopic] = [
    BehaviourTopic(
      names: ["discount_rate"], parts: "discount discounts coupon coupons promotion promo voucher",
      measure: .share(floor: 0.25),
      high: [
        "offer", "offers", "discount", "discounts", "discounted", "deal", "deals", "sale", "sales",
        "promo", "promos", "promotion", "promotions", "coupon", "coupons", "voucher", "vouchers",
        "promo code", "discount code", "bargain", "bargains", "reduced",
      ],
      low: [
        "full price", "regular price", "list price", "price doesn't matter", "price is no object",
        "don't care about price", "don't care about the price", "don't look at the price",
        "don't look at price", "don't mind paying more",
      ], verbs: looking),
    BehaviourTopic(
      names: ["mobile_rate"], parts: "mobile phone", measure: .share(floor: 0.25),
      high: [
        "on my phone", "from my phone", "on the phone screen", "on mobile", "on my mobile",
        "with my phone", "on a phone", "in the app", "on the go", "on the bus", "on the train",
        "from my mobile", "on our phones", "using my phone", "via my phone",
      ],
      low: [
        "at my desk", "at a desk", "at the desk", "from my desk", "at our desks", "on my computer",
        "on the computer", "on a computer", "at the computer", "at my computer", "from my computer",
        "on my laptop", "on the laptop", "on a laptop", "from my laptop", "on desktop",
        "on my desktop", "on the desktop", "on a desktop", "on my pc", "on a pc", "on the pc",
        "from my pc", "on a proper screen", "on a big screen", "at a keyboard",
        "at a proper screen",
      ], verbs: using),
    BehaviourTopic(
      names: ["weekend_rate"], parts: "weekend weekends", measure: .share(floor: 0.25),
      high: [
        "weekend", "weekends", "saturday", "saturdays", "sunday", "sundays",
        "saturday morning", "sunday evening",
      ],
      low: [
        "weekday", "weekdays", "monday to friday", "during the week", "on working days",
        "office hours", "working hours", "business hours", "in the working week",
      ], verbs: buying.union(["use", "log", "visit"])),
    BehaviourTopic(
      parts: "morning mornings", measure: .share(floor: 0.25),
      high: ["morning", "mornings", "before work", "first thing", "over breakfast"], low: [],
      verbs: buying.union(["use", "log", "visit"])),
    BehaviourTopic(
      parts: "evening evenings night nights", measure: .share(floor: 0.25),
      high: ["evening", "evenings", "at night", "late at night", "after work", "in bed"], low: [],
      verbs: buying.union(["use", "log", "visit"])),
    BehaviourTopic(
      names: ["refund_rate"], parts: "refund refunds return returns", measure: .share(floor: 0.1),
      high: [
        "return anything", "return things", "return stuff", "return items", "return most",
        "return half", "return it", "return them", "returned anything", "returned a thing",
        "returned something", "return a thing", "send things back", "send anything back",
        "sent anything back", "send stuff back", "send it back", "send back", "sent back", "refund",
        "refunds", "returned a single", "return an order",
      ], low: ["keep everything", "keep whatever i order", "keep what i order"], verbs: []),
    BehaviourTopic(
      names: ["sessions"], parts: "sessions logins visits", measure: .count,
      high: [
        "log in", "logged in", "login", "visit the site", "visit the website", "on the site",
        "open the app", "use the app", "look at the dashboard", "open it", "use it", "in the app",
        "sign in", "check the app", "check the site",
      ], low: [], verbs: []),
    BehaviourTopic(
      names: ["tickets"], parts: "tickets complaints", measure: .count,
      high: [
        "contact support", "contacted support", "call support", "write to support", "complain",
        "complained", "ask for help", "asked for help", "raise a ticket", "customer service",
      ], low: [], verbs: []),
  ]

  /// Rhythms: "every week" and how many days that is.
  static let rhythms: [(phrase: [String], days: Double)] = [
    ("every day", 1), ("daily", 1), ("every morning", 1), ("twice a week", 3.5), ("every week", 7),
    ("weekly", 7), ("once a week", 7), ("every monday", 7), ("every tuesday", 7),
    ("every wednesday", 7), ("every thursday", 7), ("every friday", 7), ("every saturday", 7),
    ("every sunday", 7), ("every two weeks", 14), ("every other week", 14), ("fortnightly", 14),
    ("twice a month", 15), ("every month", 30), ("monthly", 30), ("once a month", 30),
    ("every quarter", 91), ("once a quarter", 91), ("twice a year", 182), ("once a year", 365),
    ("every year", 365),
  ].map { ($0.0.split(separator: " ").map(String.init), $0.1) }

  static let rhythmVerbs = VerbForms.split(
    "buy order orders ordered reorder restock purchase shop buying ordering delivery delivered")
}
