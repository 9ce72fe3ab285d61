import EvidenceModel
import Testing

@testable import Personas

struct RoleLabelTests {
  private func claim(
    _ name: String, _ difference: Double, _ title: String = "", group: String = ""
  ) -> CandidateClaim {
    let claim = Claim(
      id: ClaimID(name), kind: "behaviour", text: "", card: false, status: .supported,
      confidence: .moderate,
      support: Claim.Support(customers: 30, mentions: 30, sourceKinds: [], of: 30), evidence: [])
    let attribute = Attribute(
      name: name, title: title, scale: .share, role: .basis, group: group)
    return CandidateClaim(claim: claim, attribute: attribute, difference: difference)
  }

  private func label(_ claims: [CandidateClaim], _ role: Segment.Role = .main, isShop: Bool = true)
    -> String?
  {
    RoleLabel(isShop: isShop).candidates(claims, role: role).first
  }

  @Test(arguments: [
    ("discount_rate", 1.0, "Bargain Buyer"), ("discount_rate", -1, "Full-Price Buyer"),
    ("weekend_rate", 1, "Weekend Buyer"), ("mobile_rate", 1, "Phone Buyer"),
    ("orders", -1, "Occasional Buyer"), ("order_irregularity", -1, "Steady Buyer"),
  ])
  func `contract attributes give plain words`(name: String, difference: Double, expected: String) {
    #expect(label([claim(name, difference)]) == expected)
  }

  @Test(arguments: [
    ("read article", "Article Reader"), ("download invoice", "Invoice Downloader"),
    ("join group ride", "Group Rider"), ("export reports", "Report Exporter"),
    ("upload manual", "Manual Uploader"), ("auto upload", "Auto Uploader"),
  ])
  func `events give role nouns`(event: String, expected: String) {
    #expect(label([claim("e", 1, "Actions that are \"\(event)\"")]) == expected)
  }

  @Test func `a category gives a buyer of it`() {
    #expect(label([claim("c", 1, "Spending on Winter tyres 20")]) == "Winter Tyre Buyer")
  }

  @Test func `plain events and survey sentences give no label`() {
    #expect(label([claim("v", 2, "Actions that are \"page view\"")]) == "Typical Customer")
    #expect(label([claim("s", 2, "I need proper invoices")]) == "Typical Customer")
  }

  @Test func `no label has more than three words`() {
    let claims = [
      claim("weekend_rate", 1), claim("discount_rate", 0.9), claim("evening_rate", 0.8),
      claim("e", 0.7, "Actions that are \"read article\""),
    ]
    for role in [Segment.Role.main, .negative] {
      let labels = RoleLabel(isShop: true).candidates(claims, role: role)
      #expect(labels.allSatisfy { $0.split(separator: " ").count <= 3 })
      #expect(labels.count > 1)
    }
  }

  @Test func `a costly group is called after what it costs`() {
    #expect(label([claim("refund_rate", 2)], .negative) == "Costly Returner")
  }
}
