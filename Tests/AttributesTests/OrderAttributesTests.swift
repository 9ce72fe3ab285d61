import EvidenceModel
import TestSupport
import Testing

@testable import Attributes

/// 2025-03-03T00:00:00Z, a Monday.
private let monday: EpochSeconds = 1_740_960_000
private let day: EpochSeconds = 86_400

struct OrderAttributesTests {
  private func table(
    _ lines: [OrderLine], people: Int = 2, asOf: EpochSeconds? = nil
  ) -> AttributeTable {
    var builder = AttributeBuilder(
      people: (0..<people).map { PersonID("c\($0)") }, options: .init(asOf: asOf))
    builder.declare(source: SourceID("src1"), kind: .orders)
    for line in lines { builder.add(line) }
    return builder.table()
  }

  @Test func `an order of several lines counts once and its discount once`() {
    let result = table([
      OrderLine(person: 0, order: "1", moment: monday, amount: 30, discount: 3, quantity: 1),
      OrderLine(person: 0, order: "1", moment: monday, quantity: 2),
      OrderLine(person: 0, order: "2", moment: monday + 7 * day, amount: 10, quantity: 1),
    ])
    #expect(result.column("orders") == [2, 0])
    #expect(result.column("discount_rate")?.first == 0.5)
    #expect(result.column("average_order_value")?.first == 20)
    #expect(result.column("items_per_order")?.first == 2)
    #expect(result.column("days_between_orders")?.first == 7)
  }

  @Test func `somebody without orders has a count of 0 and no rate`() {
    let result = table([
      OrderLine(person: 0, order: "1", moment: monday, amount: 30, discount: 3)
    ])
    #expect(result.column("orders")?[1] == 0)
    #expect(result.column("discount_rate")?[1].isNaN == true)
  }

  @Test func `a total that is repeated on every line is not added up`() {
    let lines = (0..<6).flatMap { order in
      (0..<3).map { _ in
        OrderLine(
          person: 0, order: "\(order)", moment: monday + EpochSeconds(order) * day, amount: 50)
      }
    }
    #expect(table(lines).column("average_order_value")?.first == 50)
  }

  @Test func `lines with amounts of their own are added up`() {
    let lines = (0..<6).flatMap { order in
      (1...3).map { line in
        OrderLine(
          person: 0, order: "\(order)", moment: monday + EpochSeconds(order) * day,
          amount: Double(line))
      }
    }
    #expect(table(lines).column("average_order_value")?.first == 6)
  }

  @Test func `weekend and hours come from the clock of the order`() {
    let saturdayNight = monday + 5 * day + 23 * 3600
    let result = table([
      OrderLine(person: 0, order: "1", moment: saturdayNight, amount: 1),
      OrderLine(person: 0, order: "2", moment: monday + 9 * 3600, amount: 1),
    ])
    #expect(result.column("weekend_rate")?.first == 0.5)
    #expect(result.column("night_rate")?.first == 0.5)
    #expect(result.column("morning_rate")?.first == 0.5)
  }

  @Test func `dates without a clock give no hours`() {
    let result = table([OrderLine(person: 0, order: "1", moment: monday, amount: 1)])
    #expect(result.column("night_rate") == nil)
  }

  @Test func `orders after the window decide churn and nothing else`() {
    let end = monday + 100 * day
    let result = table(
      [
        OrderLine(person: 0, order: "1", moment: monday + 50 * day, amount: 1),
        OrderLine(person: 1, order: "2", moment: monday + 60 * day, amount: 1),
        OrderLine(person: 1, order: "3", moment: end + 10 * day, amount: 1),
        OrderLine(person: 1, order: "4", moment: end + 90 * day, amount: 1),
      ], asOf: end)
    #expect(result.column("churn") == [1, 0])
    #expect(result.column("orders") == [1, 1])
  }

  @Test func `without data after the window there is no churn`() {
    let result = table(
      [OrderLine(person: 0, order: "1", moment: monday, amount: 1)], asOf: monday + 10 * day)
    #expect(result.column("churn") == nil)
  }

  @Test func `spending by category adds to one`() {
    let lines = (0..<10).flatMap { person in
      [
        OrderLine(
          person: person, order: "a\(person)", moment: monday, quantity: 1, price: 30,
          category: "Tyres"),
        OrderLine(
          person: person, order: "b\(person)", moment: monday, quantity: 2, price: 5,
          category: "Tubes"),
      ]
    }
    let result = table(lines, people: 10)
    #expect(result.column("share_of_tyres")?.first == 0.75)
    #expect(result.column("share_of_tubes")?.first == 0.25)
  }
}

