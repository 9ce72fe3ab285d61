package import EvidenceModel

/// Turns facts about persons (orders, events, tickets, cells) into typed attributes.
///
/// Facts may come in any order of sources; the table depends only on their content. Facts after
/// `asOf` are outside the window: they serve only to compute outcomes that lie after it.
package struct AttributeBuilder: Sendable {
  /// What the attributes are computed for.
  package struct Options: Sendable, Hashable {
    /// The last moment of the window; nil takes everything.
    package var asOf: EpochSeconds?
    /// How many categories, events or traffic sources get an attribute of their own (the most
    /// frequent ones, each used by at least 5 % of the people); 1 to 50.
    package var maximumShares = 12
    /// After how many days without an order somebody counts as lost, where data after the window
    /// allow the test.
    package var churnDays = 90

    package init(asOf: EpochSeconds? = nil, maximumShares: Int = 12, churnDays: Int = 90) {
      self.asOf = asOf
      self.maximumShares = maximumShares
      self.churnDays = churnDays
    }
  }

  let people: [PersonID]
  let options: Options
  private var orders: OrderAttributes
  private var events: EventAttributes
  private var tickets: TicketAttributes
  private var cells: CellAttributes
  private var tallies: TallyAttributes

  package init(people: [PersonID], options: Options = Options()) {
    self.people = people
    self.options = options
    orders = OrderAttributes(people: people.count, options: options)
    events = EventAttributes(people: people.count, options: options)
    tickets = TicketAttributes(people: people.count, options: options)
    cells = CellAttributes(people: people.count)
    tallies = TallyAttributes(people: people.count, options: options)
  }

  /// Says that a source of orders, events or tickets takes part, so that its people count as
  /// observed and its attributes name it.
  package mutating func declare(source: SourceID, kind: SourceKind) {
    switch kind {
    case .orders: orders.sources.append(source)
    case .events: events.sources.append(source)
    case .tickets: tickets.sources.append(source)
    default: break
    }
  }

  /// Says in which currencies the amounts of orders are; what is no code of three letters is left out.
  package mutating func declare(currencies: Set<String>) {
    for text in currencies {
      let code = text.uppercased()
      if code.utf8.count == 3, code.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) {
        orders.currencies.insert(code)
      }
    }
  }

  /// Says that a source's records are counted under a name.
  package mutating func declare(tally name: String, source: SourceID) {
    tallies.declare(name, source: source)
  }

  /// Declares a column of a customer table or survey; returns its index for ``CellFact``.
  package mutating func declare(column: DeclaredColumn) -> Int { cells.declare(column) }

  package mutating func add(_ line: OrderLine) { orders.add(line) }
  package mutating func add(_ event: EventFact) { events.add(event) }
  package mutating func add(_ ticket: TicketFact) { tickets.add(ticket) }
  package mutating func add(_ cell: CellFact) { cells.add(cell) }
  package mutating func add(_ tally: TallyFact) { tallies.add(tally) }

  /// The attributes of everybody, and what was noticed.
  package func table() -> AttributeTable {
    var columns = orders.columns()
    let span = ObservedSpan(
      starts: cells.startMoments(), orders: orders.spans(), events: events.spans(),
      end: options.asOf, count: people.count)
    columns += events.columns(span: span, hasOrders: !orders.sources.isEmpty)
    columns += tallies.columns()
    columns += tickets.columns(span: span)
    columns += cells.columns(asOf: span.end)
    columns += orders.outcomeColumns()
    return Self.assemble(people: people, columns: columns)
  }

  private static func assemble(people: [PersonID], columns: [AttributeColumn]) -> AttributeTable {
    var used: [String: Int] = [:]
    var attributes: [Attribute] = []
    for column in columns {
      let count = (used[column.attribute.name] ?? 0) + 1
      used[column.attribute.name] = count
      attributes.append(count == 1 ? column.attribute : column.attribute.renamed("_\(count)"))
    }
    return AttributeTable(
      people: people, attributes: attributes, values: columns.map(\.values),
      trials: columns.map(\.trials))
  }
}

/// One attribute with its values, on the way into the table.
struct AttributeColumn: Sendable {
  var attribute: Attribute
  var values: [Double]
  var trials: [Double] = []
}

extension Attribute {
  fileprivate func renamed(_ suffix: String) -> Attribute {
    Attribute(
      name: name + suffix, title: title, scale: scale, role: role, levels: levels, unit: unit,
      sources: sources, group: group, isProtected: isProtected)
  }
}

/// From when to when each person could be observed.
struct ObservedSpan: Sendable {
  let first: [EpochSeconds?]
  let end: EpochSeconds?

  init(
    starts: [EpochSeconds?], orders: (first: [EpochSeconds?], last: EpochSeconds?),
    events: (first: [EpochSeconds?], last: EpochSeconds?), end: EpochSeconds?, count: Int
  ) {
    var first = [EpochSeconds?](repeating: nil, count: count)
    var last = end
    if last == nil { last = [orders.last, events.last].compactMap(\.self).max() }
    let windowStart = [orders.first, events.first].flatMap { $0.compactMap(\.self) }.min()
    for person in 0..<count {
      let seen = [orders.first[person], events.first[person]].compactMap(\.self).min()
      // Somebody who joined before the data begins is observed from the data's beginning.
      let start = starts[person].map { start in windowStart.map { max(start, $0) } ?? start }
      first[person] = [seen, start].compactMap(\.self).min()
    }
    self.first = first
    self.end = last
  }

  /// Months (30.4 days) under observation, at least half a month; nil when never seen.
  func months(_ person: Int) -> Double? {
    guard let start = first[person], let end else { return nil }
    return max(Double(end - start) / (30.4 * 86_400), 0.5)
  }
}
