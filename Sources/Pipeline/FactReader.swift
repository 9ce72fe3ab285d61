import Attributes
import EvidenceModel
import EvidenceStore
import Ingestion

/// Reads the records of a workspace as facts about persons.
struct FactReader {
  let workspace: Workspace
  /// Row in the attribute table of each person number; nil for people who are left out.
  let rowOfPerson: [Int?]
  let sources: [StoredSource]
  /// Only dated facts inside count, and no cells of tables; nil for everything.
  var period: Range<Int64>?

  /// Whether a fact lies in the period that is asked for.
  private func isInside(_ moment: Int64?) -> Bool {
    guard let period else { return true }
    return moment.map(period.contains) ?? false
  }

  /// Feeds every source that says something about persons to the builder.
  func read(into builder: inout AttributeBuilder) throws(Diagnostic) {
    // A later export of the same records replaces an earlier one, so the newest is read first.
    var claimed: [SourceKind: Set<String>] = [:]
    for source in sources.reversed() {
      switch source.kind {
      case .orders: try readOrders(source, &builder, &claimed[.orders, default: []])
      case .events: try readEvents(source, &builder)
      case .tickets: try readTickets(source, &builder, &claimed[.tickets, default: []])
      case .crm, .survey, .accounts, .reviews:
        if period == nil { try readCells(source, &builder) }
      default: break
      }
    }
  }

  private func row(_ person: Int?) -> Int? {
    person.flatMap { rowOfPerson.indices.contains($0) ? rowOfPerson[$0] : nil }
  }

  private func readOrders(
    _ source: StoredSource, _ builder: inout AttributeBuilder, _ claimed: inout Set<String>
  ) throws(Diagnostic) {
    builder.declare(source: source.id, kind: .orders)
    let reader = try OrderReader(source: source, workspace: workspace, among: sources)
    var gate = DoubledOrders(claimed: claimed)
    let currency = source.description.index(of: .currency)
    var currencies: Set<String> = []
    var lastCurrency = ""
    var local = builder
    try workspace.forEachRecord(of: source) { record in
      guard let person = row(record.person) else { return }
      let line = reader.line(record, person: person)
      guard isInside(line.moment) else { return }
      if let code = currency.flatMap({ record.values[$0] }), code != lastCurrency {
        lastCurrency = code
        currencies.insert(code)
      }
      if gate.admits(order: line.order, values: record.values) { local.add(line) }
    }
    local.declare(currencies: currencies)
    builder = local
    claimed.formUnion(gate.seen)
  }

  private func readEvents(
    _ source: StoredSource, _ builder: inout AttributeBuilder
  ) throws(Diagnostic) {
    let description = source.description
    let dates = DateColumn(description)
    let unique = description.index(of: .recordID)
    var seen: Set<String> = []
    guard let event = description.index(of: .event) else {
      return try readTallies(source, &builder, dates)
    }
    builder.declare(source: source.id, kind: .events)
    let session = description.index(of: .session)
    let device = description.index(of: .device)
    let traffic = description.index(of: .trafficSource)
    var local = builder
    try workspace.forEachRecord(of: source) { record in
      guard let person = row(record.person), let name = record.values[event] else { return }
      if let unique, let id = record.values[unique], !seen.insert(id).inserted { return }
      let moment = dates.seconds(in: record.values)
      guard isInside(moment) else { return }
      local.add(
        EventFact(
          person: person, name: name, moment: moment,
          session: session.flatMap { record.values[$0] },
          device: device.flatMap { record.values[$0] },
          trafficSource: traffic.flatMap { record.values[$0] }))
    }
    builder = local
  }

  private func readTallies(
    _ source: StoredSource, _ builder: inout AttributeBuilder, _ dates: DateColumn
  ) throws(Diagnostic) {
    let name = String(source.table.split(separator: "_").dropFirst(2).joined(separator: "_"))
    builder.declare(tally: name, source: source.id)
    let isOwnAct = source.description.index(of: .date) != nil
    var local = builder
    try workspace.forEachRecord(of: source) { record in
      guard let person = row(record.person) else { return }
      let moment = dates.seconds(in: record.values)
      guard isInside(moment) else { return }
      local.add(
        TallyFact(person: person, name: name, isOwnAct: isOwnAct, moment: moment))
    }
    builder = local
  }

  private func readTickets(
    _ source: StoredSource, _ builder: inout AttributeBuilder, _ claimed: inout Set<String>
  ) throws(Diagnostic) {
    builder.declare(source: source.id, kind: .tickets)
    let dates = DateColumn(source.description)
    let key = source.description.index(of: .recordID)
    var seen = claimed
    var local = builder
    try workspace.forEachRecord(of: source) { record in
      guard let person = row(record.person) else { return }
      if let key, let id = record.values[key], !seen.insert(id).inserted { return }
      let moment = dates.seconds(in: record.values)
      guard isInside(moment) else { return }
      local.add(TicketFact(person: person, moment: moment))
    }
    builder = local
    claimed = seen
  }

  private func readCells(
    _ source: StoredSource, _ builder: inout AttributeBuilder
  ) throws(Diagnostic) {
    let readers = CellReader.readers(for: source.description)
    var declared: [(reader: CellReader, column: Int)] = []
    for reader in readers {
      let column = builder.declare(
        column: DeclaredColumn(
          source: source.id, kind: source.kind,
          description: source.description.columns[reader.index]))
      declared.append((reader, column))
    }
    guard !declared.isEmpty else { return }
    var local = builder
    try workspace.forEachRecord(of: source, columns: readers.map(\.index)) { record in
      guard let person = row(record.person) else { return }
      for (reader, column) in declared {
        guard let value = reader.value(record.values[reader.index]) else { continue }
        local.add(CellFact(person: person, column: column, value: value))
      }
    }
    builder = local
  }
}

/// Keeps an order that was delivered twice from counting twice.
struct DoubledOrders {
  /// Orders that a later export of the same kind has already given.
  private let claimed: Set<String>
  private(set) var seen: Set<String> = []
  private var current = ""
  private var linesOf: [String: Set<Int>] = [:]

  init(claimed: Set<String>) { self.claimed = claimed }

  /// Whether a line counts: a line that comes again, after other orders, exactly as it was, does not.
  mutating func admits(order: String, values: [String?]) -> Bool {
    if claimed.contains(order) { return false }
    if order == current {
      linesOf[order, default: []].insert(values.hashValue)
      return true
    }
    current = order
    let isNew = seen.insert(order).inserted
    let isRepeated = !isNew && (linesOf[order]?.contains(values.hashValue) ?? false)
    if isRepeated {
      current = ""  // Its next lines are judged one by one.
      return false
    }
    linesOf[order, default: []].insert(values.hashValue)
    return true
  }
}
