import EvidenceModel
import Testing

@testable import Ingestion

struct TranscriptCellTests {
  private static let talk = """
    Assistant: Thanks for joining. What do you do all day long in that job of yours, in your own words?

    And how does it feel to do that?

    User: I paint: mostly landscapes, and I have done so for many years in the same small studio at home.
    It is quiet there, and I like that it is quiet, because noise makes it hard for me to see anything.

    AI: What is hard about it, and what would you change if you could change one single thing tomorrow?

    User: Selling. Nobody comes by, and the fees are high everywhere, so I mostly give the paintings away.
    """

  @Test func `turns keep their paragraphs and exact words`() {
    let turns = TranscriptText.turns(of: Self.talk)
    #expect(turns.map(\.speaker) == ["Assistant", "User", "AI", "User"])
    #expect(turns[1].text.hasPrefix("I paint: mostly"))
    #expect(turns[0].text.contains("\n\nAnd how"))
  }

  @Test func `each row of transcripts becomes turns`() throws {
    let source = TableFixture.source([
      ["transcript_id", "text"], ["t1", Self.talk], ["t2", Self.talk],
    ])
    #expect(source.description.kind == .interview)
    let records = try TableFixture.records(source).taken
    #expect(records.count == 8)
    #expect(records[5].locator == "row:2 turn:2")
    let index = try #require(source.description.columns.firstIndex { $0.name == "speaker_role" })
    #expect(
      records.prefix(4).map { $0.values[index] } == [
        "interviewer", "customer", "interviewer", "customer",
      ])
    #expect(records[7].values[0] == "t2")
  }

  @Test func `a list of spoken segments is an interview`() throws {
    let source = try DialectFixture.source(
      """
      {"title":"Call","transcript":[{"speaker":"Interviewer","start":0.5,"end":2.1,"text":"How is it going?"},
      {"speaker":"Ann Lee","start":2.4,"end":6.0,"text":"It starts so slowly in the morning."},
      {"speaker":"Interviewer","start":6.2,"end":7.0,"text":"And then?"},
      {"speaker":"Ann Lee","start":7.1,"end":9.0,"text":"Then it runs."}]}
      """)
    #expect(source.description.kind == .interview)
    #expect(source.description.columns.map(\.role).contains(.speaker))
    var words = 0
    try source.forEachRecord({ _ in words += 1 }, rejected: { _ in })
    #expect(words == 4)
  }
}
