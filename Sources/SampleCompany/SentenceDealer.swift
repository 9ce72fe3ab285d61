import Statistics

/// Deals planted sentences so that each wording comes up before any comes up twice.
struct SentenceDealer: Sendable {
  private var random: SeededGenerator
  private var decks: [String: Deck<String>] = [:]
  private var places = Deck(SmallTalk.list(SmallTalk.places))
  private var towns = Deck(SmallTalk.list(SmallTalk.towns))
  private var months = Deck(SmallTalk.list(SmallTalk.months))
  /// How often each sentence was dealt; a third time is not wanted.
  private var uses: [String: Int] = [:]
  /// How often each fact was dealt.
  private var drawn: [String: Int] = [:]

  /// Nobody's sentence stands in the files more often than this.
  static let mostUses = 2

  /// Sentences that stand in an interview or a note belong to their speaker and are never dealt.
  init(random: SeededGenerator) {
    self.random = random
    let spoken = InterviewScript.all.flatMap { $0.turns.flatMap(\.text.planted) }
    let noted = SalesNoteScript.all.flatMap { $0.lines.flatMap { MarkedText($0).planted } }
    for piece in spoken + noted { uses[piece.text] = Self.mostUses }
  }

  /// A sentence of one of the kinds (`pain`) or facts (`pain.gps`) that can be said at that moment.
  ///
  /// - Returns: nil when the type has nothing (more) to say about it.
  mutating func sentence(
    of type: CustomerType, kinds: [String], at moment: Moment
  ) -> (fact: PlantedFact, text: String)? {
    let facts = FactBank.bank(of: type).facts.filter { fact in
      kinds.contains { $0 == fact.kind || $0 == fact.id } && fact.isSaid(at: moment)
    }
    guard !facts.isEmpty else { return nil }
    for _ in 0..<4 {
      // Facts that came up less often are likelier, so that none stays with a single voice.
      let fact = random.pick(
        weighted: facts.map {
          ($0, 1 / (1 + Double(drawn["\(type.rawValue).\($0.id)", default: 0])))
        })
      let key = "\(type.rawValue).\(fact.id)"
      var deck = decks[key] ?? Deck(fact.wordings)
      let text = filled(deck.draw(&random))
      decks[key] = deck
      if uses[text, default: 0] < Self.mostUses {
        uses[text, default: 0] += 1
        drawn[key, default: 0] += 1
        return (fact, text)
      }
    }
    return nil
  }

  private mutating func filled(_ text: String) -> String {
    var text = text
    if text.contains("{place}") { text = text.filling("{place}", with: places.draw(&random)) }
    if text.contains("{town}") { text = text.filling("{town}", with: towns.draw(&random)) }
    if text.contains("{month}") { text = text.filling("{month}", with: months.draw(&random)) }
    text = text.filling("{km}", with: String(random.whole(71...118)))
    text = text.filling("{watts}", with: String(random.whole(238...324)))
    return text.filling("{euros}", with: random.pick(["4.99", "11.99", "39", "99"]))
  }
}
