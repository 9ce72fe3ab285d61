package import EvidenceModel
package import EvidenceStore
import Foundation
import Reporting
import Segmentation

/// Says which persona people belong to.
package struct Assigner {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// One person and their likeliest persona; nil where none stands for them.
  package struct Row: Sendable, Hashable, Encodable {
    package let customer: String
    package let persona: String?
    package let probability: Double

    package init(customer: String, persona: String?, probability: Double) {
      self.customer = customer
      self.persona = persona
      self.probability = probability
    }
  }

  /// Everybody in the workspace who was segmented, ordered by identifier.
  package func members() throws(Diagnostic) -> [Row] {
    try requireBuild()
    return try workspace.memberships().map {
      Row(customer: $0.person.rawValue, persona: $0.persona, probability: $0.probability)
    }
  }

  /// People of other exports, compared with the members of each persona.
  ///
  /// The exports are read into a copy of the workspace, so that the same person, column and order
  /// mean the same; the workspace itself is not touched.
  package func assign(file: String) throws(Diagnostic) -> [Row] {
    try requireBuild()
    let copy = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-assign-\(ProcessInfo.processInfo.processIdentifier).sqlite")
      .path
    Self.remove(copy)
    defer { Self.remove(copy) }
    try workspace.copy(to: copy)
    try? FileManager.default.copyItem(
      atPath: PseudonymKey.path(workspace: workspace.path),
      toPath: PseudonymKey.path(workspace: copy))
    let other = try Workspace.open(at: copy)
    let known = Set(try workspace.people().map(\.id))
    let before = Set(try other.sources().map(\.number))
    // The exports stand under a folder of their own, so that they replace nothing.
    _ = try Importer(workspace: other, options: Importer.Options(prefix: "assigned"))
      .importPaths([file])
    let sources = try other.sources()
    let people = try other.people()
    let wanted = try Self.people(in: sources.filter { !before.contains($0.number) }, of: other)
    let population = try Population(
      workspace: other, sources: sources,
      people: people.enumerated().map { index, person in
        // Somebody in the file is to be placed, whatever their standing.
        wanted.contains(index + 1) && person.standing == .lead
          ? Person(
            id: person.id, pseudonym: person.pseudonym, standing: .customer,
            account: person.account) : person
      }, window: Window(nil, sources: sources))
    return try score(population, wanted: wanted, people: people, known: known)
  }

  private func score(
    _ population: Population, wanted: Set<Int>, people: [Person], known: Set<PersonID>
  ) throws(Diagnostic) -> [Row] {
    let memberships = try workspace.memberships()
    let names = Set(memberships.compactMap(\.persona)).sorted()
    var labels = [Int?](repeating: nil, count: population.table.people.count)
    for entry in memberships {
      guard let persona = entry.persona, let row = population.rowOfID[entry.person],
        !wanted.contains(population.numbers[row]) || known.contains(entry.person)
      else { continue }
      labels[row] = names.firstIndex(of: persona)
    }
    let rows = population.numbers.indices.filter { wanted.contains(population.numbers[$0]) }
    let scorer = SegmentScorer(table: population.table, labels: labels, groups: names.count)
    return rows.map { row in
      let likeliest = scorer.likeliest(row: row)
      return Row(
        customer: population.table.people[row].rawValue,
        persona: likeliest.map { names[$0.group] }, probability: likeliest?.probability ?? 0)
    }.sorted { $0.customer < $1.customer }
  }

  private static func people(
    in sources: [StoredSource], of workspace: Workspace
  ) throws(Diagnostic) -> Set<Int> {
    var found: Set<Int> = []
    for source in sources { found.formUnion(try workspace.peopleNumbers(in: source)) }
    return found
  }

  private func requireBuild() throws(Diagnostic) {
    _ = try DocumentReader(workspace: workspace).document(share: .internal)
  }

  private static func remove(_ path: String) {
    for suffix in ["", "-wal", "-shm", ".key"] {
      try? FileManager.default.removeItem(atPath: path + suffix)
    }
  }

  /// The rows as CSV: `customer,persona,probability`.
  package static func csv(_ rows: [Row]) -> String {
    var writer = CSVWriter(lineEnd: "\n")
    writer.append(["customer", "persona", "probability"])
    for row in rows {
      let rounded = (row.probability * 10_000).rounded() / 10_000
      writer.append([row.customer, row.persona ?? "", "\(rounded)"])
    }
    return writer.text
  }
}
