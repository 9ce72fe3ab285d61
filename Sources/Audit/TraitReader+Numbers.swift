import EvidenceModel

extension TraitReader {
  // MARK: - Amounts

  /// Order values, items, tenure and rates that are told with their unit.
  func amounts(_ tokens: LineTokens) -> [StatedTrait] {
    tokens.quantities.filter { !$0.isPercent }.flatMap { quantity -> [StatedTrait] in
      let after = tokens.after(quantity.end)
      let before = quantity.start > 0 ? tokens.words[quantity.start - 1] : ""
      let isMoney =
        ["£", "$", "€"].contains(before)
        || [" £ ", " $ ", " € ", " euro", " eur ", " usd ", " gbp ", " pound", " dollar"]
          .contains(where: after.hasPrefix)
      let isPerOrder = tokens.hasAny([
        "per order", "an order", "each order", "per purchase", "order value", "basket value",
        "a time", "average order", "per basket", "every order", "basket",
      ])
      if isMoney || tokens.fieldWords.contains("value"), isPerOrder || isField(tokens, "order") {
        return [ranged("average_order_value", quantity, factor: 1)].compactMap(\.self)
      }
      if after.hasPrefix(" items per order ") || after.hasPrefix(" items an order ")
        || after.hasPrefix(" items a time ") || after.hasPrefix(" items per basket ")
      {
        return [ranged("items_per_order", quantity, factor: 1)].compactMap(\.self)
      }
      return tenure(tokens, quantity, after) + visits(tokens, quantity, after)
    }
  }

  private func isField(_ tokens: LineTokens, _ word: String) -> Bool {
    tokens.fieldWords.contains { $0.hasPrefix(word) }
  }

  private func tenure(
    _ tokens: LineTokens, _ quantity: LineTokens.Quantity, _ after: String
  ) -> [StatedTrait] {
    let units: [(word: String, days: Double)] = [
      ("year", 365), ("yr", 365), ("month", 30.4), ("week", 7),
    ]
    guard let unit = units.first(where: { after.hasPrefix(" \($0.word)") }),
      tokens.hasAny([
        "customer for", "customers for", "member for", "members for", "user for", "users for",
        "subscriber for", "subscribed for", "with us for", "customer since", "been a customer",
        "been with us", "been a member", "been using us",
      ]) || tokens.fieldWords.contains("tenure")
    else { return [] }
    return [ranged("tenure_days", quantity, factor: unit.days)].compactMap(\.self)
  }

  private func visits(
    _ tokens: LineTokens, _ quantity: LineTokens.Quantity, _ after: String
  ) -> [StatedTrait] {
    let isVisit = [" times", " sessions", " visits", " logins", " x "]
      .contains(where: after.hasPrefix)
    let isVisiting = tokens.hasAny([
      "logs in", "log in", "visits", "sessions", "logins", "opens", "uses", "comes", "visit",
    ])
    guard isVisit, isVisiting, let month = occasionsAMonth(after) else { return [] }
    return [ranged("sessions", quantity, factor: month)].compactMap(\.self)
  }

  private func occasionsAMonth(_ text: String) -> Double? {
    if text.contains(" a day ") || text.contains(" per day ") { return 30.4 }
    if text.contains(" a week ") || text.contains(" per week ") { return 4.35 }
    if text.contains(" a month ") || text.contains(" per month ") { return 1 }
    return nil
  }

  /// A range of a named attribute: a single number stands for a quarter to both sides.
  private func ranged(
    _ name: String, _ quantity: LineTokens.Quantity, factor: Double
  ) -> StatedTrait? {
    guard let index = index(of: name) else { return nil }
    let low = quantity.low * factor
    let high = quantity.high > 1e9 ? quantity.high : quantity.high * factor
    let unit = attributes[index].unit
    let words =
      (low == high
        ? Self.plain(low.rounded())
        : high > 1e9
          ? "\(Self.plain(low.rounded())) or more"
          : "\(Self.plain(low.rounded())) to \(Self.plain(high.rounded()))")
      + (unit.isEmpty ? "" : " \(unit)")
    let wide = low == high ? (low * 0.75, high * 1.25) : (low, high)
    return StatedTrait(
      attribute: index, assertion: .range(wide.0, wide.1), words: words)
  }

