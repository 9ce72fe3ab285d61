import Testing
import Themes

struct SentenceSearchTests {
  private let search = SentenceSearch(texts: [
    "The invoice was wrong. I like the staff.", "Invoices, invoices, invoices!",
    "You charged me twice on the bill.", "Nothing to do with it.",
  ])

  @Test func `sentences with the word come first, then those about the same`() throws {
    let query = try #require(SentenceSearch.Query("invoice"))
    let found = search.ranked(query)
    #expect(Set([found[0].text, found[1].text]) == [0, 1])
    #expect(found[0].isByWords && found[1].isByWords)
    #expect(found.dropFirst(2).allSatisfy { !$0.isByWords })
    #expect(!found.contains { $0.text == 3 })
  }

  @Test func `the place is the sentence`() throws {
    let query = try #require(SentenceSearch.Query("staff"))
    let hit = try #require(search.ranked(query).first)
    #expect(hit.text == 0 && hit.bytes == 23..<40)
  }

  @Test(arguments: ["", "the of and", "!!"])
  func `words that say nothing are no query`(words: String) {
    #expect(SentenceSearch.Query(words) == nil)
  }
}
