package import EvidenceModel

/// Who is happy and who has left, as far as attributes tell.
package struct CustomerState: Sendable {
  /// For each row how satisfied they say they are, 0 (worst) to 1 (best); nil where nobody asked.
  package let satisfaction: [Double?]
  /// For each row whether they have left; nil where it is not known.
  package let hasLeft: [Bool?]

  /// Reads the state of everybody in a table.
  ///
  /// Satisfaction is the mean over columns that ask for a recommendation, satisfaction or stars, each
  /// on its own scale. Who has left is told by `churn`, by `retention`, or by an outcome with a level
  /// such as "cancelled".
  package init(_ table: AttributeTable) {
    satisfaction = Self.satisfaction(table)
    hasLeft = Self.departures(table)
  }

  private static let asking = [
    "recommend", "satisf", "nps", "csat", "how happy", "stars", "promoter", "zufrieden",
  ]
  private static let gone = [
    "cancel", "churn", "inactive", "lost", "expired", "closed", "former", "terminated", "left",
    "unsubscribed", "lapsed",
  ]

  private static func satisfaction(_ table: AttributeTable) -> [Double?] {
    let columns = table.attributes.indices.filter { index in
      let attribute = table.attributes[index]
      let text = (attribute.name + " " + attribute.title).lowercased()
      return [.ordinal, .number, .count, .amount].contains(attribute.scale)
        && asking.contains(where: text.contains)
    }
    var sums = [Double](repeating: 0, count: table.people.count)
    var counts = [Int](repeating: 0, count: table.people.count)
    for index in columns {
      let known = table.values[index].filter(\.isFinite)
      let levels = table.attributes[index].levels.count
      let least = levels > 1 ? 0 : min(1, known.min() ?? 0)
      let most = levels > 1 ? Double(levels - 1) : known.max() ?? 1
      guard most > least else { continue }
      for row in table.people.indices where table.values[index][row].isFinite {
        sums[row] += (table.values[index][row] - least) / (most - least)
        counts[row] += 1
      }
    }
    return table.people.indices.map { counts[$0] > 0 ? sums[$0] / Double(counts[$0]) : nil }
  }

  private static func departures(_ table: AttributeTable) -> [Bool?] {
    func column(_ name: String, meansLeft value: Double) -> [Bool?]? {
      table.column(name).map { $0.map { $0.isFinite ? ($0 == value) : nil } }
    }
    if let churn = column("churn", meansLeft: 1) { return churn }
    if let retention = column("retention", meansLeft: 0) { return retention }
    for (index, attribute) in table.attributes.enumerated()
    where attribute.scale == .nominal && attribute.levels.count <= 12 {
      let text = (attribute.name + " " + attribute.title).lowercased()
      let isState =
        attribute.role == .outcome
        || ["status", "state", "subscription"].contains(where: text.contains)
      let levels = attribute.levels.indices.filter { level in
        let name = attribute.levels[level].lowercased()
        return gone.contains(where: name.contains)
      }
      guard isState, !levels.isEmpty, levels.count < attribute.levels.count else { continue }
      return table.values[index].map { $0.isFinite ? levels.contains(Int($0)) : nil }
    }
    return [Bool?](repeating: nil, count: table.people.count)
  }

  /// The share of all that left among those of whom it is known; nil for fewer than 20.
  package var shareLeft: Double? {
    let known = hasLeft.compactMap(\.self)
    return known.count >= 20 ? Double(known.count { $0 }) / Double(known.count) : nil
  }

  /// Who has left as an attribute, where the table has no `churn` of its own.
  package func churnColumn(in table: AttributeTable) -> (attribute: Attribute, values: [Double])? {
    guard table.column("churn") == nil, hasLeft.contains(where: { $0 != nil }) else { return nil }
    let attribute = Attribute(
      name: "churn", title: "Left", scale: .binary, role: .outcome)
    return (attribute, hasLeft.map { $0.map { $0 ? 1 : 0 } ?? .nan })
  }

  /// Who has stayed as an attribute, where the table has no `retention` of its own.
  package func retentionColumn(
    in table: AttributeTable
  ) -> (attribute: Attribute, values: [Double])? {
    guard table.column("retention") == nil, hasLeft.contains(where: { $0 != nil }) else {
      return nil
    }
    let attribute = Attribute(
      name: "retention", title: "Stayed", scale: .binary, role: .outcome)
    return (attribute, hasLeft.map { $0.map { $0 ? 0 : 1 } ?? .nan })
  }
}
