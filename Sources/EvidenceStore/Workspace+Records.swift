package import EvidenceModel
import GRDB

/// Records, as they were taken in.
extension Workspace {
  /// A record as stored, with the number of its person.
  package struct StoredRecord {
    package let number: Int
    package let locator: String
    package let person: Int?
    package let values: [String?]
  }

  /// Gives all records of a source in order.
  ///
  /// Only the columns of the indices given are read; the others are nil and cost nothing. With
  /// `records` only those of these numbers are given.
  package func forEachRecord(
    of source: StoredSource, columns: [Int]? = nil, records: [Int]? = nil,
    _ body: (StoredRecord) throws -> Void
  ) throws(Diagnostic) {
    let all = source.description.columns
    let wanted = columns ?? Array(all.indices)
    let names = wanted.map { all[$0].name.quotedDatabaseIdentifier }
    let list = (["_record", "_locator", "_link"] + names).joined(separator: ", ")
    let some = records.map { "[" + $0.map(String.init).joined(separator: ",") + "]" }
    let filter = some == nil ? "" : " WHERE _record IN (SELECT value FROM json_each(:some))"
    let sql =
      "SELECT \(list) FROM \(source.table.quotedDatabaseIdentifier)\(filter) ORDER BY _record"
    try read { database in
      let people = try Links.people(database, source: source.number)
      let rows = try Row.fetchCursor(
        database, sql: sql, arguments: some.map { ["some": $0] } ?? StatementArguments())
      while let row = try rows.next() {
        var values = [String?](repeating: nil, count: all.count)
        for (place, column) in wanted.enumerated() { values[column] = row[place + 3] }
        let link: Int = row[2] ?? 0
        let person = link < people.count ? people[link] : 0
        try body(
          StoredRecord(
            number: row[0], locator: row[1], person: person == 0 ? nil : person, values: values))
      }
    }
  }
}

/// Questions about the values of columns.
extension Workspace {
  /// The distinct combinations of values in some columns, each with its first record, in the order
  /// of first records.
  package func distinctValues(
    of source: StoredSource, columns: [String]
  ) throws(Diagnostic) -> [(record: Int, values: [String?])] {
    guard !columns.isEmpty else { return [] }
    let names = columns.map(\.quotedDatabaseIdentifier).joined(separator: ", ")
    return try read { database in
      let rows = try Row.fetchCursor(
        database,
        sql: """
          SELECT min(_record), \(names) FROM \(source.table.quotedDatabaseIdentifier)
          GROUP BY \(names) ORDER BY 1
          """)
      var found: [(record: Int, values: [String?])] = []
      while let row = try rows.next() {
        found.append((row[0], columns.indices.map { row[$0 + 1] as String? }))
      }
      return found
    }
  }
}
