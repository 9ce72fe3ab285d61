import EvidenceModel

/// Two invented businesses with planted topics: per business three groups of people, four kinds, two
/// topics per group and kind, six statements each in wordings as different as people find them.
struct InventedCorpus {
  let statements: [Statement]
  /// The planted topic of each statement, unique over kinds and groups.
  let topics: [Int]
  let groups: [Int]

  /// Reads a corpus: `# group kind` opens a topic, a line is a statement.
  init(_ text: String) {
    var statements: [Statement] = []
    var topics: [Int] = []
    var groups: [Int] = []
    var topic = -1
    var group = 0
    var kind = StatementKind.goal
    var place = 0
    for line in text.split(separator: "\n") {
      if line.hasPrefix("#") {
        let parts = line.split(separator: " ")
        group = Int(parts[1]) ?? 0
        kind = StatementKind(rawValue: String(parts[2])) ?? .goal
        topic += 1
        place = 0
        continue
      }
      statements.append(
        Self.statement(
          String(line), kind: kind, person: "g\(group)p\(place + (topic % 2) * 6)",
          record: statements.count))
      topics.append(topic)
      groups.append(group)
      place += 1
    }
    self.statements = statements
    self.topics = topics
    self.groups = groups
  }

  static func statement(
    _ text: String, kind: StatementKind, person: String?, record: Int
  ) -> Statement {
    Statement(
      source: SourceID("src1"), sourceKind: .interview, record: record, column: "text",
      locator: "turn:\(record)", start: 0, end: text.utf8.count, quote: text, core: text,
      kind: kind,
      basis: .question, person: person.map { PersonID($0) }, speaker: .customer, date: nil,
      question: nil, confidence: 0.9)
  }

  /// Pairwise precision and recall of themes over pairs of statements of one kind.
  func agreement(with themes: [Theme]) -> (precision: Double, recall: Double) {
    var label = [Int](repeating: -1, count: statements.count)
    for (number, theme) in themes.enumerated() { for i in theme.statements { label[i] = number } }
    var both = 0.0
    var found = 0.0
    var planted = 0.0
    for i in statements.indices {
      for j in 0..<i where statements[i].kind == statements[j].kind {
        let together = label[i] == label[j]
        let same = topics[i] == topics[j]
        if together { found += 1 }
        if same { planted += 1 }
        if together, same { both += 1 }
      }
    }
    return (found > 0 ? both / found : 1, planted > 0 ? both / planted : 1)
  }
}
