import Attributes
package import EvidenceModel
package import EvidenceStore
import Foundation
import Ingestion
import Outcomes

extension Diagnostic.Code {
  package static let metricsWrongDate = Diagnostic.Code("metrics.wrongDate")
}

/// The metrics of personas, and what a dated change did to them.
package struct MetricReader {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// The metrics of all personas, or of one, with those of all customers beside them.
  ///
  /// - Parameters:
  ///   - name: An id or name; nil for all.
  ///   - change: The ISO day of a change, to compare the time before with the time after.
  /// - Returns: Rows of metrics by persona.
  /// - Throws: `build.notBuilt`, `show.unknownPersona`, `metrics.wrongDate`.
  package func metrics(
    persona name: String? = nil, change: String? = nil
  ) throws(Diagnostic) -> PersonaMetrics {
    let reading = try WorkspaceReading(workspace: workspace)
    var personas = reading.document.personas.filter { !($0.members ?? []).isEmpty }
    if let name { personas = [try reading.document.persona(named: name)] }
    let state = CustomerState(reading.population.table)
    var table = reading.population.table.adding(state.churnColumn(in: reading.population.table))
    table = table.adding(state.retentionColumn(in: table))
    if table.column("expansion") == nil {
      table = table.adding(try ChangeReader(workspace: workspace, reading: reading).expansion())
    }
    let tickets = try TicketKinds(workspace: workspace, reading: reading)
    let rows = Array(table.people.indices)
    let found = personas.map { persona -> PersonaMetrics.Row in
      let members = reading.rows(of: persona)
      return PersonaMetrics.Row(
        persona: persona.id, name: persona.name, customers: members.count,
        metrics: MetricTable().metrics(
          for: members, in: table, population: rows, window: reading.window.text),
        tickets: tickets.metrics(of: members, window: reading.window.text))
    }
    var result = PersonaMetrics(window: reading.window.text, personas: found)
    if let change {
      result.change = try ChangeReader(workspace: workspace, reading: reading).change(
        on: change, personas: personas)
    }
    return result
  }
}

extension WorkspaceReading {
  /// Rows of the attribute table of a persona's members, ascending.
  func rows(of persona: Persona) -> [Int] {
    (persona.members ?? []).compactMap { population.rowOfID[$0] }.sorted()
  }
}

extension AttributeTable {
  /// The table with one attribute more, if there is one.
  func adding(_ column: (attribute: Attribute, values: [Double])?) -> AttributeTable {
    guard let column else { return self }
    return AttributeTable(
      people: people, attributes: attributes + [column.attribute], values: values + [column.values],
      trials: trials + [[]])
  }
}

/// Kinds of tickets: tags or categories of tickets, and who wrote one of each.
struct TicketKinds {
  /// Kinds in falling frequency, with the rows of the people who wrote one.
  private let kinds: [(name: String, rows: Set<Int>)]
  private let people: Int

  /// At most this many kinds are told, each written by at least five people.
  private static let limit = 12

  init(workspace: Workspace, reading: WorkspaceReading) throws(Diagnostic) {
    var rowOfNumber: [Int: Int] = [:]
    for (row, number) in reading.population.numbers.enumerated() { rowOfNumber[number] = row }
    var found: [String: Set<Int>] = [:]
    for source in reading.sources where source.kind == .tickets {
      let columns = source.description.columns.indices.filter {
        [.tags, .category].contains(source.description.columns[$0].role)
      }
      guard !columns.isEmpty else { continue }
      try workspace.forEachRecord(of: source) { record in
        guard let row = record.person.flatMap({ rowOfNumber[$0] }) else { return }
        for column in columns {
          for kind in Self.names(in: record.values[column] ?? "") {
            found[kind, default: []].insert(row)
          }
        }
      }
    }
    people = reading.population.table.people.count
    kinds = found.filter { $0.value.count >= 5 }
      .sorted { ($1.value.count, $0.key) < ($0.value.count, $1.key) }
      .prefix(Self.limit).map { ($0.key, $0.value) }
  }

  private static func names(in cell: String) -> [String] {
    cell.split { ",;|[]\"".contains($0) }
      .map { $0.split(separator: " ").joined(separator: " ").lowercased() }
      .filter { !$0.isEmpty }
  }

  /// The share of a persona's people who wrote a ticket of each kind, beside everybody's.
  func metrics(of members: [Int], window: String) -> [Persona.Metric] {
    guard members.count >= 5 else { return [] }
    return kinds.map { kind in
      let own = members.count { kind.rows.contains($0) }
      return ShareMetric.metric(
        name: "tickets_\(kind.name)", title: "Wrote a ticket: \(kind.name)", count: own,
        of: members.count, everybody: kind.rows.count, ofEverybody: people, window: window)
    }
  }
}
