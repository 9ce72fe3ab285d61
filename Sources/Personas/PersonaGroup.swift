import EvidenceModel

/// The people behind one persona: rows of the table, and those of them with words.
struct PersonaGroup {
  let key: String
  /// Nil for hypotheses from words alone.
  let segment: Segment?
  /// Its index in the segmentation, or the number of the hypothesis.
  let index: Int
  /// Rows of the table that are customers.
  let members: [Int]
  /// Indices of its voices.
  let voices: [Int]

  var isMain: Bool { segment.map { $0.role == .main } ?? true }
}

/// The table as claims need it: rows by person, means over rows.
struct PeopleNumbers {
  let table: AttributeTable
  /// All customers.
  let everybody: [Int]
  let rows: [PersonID: Int]

  init?(_ table: AttributeTable?, eligible: [Int]) {
    guard let table else { return nil }
    self.table = table
    everybody = eligible
    rows = Dictionary(
      table.people.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func values(_ attribute: Int, of rows: [Int]) -> [Double] {
    rows.map { table.values[attribute][$0] }.filter(\.isFinite)
  }

  func mean(_ attribute: Int, of rows: [Int]) -> (mean: Double, count: Int)? {
    let values = values(attribute, of: rows)
    guard !values.isEmpty else { return nil }
    return (values.reduce(0, +) / Double(values.count), values.count)
  }

  func rest(of members: [Int]) -> [Int] {
    let inside = Set(members)
    return everybody.filter { !inside.contains($0) }
  }
}

/// The customers' own statements, by theme and person, without repetitions.
struct SpokenEvidence {
  /// A statement that counts: said by a customer with a known voice, sure enough of its kind.
  struct Item: Hashable {
    let statement: Int
    let voice: Int
  }

  let statements: [Statement]
  let contexts: [StatementContext]
  let voices: [Voice]
  /// Counted statements of each theme in the theme's order, the same words of one person once.
  let themes: [[Item]]
  /// Colleagues' statements of each theme.
  let staff: [[Int]]

  init(_ input: PersonaInput, smallestConfidence: Double) {
    statements = input.statements
    contexts = input.contexts
    voices = input.voices
    let places = Dictionary(
      input.voices.enumerated().map { ($1.person, $0) }, uniquingKeysWith: { first, _ in first })
    themes = input.themes.map { theme in
      var seen: Set<String> = []
      return theme.statements.compactMap { index in
        let statement = input.statements[index]
        guard statement.speaker == .customer, statement.confidence >= smallestConfidence,
          let person = statement.person, let voice = places[person],
          seen.insert("\(voice) " + Self.folded(statement.quote)).inserted
        else { return nil }
        return Item(statement: index, voice: voice)
      }
    }
    staff = input.themes.map { theme in
      theme.statements.filter { input.statements[$0].speaker == .staff }
    }
  }

  /// Letters and digits in lower case: what makes two quotes the same.
  static func folded(_ text: String) -> String {
    text.lowercased().filter { $0.isLetter || $0.isNumber }
  }

  func customers(_ items: [Item]) -> Int { Set(items.map(\.voice)).count }

  /// Kinds of source, by the contract's names, sorted.
  func kinds(_ items: [Item]) -> [String] {
    Set(items.map { statements[$0.statement].sourceKind.documentName }).sorted()
  }

  func dates(_ items: [Item]) -> [String] {
    items.compactMap { CalendarText.day(statements[$0.statement].date) }.sorted()
  }
}
