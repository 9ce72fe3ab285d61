import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Kind, number of records and some roles of every table among the shared data sets.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct SharedKindTests {
  struct Case: Sendable, CustomTestStringConvertible {
    let path: String
    let kind: SourceKind
    let records: Int
    var roles: [String: ColumnRole] = [:]
    var testDescription: String { path }
  }

  private static let survey = "jupyter-surveys/2015-12-notebook-ux/"
  private static let otel = "otel-enduser/end-user-surveys/"

  private static let cases: [Case] = [
    Case(path: "banking77/categories.json", kind: .reference, records: 77),
    Case(path: "banking77/test.csv", kind: .tickets, records: 3_080, roles: ["text": .message]),
    Case(path: "banking77/train.csv", kind: .tickets, records: 10_003, roles: ["text": .message]),
    Case(
      path: "completejourney/campaigns.csv", kind: .events, records: 6_589,
      roles: ["household_id": .personID]),
    Case(path: "completejourney/campaign_descriptions.csv", kind: .reference, records: 27),
    Case(
      path: "completejourney/coupon_redemptions.csv", kind: .events, records: 2_102,
      roles: ["household_id": .personID, "redemption_date": .date]),
    Case(
      path: "completejourney/demographics.csv", kind: .crm, records: 801,
      roles: ["household_id": .personID, "age": .descriptor]),
    Case(
      path: "telco-churn/Telco-Customer-Churn.csv", kind: .crm, records: 7_043,
      roles: ["customerID": .personID, "Churn": .outcome, "tenure": .measure]),
    Case(
      path: "jupyter-surveys/2016-05-education-survey/responses.csv", kind: .survey, records: 125),
    Case(path: survey + "20160115235816-SurveyExport.csv", kind: .survey, records: 1_706),
    Case(path: survey + "analysis/prep/survey_short_columns.csv", kind: .survey, records: 1_706),
    Case(path: survey + "analysis/prep/roles.csv", kind: .reference, records: 741),
    Case(
      path: survey + "analysis/prep/difficult_aspects_themes.csv", kind: .reference, records: 513),
    Case(path: survey + "analysis/prep/integrations_themes.csv", kind: .reference, records: 689),
    Case(
      path: "jupyter-surveys/2020-12-jupyter-survey/data/all_responses.csv", kind: .survey,
      records: 1_135, roles: ["Respondent ID": .personID]),
    Case(
      path: "jupyter-surveys/2020-12-jupyter-survey/data/text_fields.csv", kind: .survey,
      records: 1_135),
    Case(path: otel + "otel-collector/otel-collector-survey.csv", kind: .survey, records: 185),
    Case(
      path: otel + "docs-usability/otel-docs-usability-survey.csv", kind: .survey, records: 48),
    Case(
      path: otel + "otel-collector-follow-up/otel-collector-follow-up-survey.csv", kind: .survey,
      records: 120),
    Case(
      path: otel
        + "otel-prom-interoperability-2026/otel-prom-interoperability-survey-2026.csv",
      kind: .survey, records: 186),
    Case(
      path: otel + "otel-prom-interoperability/otel-prom-interoperability-survey.csv",
      kind: .survey, records: 91),
    Case(
      path: otel + "getting-started/otel-getting-started-survey.csv", kind: .survey, records: 104),
    Case(
      path: otel
        + "contributor-experience/otel-contributor-experience-survey-demographic-questions.csv",
      kind: .survey, records: 134),
    Case(
      path: otel + "developer-experience/developer-experience-survey.csv", kind: .survey,
      records: 217),
  ]

  @Test(arguments: cases)
  func `a data set has the kind, rows and roles of its description`(example: Case) throws {
    let file = try SourceReader().sources(at: SharedData.url("data/" + example.path).path)
    let source = try #require(file.sources.first)
    #expect(source.description.kind == example.kind)
    var records = 0
    try source.forEachRecord({ _ in records += 1 }, rejected: { _ in })
    #expect(records == example.records)
    for title in example.roles.keys.sorted() {
      let column = source.description.columns.first { $0.title == title }
      #expect(column?.role == example.roles[title], "\(title)")
    }
  }

  @Test(arguments: [
    ("expert-personas/pip_personas.md", SourceKind.personas),
    ("expert-personas/onrr_user_types.md", .personas),
    ("expert-personas/rust_async_grace.md", .personas),
    ("expert-personas/govuk_accessibility_ron.md", .personas),
    (
      "onrr-research/18_BenevolentBats_may2018_disbursements_round1/Research_Results.md", .interview
    ),
    ("onrr-research/28_user-questions/Results.md", .interview),
    ("onrr-research/34_NewSite/Consolidated Findings.xlsx", .interview),
    (
      "otel-enduser/video-transcripts/transcripts/20231204T233444Z-otel-q-a-feat-jennifer-moore.md",
      .interview
    ),
  ])
  func `a document has its kind`(path: String, kind: SourceKind) throws {
    let file = try SourceReader().sources(at: SharedData.url("data/" + path).path)
    #expect(file.sources.first?.description.kind == kind)
  }
}