  // MARK: - Rhythms

  private static let periods: [(word: String, days: Double)] = [
    ("day", 1), ("week", 7), ("fortnight", 14), ("month", 30.4), ("quarter", 91), ("year", 365),
  ]
  private static let adverbs: [(word: String, days: Double)] = [
    ("daily", 1), ("weekly", 7), ("fortnightly", 14), ("biweekly", 14), ("monthly", 30.4),
    ("quarterly", 91), ("yearly", 365), ("annually", 365),
  ]
  private static let buying = [
    "buys", "buy", "orders", "order", "purchases", "purchase", "shops", "shop", "reorders",
    "reorder", "restocks", "buying", "ordering", "pays", "pay",
  ]
  private static let visiting = [
    "logs in", "log in", "visits", "visit", "opens", "uses the app", "signs in", "uses the site",
    "active user", "sessions",
  ]

  /// "Buys every two weeks", "orders weekly", "logs in daily".
  func rhythms(_ tokens: LineTokens) -> [StatedTrait] {
    guard let days = interval(tokens), !tokens.isNegated else { return [] }
    if tokens.hasAny(Self.buying) || tokens.fieldWords.contains(where: Self.buying.contains) {
      guard let index = index(of: "days_between_orders") else { return [] }
      return [
        StatedTrait(
          attribute: index, assertion: .range(days * 0.6, days * 1.6),
          words: "about every \(Self.plain(days.rounded())) days")
      ]
    }
    guard tokens.hasAny(Self.visiting), let index = index(of: "sessions") else { return [] }
    let often = 30.4 / days
    return [
      StatedTrait(
        attribute: index, assertion: .range(often * 0.6, often * 1.6),
        words: "about \(Self.plain((often * 10).rounded() / 10)) a month")
    ]
  }

  private func interval(_ tokens: LineTokens) -> Double? {
    for period in Self.periods {
      let word = period.word
      if tokens.hasAny(["every other \(word)", "every second \(word)"]) { return period.days * 2 }
      for (number, times) in [("once", 1.0), ("twice", 2), ("three times", 3), ("four times", 4)]
      where tokens.hasAny([
        "\(number) a \(word)", "\(number) per \(word)", "\(number) every \(word)",
      ]) {
        return period.days / times
      }
      for (number, times) in [("two", 2.0), ("three", 3), ("four", 4), ("six", 6)]
      where tokens.has("every \(number) \(word)s") {
        return period.days * times
      }
      for quantity in tokens.quantities where !quantity.isRange {
        if tokens.has("every \(Self.plain(quantity.low)) \(word)s") {
          return period.days * quantity.low
        }
        let count = Self.plain(quantity.low)
        if quantity.low > 0,
          tokens.hasAny(["\(count) times a \(word)", "\(count) times per \(word)"])
        {
          return period.days / quantity.low
        }
      }
      if tokens.has("every \(word)") || tokens.has("each \(word)") { return period.days }
    }
    return Self.adverbs.first { tokens.has($0.word) }?.days
  }

  // MARK: - Fields called after columns

  /// "Years riding: 16" where a column is called so.
  func fieldValues(_ tokens: LineTokens) -> [StatedTrait] {
    guard let quantity = tokens.quantities.first, !quantity.isPercent, !tokens.fieldWords.isEmpty
    else { return [] }
    return attributes.indices.compactMap { index in
      guard names[index].isNamed(byField: tokens), !names[index].isAge,
        [.count, .amount, .number].contains(attributes[index].scale)
      else { return nil }
      return ranged(attributes[index].name, quantity, factor: 1)
    }
  }
}
