/// What is shown of records that were set aside: lines and reasons, never the originals.
package struct RejectsPage: Sendable {
  /// One record.
  package struct Row: Sendable, Hashable {
    package let line: Int
    package let reason: String

    package init(line: Int, reason: String) {
      self.line = line
      self.reason = reason
    }
  }

  package let id: String
  package let rows: [Row]
  package let first: Int
  /// How many are kept with their lines, and how many there were.
  package let kept: Int
  package let total: Int
  package let footer: PageFooter

  /// So many lines stand on one page.
  package static let perPage = 200

  /// The stretch of all rows from some place on.
  package init(id: String, all: [Row], first: Int, total: Int, footer: PageFooter) {
    self.id = id
    self.first = max(0, min(first, max(0, all.count - 1)))
    rows = Array(all.dropFirst(self.first).prefix(Self.perPage))
    kept = all.count
    self.total = total
    self.footer = footer
  }
}
