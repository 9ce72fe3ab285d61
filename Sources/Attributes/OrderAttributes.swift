import EvidenceModel

/// What orders say about people: how many, how much, how regular, at what price, when, of what.
struct OrderAttributes: Sendable {
  var sources: [SourceID] = []
  /// Currencies of the amounts, as three capital letters each.
  var currencies: Set<String> = []
  private let options: AttributeBuilder.Options
  private let people: Int
  private var orders: [Order] = []
  private var indexOf: [String: Int] = [:]

  /// One order, its lines added up.
  private struct Order: Sendable {
    let person: Int
    var moment: EpochSeconds?
    var amounts: [Double] = []
    var lineValue = 0.0
    var items = 0.0
    var lines = 0
    var isDiscounted = false
    var isRefunded = false
    var valueOfCategory: [String: Double] = [:]
  }

  init(people: Int, options: AttributeBuilder.Options) {
    self.people = people
    self.options = options
  }

  mutating func add(_ line: OrderLine) {
    let key = "\(line.person) \(line.order)"
    let index: Int
    if let known = indexOf[key] {
      index = known
    } else {
      index = orders.count
      indexOf[key] = index
      orders.append(Order(person: line.person))
    }
    orders[index].lines += 1
    if orders[index].moment == nil { orders[index].moment = line.moment }
    if let amount = line.amount { orders[index].amounts.append(amount) }
    let quantity = line.quantity ?? 1
    let value = line.price.map { $0 * quantity } ?? line.amount ?? quantity
    orders[index].lineValue += value
    orders[index].items += max(quantity, 0)
    if (line.discount ?? 0) != 0 || line.hasDiscountCode { orders[index].isDiscounted = true }
    if (line.refund ?? 0) != 0 { orders[index].isRefunded = true }
    if let category = line.category, value > 0 {
      orders[index].valueOfCategory[category, default: 0] += value
    }
  }

  private func isInside(_ order: Order) -> Bool {
    guard let end = options.asOf, let moment = order.moment else { return true }
    return moment <= end
  }

  /// Whether the amount is the order's total, repeated on each of its lines, and must not be added.
  private var repeatsTotals: Bool {
    let several = orders.filter { $0.amounts.count > 1 }
    guard several.count >= 5 else { return false }
    let same = several.filter { order in order.amounts.allSatisfy { $0 == order.amounts[0] } }
    return Double(same.count) > 0.95 * Double(several.count)
  }

  /// When each person ordered first, and when anybody ordered last.
  func spans() -> (first: [EpochSeconds?], last: EpochSeconds?) {
    var first = [EpochSeconds?](repeating: nil, count: people)
    var last: EpochSeconds?
    for order in orders where isInside(order) {
      guard let moment = order.moment else { continue }
      first[order.person] = min(first[order.person] ?? moment, moment)
      last = max(last ?? moment, moment)
    }
    return (first, last)
  }

  func columns() -> [AttributeColumn] {
    guard !sources.isEmpty else { return [] }
    let inside = orders.filter(isInside)
    var count = [Double](repeating: 0, count: people)
    for order in inside { count[order.person] += 1 }
    var columns = [
      AttributeColumn(
        attribute: make(
          "orders", "Orders", .count, .basis, unit: "orders", group: "pace of orders"),
        values: count)
    ]
    columns += amountColumns(inside, count)
    columns += shareColumns(inside, count)
    columns += timingColumns(inside, count)
    columns += categoryColumns(inside)
    return columns
  }

  private func make(
    _ name: String, _ title: String, _ scale: Attribute.Scale, _ role: Attribute.Role,
    unit: String = "", group: String = ""
  ) -> Attribute {
    Attribute(
      name: name, title: title, scale: scale, role: role, unit: unit, sources: sources.sorted(),
      group: group)
  }

  /// The currency of all amounts; empty where they have several or none is known.
  private var currency: String { currencies.count == 1 ? currencies.first ?? "" : "" }

  private func amountColumns(_ inside: [Order], _ count: [Double]) -> [AttributeColumn] {
    let repeated = repeatsTotals
    var revenue = [Double](repeating: 0, count: people)
    var hasAmount = false
    var items = [Double](repeating: 0, count: people)
    for order in inside {
      if let first = order.amounts.first {
        hasAmount = true
        revenue[order.person] += repeated ? first : order.amounts.reduce(0, +)
      }
      items[order.person] += order.items
    }
    var columns: [AttributeColumn] = []
    if hasAmount {
      columns.append(
        AttributeColumn(
          attribute: make("revenue", "Revenue", .amount, .outcome, unit: currency), values: revenue)
      )
      columns.append(
        AttributeColumn(
          attribute: make(
            "average_order_value", "Average order value", .amount, .basis, unit: currency,
            group: "size of orders"),
          values: ratio(revenue, count)))
    }
    columns.append(
      AttributeColumn(
        attribute: make(
          "items_per_order", "Items per order", .amount, .basis, unit: "items",
          group: "size of orders"),
        values: ratio(items, count)))
    return columns
  }

  private func ratio(_ sums: [Double], _ count: [Double]) -> [Double] {
    zip(sums, count).map { $1 > 0 ? $0 / $1 : .nan }
  }

