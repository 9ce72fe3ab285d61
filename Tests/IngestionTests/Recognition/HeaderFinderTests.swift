import EvidenceModel
import Testing

@testable import Ingestion

struct HeaderFinderTests {
  private func layout(_ rows: [[String]]) -> HeaderLayout {
    HeaderFinder(rows: TableFixture.tableRows(rows), name: "t.csv", format: .delimited).layout()
  }

  @Test func `lines before the header are left out and reported`() {
    let found = layout([
      ["Report of sales", "", "", ""], ["", "", "", ""], ["Name", "Email", "City", "Plan"],
      ["Ada", "a@x.org", "Ulm", "Pro"],
    ])
    #expect(found.rowsBeforeData == 3)
    #expect(found.titles == ["Name", "Email", "City", "Plan"])
    #expect(found.findings.map(\.code) == ["lines_before_header"])
  }

  @Test func `blank titles are numbered by position`() {
    let found = layout([["", "Name", "City"], ["1", "Ada", "Ulm"]])
    #expect(found.titles == ["Column 1", "Name", "City"])
  }

  @Test func `a table without a header says so`() {
    let found = layout([
      ["2024-01-01", "a@x.org", "5"], ["2024-01-02", "b@x.org", "7"],
      ["2024-01-03", "c@x.org", "9"],
    ])
    #expect(found.rowsBeforeData == 0)
    #expect(found.findings.map(\.code) == ["no_header"])
  }

  @Test func `two header rows carry the question to its choices`() {
    let found = layout([
      ["Respondent ID", "Collector ID", "Which do you use?", "", "", "Why?"],
      ["", "", "Phone", "Tablet", "Laptop", "Open-Ended Response"],
      ["1001", "7", "Phone", "", "Laptop", "It is there"],
    ])
    #expect(found.hint == "survey-two-rows")
    #expect(found.rowsBeforeData == 2)
    #expect(found.titles == ["Respondent ID", "Collector ID", "Phone", "Tablet", "Laptop", "Why?"])
    #expect(found.questions[3] == "Which do you use?")
    #expect(found.questions[5].isEmpty)
  }

  @Test func `three header rows give codes for names and questions for titles`() {
    let found = layout([
      ["StartDate", "ResponseId", "Finished", "Q1"],
      ["Start Date", "Response ID", "Finished", "What would make you leave?"],
      [
        #"{"ImportId":"startDate"}"#, #"{"ImportId":"_recordId"}"#, #"{"ImportId":"finished"}"#,
        #"{"ImportId":"QID1"}"#,
      ],
      ["2024-01-01 10:00:00", "R_1", "1", "The price"],
    ])
    #expect(found.rowsBeforeData == 3)
    #expect(found.titles.last == "What would make you leave?")
    #expect(found.codes.last == "Q1")
  }

  @Test func `markup and line ends in titles are cleaned`() {
    let found = layout([["<strong>Your&nbsp;age</strong>", "City\n(now)"], ["1", "Ulm"]])
    #expect(found.titles == ["Your age", "City (now)"])
  }
}
