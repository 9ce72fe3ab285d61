package import EvidenceModel
import Statistics

/// Puts a persona's numbers beside those of all customers.
///
/// Every number is the mean over persons of the persons' own values (the discount rate of a group is
/// the mean of its persons' discount rates, not discounted orders over orders), so that anybody can
/// recompute it from a list of members and a table of persons.
package struct MetricTable: Sendable {
  /// What is worth a line.
  package struct Options: Sendable, Hashable {
    /// Attributes that are no outcome and no contract metric need at least this standardised
    /// difference (absolute, in pooled standard deviations) to be listed.
    package var smallestDifference: Double
    /// The longest list; nil for no limit.
    package var limit: Int?
    /// The most metrics that are neither outcomes nor in the contract, the strongest differences first:
    /// more would drown the page.
    package var mostOthers: Int
    /// Metrics on fewer members with a value than this are left out, because they would point at
    /// single persons.
    package var smallestCount: Int

    package init(
      smallestDifference: Double = 0.3, limit: Int? = nil, smallestCount: Int = 5,
      mostOthers: Int = 8
    ) {
      self.smallestDifference = smallestDifference
      self.limit = limit
      self.mostOthers = max(0, mostOthers)
      self.smallestCount = max(2, smallestCount)
    }
  }

  /// The metric names of the contract, in the order in which pages show them.
  package static let contractNames = [
    "churn", "retention", "conversion", "expansion", "orders", "average_order_value", "revenue",
    "discount_rate", "refund_rate", "mobile_rate", "weekend_rate", "sessions",
    "days_between_orders", "items_per_order", "recency_days", "tenure_days",
  ]

  let options: Options

  package init(_ options: Options = Options()) {
    self.options = options
  }

  /// The metrics of a group of persons, outcomes first, then the contract's, then the strongest
  /// differences.
  ///
  /// - Parameters:
  ///   - members: Rows of the table that form the group; each at most once.
  ///   - table: All persons; NaN is a missing value and drops out of its own mean only.
  ///   - population: Rows that count as everybody: the baseline, the members among them.
  ///   - window: The period that the values cover, such as "2024-07-01 to 2025-06-30".
  /// - Returns: For binary attributes a 95 % Wilson interval, for all others a 95 % t interval that is
  ///   cut to 0...1 for shares. Nominal and protected attributes never appear; ordinal ones as the mean
  ///   of the level's number from 0.
  package func metrics(
    for members: [Int], in table: AttributeTable, population: [Int], window: String
  ) -> [Persona.Metric] {
    let inside = Set(members)
    let rest = population.filter { !inside.contains($0) }
    let rows = table.attributes.indices.compactMap { index in
      row(index, members: members, rest: rest, population: population, table: table, window: window)
    }
    let ranked = rows.sorted { $0.precedes($1) }
    let known = ranked.filter { $0.rank < MetricRow.otherRank }
    // A rating is no measure of what people do: it is listed only where little else is.
    let others = ranked.filter { $0.rank >= MetricRow.otherRank }
    let counted = others.filter { !$0.isRating }
    let told = counted.count + known.count >= 4 ? counted : others
    let sorted = (known + told.prefix(options.mostOthers)).map(\.metric)
    return options.limit.map { Array(sorted.prefix(max(0, $0))) } ?? sorted
  }

  private func row(
    _ index: Int, members: [Int], rest: [Int], population: [Int], table: AttributeTable,
    window: String
  ) -> MetricRow? {
    let attribute = table.attributes[index]
    guard attribute.scale != .nominal, !attribute.isProtected else { return nil }
    let column = table.values[index]
    let inside = members.map { column[$0] }.filter(\.isFinite)
    let everybody = population.map { column[$0] }.filter(\.isFinite)
    guard inside.count >= options.smallestCount, everybody.count >= options.smallestCount,
      let value = interval(of: inside, scale: attribute.scale), let all = Moments(everybody)
    else { return nil }
    let difference = EffectSize.cohenD(inside, rest.map { column[$0] })
    let rank = MetricRow.rank(of: attribute)
    guard rank < MetricRow.otherRank || abs(difference) >= options.smallestDifference else {
      return nil
    }
    let metric = Persona.Metric(
      name: attribute.name, value: value.value, baseline: all.mean,
      ci: [value.lower, value.upper], n: inside.count, window: window,
      title: attribute.title, unit: attribute.unit.isEmpty ? nil : attribute.unit)
    let isRating =
      attribute.scale == .ordinal || attribute.scale == .binary && !attribute.group.isEmpty
    return MetricRow(metric: metric, rank: rank, difference: difference, isRating: isRating)
  }

  private func interval(of values: [Double], scale: Attribute.Scale) -> Interval? {
    if scale == .binary {
      return Interval.wilson(values.reduce(0, +), of: Double(values.count))
    }
    guard let mean = Interval.mean(values) else { return nil }
    let least = [.share, .count, .amount].contains(scale) ? 0 : -Double.greatestFiniteMagnitude
    let most = scale == .share ? 1 : Double.greatestFiniteMagnitude
    return Interval(
      value: mean.value, lower: max(least, mean.lower), upper: min(most, mean.upper))
  }
}

/// A metric with what decides its place in the list.
struct MetricRow {
  static let otherRank = 1000

  let metric: Persona.Metric
  /// 0 to 99 for outcomes, 100 to 199 for the contract's metrics, `otherRank` for the rest.
  let rank: Int
  let difference: Double
  /// Whether it is an answer on a scale, or one choice of several.
  var isRating = false

  static func rank(of attribute: Attribute) -> Int {
    let place = MetricTable.contractNames.firstIndex(of: attribute.name)
    if attribute.role == .outcome { return place ?? 99 }
    return place.map { 100 + $0 } ?? otherRank
  }

  func precedes(_ other: MetricRow) -> Bool {
    if rank != other.rank { return rank < other.rank }
    if abs(difference) != abs(other.difference) { return abs(difference) > abs(other.difference) }
    return metric.name < other.metric.name
  }
}
