import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

/// Files are routed as they come: a table of tickets by customer, a transcript by who speaks in it.
struct RouteFileTests {
  @Test func `a table of tickets gets an answer per customer`() throws {
    let folder = try TestWorkspace()
    let path = try folder.file(
      "new-tickets.csv",
      "Id,Requester,Requester email,Created at,Subject,Description\n"
        + "1,Nia,nia@mail.example,2026-05-10,Plan,I want more watts at threshold before the season.\n"
        + "2,Nia,nia@mail.example,2026-05-12,Plan,My intervals are too easy before the race.\n"
        + "3,Tom,tom@mail.example,2026-05-11,Club,Our club needs one bill for all riders.\n")
    let workspace = try SampleCompanyPathTests.routable()
    let report = try PersonaRouter(workspace: workspace).route(file: path)
    #expect(report.answers.count == 2)
    #expect(report.answers.map(\.texts).sorted() == [1, 2])
    for answer in report.answers {
      #expect(abs(answer.choices.reduce(0) { $0 + $1.probability } - 1) < 0.01)
    }
  }

  @Test func `of a transcript only the customer's words are routed`() throws {
    let folder = try TestWorkspace()
    let path = try folder.file(
      "call.txt",
      """
      Interviewer: What were you trying to do?
      Nia: I want more watts at threshold before the road season.
      Interviewer: Our club riders all talk about the bill.
      Nia: My intervals were too easy.
      """)
    let workspace = try SampleCompanyPathTests.routable()
    let report = try PersonaRouter(workspace: workspace).route(file: path)
    let answer = try #require(report.answers.first)
    #expect(report.answers.count == 1)
    #expect(abs(answer.choices.reduce(0) { $0 + $1.probability } - 1) < 0.01)
  }
}
