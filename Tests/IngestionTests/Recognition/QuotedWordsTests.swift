import Testing

@testable import Ingestion

struct QuotedWordsTests {
  @Test func `verbatim words are taken exactly`() {
    #expect(
      QuotedWords.quotes(in: "- verbatim: What if they run out of it") == [
        "What if they run out of it"
      ])
    #expect(
      QuotedWords.quotes(in: #"- "Nobody here cares about it" (direct quote)"#) == [
        "Nobody here cares about it"
      ])
    #expect(
      QuotedWords.quotes(in: #"- said: "That is the most important thing""#) == [
        "That is the most important thing"
      ])
    #expect(
      QuotedWords.quotes(in: "told me “I am after that note”, twice") == ["I am after that note"])
  }

  @Test func `the colleague's own words are not the customer's`() {
    #expect(QuotedWords.quotes(in: "- next step: loop in support").isEmpty)
    #expect(QuotedWords.quotes(in: #"I said "we will look into that""#).isEmpty)
    #expect(QuotedWords.quotes(in: #"wants the "Pro" plan"#).isEmpty)
  }

  @Test func `bullets and emphasis around a quoted line go`() {
    #expect(QuotedWords.stripped("- _I never look there._") == "I never look there.")
    #expect(QuotedWords.stripped("> \"Too slow for me\"") == "Too slow for me")
  }
}
