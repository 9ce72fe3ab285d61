import EvidenceModel
import Testing

@testable import Personas

struct ContradictionFinderTests {
  private let finder = ContradictionFinder(
    attributes: [
      "discount_rate", "mobile_rate", "weekend_rate", "refund_rate", "orders_morning_share",
    ].map { Attribute(name: $0, title: $0, scale: .share, role: .basis) } + [
      Attribute(name: "sessions", title: "Sessions", scale: .count, role: .basis),
      Attribute(
        name: "days_between_orders", title: "Days between orders", scale: .number, role: .basis),
      Attribute(name: "export_rate", title: "Exports", scale: .share, role: .basis),
    ])

  @Test(arguments: [
    ("I never buy on offer", "discount_rate<"),
    ("I'm loyal, never look at deals", "discount_rate<"),
    ("I always pay full price", "discount_rate<"), ("I never pay full price", "discount_rate>"),
    ("I only buy when there's a sale", "discount_rate>"), ("I never miss a deal", "discount_rate>"),
    ("Discounts? I don't wait for offers", "discount_rate<"),
    ("I only order at my desk", "mobile_rate<"), ("Always on my phone", "mobile_rate>"),
    ("I do everything on the computer", "mobile_rate<"),
    ("I never order on my phone", "mobile_rate<"),
    ("I order from my phone on the bus", "mobile_rate>"),
    ("Only on weekends do I shop", "weekend_rate>"),
    ("We only order on weekdays", "weekend_rate<"),
    ("I never order at the weekend", "weekend_rate<"),
    ("I always order in the morning", "orders_morning_share>"),
    ("I never return anything", "refund_rate<"), ("I hardly ever log in", "sessions<"),
    ("I log in every day", "sessions>"), ("I order every week", "days_between_orders=7.0"),
    ("I never use the export", "export_rate<"), ("We buy once a month", "days_between_orders=30.0"),
  ])
  func `a statement about own behaviour asserts a feature`(text: String, subject: String) {
    #expect(finder.assertions(in: text).map(\.subject) == [subject])
  }

  @Test(arguments: [
    "They never have offers", "I want a discount", "The phone support is slow",
    "I'll never return to you", "My sister works weekends", "There is never a sale",
    "If there was a deal I'd think about it", "I log in", "The morning is busy",
    "Your deals are confusing",
  ])
  func `other sentences assert nothing`(text: String) {
    #expect(finder.assertions(in: text).isEmpty)
  }

  private func contradiction(_ text: String, members: Double, speakers: Double? = nil, all: Double)
    -> Claim.Contradiction?
  {
    finder.assertions(in: text).first.flatMap { assertion in
      finder.contradiction(
        of: assertion, members: .init(mean: members, count: 100),
        speakers: speakers.map { .init(mean: $0, count: 5) }, everybody: all)
    }
  }

  @Test func `never is refuted by half of the orders and borne out by few`() {
    #expect(contradiction("I never buy on offer", members: 0.57, all: 0.31) != nil)
    #expect(contradiction("I never buy on offer", members: 0.13, all: 0.31) == nil)
  }

  @Test func `only at a desk is refuted when most visits are on a phone`() {
    #expect(contradiction("I only order at my desk", members: 0.64, all: 0.52)?.value == 0.64)
    #expect(contradiction("I only order at my desk", members: 0.1, all: 0.52) == nil)
  }

  @Test func `the speakers' own behaviour can refute what the group bears out`() {
    let found = contradiction("I never buy on offer", members: 0.1, speakers: 0.6, all: 0.31)
    #expect(found?.value == 0.6)
    #expect(found?.n == 5)
  }

  @Test func `a rhythm is refuted when it is twice as slow or three times as fast`() {
    #expect(contradiction("I order every week", members: 20, all: 20) != nil)
    #expect(contradiction("I order every week", members: 8, all: 20) == nil)
    #expect(contradiction("I order every week", members: 2, all: 20) != nil)
  }

  @Test func `hardly ever is refuted by more sessions than everybody's`() {
    #expect(contradiction("I hardly ever log in", members: 30, all: 20) != nil)
    #expect(contradiction("I hardly ever log in", members: 5, all: 20) == nil)
  }

  @Test func `refuted statements in the minority become a claim of their own`() {
    var company = SmallCompany()
    company.add(
      .habit, "t",
      [
        (0, "I never buy on offer"), (1, "I buy the same box as my mother"),
        (2, "I buy the box my mother bought"), (3, "The box of my mother, that is what I buy"),
        (4, "I buy my mother's box, never on offer"),
      ])
    let claims = PersonaComposer().compose(company.input()).personas[0].claims
      .filter { $0.kind == "habit" }
    #expect(claims.map(\.status) == [.supported, .contradicted])
    #expect(claims.map(\.support.customers) == [3, 2])
    #expect(claims[0].contradictions.isEmpty)
  }
}
