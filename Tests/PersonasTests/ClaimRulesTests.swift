import EvidenceModel
import Testing

@testable import Personas

struct ClaimRulesTests {
  private let rules = ClaimRules(asOf: "2025-06-30")
  private let strong = ClaimRules.Facts(
    customers: 4, kinds: 2, liftLower: 1.2, lastSeen: "2025-03-01")

  @Test func `status follows the number of customers`() {
    #expect(rules.status(.init()) == .assumption)
    #expect(rules.status(.init(staffMentions: 2)) == .staffOpinion)
    #expect(rules.status(.init(customers: 1)) == .anecdote)
    #expect(rules.status(.init(customers: 2)) == .supported)
    #expect(rules.status(.init(customers: 2, isContradicted: true)) == .contradicted)
    #expect(rules.status(.init(customers: 2, isStale: true)) == .stale)
  }

  @Test func `strong needs every one of its conditions`() {
    #expect(rules.confidence(strong) == .strong)
    var facts = strong
    facts.customers = 3
    #expect(rules.confidence(facts) == .moderate)
    facts = strong
    facts.kinds = 1
    #expect(rules.confidence(facts) == .moderate)
    facts = strong
    facts.liftLower = 0.9
    #expect(rules.confidence(facts) == .moderate)
    facts = strong
    facts.lastSeen = "2024-12-01"
    #expect(rules.confidence(facts) == .moderate)
    facts = strong
    facts.isContradicted = true
    #expect(rules.confidence(facts) == .weak)
  }

  @Test func `two customers of one kind of source are weak`() {
    #expect(rules.confidence(.init(customers: 2, kinds: 1)) == .weak)
  }

  @Test func `silence that chance does not explain is stale`() {
    let old = ["2024-08-01", "2024-09-01", "2024-10-01"]
    let fresh = ["2025-02-01", "2025-03-01", "2025-04-01", "2025-05-01"]
    #expect(rules.isStale(dates: old, kindDates: old + fresh))
    #expect(!rules.isStale(dates: ["2024-10-01"], kindDates: old + fresh))
    #expect(!rules.isStale(dates: old, kindDates: old))
    #expect(!rules.isStale(dates: old + ["2025-05-01"], kindDates: old + fresh))
    #expect(rules.isStale(dates: ["2024-01-01"], kindDates: ["2024-01-01", "2025-05-01"]))
    #expect(!rules.isStale(dates: [], kindDates: fresh))
  }

  @Test func `every counted customer has a quote and nobody more than two`() {
    var company = SmallCompany()
    company.add(
      .goal, "t", (0..<6).flatMap { row in (0..<4).map { (row, "I want \($0) of \(row)") } })
    let evidence = SpokenEvidence(company.input(), smallestConfidence: 0.5)
    let few = QuoteSelector(evidence: evidence, limit: 3).quotes(evidence.themes[0])
    #expect(few.count == 6)
    #expect(Set(few.compactMap(\.customer)).count == 6)
    let many = QuoteSelector(evidence: evidence, limit: 50).quotes(evidence.themes[0])
    #expect(many.count == 12)
  }

  @Test func `the same words of one person count once`() {
    var company = SmallCompany()
    company.add(
      .goal, "t", [(0, "Less noise, please"), (0, "Less noise please!"), (1, "Less noise")])
    let evidence = SpokenEvidence(company.input(), smallestConfidence: 0.5)
    #expect(evidence.themes[0].count == 2)
  }

  @Test func `private life is trivia unless it is what many speak of`() {
    let few = TriviaFilter(cores: [(0, "I walk my dog"), (1, "The price"), (2, "Speed")])
    #expect(few.isTrivia("I walk my dog"))
    #expect(!few.isTrivia("The price"))
    let shop = TriviaFilter(cores: (0..<6).map { ($0, "Food for my dog") })
    #expect(!shop.isTrivia("I walk my dog"))
  }
}
