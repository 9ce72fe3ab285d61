import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Kinds and main roles of real data sets; the files stay outside the project.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealDataTests {
  private func source(_ path: String) throws -> RecognizedSource {
    let file = try SourceReader().sources(at: SharedData.url("data/" + path).path)
    return try #require(file.sources.first)
  }

  @Test(arguments: [
    ("telco-churn/Telco-Customer-Churn.csv", SourceKind.crm),
    ("completejourney/campaigns.csv", .events),
    ("completejourney/campaign_descriptions.csv", .reference),
    ("completejourney/coupon_redemptions.csv", .events),
    ("completejourney/demographics.csv", .crm),
    ("completejourney/products.csv", .reference),
    ("completejourney/transactions_sample.csv", .orders),
    ("jupyter-surveys/2020-12-jupyter-survey/data/all_responses.csv", .survey),
    ("jupyter-surveys/2020-12-jupyter-survey/data/text_fields.csv", .survey),
    ("jupyter-surveys/2016-05-education-survey/responses.csv", .survey),
    ("jupyter-surveys/2015-12-notebook-ux/20160115235816-SurveyExport.csv", .survey),
    ("anthropic-interviewer/creatives_transcripts.csv", .interview),
    ("banking77/test.csv", .tickets),
    ("onrr-research/08_sprint-sarcasticseacow/sprint-sarcasticseacow_results.md", .interview),
  ])
  func `the kind is found from the content`(path: String, kind: SourceKind) throws {
    #expect(try source(path).description.kind == kind)
  }

  @Test(arguments: [
    ("telco-churn/Telco-Customer-Churn.csv", "customerID", ColumnRole.personID),
    ("telco-churn/Telco-Customer-Churn.csv", "SeniorCitizen", .descriptor),
    ("telco-churn/Telco-Customer-Churn.csv", "Contract", .choice),
    ("telco-churn/Telco-Customer-Churn.csv", "MonthlyCharges", .measure),
    ("telco-churn/Telco-Customer-Churn.csv", "Churn", .outcome),
    ("completejourney/transactions_sample.csv", "household_id", .personID),
    ("completejourney/transactions_sample.csv", "basket_id", .orderID),
    ("completejourney/transactions_sample.csv", "sales_value", .amount),
    ("completejourney/coupon_redemptions.csv", "redemption_date", .date),
    ("completejourney/demographics.csv", "income", .descriptor),
    (
      "jupyter-surveys/2020-12-jupyter-survey/data/all_responses.csv", "3. Python.", .multipleChoice
    ),
    ("jupyter-surveys/2020-12-jupyter-survey/data/all_responses.csv", "Respondent ID", .personID),
    (
      "jupyter-surveys/2016-05-education-survey/responses.csv",
      "What are the biggest pain points for you in running your class?", .openAnswer
    ),
    ("banking77/test.csv", "text", .message),
  ])
  func `main roles are found`(path: String, title: String, role: ColumnRole) throws {
    let column = try source(path).description.columns.first { $0.title == title }
    #expect(column?.role == role)
  }

  @Test func `ages come in rising order`() throws {
    let columns = try source("completejourney/demographics.csv").description.columns
    let age = columns.first { $0.name == "age" }
    #expect(age?.levels.first == "19-24")
    #expect(age?.levels.last == "65+")
  }

  @Test func `a transcript's answers are the customer's`() throws {
    let found = try source("anthropic-interviewer/creatives_transcripts.csv")
    let index = try #require(found.description.columns.firstIndex { $0.name == "speaker_role" })
    var roles: [String?: Int] = [:]
    try found.forEachRecord({ roles[$0.values[index], default: 0] += 1 }, rejected: { _ in })
    #expect(roles["unknown"] == nil)
    #expect((roles["customer"] ?? 0) > 1000)
  }

  @Test func `research notes hold participants' words`() throws {
    let found = try source(
      "onrr-research/08_sprint-sarcasticseacow/sprint-sarcasticseacow_results.md")
    var customer = 0
    try found.forEachRecord({ if $0.values[2] == "customer" { customer += 1 } }, rejected: { _ in })
    #expect(customer >= 10)
  }
}
