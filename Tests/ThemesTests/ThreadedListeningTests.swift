import EvidenceModel
@testable import Themes
import Testing

/// Reading on several threads gives what reading on one gives.
struct ThreadedListeningTests {
  @Test(arguments: [2, 4, 7])
  func `statements are the same for any number of threads`(threads: Int) {
    let passages = corpus()
    var options = StatementFinder.Options()
    options.threads = 1
    let alone = StatementFinder(options).statements(in: passages)
    options.threads = threads
    let together = StatementFinder(options).statements(in: passages)
    #expect(!alone.statements.isEmpty)
    #expect(alone.statements == together.statements)
    #expect(alone.asideCounts == together.asideCounts)
  }

  @Test func `a word has one number in every spelling`() {
    var book = WordBook()
    let words = book.words(in: "Late LATE late; don’t don't DON'T")
    #expect(Set(words.prefix(3)).count == 1)
    #expect(
      words.dropFirst(3).map { book.wordTexts[Int($0)] } == ["do", "not", "do", "not", "do", "not"])
  }

  @Test func `every cue weight is a whole number of tenths`() {
    for kind in StatementKind.allCases {
      var cues = CueStrengths()
      cues.raise(kind, to: 2.4)
      cues.raise(kind, to: 1)
      #expect(cues[kind] == 2.4)
      #expect(cues.strongest == 2.4)
    }
    #expect(StatementKind.allCases.enumerated().allSatisfy { $0.offset == $0.element.place })
  }

  /// Tickets, survey answers and a talk whose sentences partly recur.
  private func corpus() -> [Passage] {
    let matters = [
      "The pump arrived broken and nobody answers my mails about number ",
      "I always order on Mondays because the truck comes on Tuesday, batch ",
      "Honestly, it would be great if the app remembered my filters in room ",
      "We almost left because the invoices were wrong twice in branch ",
    ]
    var passages: [Passage] = []
    for number in 0..<400 {
      let text = "Hello,\n\(matters[number % 4])\(number % 37). It's late again!\n\nCheers,\nSam"
      passages.append(passage(number, text, .tickets, question: nil))
      passages.append(
        passage(
          1000 + number, matters[(number + 1) % 4] + "\(number % 11).", .survey,
          question: number % 2 == 0 ? "What frustrates you most?" : "What almost stopped you?"))
    }
    return passages
  }

  private func passage(
    _ number: Int, _ text: String, _ kind: SourceKind, question: String?
  ) -> Passage {
    Passage(
      source: SourceID(kind.rawValue), sourceKind: kind, record: number, column: "text",
      locator: "row:\(number)", conversation: "\(number)", person: PersonID("p\(number % 97)"),
      speaker: .customer, date: nil, question: question, text: text)
  }
}
