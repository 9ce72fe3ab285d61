import EvidenceModel

/// How a metric is called and how its values are written.
struct MetricReading: Sendable, Hashable {
  /// How values are written.
  enum Form: Sendable, Hashable {
    case share
    case count
    case money(String)
    case quantity(String)
  }

  let title: String
  let form: Form

  /// What is known of a metric: its own title and unit where the document gives them, else what the
  /// contract says of its name.
  ///
  /// An empty unit means a share. Without a unit only names that say so are shares: a number is
  /// never turned into a percentage, or given a currency, by guessing.
  init(name: String, metrics: [Persona.Metric] = []) {
    let metric = metrics.first { $0.name == name }
    title = metric?.title ?? Self.title(of: name)
    switch metric?.unit {
    case nil: form = Self.isShare(name) ? .share : Self.knownForm(of: name)
    case "", "share", "%": form = .share
    case let unit? where Self.isCurrency(unit): form = .money(unit)
    case let unit?: form = .quantity(unit)
    }
  }

  /// How the values of a claim are written: as shares also where its own words give them in per cent.
  init(claim: Claim, metrics: [Persona.Metric]) {
    let measured = claim.evidence.first { $0.metric != nil }
    let known = MetricReading(
      name: measured?.metric ?? claim.predicate?.feature ?? "", metrics: metrics)
    let values = [claim.value ?? measured?.value, claim.baseline].compactMap { $0 }
    let isSaidInPercent =
      claim.text.contains("%") && !values.isEmpty && values.allSatisfy { (0...1).contains($0) }
    title = known.title
    form = isSaidInPercent ? .share : known.form
  }

  /// A value in words: `31 %`, `41.20 GBP`, `2.4 orders`.
  func text(_ value: Double) -> String {
    switch form {
    case .share: ReadableNumber.percent(value)
    case .count: ReadableNumber.plain(value)
    case .money(let currency): "\(ReadableNumber.money(value)) \(currency)"
    case .quantity(let unit): Self.quantity(ReadableNumber.plain(value), unit)
    }
  }

  /// A number with its unit, in the singular for one: `1 order`, `7 orders`, `1 a month`.
  private static func quantity(_ number: String, _ unit: String) -> String {
    let isPlural =
      unit.hasSuffix("s") && !unit.hasSuffix("ss") && unit.allSatisfy { $0.isLowercase }
    return "\(number) \(number == "1" && isPlural ? String(unit.dropLast()) : unit)"
  }

  /// An interval in words: `19 to 23 %`; nil when it hasn't two ends.
  func interval(_ ends: [Double]) -> String? {
    guard ends.count == 2 else { return nil }
    switch form {
    case .share: return ReadableNumber.percentInterval(ends)
    case .money: return "\(ReadableNumber.money(ends[0])) to \(ReadableNumber.money(ends[1]))"
    default: return "\(ReadableNumber.plain(ends[0])) to \(ReadableNumber.plain(ends[1]))"
    }
  }

  /// Whether values are shares from 0 to 1, so that a bar can show them.
  var isShare: Bool { form == .share }

  private static let shares: Set<String> = ["churn", "retention", "conversion", "expansion"]

  private static func isShare(_ name: String) -> Bool {
    shares.contains(name) || name.hasSuffix("_rate") || name.hasSuffix("_share")
      || name.hasPrefix("share_")
  }

  private static func knownForm(of name: String) -> Form {
    name.hasSuffix("_days") || name.hasPrefix("days_") ? .quantity("days") : .count
  }

  private static func isCurrency(_ unit: String) -> Bool {
    unit.utf8.count == 3 && unit.utf8.allSatisfy { (0x41...0x5A).contains($0) }
  }

  private static let titles = [
    "churn": "Churn", "retention": "Retention", "conversion": "Conversion",
    "expansion": "Expansion", "orders": "Orders", "average_order_value": "Average order value",
    "revenue": "Revenue", "discount_rate": "Orders with a discount",
    "refund_rate": "Orders refunded", "mobile_rate": "Visits on a phone",
    "weekend_rate": "Activity at weekends", "sessions": "Sessions",
    "days_between_orders": "Days between orders", "items_per_order": "Items per order",
    "recency_days": "Days since last seen", "tenure_days": "Days as a customer",
  ]

  private static func title(of name: String) -> String {
    if let title = titles[name] { return title }
    let words = String(name.map { $0 == "_" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
