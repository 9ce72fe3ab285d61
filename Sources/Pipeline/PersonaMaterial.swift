import EvidenceModel
import EvidenceStore
import Outcomes
import Personas

/// Brings what the stages found into the form that personas are composed from.
struct PersonaMaterial {
  let sources: [StoredSource]
  let people: [Person]
  let window: Window
  let population: Population
  let segmentation: Segmentation?
  let heard: Heard
  let themes: [Theme]
  let lineages: [String?]
  let visitors: [Visitor]
  let accountPeople: [AccountPerson]

  func input(excluding names: Set<String>) -> PersonaInput {
    let rows = Array(population.table.people.indices)
    let metrics = segmentation.map { segmentation in
      segmentation.segments.map { segment in
        MetricTable().metrics(
          for: segment.members, in: population.table, population: rows, window: window.text)
      }
    }
    return PersonaInput(
      segmentation: segmentation, table: rows.isEmpty ? nil : population.table, eligible: rows,
      statements: heard.statements,
      contexts: heard.contexts.map { StatementContext(prefix: $0.prefix, suffix: $0.suffix) },
      themes: themes, voices: voices(),
      sources: sources.map {
        SourceSummary(id: $0.id, kind: $0.kind, from: $0.firstDate, to: $0.lastDate)
      },
      asOf: window.asOf,
      revenueAttribute: population.table.column("revenue") == nil ? nil : "revenue",
      excludedNames: names, metrics: metrics ?? [], lineages: lineages,
      isBusiness: isBusiness, visitors: visitors, accountPeople: accountPeople)
  }

  /// Whether at least 30 % of the people belong to an account.
  private var isBusiness: Bool {
    let asked = people.count { $0.standing != .internal }
    return 10 * accountPeople.count >= 3 * max(1, asked)
  }

  /// Everybody whose words were listened to.
  private func voices() -> [Voice] {
    let segmentOfRow = segmentation?.segmentOfRow(count: population.table.people.count)
    var kinds: [PersonID: Set<SourceKind>] = [:]
    for (person, kind) in heard.voices { kinds[person, default: []].insert(kind) }
    return people.compactMap { person in
      guard person.standing != .internal, let own = kinds[person.id] else { return nil }
      let row = population.rowOfID[person.id]
      return Voice(
        person: person.id, pseudonym: person.pseudonym,
        segment: row.flatMap { segmentOfRow?[$0] },
        kinds: own.sorted { $0.rawValue < $1.rawValue })
    }
  }
}
