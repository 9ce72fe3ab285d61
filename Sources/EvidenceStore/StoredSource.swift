package import EvidenceModel

/// A source as the workspace holds it.
package struct StoredSource: Sendable, Hashable {
  /// Counts sources in the order of their first import, from 1.
  package let number: Int
  /// Relative to the folder that was imported; with `#sheet` or `/member` for parts of a file.
  package let path: String
  package let sha256: String
  package let table: String
  package let records: Int
  package let rejected: Int
  /// ISO dates of the first and last dated record.
  package let firstDate: String?
  package let lastDate: String?
  package let description: SourceDescription

  package var id: SourceID { SourceID("src\(number)") }
  package var kind: SourceKind { description.kind }
}

/// What came out of one import of one source.
package struct ImportTally: Sendable, Hashable {
  package var records = 0
  package var rejected: [RejectedRecord] = []
  package var rejectedCount = 0
  package var firstDate: String?
  package var lastDate: String?

  package init() {}

  /// Widens the range of dates by one ISO date.
  package mutating func note(date: String) {
    if firstDate.map({ date < $0 }) ?? true { firstDate = date }
    if lastDate.map({ date > $0 }) ?? true { lastDate = date }
  }
}
