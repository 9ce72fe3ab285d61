import EvidenceModel

/// Labels a persona after what its people do most unlike others: "Weekend Bargain Hunter".
///
/// Never after who they are: only basis attributes are named.
struct RoleLabel {
  /// An adjective and a noun for each side of a contract attribute.
  private static let patterns: [String: (high: (String, String), low: (String, String)?)] = [
    "discount_rate": (("Bargain", "Hunter"), ("Full-Price", "Buyer")),
    "mobile_rate": (("Mobile", "Shopper"), ("Desktop", "Shopper")),
    "weekend_rate": (("Weekend", "Shopper"), ("Weekday", "Buyer")),
    "orders": (("Frequent", "Buyer"), ("Occasional", "Buyer")),
    "average_order_value": (("Big-Basket", "Buyer"), ("Small-Basket", "Buyer")),
    "revenue": (("High-Spend", "Regular"), ("Low-Spend", "Buyer")),
    "refund_rate": (("Frequent", "Returner"), ("Keep-It", "Buyer")),
    "sessions": (("Heavy", "Visitor"), ("Brief", "Visitor")),
    "days_between_orders": (("Now-and-Then", "Buyer"), ("Steady", "Reorderer")),
    "items_per_order": (("Bulk", "Buyer"), ("Single-Item", "Buyer")),
    "recency_days": (("Lapsed", "Buyer"), ("Current", "Buyer")),
    "tenure_days": (("Long-Standing", "Customer"), ("New", "Customer")),
    "tickets": (("Help-Seeking", "Customer"), ("Self-Reliant", "Customer")),
  ]
  private static let parts: [(String, (String, String))] = [
    ("morning", ("Morning", "Buyer")), ("evening", ("Evening", "Buyer")),
    ("night", ("Night", "Buyer")), ("weekend", ("Weekend", "Shopper")),
    ("mobile", ("Mobile", "User")), ("weekday", ("Weekday", "Buyer")),
  ]

  /// Labels in the order of preference for behaviour claims, strongest first.
  static func candidates(_ claims: [CandidateClaim], role: Segment.Role) -> [String] {
    let words = claims.compactMap { claim in
      claim.attribute.flatMap { pair(for: $0, isHigh: claim.difference > 0) }
    }
    var labels: [String] = []
    for (place, main) in words.enumerated() {
      for other in words.dropFirst(place + 1) where other.0 != main.0 && other.0 != main.1 {
        // The telling noun comes last: "Weekend Bargain Hunter", not "Bargain Weekend Shopper".
        let isPlain = plainNouns.contains(main.1) && !plainNouns.contains(other.1)
        let (first, last) = isPlain ? (main, other) : (other, main)
        labels.append("\(first.0) \(last.0) \(last.1)")
      }
    }
    labels += words.map { "\($0.0) \($0.1)" }
    switch role {
    case .main: labels += ["Typical Customer"]
    case .negative:
      labels = words.prefix(1).map { "Costly \($0.0) \($0.1)" } + ["Costly Customer"] + labels
    case .outlier: labels = ["Unusual Customer"] + labels
    }
    return labels
  }

  private static func pair(for attribute: Attribute, isHigh: Bool) -> (String, String)? {
    if let pattern = patterns[attribute.name] { return isHigh ? pattern.high : pattern.low }
    let tokens = attribute.name.lowercased().split { !$0.isLetter }.map(String.init)
    if isHigh, let part = parts.first(where: { tokens.contains($0.0) }) { return part.1 }
    let content = tokens.filter { $0.count > 2 && !generic.contains($0) }.prefix(2)
    guard !content.isEmpty else { return nil }
    let name = content.map(\.capitalisedFirst).joined(separator: "-")
    return (isHigh ? "\(name)-Heavy" : "\(name)-Light", "User")
  }

  private static let plainNouns: Set<String> = ["Buyer", "Shopper", "Customer", "User", "Visitor"]
  private static let generic = VerbForms.split(
    """
    rate share count total average number days between per value amount used uses mean sum ratio score \
    the and of events event num avg
    """)
}
