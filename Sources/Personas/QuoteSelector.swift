import EvidenceModel

/// Chooses which quotes stand under a claim.
///
/// Newest first, but every person once before anybody twice, and nobody more than twice; at least
/// every counted customer has a quote, so a claim never states more customers than it shows.
struct QuoteSelector {
  let evidence: SpokenEvidence
  let limit: Int

  func quotes(_ items: [SpokenEvidence.Item]) -> [Claim.Evidence] {
    let sorted = items.sorted { precedes($0, $1) }
    var turns: [Int: Int] = [:]
    let ranked = sorted.map { item -> (turn: Int, item: SpokenEvidence.Item) in
      turns[item.voice, default: 0] += 1
      return (turns[item.voice] ?? 1, item)
    }
    let first = ranked.filter { $0.turn == 1 }.map(\.item)
    let second = ranked.filter { $0.turn == 2 }.map(\.item)
    let room = max(0, limit - first.count)
    return (first + second.prefix(room)).map { quote($0.statement, voice: $0.voice) }
  }

  /// Colleagues' words, for claims that rest on nothing else.
  func staffQuotes(_ statements: [Int]) -> [Claim.Evidence] {
    statements.prefix(limit).map { quote($0, voice: nil) }
  }

  private func precedes(_ left: SpokenEvidence.Item, _ right: SpokenEvidence.Item) -> Bool {
    let (a, b) = (evidence.statements[left.statement], evidence.statements[right.statement])
    if a.date != b.date { return (a.date ?? "") > (b.date ?? "") }
    return left.statement < right.statement
  }

  private func quote(_ index: Int, voice: Int?) -> Claim.Evidence {
    let statement = evidence.statements[index]
    let context = evidence.contexts.isEmpty ? nil : evidence.contexts[index]
    return Claim.Evidence(
      source: statement.source, locator: statement.locator,
      customer: voice.map { evidence.voices[$0].pseudonym }, speaker: statement.speaker,
      date: CalendarText.day(statement.date), question: statement.question,
      quote: statement.quote, prefix: context?.prefix, suffix: context?.suffix)
  }
}
