import Attributes
import EvidenceModel
import EvidenceStore

/// The customers of a build with their attributes.
struct Population {
  let table: AttributeTable
  /// Number of the person in the workspace for each row of the table.
  let numbers: [Int]
  let rowOfID: [PersonID: Int]

  /// Computes the attributes of everybody who counts as a customer.
  init(
    workspace: Workspace, sources: [StoredSource], people: [Person], window: Window
  ) throws(Diagnostic) {
    var rowOfPerson = [Int?](repeating: nil, count: people.count + 1)
    var ids: [PersonID] = []
    var numbers: [Int] = []
    for (index, person) in people.enumerated() where person.standing == .customer {
      rowOfPerson[index + 1] = ids.count
      ids.append(person.id)
      numbers.append(index + 1)
    }
    var builder = AttributeBuilder(
      people: ids, options: AttributeBuilder.Options(asOf: window.end))
    try FactReader(workspace: workspace, rowOfPerson: rowOfPerson, sources: sources)
      .read(into: &builder)
    let all = builder.table()
    let seen = Self.observed(all)
    table = Self.rows(seen, of: all)
    self.numbers = seen.map { numbers[$0] }
    var rows: [PersonID: Int] = [:]
    for (row, id) in table.people.enumerated() { rows[id] = row }
    rowOfID = rows
  }

  /// Rows of people about whom some basis attribute or outcome says something: a person known only
  /// from an interview is no row of numbers.
  private static func observed(_ table: AttributeTable) -> [Int] {
    let telling = table.attributes.indices.filter { index in
      let attribute = table.attributes[index]
      // Counts are 0 for people of whom nothing is known, so they say nothing by themselves.
      return attribute.scale != .count && attribute.role == .basis
        || attribute.role == .outcome && attribute.name != "revenue"
    }
    return table.people.indices.filter { row in
      telling.contains { !table.values[$0][row].isNaN }
        || table.attributes.indices.contains {
          table.attributes[$0].scale == .count && table.values[$0][row] > 0
        }
    }
  }

  private static func rows(_ rows: [Int], of table: AttributeTable) -> AttributeTable {
    AttributeTable(
      people: rows.map { table.people[$0] }, attributes: table.attributes,
      values: table.values.map { column in rows.map { column[$0] } },
      trials: table.trials.map { column in column.isEmpty ? [] : rows.map { column[$0] } })
  }
}