struct EventAttributesTests {
  private func table(_ events: [EventFact], people: Int) -> AttributeTable {
    var builder = AttributeBuilder(people: (0..<people).map { PersonID("c\($0)") })
    builder.declare(source: SourceID("src2"), kind: .events)
    for event in events { builder.add(event) }
    return builder.table()
  }

  @Test func `visits on a phone are counted by session, not by event`() {
    var events: [EventFact] = []
    for number in 0..<9 {
      events.append(
        EventFact(
          person: 0, name: "view", moment: monday + EpochSeconds(number), session: "a",
          device: "mobile"))
    }
    events.append(
      EventFact(person: 0, name: "buy", moment: monday + day, session: "b", device: "desktop"))
    #expect(table(events, people: 1).column("mobile_rate") == [0.5])
  }

  @Test func `marks of a visit are no actions`() {
    let events = (0..<5).flatMap { person in
      [
        EventFact(person: person, name: "session_start", moment: monday, session: "\(person)"),
        EventFact(person: person, name: "view", moment: monday, session: "\(person)"),
        EventFact(person: person, name: "buy", moment: monday, session: "\(person)"),
      ]
    }
    let result = table(events, people: 5)
    #expect(result.column("share_of_view")?.first == 0.5)
    #expect(result.column("share_of_session_start") == nil)
  }
}

struct CellAttributesTests {
  private func table(
    _ role: ColumnRole, _ cells: [(Int, CellFact.Value)], people: Int, title: String = "Plan",
    levels: [String] = [], separator: String = "", kind: SourceKind = .crm
  ) -> AttributeTable {
    var builder = AttributeBuilder(people: (0..<people).map { PersonID("c\($0)") })
    let column = builder.declare(
      column: DeclaredColumn(
        source: SourceID("src1"), kind: kind,
        description: ColumnDescription(
          title: title, name: title.lowercased(), role: role, levels: levels, separator: separator))
    )
    for (person, value) in cells {
      builder.add(CellFact(person: person, column: column, value: value))
    }
    return builder.table()
  }

  @Test func `yes and no become 1 and 0`() {
    let result = table(
      .outcome, (0..<6).map { ($0, .text($0 < 2 ? "Yes" : "No")) }, people: 6, title: "Churn")
    #expect(result.attributes.first?.name == "churn")
    #expect(result.attributes.first?.role == .outcome)
    #expect(result.values.first == [1, 1, 0, 0, 0, 0])
  }

  @Test func `words that nearly all differ form no attribute`() {
    let result = table(.choice, (0..<20).map { ($0, .text("word \($0)")) }, people: 20)
    #expect(result.attributes.isEmpty)
  }

  @Test func `age is protected and describes`() {
    let result = table(
      .descriptor, [(0, .number(31)), (1, .number(54))], people: 2, title: "Age")
    #expect(result.attributes.first?.isProtected == true)
    #expect(result.attributes.first?.role == .descriptor)
  }

  @Test func `several choices in one cell become one attribute each`() {
    let cells: [(Int, CellFact.Value)] = (0..<8).map {
      ($0, .choices($0 % 2 == 0 ? ["Web", "Phone"] : ["Phone", "Shop"]))
    }
    let result = table(
      .multipleChoice, cells, people: 8, title: "Where", separator: ", ", kind: .survey)
    #expect(result.attributes.map(\.title) == ["Where: Shop", "Where: Web"])
    #expect(result.values.first == [0, 1, 0, 1, 0, 1, 0, 1])
  }

  @Test func `a survey answered twice keeps the later answer, a customer table the first row`() {
    let cells: [(Int, CellFact.Value)] = [(0, .level(1)), (1, .level(2)), (0, .level(4))]
    #expect(table(.scale, cells, people: 2, kind: .survey).values.first == [4, 2])
    #expect(table(.scale, cells, people: 2, kind: .crm).values.first == [1, 2])
  }
}

struct MomentPartsTests {
  @Test(
    arguments: [
      (0, 3, 0, 1), (951_782_400, 1, 0, 29), (1_740_960_000 + 3600 * 13, 0, 13, 3), (-1, 2, 23, 31),
    ] as [(EpochSeconds, Int, Int, Int)])
  func `weekday, hour and day of the month`(
    _ moment: EpochSeconds, _ weekday: Int, _ hour: Int, _ dayOfMonth: Int
  ) {
    #expect(MomentParts.weekday(moment) == weekday)
    #expect(MomentParts.hour(moment) == hour)
    #expect(MomentParts.dayOfMonth(moment) == dayOfMonth)
  }
}
