import EvidenceModel
import EvidenceStore
import Ingestion

/// The persons behind rows that name nobody: an anonymous survey, reviews, transcripts without ids.
///
/// Each row is somebody's, and nobody can tell whether two rows are the same person's; so each row is
/// a person of its own. Tickets are left out: one customer writes many.
struct UnnamedPeople {
  /// Columns that tell the rows apart.
  let columns: [String]
  let values: [[String?]]
  let entries: [IdentityEntry]
  /// Places among the entries of rows that name nobody.
  let unnamed: Set<Int>

  /// - Returns: nil for sources of which a row is not a person, and for those that name most people.
  init?(
    source: StoredSource, identity: IdentityColumns, workspace: Workspace
  ) throws(Diagnostic) {
    let isTranscripts = source.description.dialect == "transcripts-in-cells"
    guard source.kind == .survey || source.kind == .reviews || isTranscripts else { return nil }
    guard try Self.isMostlyBlank(source, identity, workspace) else { return nil }
    columns = identity.names + ["_locator"]
    let rows = try workspace.distinctValues(of: source, columns: columns)
    values = rows.map(\.values)
    var entries: [IdentityEntry] = []
    var unnamed: Set<Int> = []
    for row in rows {
      var entry = identity.entry(record: row.record, values: row.values)
      if row.values.dropLast().allSatisfy({ $0?.isEmpty ?? true }) {
        // The turns of one transcript have the locators `row:3 turn:1`, `row:3 turn:2`.
        let place = row.values.last??.split(separator: " ").first.map(String.init)
        entry.personID = "\(source.path) \(place ?? "row:\(row.record)")"
        unnamed.insert(entries.count)
      }
      entries.append(entry)
    }
    self.entries = entries
    self.unnamed = unnamed
  }

  /// Whether more than half of the rows name nobody.
  private static func isMostlyBlank(
    _ source: StoredSource, _ identity: IdentityColumns, _ workspace: Workspace
  ) throws(Diagnostic) -> Bool {
    guard !identity.indices.isEmpty else { return true }
    var rows = 0
    var blank = 0
    try workspace.forEachRecord(of: source, columns: identity.indices) { record in
      rows += 1
      if identity.indices.allSatisfy({ record.values[$0]?.isEmpty ?? true }) { blank += 1 }
    }
    return blank * 2 > rows
  }
}
