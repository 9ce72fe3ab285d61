import EvidenceModel

/// Builds passages from a readable script: `I:` asks, `C:` is the customer, `S:` is staff; what is marked
/// with `⟦...⟧` should come out as statements.
struct Conversation {
  let passages: [Passage]
  /// The marked texts in order.
  let expected: [String]

  init(
    _ script: String, kind: SourceKind = .interview, person: String = "p1", question: String? = nil,
    record: Int = 1
  ) {
    var passages: [Passage] = []
    var expected: [String] = []
    for (number, line) in script.split(separator: "\n").enumerated() {
      let text = line.dropFirst(3).replacing("\\n", with: "\n")
      let speaker: Speaker =
        line.hasPrefix("C") ? .customer : line.hasPrefix("I") ? .interviewer : .staff
      for part in text.split(separator: "⟦").dropFirst(text.hasPrefix("⟦") ? 0 : 1) {
        if let end = part.firstIndex(of: "⟧") { expected.append(String(part[..<end])) }
      }
      passages.append(
        Passage(
          source: SourceID("src1"), sourceKind: kind, record: record * 100 + number, column: "text",
          locator: "turn:\(number + 1)", conversation: "talk-\(person)-\(record)",
          person: PersonID(person), speaker: speaker, date: nil,
          question: speaker == .customer ? question : nil,
          text: text.filter { $0 != "⟦" && $0 != "⟧" }))
    }
    self.passages = passages
    self.expected = expected
  }
}
