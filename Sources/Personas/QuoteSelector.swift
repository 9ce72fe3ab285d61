import EvidenceModel

/// Chooses which quotes stand under a claim.
///
/// Newest first, but every person once before anybody twice, and nobody more than twice; at least
/// every counted customer has a quote, so a claim never states more customers than it shows.
struct QuoteSelector {
  let evidence: SpokenEvidence
  let limit: Int

  /// The quotes of a claim, newest first.
  func quotes(_ items: [SpokenEvidence.Item]) -> [Claim.Evidence] {
    var shown: [Int: Int] = [:]
    return quotes(items, like: "", shown: &shown)
  }

  /// The quotes of a claim, the one that says it best on top.
  ///
  /// On top stands a quote that shares most words with the claim's own, of the person who stood on top of
  /// the fewest other claims so far (`shown`, by voice); the others follow as above.
  func quotes(
    _ items: [SpokenEvidence.Item], like core: String, shown: inout [Int: Int]
  ) -> [Claim.Evidence] {
    let sorted = items.sorted { precedes($0, $1) }
    let best = best(of: sorted, like: core, shown: shown)
    if let best { shown[best.voice, default: 0] += 1 }
    let ordered = best.map { best in [best] + sorted.filter { $0 != best } } ?? sorted
    var turns: [Int: Int] = [:]
    let ranked = ordered.map { item -> (turn: Int, item: SpokenEvidence.Item) in
      turns[item.voice, default: 0] += 1
      return (turns[item.voice] ?? 1, item)
    }
    let first = ranked.filter { $0.turn == 1 }.map(\.item)
    let second = ranked.filter { $0.turn == 2 }.map(\.item)
    let room = max(0, limit - first.count)
    return (first + second.prefix(room)).map { quote($0.statement, voice: $0.voice) }
  }

  private func best(
    of items: [SpokenEvidence.Item], like core: String, shown: [Int: Int]
  ) -> SpokenEvidence.Item? {
    let wanted = words(core)
    let shared = items.map { item in
      wanted.intersection(words(evidence.statements[item.statement].quote)).count
    }
    guard let most = shared.max(), most > 0 else { return nil }
    // Nearly as close is close enough, so that another person can be heard.
    let near = items.indices.filter { Double(shared[$0]) >= 0.8 * Double(most) }
    let place = near.min { a, b in
      let (one, other) = (shown[items[a].voice] ?? 0, shown[items[b].voice] ?? 0)
      return one == other ? (shared[b], a) < (shared[a], b) : one < other
    }
    return place.map { items[$0] }
  }

  private func words(_ text: String) -> Set<String> {
    Set(
      text.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count > 2 }.map(
        String.init))
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
