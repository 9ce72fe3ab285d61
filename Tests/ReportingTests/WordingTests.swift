import EvidenceModel
import Testing

@testable import Reporting

struct WordingTests {
  @Test(arguments: [
    (0.31, "31 %"), (0.0684, "6.8 %"), (0.07, "7 %"), (0.0995, "10 %"), (1, "100 %"), (0, "0 %"),
    (0.0004, "under 0.1 %"), (0.996, "100 %"), (.nan, "unknown"),
  ])
  func `shares are percentages`(share: Double, expected: String) {
    #expect(ReadableNumber.percent(share) == expected)
  }

  @Test(arguments: [
    (2.4, "2.4"), (2.40001, "2.4"), (41.0, "41"), (1322.4, "1,322"), (0.57, "0.57"),
    (-3.25, "-3.3"),
    (0.004, "0.004"), (-0.0001, "0"), (1e20, "1e+20"), (.infinity, "unknown"),
  ])
  func `numbers have as many decimals as they deserve`(value: Double, expected: String) {
    #expect(ReadableNumber.plain(value) == expected)
  }

  @Test(arguments: [(0, "0"), (999, "999"), (1_000, "1,000"), (-1_234_567, "-1,234,567")])
  func `thousands are grouped`(value: Int, expected: String) {
    #expect(ReadableNumber.count(value) == expected)
  }

  @Test(arguments: [
    (41.2, "41.20"), (41, "41"), (0.05, "0.05"), (1999.5, "2,000"), (-3.5, "-3.50"),
  ])
  func `money has cents or none`(value: Double, expected: String) {
    #expect(ReadableNumber.money(value) == expected)
  }

  @Test(arguments: [
    ("2025-06-20", "20 Jun 2025"), ("2025-06", "Jun 2025"), ("2025-07-01T08:00:00Z", "1 Jul 2025"),
    ("soon", "soon"), ("2025-13-01", "2025-13-01"), ("", ""),
  ])
  func `dates read like dates`(iso: String, expected: String) {
    #expect(ReadableDate.text(iso) == expected)
  }

  @Test func `a currency is never guessed`() {
    let metric = Persona.Metric(
      name: "revenue", value: 1, baseline: 1, ci: [1, 1], n: 9, window: "", unit: "GBP")
    #expect(MetricReading(name: "revenue").text(1234.5) == "1,235")
    #expect(MetricReading(name: "revenue", metrics: [metric]).text(12.5) == "12.50 GBP")
  }

  @Test func `a number is a share only where its unit or name says so`() {
    #expect(MetricReading(name: "discount_rate").text(0.57) == "57 %")
    #expect(MetricReading(name: "satisfaction").text(0.57) == "0.57")
    #expect(MetricReading(name: "days_between_orders").text(9.51) == "9.5 days")
  }

  @Test func `counts name the interviewed only when all were interviews`() {
    let support = Claim.Support(customers: 5, mentions: 7, sourceKinds: ["interview"], of: 6)
    #expect(ClaimWording.count(support) == "5 of 6 interviewed")
    let mixed = Claim.Support(
      customers: 9, mentions: 14, sourceKinds: ["interview", "ticket"], of: 11)
    #expect(ClaimWording.count(mixed) == "9 of 11 customers")
  }

  @Test func `the job reads as one sentence whatever its parts bring`() throws {
    func sentence(_ situation: String, _ motivation: String, _ outcome: String) -> String? {
      var document = DocumentFixtures.typical
      document.personas[0].jtbd = .init(
        situation: situation, motivation: motivation, outcome: outcome, claimIDs: [])
      return PersonaCard(document.personas[0], in: document).job?.sentence
    }
    let expected = "When it rains, I want to stay dry, so I can work."
    #expect(sentence("it rains", "stay dry", "work") == expected)
    #expect(sentence("When it rains,", "I want to stay dry", "so I can work.") == expected)
    #expect(sentence("it rains", "to stay dry", "work") == expected)
    #expect(
      sentence("it rains", "stay dry", "“Dry feet at nine”")
        == "When it rains, I want to stay dry. What counts in the end: “Dry feet at nine”.")
    #expect(
      sentence("it rains", "“Dry feet at nine”", "work")
        == "When it rains, what I want is “Dry feet at nine”. Then I can work.")
  }
}
