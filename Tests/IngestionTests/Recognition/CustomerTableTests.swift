import EvidenceModel
import Testing

@testable import Ingestion

struct CustomerTableTests {
  private static let header = [
    "Customer No.", "Name", "E-Mail", "Age", "Region", "Plan", "Logins per month", "Newsletter",
    "Churned",
    "Reason for leaving", "Account Manager", "Lifetime Value", "Customer since",
  ]

  private var rows: [[String]] {
    [Self.header]
      + (0..<40).map { index in
        [
          "C-10\(index)", "Ada \(index)", "a\(index)@x.org", "\(20 + index)",
          ["North", "South"][index % 2],
          ["Free", "Pro", "Team"][index % 3], "\(index * 7 % 13)", ["yes", "no"][index % 2],
          ["Yes", "No"][index % 4 / 3], index % 4 / 3 == 0 ? "Price" : "", "Kim Lee",
          "\(index * 10)",
          "\(1 + index % 12)/\(13 + index % 10)/2023",
        ]
      }
  }

  @Test func `an unknown table of customers gets its roles`() {
    let found = TableFixture.recognition(rows)
    #expect(found.description.kind == .crm)
    #expect(
      found.roles == [
        .personID, .personName, .email, .descriptor, .descriptor, .choice, .measure, .choice,
        .outcome,
        .choice, .staff, .outcome, .startDate,
      ])
    #expect(found.description.columns.last?.dateFormat == .monthFirst)
  }

  @Test func `a column that gives the outcome away is reported`() {
    let codes = TableFixture.recognition(rows).findings.map(\.code)
    #expect(codes.contains("leakage_suspect"))
  }

  @Test func `a table of persons without a person column is one of customers`() {
    let found = TableFixture.recognition(
      [["", "id", "Gender", "Age", "Marital_Status", "Visits", "HasCard", "Response"]]
        + (0..<30).map {
          [
            "\($0)", "\(7000 + $0 * 11)", ["Male", "Female"][$0 % 2], "\(20 + $0 % 40)",
            ["Single", "Married"][$0 % 2],
            "\($0 * 7 % 31)", "\($0 % 2)", "\($0 % 7 / 6)",
          ]
        })
    #expect(found.description.kind == .crm)
    #expect(
      found.roles == [
        .ignored, .personID, .descriptor, .descriptor, .descriptor, .measure, .choice, .outcome,
      ])
  }

  @Test func `a person's correction stands`() {
    let found = TableFixture.recognition(rows, roles: ["Plan": .descriptor, "No such": .measure])
    #expect(found.description.columns[5].role == .descriptor)
    #expect(found.description.columns[5].isOverridden)
    #expect(found.findings.contains { $0.code == "unknown_column" })
  }

  @Test func `the kind can be corrected too`() {
    #expect(TableFixture.recognition(rows, kind: .accounts).description.kind == .accounts)
  }

  @Test func `German and Japanese headers are understood`() {
    let german = TableFixture.recognition(
      [["Kundennummer", "Vorname", "Nachname", "E-Mail-Adresse", "Geschlecht", "PLZ", "Branche"]]
        + (0..<12).map { ["K\($0)7", "Ada", "L\($0)", "a\($0)@x.de", "w", "8907\($0)", "Bau"] })
    #expect(german.description.kind == .crm)
    #expect(
      german.roles == [
        .personID, .firstName, .lastName, .email, .descriptor, .postalCode, .descriptor,
      ])
    let japanese = TableFixture.recognition(
      [["顧客ID", "氏名", "メールアドレス", "性別", "都道府県"]]
        + (0..<12).map { ["A00\($0)", "山田\($0)", "a\($0)@x.jp", "女性", "東京都"] })
    #expect(japanese.roles == [.personID, .personName, .email, .descriptor, .descriptor])
  }

  @Test func `a status column is a lifecycle or an outcome by its values`() {
    func role(_ values: [String]) -> ColumnRole {
      TableFixture.recognition(
        [["Customer ID", "Status", "City"]]
          + (0..<20).map { ["\(1000 + $0)", values[$0 % values.count], "Ulm"] }
      ).roles[1]
    }
    #expect(role(["lead", "customer"]) == .lifecycle)
    #expect(role(["active", "cancelled"]) == .outcome)
    #expect(role(["gold", "silver", "bronze"]) == .choice)
  }
}
