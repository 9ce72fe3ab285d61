import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Row counts of public data sets.
@Suite(.enabled(if: SharedData.isPresent, "needs ../shared/data"))
struct SharedTableTests {
  @Test(arguments: [
    ("data/telco-churn/Telco-Customer-Churn.csv", 7_043, 21),
    ("data/jupyter-surveys/2020-12-jupyter-survey/data/all_responses.csv", 1_135, 216),
    ("data/completejourney/transactions_sample.csv", 75_000, 11),
    ("data/anthropic-interviewer/creatives_transcripts.csv", 125, 2),
  ])
  func `every row is taken`(path: String, rows: Int, width: Int) throws {
    let opened = try FileOpener().open(SharedData.url(path).path)
    guard case .table(let table)? = opened.contents.first else {
      Issue.record("\(path) is no table")
      return
    }
    var count = 0
    var misfits = 0
    try table.forEachRow(
      { row in
        count += 1
        if row.cells.count != width { misfits += 1 }
      }, rejected: { _ in misfits += 1 })
    #expect(count == rows + 1)
    #expect(misfits == 0)
  }

  @Test func `transcripts in cells are conversations`() throws {
    let path = "data/anthropic-interviewer/creatives_transcripts.csv"
    let opened = try FileOpener().open(SharedData.url(path).path)
    guard case .table(let table)? = opened.contents.first else {
      Issue.record("no table")
      return
    }
    var speakers: Set<String> = []
    for row in table.sample.dropFirst() {
      let conversation = RawConversation(parsingCell: row.cells[1] ?? "", name: "")
      #expect(conversation?.turns.count ?? 0 >= 4)
      speakers.formUnion(conversation?.turns.compactMap(\.speaker) ?? [])
    }
    #expect(speakers == ["Assistant", "AI", "User"])
  }
}
