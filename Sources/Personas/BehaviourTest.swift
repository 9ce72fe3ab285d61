import EvidenceModel

/// Tests what statements assert about behaviour against the numbers of the people behind them.
struct BehaviourTest {
  /// Statements that assert the same, with what the data say instead.
  struct Refuted {
    let subject: String
    let items: [SpokenEvidence.Item]
    let contradiction: Claim.Contradiction
  }

  let evidence: SpokenEvidence
  let numbers: PeopleNumbers?
  let finder: ContradictionFinder

  init(evidence: SpokenEvidence, numbers: PeopleNumbers?) {
    self.evidence = evidence
    self.numbers = numbers
    finder = ContradictionFinder(attributes: numbers?.table.attributes ?? [])
  }

  /// Whether words assert the subject that statements were pooled by.
  func asserts(_ subject: String, in text: String) -> Bool {
    finder.assertions(in: text).contains { $0.subject == subject }
  }

  /// What most of some statements assert about behaviour and the data bear out, as measured.
  func confirmed(_ items: [SpokenEvidence.Item], members: [Int]) -> [Claim.Contradiction] {
    guard let numbers else { return [] }
    var counts: [String: Int] = [:]
    var found: [ContradictionFinder.Assertion] = []
    for item in items {
      for assertion in finder.assertions(in: evidence.statements[item.statement].quote) {
        if counts[assertion.subject] == nil { found.append(assertion) }
        counts[assertion.subject, default: 0] += 1
      }
    }
    return found.filter { 2 * (counts[$0.subject] ?? 0) >= items.count }.compactMap { assertion in
      guard
        let index = numbers.table.attributes.firstIndex(where: { $0.name == assertion.feature }),
        let everybody = numbers.mean(index, of: numbers.everybody),
        let measured = measurement(index, members)
      else { return nil }
      return finder.confirmation(of: assertion, members: measured, everybody: everybody.mean)
    }
  }

  /// The refuted assertions among statements, by subject in the order of their first statement.
  func refuted(_ items: [SpokenEvidence.Item], members: [Int]) -> [Refuted] {
    guard let numbers else { return [] }
    var order: [String] = []
    var found: [String: (assertion: ContradictionFinder.Assertion, items: [SpokenEvidence.Item])] =
      [:]
    for item in items {
      for assertion in finder.assertions(in: evidence.statements[item.statement].quote) {
        if found[assertion.subject] == nil { order.append(assertion.subject) }
        var entry = found[assertion.subject] ?? (assertion, [])
        entry.items.append(item)
        if assertion.isAbsolute { entry.assertion = assertion }
        found[assertion.subject] = entry
      }
    }
    return order.compactMap { subject in
      guard let entry = found[subject],
        let index = numbers.table.attributes.firstIndex(where: {
          $0.name == entry.assertion.feature
        }),
        let everybody = numbers.mean(index, of: numbers.everybody)
      else { return nil }
      let speakers = Set(entry.items.map(\.voice)).sorted().compactMap {
        numbers.rows[evidence.voices[$0].person]
      }
      let contradiction = finder.contradiction(
        of: entry.assertion, members: measurement(index, members),
        speakers: measurement(index, speakers), everybody: everybody.mean)
      return contradiction.map { Refuted(subject: subject, items: entry.items, contradiction: $0) }
    }
  }

  private func measurement(_ attribute: Int, _ rows: [Int]) -> ContradictionFinder.Measurement? {
    numbers?.mean(attribute, of: rows).map { .init(mean: $0.mean, count: $0.count) }
  }
}