  private func share(
    _ name: String, _ title: String, group: String = "", of inside: [Order],
    where isCounted: (Order) -> Bool?
  ) -> AttributeColumn {
    var yes = [Double](repeating: 0, count: people)
    var all = yes
    for order in inside {
      guard let counted = isCounted(order) else { continue }
      all[order.person] += 1
      if counted { yes[order.person] += 1 }
    }
    return AttributeColumn(
      attribute: make(name, title, .share, .basis, group: group), values: ratio(yes, all),
      trials: all)
  }

  private func shareColumns(_ inside: [Order], _ count: [Double]) -> [AttributeColumn] {
    var columns: [AttributeColumn] = []
    if inside.contains(where: \.isDiscounted) {
      columns.append(
        share("discount_rate", "Orders with a discount", of: inside) { $0.isDiscounted })
    }
    if inside.contains(where: \.isRefunded) {
      columns.append(share("refund_rate", "Orders refunded", of: inside) { $0.isRefunded })
    }
    let timed = inside.compactMap(\.moment)
    guard !timed.isEmpty else { return columns }
    columns.append(
      share("weekend_rate", "Orders at the weekend", of: inside) {
        $0.moment.map { MomentParts.weekday($0) >= 5 }
      })
    columns.append(
      share("month_turn_rate", "Orders around payday (26th to 2nd)", of: inside) {
        $0.moment.map {
          let day = MomentParts.dayOfMonth($0); return day >= 26 || day <= 2
        }
      })
    // A date without a clock says midnight for everybody; then hours mean nothing.
    guard timed.contains(where: { MomentParts.hour($0) != 0 }) else { return columns }
    for part in DayPart.allCases {
      columns.append(
        share("\(part.rawValue)_rate", "Orders \(part.phrase)", group: "hour of orders", of: inside)
        { $0.moment.map { part.contains(hour: MomentParts.hour($0)) } })
    }
    return columns
  }

  private func timingColumns(_ inside: [Order], _ count: [Double]) -> [AttributeColumn] {
    var moments = [[EpochSeconds]](repeating: [], count: people)
    for order in inside {
      if let moment = order.moment { moments[order.person].append(moment) }
    }
    guard let end = options.asOf ?? moments.joined().max() else { return [] }
    var between = [Double](repeating: .nan, count: people)
    var variation = between
    var recency = between
    for person in 0..<people where !moments[person].isEmpty {
      let sorted = moments[person].sorted()
      recency[person] = Double(end - sorted[sorted.count - 1]) / 86_400
      guard sorted.count >= 2 else { continue }
      let gaps = zip(sorted.dropFirst(), sorted).map { Double($0 - $1) / 86_400 }
      let mean = gaps.reduce(0, +) / Double(gaps.count)
      between[person] = mean
      guard gaps.count >= 3, mean > 0 else { continue }
      let square = gaps.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(gaps.count)
      variation[person] = square.squareRoot() / max(mean, 0.5)
    }
    return [
      AttributeColumn(
        attribute: make(
          "days_between_orders", "Days between orders", .amount, .basis, unit: "days",
          group: "pace of orders"),
        values: between),
      AttributeColumn(
        attribute: make(
          "order_irregularity", "Irregularity of orders", .number, .basis, group: "pace of orders"),
        values: variation),
      AttributeColumn(
        attribute: make(
          "recency_days", "Days since the last order", .number, .descriptor, unit: "days"),
        values: recency),
    ]
  }

  private func categoryColumns(_ inside: [Order]) -> [AttributeColumn] {
    var value: [String: [Int: Double]] = [:]
    var total = [Double](repeating: 0, count: people)
    var lines = total
    for order in inside {
      lines[order.person] += Double(order.valueOfCategory.isEmpty ? 0 : order.lines)
      for (category, amount) in order.valueOfCategory.sorted(by: { $0.key < $1.key }) {
        value[category, default: [:]][order.person, default: 0] += amount
        total[order.person] += amount
      }
    }
    let names = ShareNames.frequent(
      value.mapValues(\.count), people: people, limit: options.maximumShares)
    guard names.count >= 2 else { return [] }
    return names.map { name in
      let amounts = value[name] ?? [:]
      let shares = (0..<people).map { total[$0] > 0 ? (amounts[$0] ?? 0) / total[$0] : .nan }
      return AttributeColumn(
        attribute: make(
          "share_of_\(ShareNames.slug(name))", "Spending on \(name)", .share, .basis,
          group: "categories"),
        values: shares, trials: lines)
    }
  }

  /// Churn as what comes after the window: no order within `churnDays`, among those who ordered in
  /// the `churnDays` before its end.
  func outcomeColumns() -> [AttributeColumn] {
    guard !sources.isEmpty, let end = options.asOf else { return [] }
    let length = EpochSeconds(options.churnDays) * MomentParts.day
    let after = orders.filter { ($0.moment ?? 0) > end }
    guard let last = after.compactMap(\.moment).max(), last >= end + length - 2 * MomentParts.day
    else { return [] }
    var churn = [Double](repeating: .nan, count: people)
    for order in orders {
      guard let moment = order.moment, moment <= end, moment > end - length else { continue }
      churn[order.person] = 1
    }
    for order in after where (order.moment ?? 0) <= end + length && !churn[order.person].isNaN {
      churn[order.person] = 0
    }
    return [
      AttributeColumn(
        attribute: make(
          "churn", "No order in the \(options.churnDays) days after", .binary, .outcome),
        values: churn)
    ]
  }
}
