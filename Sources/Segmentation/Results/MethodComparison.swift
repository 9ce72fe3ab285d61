package import EvidenceModel
import Foundation
package import Statistics

/// What other methods make of the same people, each held against the segments.
///
/// ``SecondView`` on the columns that formed the segments, with as many groups as there are segments.
/// Amounts enter by their logarithm, ordered levels by their place; counts are what factors are made
/// of. They are no second opinion on how many segments there are: they find groups in anything.
package struct MethodComparison: Sendable {
  /// One result per method that the columns allow, in the order of ``SecondView/Method``.
  package let views: [SecondView.Result]
  /// How many people were looked at: those in a segment, at most ``largest`` of them.
  package let people: Int
  /// Whether every column holds categories, so that k-prototypes is plain k-modes.
  package let hasOnlyCategories: Bool

  /// At most so many people are looked at, drawn with the seed.
  package static let largest = 5_000

  /// Runs the methods; none without two segments and a basis.
  package init(
    of table: AttributeTable, _ membership: SegmentMembership, using generator: SeededGenerator
  ) {
    let basis = table.attributes.indices.filter { table.attributes[$0].role == .basis }
    var rows = membership.labels.indices.filter { membership.labels[$0] >= 0 }
    let kinds = basis.map { Self.kind(table.attributes[$0]) }
    hasOnlyCategories = !kinds.isEmpty && kinds.allSatisfy { $0 == .nominal }
    guard membership.count > 1, !basis.isEmpty, rows.count >= membership.count else {
      views = []
      people = 0
      return
    }
    if rows.count > Self.largest {
      var random = generator.stream("rows")
      rows = random.permutation(rows.count).prefix(Self.largest).map { rows[$0] }.sorted()
    }
    people = rows.count
    var options = SecondView.Options(count: membership.count)
    options.countColumns = basis.indices.filter {
      table.attributes[basis[$0]].scale == .count
    }
    views = SecondView(options: options).evaluate(
      columns: basis.map { Self.values(table, $0, rows) }, kinds: kinds,
      segments: rows.map { membership.labels[$0] }, using: generator)
  }

  private static func kind(_ attribute: Attribute) -> ColumnKind {
    switch attribute.scale {
    case .binary, .nominal: .nominal
    case .ordinal: .ordinal
    case .count, .amount, .share, .number: .numeric
    }
  }

  private static func values(_ table: AttributeTable, _ column: Int, _ rows: [Int]) -> [Double] {
    let values = rows.map { table.values[column][$0] }
    guard table.attributes[column].scale == .amount else { return values }
    return values.map { $0 >= 0 ? log1p($0) : .nan }
  }
}
