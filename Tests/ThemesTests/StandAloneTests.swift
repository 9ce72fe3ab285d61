import EvidenceModel
@testable import Themes
import Testing

/// What makes a sentence stand alone: labels, lead-ins, hesitation.
struct StandAloneTests {
  @Test(arguments: [
    "It's the parking, mostly.", "You could name it bureaucracy.",
    "Everything around invoices, really.",
    "That whole insurance topic.",
  ])
  func `a clause that only names a topic is a label`(text: String) {
    #expect(isLabel(text))
  }

  @Test(arguments: [
    "The battery dies.", "We moved house.", "It never arrives.", "They charge twice.",
    "Late parcels",
    "I never park downtown.", "The invoices come without a number.",
  ])
  func `a clause in which something happens is no label`(text: String) {
    #expect(!isLabel(text))
  }

  @Test(arguments: [
    ("The upshot is that nobody reads the report.", "nobody reads the report."),
    ("As for me, the trainer has to be patient.", "the trainer has to be patient."),
    ("I, um, read the report on the train.", "I read the report on the train."),
    (
      "We sort of, share one login for the whole clinic.",
      "We share one login for the whole clinic."
    ),
    ("If the fee rises, we leave the programme.", "If the fee rises, we leave the programme."),
    (
      "Never on Sundays, the studio is closed then.", "Never on Sundays, the studio is closed then."
    ),
  ])
  func `an announcement goes, a condition stays`(quote: String, core: String) {
    #expect(CoreText().core(of: quote) == core)
  }

  @Test func `hesitation does not hide that a sentence recurs`() {
    let questions = ["What frustrates you?", "What almost stopped you?", "What do you like most?"]
    let asides = [
      "I spilled the soup over my new trousers that evening.",
      "I spilled, you know, the soup over over my new trousers that evening.",
      "I um, spilled the soup over my kind of, new trousers that evening.",
    ]
    var passages: [Passage] = []
    for person in 0..<3 {
      passages +=
        Conversation(
          "I: \(questions[person])\nC: \(asides[person])", person: "p\(person)", record: person
        ).passages
    }
    #expect(StatementFinder().statements(in: passages).statements.isEmpty)
  }

  @Test func `a short question and its answer are one quote`() {
    let talk = Conversation(
      """
      I: What would make you leave?
      C: ⟦My red line? Another fee increase without any warning.⟧
      """)
    let found = StatementFinder().statements(in: talk.passages).statements
    #expect(found.map(\.quote) == talk.expected)
    #expect(found.map(\.core) == ["Another fee increase without any warning."])
  }

  private func isLabel(_ sentence: String) -> Bool {
    var book = WordBook()
    let text = TokenizedText(Array(sentence.utf8), &book)
    let reading = SentenceReader().read(text, 0..<text.bytes.count, in: .english, &book)
    return LabelClause.isLabel(reading.words, book)
  }
}
