import EvidenceModel
import Testing
import Themes

/// Kinds that no wording tells are learnt from what others answered.
struct KindTransferTests {
  private func turn(
    _ conversation: Int, _ number: Int, _ speaker: Speaker, _ text: String,
    kind: SourceKind = .interview, person: Int? = nil
  ) -> Passage {
    Passage(
      source: SourceID("src\(conversation)"), sourceKind: kind, record: number, column: "text",
      locator: "turn:\(number)", conversation: "c\(conversation)",
      person: speaker == .customer ? PersonID("p\(person ?? conversation)") : nil, speaker: speaker,
      date: nil, question: nil, text: text)
  }

  private static let fears = [
    "The yearly contract frightened my treasurer", "Our members distrust yearly contracts",
    "Twelve months of deposit looked dangerous", "A deposit for twelve months seemed dangerous",
  ]

  /// Two who are asked plainly, two who are asked in words that no grammar knows.
  private var talks: [Passage] {
    let plain = "What almost stopped you?"
    let odd = "Was your stomach entirely calm about paying into it?"
    return [
      turn(1, 1, .interviewer, plain), turn(1, 2, .customer, Self.fears[0]),
      turn(2, 1, .interviewer, plain), turn(2, 2, .customer, Self.fears[2]),
      turn(3, 1, .interviewer, odd), turn(3, 2, .customer, Self.fears[1]),
      turn(4, 1, .interviewer, odd), turn(4, 2, .customer, Self.fears[3]),
    ]
  }

  @Test func `an answer to an unknown question takes the kind of those it is like`() {
    let found = StatementFinder().statements(in: talks).statements
    let objecting = Set(found.filter { $0.kind == .objection }.map(\.conversation))
    #expect(objecting.isSuperset(of: ["c1", "c2", "c4"]))
  }

  @Test func `a ticket is filed like the same words in an interview`() {
    let ticket = turn(
      5, 1, .customer, "A deposit for twelve months seemed dangerous", kind: .tickets)
    let found = StatementFinder().statements(in: talks + [ticket]).statements
    #expect(found.contains { $0.sourceKind == .tickets && $0.kind == .objection })
  }

  @Test func `a person's own words teach nothing about themselves, another's do`() {
    // No cue of its own tells the kind of this sentence.
    let words = "The deposit covers twelve months of the yearly contract"
    func objects(asked number: Int) -> Bool {
      StatementFinder().statements(in: [
        turn(number, 1, .interviewer, "What almost stopped you?"),
        turn(number, 2, .customer, words), turn(9, 1, .customer, words, kind: .tickets, person: 1),
      ]).statements.contains { $0.sourceKind == .tickets && $0.kind == .objection }
    }
    #expect(!objects(asked: 1))
    #expect(objects(asked: 2))
  }
}
