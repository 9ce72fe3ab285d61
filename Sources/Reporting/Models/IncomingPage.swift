import EvidenceModel

/// What is shown of files that were sent and not yet taken in.
package struct IncomingPage: Sendable, Hashable {
  /// Many conversations or notes of one kind and layout, told as one.
  package struct Group: Sendable, Hashable {
    package let sheets: [Entry]
  }

  /// A source and its place among all.
  package struct Entry: Sendable, Hashable {
    package let place: Int
    package let sheet: SourceSheet
  }

  /// The name of the folder that they wait in.
  package let batch: String
  package let entries: [Entry]
  package let footer: PageFooter

  package init(batch: String, sheets: [SourceSheet], footer: PageFooter) {
    self.batch = batch
    entries = sheets.enumerated().map { Entry(place: $0.offset, sheet: $0.element) }
    self.footer = footer
  }

  /// How many will be taken in.
  package var takenCount: Int { entries.count { $0.sheet.isTaken } }

  /// Tables, each by itself.
  var tables: [Entry] { entries.filter { $0.sheet.isTaken && $0.sheet.isTable } }

  /// What can't be taken in.
  var refused: [Entry] { entries.filter { !$0.sheet.isTaken } }

  /// Conversations and notes by kind and layout, in the order of the first of each.
  var groups: [Group] {
    var order: [[String]] = []
    var found: [[String]: [Entry]] = [:]
    for entry in entries where entry.sheet.isTaken && !entry.sheet.isTable {
      let key = [entry.sheet.kind?.rawValue ?? "", entry.sheet.dialect]
      if found[key] == nil { order.append(key) }
      found[key, default: []].append(entry)
    }
    return order.map { Group(sheets: found[$0] ?? []) }
  }
}

/// One source with its columns to correct: before it is taken in, or afterwards.
package struct SourcePage: Sendable {
  package let sheet: SourceSheet
  /// The folder that it waits in and its place there; nil when it is in the workspace.
  package let waiting: (batch: String, place: Int)?
  /// Its id; empty while it waits.
  package var id = ""
  /// What was counted, for sources of the workspace: title and value.
  package var figures: [(String, String)] = []
  /// From the first to the last day; empty without dates.
  package var window = ""
  /// Reasons why records were set aside, with their counts, the most frequent first.
  package var setAside: [SourceRejects.Reason] = []
  /// The first column that is shown.
  package var firstColumn = 0
  package let footer: PageFooter

  /// So many columns stand on one page.
  package static let columnsPerPage = 120

  package init(
    sheet: SourceSheet, waiting: (batch: String, place: Int)? = nil, footer: PageFooter
  ) {
    self.sheet = sheet
    self.waiting = waiting
    self.footer = footer
  }
}
