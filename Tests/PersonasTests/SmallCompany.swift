import EvidenceModel

@testable import Personas

/// A company with two kinds of customers, small enough to count by hand.
///
/// Rows 0 to 59 buy on offer and at the weekend, 60 to 99 pay the full price on working days. The first
/// six of each side were interviewed.
struct SmallCompany {
  static let crm = SourceID("src1")
  static let interviews = SourceID("src2")
  static let tickets = SourceID("src3")

  var statements: [Statement] = []
  var themes: [Theme] = []

  static func person(_ row: Int) -> PersonID { PersonID("u\(row)") }

  /// Adds a theme: who says what, newest statement last.
  mutating func add(
    _ kind: StatementKind, _ id: String, _ said: [(row: Int, text: String)],
    speaker: Speaker = .customer, source: SourceKind = .interview, date: String? = "2025-05-01"
  ) {
    let start = statements.count
    for (place, entry) in said.enumerated() {
      statements.append(
        Statement(
          source: source == .tickets ? Self.tickets : Self.interviews, sourceKind: source,
          record: start + place + 1, column: "text", locator: "turn:\(start + place + 1)",
          start: 0, end: entry.text.utf8.count, quote: entry.text, core: entry.text, kind: kind,
          basis: .question, person: Self.person(entry.row), speaker: speaker, date: date,
          question: "Why?", confidence: 0.9))
    }
    themes.append(
      Theme(
        id: ThemeID(id), kind: kind, label: said[0].text, terms: [],
        statements: Array(start..<statements.count), people: Set(said.map(\.row)).count,
        cohesion: nil))
  }

  private static func column(_ value: (Int) -> Double) -> [Double] { (0..<100).map(value) }

  private static let discounts = column { row in
    let base: Double = row < 60 ? 0.5 : 0.05
    return base + Double(row % 5) / 20
  }
  private static let weekends = column { row in
    let base: Double = row < 60 ? 0.6 : 0.1
    return base + Double(row % 4) / 20
  }
  private static let orders = column { row in Double(row % 7 + (row < 60 ? 1 : 6)) }
  private static let revenue = column { row in row < 60 ? 10 : 30 }
  private static let genders = column { row in Double(row % 2) }
  private static let industries = column { row in
    row < 60 ? (row % 10 == 0 ? 1 : 0) : (row % 5 == 0 ? 0 : 1)
  }

  static let table = AttributeTable(
    people: (0..<100).map(person),
    attributes: [
      Attribute(
        name: "discount_rate", title: "Share of orders with a discount", scale: .share,
        role: .basis, sources: [crm]),
      Attribute(
        name: "weekend_rate", title: "Share of orders at the weekend", scale: .share, role: .basis,
        sources: [crm]),
      Attribute(name: "orders", title: "Orders", scale: .count, role: .basis, sources: [crm]),
      Attribute(name: "revenue", title: "Revenue", scale: .amount, role: .outcome, sources: [crm]),
      Attribute(
        name: "gender", title: "Gender", scale: .binary, role: .descriptor, sources: [crm],
        isProtected: true),
      Attribute(
        name: "industry", title: "Industry", scale: .nominal, role: .descriptor,
        levels: ["Law", "Farming"], sources: [crm]),
    ],
    values: [discounts, weekends, orders, revenue, genders, industries],
    trials: Array(repeating: [], count: 6))

  static func segment(_ id: String, _ rows: Range<Int>, role: Segment.Role = .main) -> Segment {
    let share = Double(rows.count) / 100
    return Segment(
      id: SegmentID(id), role: role, members: Array(rows),
      share: Estimate(value: share, lower: share, upper: share, count: rows.count),
      stability: 0.9, distinguishing: ["discount_rate", "weekend_rate"])
  }

  /// The input, with the segments in the given order.
  func input(
    _ segments: [Segment] = [segment("s1", 0..<60), segment("s2", 60..<100)]
  ) -> PersonaInput {
    let rows = Array(0..<6) + Array(60..<66)
    let voices = rows.map { row in
      Voice(
        person: Self.person(row), pseudonym: "c-\(row)",
        segment: segments.firstIndex { $0.members.contains(row) }, kinds: [.interview, .tickets])
    }
    return PersonaInput(
      segmentation: Segmentation(
        segments: segments, probabilities: [], trials: [], reason: "", relevant: [], unplaced: [],
        findings: []),
      table: Self.table, eligible: Array(0..<100), statements: statements, themes: themes,
      voices: voices,
      sources: [
        SourceSummary(id: Self.crm, kind: .orders, from: "2024-07-01", to: "2025-06-28"),
        SourceSummary(id: Self.interviews, kind: .interview, from: nil, to: nil),
        SourceSummary(id: Self.tickets, kind: .tickets, from: nil, to: nil),
      ], asOf: "2025-06-30", revenueAttribute: "revenue", excludedNames: ["Kim"])
  }

  /// Interviews alone, of the first rows.
  func words(_ rows: Range<Int>) -> PersonaInput {
    PersonaInput(
      statements: statements, themes: themes,
      voices: rows.map {
        Voice(person: Self.person($0), pseudonym: "c-\($0)", segment: nil, kinds: [.interview])
      }, asOf: "2025-06-30")
  }

  static func typical() -> SmallCompany {
    var company = SmallCompany()
    company.add(.goal, "t-goal", (0..<5).map { ($0, "I want to pay less for the same box \($0)") })
    company.add(.trigger, "t-trigger", [(0, "My rent went up"), (1, "My rent went up again")])
    company.add(
      .success, "t-success", [(2, "I finish the month with money left"), (3, "Money left over")])
    company.add(.objection, "t-late", (60..<64).map { ($0, "I'd worry that it comes late \($0)") })
    company.add(
      .pain, "t-shared",
      [
        (0, "The lid breaks"), (1, "A lid that breaks"), (60, "Lids break"),
        (61, "The lid breaks off"),
      ])
    company.add(.pull, "t-one", [(4, "The blue colour")])
    company.add(
      .habit, "t-never",
      [(0, "I never buy on offer"), (1, "I never look at offers"), (2, "I always pay full price")])
    company.add(.pain, "t-staff", [(2, "They all haggle")], speaker: .staff)
    return company
  }
}
