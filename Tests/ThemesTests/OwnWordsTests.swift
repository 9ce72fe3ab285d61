import EvidenceModel
import Testing
import Themes

/// What the company's own words, a person's own habits and the wording of an answer do.
struct OwnWordsTests {
  @Test(arguments: [
    "I only buy insurance at full price.", "I always order the insurance at my desk.",
    "I never use insurance coupons.",
  ])
  func `an own habit is a statement whatever was asked`(text: String) {
    var options = StatementFinder.Options()
    options.domainTerms = ["Travel insurance"]
    let talk = Conversation("I: What do you like most?\nC: \(text)")
    let found = StatementFinder(options).statements(in: talk.passages).statements
    #expect(found.map(\.kind) == [.habit])
  }

  @Test func `talk that no question asked for must be about the business`() {
    let talk = Conversation("C: I always read crime stories. I always read the zither catalogue.")
    var options = StatementFinder.Options()
    options.domainTerms = ["zither_catalogue"]
    let quotes = StatementFinder(options).statements(in: talk.passages).statements.map(\.quote)
    #expect(quotes == ["I always read the zither catalogue."])
  }

  @Test func `of two kinds that a question asks for the words choose`() {
    let survey = Conversation(
      "C: If the fee rises again I cancel the membership.", kind: .survey,
      question: "What almost kept you from joining, and what would make you leave?")
    #expect(StatementFinder().statements(in: survey.passages).statements.map(\.kind) == [.leave])
  }

  @Test func `a statement knows its conversation, and nobody counts once per conversation`() {
    let talk = Conversation("I: What frustrates you?\nC: The parcels always arrive late.")
    let found = StatementFinder().statements(in: talk.passages).statements
    #expect(found.map(\.conversation) == ["talk-p1-1"])
    let anonymous = ["a", "a", "b"].enumerated().map { place, conversation in
      Statement(
        source: SourceID("src1"), sourceKind: .survey, record: place, column: "text", locator: "",
        start: 0, end: 1, quote: "Parcels are late", core: "Parcels are late", kind: .pain,
        basis: .cue, person: nil, speaker: .customer, date: nil, question: nil, confidence: 0.9,
        conversation: conversation)
    }
    #expect(ThemeFinder().themes(in: anonymous).map(\.people) == [2])
  }
}
