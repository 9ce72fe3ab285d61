package import EvidenceModel
import TextAnalysis

/// What a workspace knows, as far as lines of a persona can be tested by it.
package struct AuditMaterial: Sendable {
  let table: AttributeTable
  let index: StatementIndex
  let claims: ClaimIndex
  /// Ids of the personas that claims are made of, in order.
  let personas: [String]
  /// Customers' own words, for quotes.
  let passages: [Passage]
  private let spoken: [String]
  private let pseudonyms: [PersonID: String]
  /// Everybody whose words were heard.
  private let heard: Set<PersonID>
  private let placeOf: [String: [Int]]
  private let redact: @Sendable (String) -> String

  /// The material of one workspace.
  ///
  /// - Parameters:
  ///   - table: All customers' attributes; without rows where there are no numbers.
  ///   - statements: Statements of customers, safe to show.
  ///   - passages: Customers' words as stored.
  ///   - claims: The claims of the active personas.
  ///   - pseudonyms: What people are called.
  ///   - redact: Makes a text safe to show.
  package init(
    table: AttributeTable, statements: [Statement], passages: [Passage],
    claims: [ClaimIndex.Entry], pseudonyms: [PersonID: String],
    redact: @escaping @Sendable (String) -> String
  ) {
    self.table = table
    let own = statements.filter { $0.speaker == .customer }
    index = StatementIndex(own)
    self.claims = ClaimIndex(claims)
    var personas: [String] = []
    for entry in claims where !personas.contains(entry.persona) { personas.append(entry.persona) }
    self.personas = personas
    self.passages = passages
    spoken = passages.map { Self.letters($0.text) }
    self.pseudonyms = pseudonyms
    heard = Set(passages.compactMap(\.person))
    var places: [String: [Int]] = [:]
    for (number, statement) in own.enumerated() {
      places[Self.place(statement.source, statement.locator), default: []].append(number)
    }
    placeOf = places
    self.redact = redact
  }

  /// How many people of an audience were heard at all.
  func voices(in audience: LineJudge.Audience) -> Int {
    audience.people.map { $0.intersection(heard).count } ?? heard.count
  }

  /// The statements that a claim's evidence quotes.
  func statements(of claim: Claim) -> [Int] {
    claim.evidence.flatMap { evidence -> [Int] in
      guard let quote = evidence.quote, let locator = evidence.locator else { return [] }
      return (placeOf[Self.place(evidence.source, locator)] ?? []).filter {
        index.statements[$0].quote == quote
      }
    }
  }

  func kinds(of statements: [Int]) -> [String] {
    Set(statements.map { index.statements[$0].sourceKind.documentName }).sorted()
  }

  /// Quotes of several people before a second one of the same.
  func quotes(_ statements: [Int], limit: Int) -> [AuditQuote] {
    var seen: Set<PersonID> = []
    var texts: Set<String> = []
    let chosen = statements.filter { number in
      let statement = index.statements[number]
      guard texts.insert(statement.quote).inserted else { return false }
      return statement.person.map { seen.insert($0).inserted } ?? true
    }
    return chosen.prefix(limit).map { number in
      let statement = index.statements[number]
      return AuditQuote(
        quote: statement.quote, customer: statement.person.flatMap { pseudonyms[$0] },
        source: statement.source, sourceKind: statement.sourceKind.documentName,
        locator: statement.locator, date: statement.date)
    }
  }

  /// Where a customer said a text, compared by its letters and digits.
  func verbatim(_ text: String) -> AuditQuote? {
    let wanted = Self.letters(text)
    guard wanted.count >= 8, let number = spoken.firstIndex(where: { $0.contains(wanted) }) else {
      return nil
    }
    let passage = passages[number]
    return AuditQuote(
      quote: redact(text), customer: passage.person.flatMap { pseudonyms[$0] },
      source: passage.source, sourceKind: passage.sourceKind.documentName,
      locator: passage.locator, date: passage.date)
  }

  private static func place(_ source: SourceID, _ locator: String) -> String {
    "\(source) \(locator)"
  }

  private static func letters(_ text: String) -> String {
    " " + text.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ") + " "
  }
}
