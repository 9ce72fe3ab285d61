package import EvidenceModel
package import Statistics

/// How many people meet several conditions at once: what a portrait of averages hides.
///
/// A segment may be "mostly young, mostly mobile, mostly in a hurry" while few of its members are all
/// three.
package struct RulePrevalence: Sendable, Hashable {
  /// One condition on an attribute.
  package struct Condition: Sendable, Hashable {
    package enum Comparison: String, Sendable, Hashable {
      case above = ">"
      case atMost = "<="
      case equal = "="
    }

    package let attribute: String
    package let comparison: Comparison
    package let value: Double

    package init(attribute: String, comparison: Comparison, value: Double) {
      self.attribute = attribute
      self.comparison = comparison
      self.value = value
    }

    func holds(_ x: Double) -> Bool {
      switch comparison {
      case .above: x > value
      case .atMost: x <= value
      case .equal: x == value
      }
    }
  }

  package let conditions: [Condition]
  /// The share of members who meet all, of those of whom all is known; nil when there are none.
  package let share: Interval?
  /// The same among everybody else.
  package let restShare: Interval?
  /// How many times as common it is among members, with Katz's interval.
  package let lift: Interval?

  /// Counts a rule; attributes that the table lacks are known of nobody.
  package init(
    _ conditions: [Condition], in table: AttributeTable, members isMember: (Int) -> Bool
  ) {
    self.conditions = conditions
    var counts = (met: 0.0, known: 0.0)
    var rest = counts
    let columns = conditions.map { table.column($0.attribute) ?? [] }
    for row in table.people.indices {
      let isKnown = columns.allSatisfy { !$0.isEmpty && $0[row].isFinite }
      guard isKnown else { continue }
      let isMet = zip(conditions, columns).allSatisfy { $0.holds($1[row]) }
      if isMember(row) {
        counts.known += 1
        counts.met += isMet ? 1 : 0
      } else {
        rest.known += 1
        rest.met += isMet ? 1 : 0
      }
    }
    share = counts.known > 0 ? Interval.wilson(counts.met, of: counts.known) : nil
    restShare = rest.known > 0 ? Interval.wilson(rest.met, of: rest.known) : nil
    lift = Interval.lift(counts.met, of: counts.known, against: rest.met, of: rest.known)
  }

  /// The rule that a segment's profiles suggest: its strongest basis attributes, at most `count`.
  ///
  /// A category gives the level with the highest residual; a number the side of the point halfway
  /// between the segment's mean and the others'. Effects below .1 are left out.
  package static func suggested(
    for segment: Int, _ profiles: [AttributeProfile], count: Int = 3
  ) -> [Condition] {
    let ranked = profiles.indices
      .filter { profiles[$0].attribute.role == .basis && profiles[$0].cells[segment].effect >= 0.1 }
      .sorted {
        let (a, b) = (profiles[$0].cells[segment].effect, profiles[$1].cells[segment].effect)
        return a == b ? $0 < $1 : a > b
      }
    return ranked.prefix(count).compactMap { condition(profiles[$0], segment) }
  }

  private static func condition(_ profile: AttributeProfile, _ segment: Int) -> Condition? {
    let cell = profile.cells[segment]
    let name = profile.attribute.name
    if profile.isCategorical {
      guard
        let level = cell.levels.indices.max(by: {
          cell.levels[$0].residual < cell.levels[$1].residual
        })
      else { return nil }
      return Condition(attribute: name, comparison: .equal, value: Double(level))
    }
    guard let mean = cell.mean?.value, let rest = cell.restMean else { return nil }
    return Condition(
      attribute: name, comparison: mean > rest ? .above : .atMost, value: (mean + rest) / 2)
  }
}
