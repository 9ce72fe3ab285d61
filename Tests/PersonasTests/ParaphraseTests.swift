import EvidenceModel
import Testing

@testable import Personas

/// The same habit in many words.
struct ParaphraseTests {
  private let finder = ContradictionFinder(
    attributes: [
      "discount_rate", "mobile_rate", "weekend_rate", "evening_rate", "refund_rate",
      "visits_from_newsletter",
    ].map { Attribute(name: $0, title: $0, scale: .share, role: .basis) } + [
      Attribute(name: "tickets", title: "Tickets", scale: .count, role: .descriptor),
      Attribute(
        name: "share_of_join_ride", title: "Actions", scale: .share, role: .basis, group: "events"),
    ])

  private func subjects(_ text: String) -> [String] { finder.assertions(in: text).map(\.subject) }

  @Test(arguments: [
    "I just pay what it costs", "I've always paid the normal price, I'm not a bargain person",
    "Coupons don't interest me", "I never look at your promotions",
    "I pay the full amount and don't blink", "I never use codes",
    "I'm not a deal hunter at all", "I never wait for a sale", "I always pay the list price",
  ])
  func `never on offer`(text: String) { #expect(subjects(text) == ["discount_rate<"]) }

  @Test(arguments: [
    "I wait for the sale", "I never buy without a code", "I only order when it's half price",
    "I always look for a voucher", "I stock up on Black Friday, always with a promo code",
  ])
  func `always on offer`(text: String) { #expect(subjects(text).contains("discount_rate>")) }

  @Test(arguments: [
    "I only ever do it on my laptop", "I do it all sitting at my work computer",
    "I only ever order from the office desktop", "I'd never buy for work on my phone",
    "I always order on the office computer",
    "I don't have anything for work on my mobile, so it's always the PC",
    "I do everything in the browser at work, never on the phone",
  ])
  func `at a desk`(text: String) { #expect(subjects(text).contains("mobile_rate<")) }

  @Test(arguments: [
    "I do everything on the phone screen", "I order from the tablet on the sofa",
    "I never touch a computer, I order with my phone", "I buy in the app on the train",
  ])
  func `on the go`(text: String) { #expect(subjects(text).contains("mobile_rate>")) }

  @Test(arguments: [
    ("I never open the newsletter", "visits_from_newsletter<"),
    ("I read every newsletter", "visits_from_newsletter>"),
    ("I shop after dinner", "evening_rate>"), ("I order during the week", "weekend_rate<"),
    ("I kept everything I ordered", "refund_rate<"),
    ("I never contact support", "tickets<"), ("We always send half back", "refund_rate>"),
  ])
  func `other habits`(text: String, subject: String) { #expect(subjects(text).contains(subject)) }

  @Test(arguments: [
    "Why would I pay full price?", "If there's no discount for volume, I don't bother",
    "I'm not sending it back", "The women from my Saturday group all use it",
    "I called the hotline on my phone", "I always join a ride", "I deal with five suppliers",
    "My sign-in code never arrives",
  ])
  func `conditions, questions, single acts and other matters assert nothing`(text: String) {
    #expect(subjects(text).isEmpty)
  }

  @Test func `assertions of several kinds are pooled into one claim`() {
    var company = SmallCompany()
    company.add(.habit, "a", [(0, "I never buy on offer")])
    company.add(.pull, "b", [(1, "Coupons don't interest me"), (2, "The blue box looks good")])
    let claims = PersonaComposer().compose(company.input()).personas[0].claims
    let refuted = claims.filter { $0.status == .contradicted }
    #expect(refuted.map(\.support.customers) == [2])
    #expect(claims.first { $0.kind == "pull" }?.support.customers == 1)
  }
}
