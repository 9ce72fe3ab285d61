import EvidenceModel
import EvidenceStore
import Ingestion

/// Whose words an interview or a note holds, where its records don't say it themselves.
struct Participants {
  /// One row of a list of participants.
  private struct Row {
    let code: String?
    let name: String?
    let email: String?
    let file: String?
    /// ISO day of the interview.
    let date: String?
  }

  private let rows: [Row]

  init(workspace: Workspace, sources: [StoredSource]) throws(Diagnostic) {
    var rows: [Row] = []
    for source in sources where source.kind == .participants {
      let description = source.description
      let code = description.index(of: .personID)
      let name = description.index(of: .personName)
      let email = description.index(of: .email)
      let file = description.index(of: .fileName)
      let dates = DateColumn(description)
      try workspace.forEachRecord(of: source) { record in
        func value(_ index: Int?) -> String? { index.flatMap { record.values[$0] } }
        rows.append(
          Row(
            code: value(code), name: value(name), email: value(email), file: value(file),
            date: dates.date(in: record.values)))
      }
    }
    self.rows = rows
  }

  /// All names on the lists.
  var names: [String] { rows.compactMap(\.name) }

  /// The days on which the interviews of some sources were held, as the lists say.
  func dates(of sources: [StoredSource]) -> [SourceID: String] {
    var dates: [SourceID: String] = [:]
    for source in sources where source.kind == .interview {
      dates[source.id] = row(for: source)?.date
    }
    return dates
  }

  /// The identity of the one person whose words a source holds; nil when it can't be told.
  ///
  /// A conversation or notes in which a customer speaks is one unnamed person's at least; where
  /// nobody is known to speak as a customer, it is nobody's.
  func entry(for source: StoredSource, holdsCustomer: Bool) -> IdentityEntry? {
    guard source.kind == .interview || source.kind == .salesNotes else { return nil }
    let details = source.description.details
    let listed = row(for: source)
    let email = listed?.email ?? details["email"]
    let name = listed?.name ?? details["participant"]
    guard email != nil || name != nil || holdsCustomer else { return nil }
    let isNameless = email == nil && name == nil
    return IdentityEntry(
      sourceNumber: source.number, record: 1, isPrimary: false,
      personID: isNameless ? "interview \(source.path)" : nil, secondaryIDs: [],
      emails: email.map { [$0] } ?? [], phones: [], name: name, address: nil, dateOfBirth: nil,
      company: nil, jobTitle: nil, accountID: nil, lifecycle: nil, created: nil, hasOrders: false)
  }

  private func row(for source: StoredSource) -> Row? {
    let file = Self.file(source.path)
    if let found = rows.first(where: { row in row.file.map { Self.file($0) == file } ?? false }) {
      return found
    }
    let details = source.description.details
    let named = details["participant"] ?? ""
    return rows.first { row in
      guard let code = row.code, code.utf8.count >= 2 else { return false }
      return Self.holds(named, word: code) || Self.holds(Self.stem(source.path), word: code)
    }
  }

  private static func file(_ path: String) -> String {
    (path.split(separator: "/").last.map(String.init) ?? path).lowercased()
  }

  private static func stem(_ path: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return name.split(separator: ".").first.map(String.init) ?? name
  }

  /// Whether a word stands in a text by itself: "P1" is in "P1_2025.md", not in "P12".
  private static func holds(_ text: String, word: String) -> Bool {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }
      .contains { $0 == word.lowercased() }
  }
}
