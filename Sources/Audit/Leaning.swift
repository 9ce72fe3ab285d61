/// Words for more or less of something that the contract's metrics measure.
struct Leaning: Sendable {
  /// The attributes that can tell, the best first.
  let names: [String]
  /// Those that fall when the others rise.
  let turned: Set<String>
  let high: [String]
  let low: [String]

  /// Whether a line says high (true) or low (false); nil where it says neither.
  func reading(of tokens: LineTokens) -> Bool? {
    let isLow = tokens.hasAny(low)
    guard isLow || tokens.hasAny(high) else { return nil }
    let isNegated = !isLow && tokens.isNegated
    return !isLow && !isNegated
  }

  /// Whether a leaning is about an attribute, so that its name alone decides nothing.
  static func knows(_ name: String) -> Bool { all.contains { $0.names.contains(name) } }

  /// Whether a line uses the words of an attribute's leaning.
  static func fits(_ name: String, in tokens: LineTokens) -> Bool {
    all.contains { $0.names.contains(name) && tokens.hasAny($0.high + $0.low) }
  }

  private init(_ names: [String], turned: Set<String> = [], high: String, low: String = "") {
    self.names = names
    self.turned = turned
    self.high = Self.phrases(high)
    self.low = Self.phrases(low)
  }

  private static func phrases(_ text: String) -> [String] {
    text.split(separator: ",").map { LineText.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  static let all: [Leaning] = [
    Leaning(
      ["revenue", "average_order_value"],
      high: """
        big spender, big spenders, high spender, spends a lot, spends more, high value, most valuable, \
        high revenue, spends heavily, highest revenue, large budget, top customers, best customers
        """,
      low: "spends little, low spender, low value, spends less, small budget, low revenue"),
    Leaning(
      ["churn", "retention"], turned: ["retention"],
      high:
        "likely to churn, churns, high churn, at risk, leaves early, cancels often, likely to leave",
      low: """
        loyal, loyalty, low churn, stays for years, rarely churns, unlikely to churn, unlikely to leave, \
        stays long, high retention, sticks with us
        """),
    Leaning(
      ["conversion"], high: "converts well, likely to convert, high conversion, converts quickly",
      low: "rarely converts, low conversion, unlikely to convert"),
    Leaning(
      ["days_between_orders", "orders"], turned: ["days_between_orders"],
      high: """
        frequent buyer, frequent buyers, buys often, orders often, repeat buyer, repeat buyers, orders \
        frequently, buys frequently, buys regularly, orders regularly, shops often, regular buyer
        """,
      low: """
        occasional buyer, buys occasionally, buys rarely, orders rarely, rarely buys, rarely orders, \
        infrequent buyer, seldom buys, one-off buyer, buys once in a while
        """),
    Leaning(
      ["average_order_value"],
      high: "large orders, big orders, high order value, expensive items, premium products",
      low: "small orders, low order value, small purchases"),
    Leaning(
      ["items_per_order"], high: "stocks up, in bulk, large baskets, big baskets, many items",
      low: "single items, one item at a time, small baskets"),
    Leaning(
      ["discount_rate"],
      high: """
        price sensitive, price conscious, bargain hunter, bargain hunters, deal hunter, hunts for \
        discounts, waits for sales, waits for discounts, uses coupons, uses discount codes, discount \
        codes, buys on offer, buys on sale, loves a bargain, looks for deals, discounts
        """,
      low: "full price, not price sensitive, does not care about price, price is no object"),
    Leaning(
      ["refund_rate"],
      high: "returns a lot, frequent returns, returns often, asks for refunds, refunds",
      low: "rarely returns, never returns, few returns"),
    Leaning(
      ["mobile_rate"],
      high: """
        mobile first, mobile-first, on mobile, uses mobile, on her phone, on his phone, on their phone, \
        on the phone, smartphone, on a phone, mobile app, on mobile devices, from her phone, \
        from his phone, from their phone, mobile user, mobile users
        """,
      low: """
        on desktop, desktop user, on a computer, on her laptop, on his laptop, on their laptop, uses a \
        desktop, prefers desktop, at the desk, on a desktop, on a laptop, desktop only
        """),
    Leaning(
      ["weekend_rate"],
      high:
        "at weekends, on weekends, weekend shopper, at the weekend, on saturdays, on sundays, weekend",
      low: "on weekdays, during the week, weekdays, working hours, office hours, monday to friday"),
    Leaning(
      ["morning_rate"], high: "in the morning, in the mornings, early morning, before work, morning"
    ),
    Leaning(
      ["evening_rate"], high: "in the evening, in the evenings, after work, evenings, evening"),
    Leaning(["night_rate"], high: "at night, late at night, night owl, after midnight"),
    Leaning(
      ["tickets"],
      high: """
        contacts support often, contacts support a lot, frequent support, calls support, high support, \
        needs a lot of support, many tickets, opens many tickets, contacts support
        """,
      low: "rarely contacts support, few tickets, low support, rarely needs help, self-sufficient"),
    Leaning(
      ["sessions"],
      high: """
        heavy user, heavy users, power user, power users, very active, uses it daily, logs in often, logs \
        in daily, highly engaged, active users, visits often
        """,
      low: "light user, light users, rarely logs in, inactive, seldom logs in, rarely uses"),
    Leaning(
      ["tenure_days"],
      high: "long-time customer, long time customer, long-standing, long standing, for many years",
      low: "new customer, new customers, recent customer, just joined, newly signed up, newcomer"),
  ]
}
