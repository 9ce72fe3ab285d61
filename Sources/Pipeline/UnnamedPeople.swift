import EvidenceModel
import EvidenceStore
import Ingestion

/// The persons behind rows that name nobody: an anonymous survey, reviews, transcripts without ids.
///
/// Each row is somebody's, and nobody can tell whether two rows are the same person's; so each row is
/// a person of its own. Tickets are left out: one customer writes many.
struct UnnamedPeople {
  let entries: [IdentityEntry]
  /// Places among the entries of rows that name nobody.
  let unnamed: Set<Int>

  /// - Returns: nil for sources of which a row is not a person, and for those that name most people.
  init?(
    source: StoredSource, identity: IdentityColumns, links: [Workspace.StoredLink]
  ) {
    guard LinkColumns(source.description).separatesUnnamed, Self.areMostlyBlank(links) else {
      return nil
    }
    var entries: [IdentityEntry] = []
    var unnamed: Set<Int> = []
    for link in links {
      var entry = identity.entry(record: link.firstRecord, values: link.values)
      if Self.isBlank(link) {
        // The turns of one transcript have the locators `row:3 turn:1`, `row:3 turn:2`.
        let place = link.locator.split(separator: " ").first.map(String.init)
        entry.personID = "\(source.path) \(place ?? "row:\(link.firstRecord)")"
        unnamed.insert(entries.count)
      }
      entries.append(entry)
    }
    self.entries = entries
    self.unnamed = unnamed
  }

  private static func isBlank(_ link: Workspace.StoredLink) -> Bool {
    link.values.allSatisfy { $0?.isEmpty ?? true }
  }

  /// Whether more than half of the rows name nobody.
  private static func areMostlyBlank(_ links: [Workspace.StoredLink]) -> Bool {
    let rows = links.reduce(0) { $0 + $1.records }
    let blank = links.reduce(0) { $0 + (isBlank($1) ? $1.records : 0) }
    return blank * 2 > rows || links.first.map { $0.values.isEmpty } ?? false
  }
}
