import EvidenceModel
import EvidenceStore
import Personas

/// Reads who belongs to which account, with the job titles that the customer tables have.
struct AccountReader {
  let workspace: Workspace
  let sources: [StoredSource]
  let people: [Person]

  /// Everybody with an account who is no colleague, in the order of the people.
  func accountPeople() throws(Diagnostic) -> [AccountPerson] {
    guard people.contains(where: { $0.account != nil }) else { return [] }
    var titles: [Int: String] = [:]
    for source in sources where source.kind == .crm || source.kind == .participants {
      let columns = source.description.columns
      guard let index = columns.indices.first(where: { Self.isTitle(columns[$0]) }) else {
        continue
      }
      try workspace.forEachRecord(of: source, columns: [index]) { record in
        guard let person = record.person, let title = record.values[index], !title.isEmpty else {
          return
        }
        if titles[person] == nil { titles[person] = title }
      }
    }
    return people.enumerated().compactMap { index, person in
      guard person.standing != .internal, let account = person.account else { return nil }
      return AccountPerson(person: person.id, account: account, title: titles[index + 1])
    }
  }

  private static func isTitle(_ column: ColumnDescription) -> Bool {
    guard column.role == .descriptor else { return false }
    let words = Set(column.name.lowercased().split { !$0.isLetter }.map(String.init))
    return !words.isDisjoint(with: ["job", "title", "role", "position", "beruf", "funktion"])
  }
}
