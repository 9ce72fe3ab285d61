import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import TestSupport
import Testing

/// Real customer tables and orders: a retailer's households and a telephone company's churn.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealDataCustomerTests {
  private func households(rows: Int) throws -> (folder: RealDataFolder, report: ImportReport) {
    let folder = try RealDataFolder()
    for name in [
      "campaign_descriptions", "campaigns", "coupon_redemptions", "demographics", "products",
      "transactions_sample",
    ] {
      let limit = name == "products" ? rows * 4 : rows
      try folder.take("completejourney/\(name).csv", rows: limit)
    }
    return (folder, try folder.test.importPath(folder.test.exports))
  }

  @Test func `households, orders, campaigns and redemptions are told apart and joined`() throws {
    let (folder, report) = try households(rows: 800)
    let kinds = report.files.map { "\($0.path) \($0.kind ?? "")" }
    #expect(
      kinds == [
        "campaign_descriptions.csv reference", "campaigns.csv events",
        "coupon_redemptions.csv events", "demographics.csv crm", "products.csv reference",
        "transactions_sample.csv orders",
      ])
    // A household of the orders is the household of the demographics, not a second one.
    let linked = report.files.map(\.linkedPeople).reduce(0, +)
    #expect(report.people < linked)
    #expect(try folder.column("demographics.csv", "age")?.role == .descriptor)
    #expect(try folder.column("demographics.csv", "income")?.role == .descriptor)
    #expect(try folder.column("transactions_sample.csv", "household_id")?.role == .personID)
  }

  @Test func `behaviour forms the segments and demographics only describe them`() throws {
    let (folder, _) = try households(rows: 1500)
    let document = try folder.buildAndVerify()
    #expect(!document.personas.isEmpty)
    let describing: Set = ["age", "income", "home_ownership", "marital_status", "kids_count"]
    let claims: [Claim] = document.personas.flatMap { $0.claims }
    let features = claims.filter { $0.kind == "behaviour" }.compactMap { $0.predicate?.feature }
    #expect(describing.isDisjoint(with: features))
  }

  @Test func `churn is an outcome and blank charges are missing`() throws {
    let folder = try RealDataFolder()
    let path = RealDataFolder.path("telco-churn/Telco-Customer-Churn.csv")
    let report = try folder.test.importPath(path)
    #expect(report.files.first?.taken == 7043)
    #expect(report.people == 7043)
    let name = "Telco-Customer-Churn.csv"
    #expect(try folder.column(name, "Churn")?.role == .outcome)
    #expect(try folder.column(name, "TotalCharges")?.role == .measure)
    let source = try #require(try folder.test.workspace.sources().first)
    let charges = try #require(
      source.description.columns.firstIndex { $0.title == "TotalCharges" })
    var missing = 0
    try folder.test.workspace.forEachRecord(of: source, columns: [charges]) { record in
      if record.values[charges] == nil { missing += 1 }
    }
    #expect(missing == 11)
  }

  @Test func `churn is reported per persona and sets none apart`() throws {
    let folder = try RealDataFolder()
    try folder.take("telco-churn/Telco-Customer-Churn.csv", rows: 250)
    try folder.test.importPath(folder.test.exports)
    let document = try folder.buildAndVerify()
    let personas = document.personas.filter { $0.status == .active }
    #expect(personas.allSatisfy { $0.metrics.contains { $0.name == "churn" } })
    let claims: [Claim] = document.personas.flatMap { $0.claims }
    let features = claims.compactMap { $0.predicate?.feature }
    #expect(!features.contains { $0.lowercased().contains("churn") })
  }
}
