import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import TestSupport
import Testing

/// Real surveys: with respondents' ids over two files, and anonymous ones.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct RealDataSurveyTests {
  private static let jupyter = "jupyter-surveys/2020-12-jupyter-survey/data/"

  @Test func `two files of one survey join by the respondent's id`() throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path(Self.jupyter))
    #expect(report.files.map(\.kind) == ["survey", "survey"])
    #expect(report.files.map(\.taken) == [1135, 1135])
    #expect(report.people == 1135)
    #expect(report.files.map(\.linkedPeople) == [1135, 1135])
  }

  @Test func `answers of both files make the personas`() throws {
    let folder = try RealDataFolder()
    try folder.take(Self.jupyter + "all_responses.csv", rows: 60)
    try folder.take(Self.jupyter + "text_fields.csv", rows: 60)
    try folder.test.importPath(folder.test.exports)
    let document = try folder.buildAndVerify()
    #expect(document.sources.count == 2)
    let claims: [Claim] = document.personas.flatMap { $0.claims }
    let sources = Set(claims.flatMap { $0.evidence.map { $0.source } })
    #expect(!sources.isEmpty)
  }

  @Test(arguments: [
    ("otel-enduser/end-user-surveys/docs-usability/otel-docs-usability-survey.csv", 48),
    ("otel-enduser/end-user-surveys/getting-started/otel-getting-started-survey.csv", 104),
    ("jupyter-surveys/2016-05-education-survey/responses.csv", 125),
  ])
  func `each row of an anonymous survey is a person`(path: String, rows: Int) throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path(path))
    #expect(report.files.map(\.kind) == ["survey"])
    #expect(report.people == rows)
    #expect(report.files.first?.findings.contains { $0.code == "rows_unnamed" } == true)
    #expect(try folder.test.workspace.people().allSatisfy { $0.standing == .customer })
  }

  @Test func `an anonymous survey makes personas with shares of its respondents`() throws {
    let folder = try RealDataFolder()
    try folder.test.importPath(
      RealDataFolder.path(
        "otel-enduser/end-user-surveys/docs-usability/otel-docs-usability-survey.csv"))
    let document = try folder.buildAndVerify()
    #expect(!document.personas.isEmpty)
    let customers = document.personas.compactMap { $0.size?.customers }.reduce(0, +)
    #expect(customers + document.unassigned.customers <= 48)
  }

  @Test func `columns named by short codes are answers, not personas`() throws {
    let path = "jupyter-surveys/2015-12-notebook-ux/analysis/prep/survey_short_columns.csv"
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path(path))
    #expect(report.files.first?.kind != "personas")
  }

  @Test func `a folder of surveys passes over its documents and pictures`() throws {
    let folder = try RealDataFolder()
    let report = try folder.test.importPath(RealDataFolder.path("otel-enduser/end-user-surveys"))
    let states = Dictionary(grouping: report.files, by: \.state).mapValues(\.count)
    #expect(states[.failed] == nil)
    let tables = report.files.filter { $0.path.hasSuffix(".csv") }
    #expect(tables.allSatisfy { $0.state == .imported && $0.kind == "survey" })
    let describing = report.files.filter { $0.path.contains("README") || $0.path.hasSuffix(".pdf") }
    #expect(describing.allSatisfy { $0.state == .skipped && !$0.message.isEmpty })
    #expect(report.text.split(separator: "\n").count < 30)
  }
}
