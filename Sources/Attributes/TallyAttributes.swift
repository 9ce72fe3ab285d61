import EvidenceModel

/// Counts of records that have no name of their own, such as coupons redeemed.
struct TallyAttributes: Sendable {
  private let people: Int
  private let options: AttributeBuilder.Options
  private var counts: [String: [Double]] = [:]
  private var isOwnAct: [String: Bool] = [:]
  private var sources: [String: [SourceID]] = [:]

  init(people: Int, options: AttributeBuilder.Options) {
    self.people = people
    self.options = options
  }

  mutating func declare(_ name: String, source: SourceID) {
    sources[name, default: []].append(source)
  }

  mutating func add(_ fact: TallyFact) {
    if let end = options.asOf, let moment = fact.moment, moment > end { return }
    counts[fact.name, default: [Double](repeating: 0, count: people)][fact.person] += 1
    if fact.isOwnAct { isOwnAct[fact.name] = true }
  }

  func columns() -> [AttributeColumn] {
    counts.keys.sorted().map { name in
      let attribute = Attribute(
        name: ShareNames.slug(name),
        title: ShareNames.readable(name).prefix(1).uppercased()
          + ShareNames.readable(name).dropFirst(), scale: .count,
        role: isOwnAct[name] == true ? .basis : .descriptor,
        sources: (sources[name] ?? []).sorted())
      return AttributeColumn(
        attribute: attribute, values: counts[name] ?? [Double](repeating: 0, count: people))
    }
  }
}
