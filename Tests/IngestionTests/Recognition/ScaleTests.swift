import EvidenceModel
import Testing

@testable import Ingestion

/// Scales, ranges and lists as surveys and tables write them.
struct ScaleTests {
  private func levels(_ values: [String]) -> [String]? {
    LevelOrder.levels(of: ColumnProfile(rows: values.count, cells: values))
  }

  @Test(arguments: [
    ["Strongly disagree", "Disagree", "Neutral", "Agree", "Strongly agree"],
    [
      "Stimme überhaupt nicht zu", "Stimme nicht zu", "Teils, teils", "Stimme zu", "Stimme voll zu",
    ],
    ["Pas du tout d'accord", "Pas d'accord", "D'accord", "Tout à fait d'accord"],
    ["Totalmente en desacuerdo", "En desacuerdo", "De acuerdo", "Totalmente de acuerdo"],
    ["Discordo totalmente", "Discordo", "Concordo", "Concordo totalmente"],
    ["まったくそう思わない", "そう思わない", "どちらともいえない", "そう思う", "強くそう思う"],
    ["Very dissatisfied", "Dissatisfied", "Neutral", "Satisfied", "Very satisfied"],
    ["Sehr unzufrieden", "Unzufrieden", "Zufrieden", "Sehr zufrieden"],
    ["Never", "Rarely", "Sometimes", "Often", "Always"],
    ["Nie", "Selten", "Manchmal", "Oft", "Immer"],
    ["1 - Not at all", "2", "3", "4", "5 - Completely"].map {
      $0.count == 1 ? "\($0) - middle" : $0
    },
    ["Under 18", "18-24", "25-34", "35-44", "65+"],
    ["1-10 employees", "11-50 employees", "50-200 employees", "More than 200 employees"],
    ["Less than 1 month", "1-6 months", "6-12 months", "More than 1 year"],
    ["< $25k", "$25k - $50k", "$50k - $100k", "> $100k"],
    ["Low", "Medium", "High", "Urgent"],
  ])
  func `levels come in rising order however they are shuffled`(expected: [String]) {
    let shuffled = (0..<3).flatMap { turn in
      (0..<expected.count).map { expected[($0 * 3 + turn) % expected.count] }
    }
    let found = levels(Set(shuffled).count == expected.count ? shuffled : expected + expected)
    #expect(found == expected)
  }

  @Test(arguments: [["Red", "Green", "Blue"], ["Paris", "London", "Rome"], ["A", "B", "C", "D"]])
  func `words without an order have no levels`(values: [String]) {
    #expect(levels(values + values) == nil)
  }

  @Test(arguments: [
    ("$1,234.50", 1_234.5), ("1.234,50 €", 1_234.5), ("€ 99", 99), ("99 kr", 99),
    ("R$ 1.234,50", 1_234.5),
    ("1 234,50 zł", 1_234.5), ("₹2,999", 2_999), ("৳2,999", 2_999), ("CHF 1'200.00", 1_200),
    ("12,50 Kč", 12.5), ("US$ 12", 12), ("￥3000", 3_000), ("3000円", 3_000), ("-£5.00", -5),
  ])
  func `money is a number whatever its currency`(text: String, value: Double) {
    #expect(NumberText.value(of: text) == value)
  }

  @Test(arguments: ["kr", "12 apples", "R2D2", "Rs", "$", "5 zł each"])
  func `words are no money`(text: String) {
    #expect(NumberText.value(of: text) == nil)
  }

  @Test func `identifiers are never measures`() {
    let rows =
      [["Customer ID", "Zip", "Phone", "Age", "Spend", "Churn"]]
      + (0..<30).map { index in
        [
          "\(100_000 + index * 37)", "0\(1_000 + index)", "0207946\(1_000 + index)",
          "\(20 + index % 40)", "\(index * 13 % 90).50", index % 3 == 0 ? "Yes" : "No",
        ]
      }
    let roles = TableFixture.recognition(rows).roles
    #expect(
      roles == [.personID, .postalCode, .phone, .descriptor, .outcome, .outcome]
        || roles == [.personID, .postalCode, .phone, .descriptor, .measure, .outcome])
  }

  @Test func `a column that gives the outcome away is reported`() {
    let rows =
      [["Customer ID", "Plan", "Churn", "Exit survey sent"]]
      + (0..<60).map { index in
        let hasLeft = index % 3 == 0
        return [
          "\(1_000 + index * 7)", ["Basic", "Pro"][index % 2], hasLeft ? "Yes" : "No",
          hasLeft ? "Sent" : "Not needed",
        ]
      }
    let findings = TableFixture.recognition(rows).findings
    #expect(findings.contains { $0.code == "leakage_suspect" && $0.place.contains("Exit survey") })
  }

  @Test func `choices in one cell and choices over columns are found`() {
    let joined =
      [["Respondent ID", "Which tools do you use?"]]
      + (0..<12).map {
        ["\($0 + 1)", ["Hammer;Saw", "Saw;Drill", "Hammer", "Drill;Hammer;Saw"][$0 % 4]]
      }
    #expect(TableFixture.recognition(joined).roles[1] == .multipleChoice)
    let spread =
      [["Respondent ID", "Tools [Hammer]", "Tools [Saw]", "Why do you use them?"]]
      + (0..<12).map {
        ["\($0 + 1)", $0 % 2 == 0 ? "Yes" : "", $0 % 3 == 0 ? "Yes" : "", "because of \($0)"]
      }
    let roles = TableFixture.recognition(spread).roles
    #expect(roles[1] == .multipleChoice && roles[2] == .multipleChoice)
  }
}
