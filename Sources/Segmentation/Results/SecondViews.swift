package import EvidenceModel
import Foundation
package import Statistics

/// What other methods make of the same people, and how far they agree with the segments.
///
/// k-means on standardised numbers with a column per level, and k-prototypes; both with as many
/// groups as there are segments, missing values filled by the mean or the most frequent level. They
/// are no second opinion on how many segments there are: they find groups in anything.
package struct SecondView: Sendable, Hashable {
  package let method: String
  package let sizes: [Int]
  /// The adjusted Rand index with the segments, of the people looked at.
  package let agreement: Double

  /// At most so many people are looked at, drawn with the seed.
  static let largest = 5_000

  /// The views; none without two segments and a basis.
  package static func views(
    of table: AttributeTable, _ membership: SegmentMembership, using generator: SeededGenerator
  ) -> [SecondView] {
    let basis = table.attributes.indices.filter { table.attributes[$0].role == .basis }
    var rows = membership.labels.indices.filter { membership.labels[$0] >= 0 }
    guard membership.count > 1, !basis.isEmpty, rows.count >= membership.count else { return [] }
    if rows.count > largest {
      var random = generator.stream("rows")
      rows = random.permutation(rows.count).prefix(largest).map { rows[$0] }.sorted()
    }
    let own = rows.map { membership.labels[$0] }
    let columns = basis.map { column in filled(table, column, rows) }
    let isLevel = basis.map { AttributeProfile.isCategorical(table.attributes[$0]) }
    var views: [SecondView] = []
    let flat = zip(columns, isLevel).flatMap { $1 ? indicators($0) : [$0] }
    if let fit = KMeans().fit(
      columns: flat, count: membership.count, using: generator.stream("k-means"))
    {
      views.append(view("k-means", fit.assignments, own))
    }
    if let fit = KPrototypes().fit(
      columns: columns, kinds: isLevel.map { $0 ? .nominal : .numeric }, count: membership.count,
      using: generator.stream("k-prototypes"))
    {
      views.append(view("k-prototypes", fit.assignments, own))
    }
    return views
  }

  private static func view(_ method: String, _ labels: [Int], _ own: [Int]) -> SecondView {
    var sizes = [Int](repeating: 0, count: (labels.max() ?? -1) + 1)
    for label in labels { sizes[label] += 1 }
    return SecondView(
      method: method, sizes: sizes, agreement: Agreement.adjustedRand(own, labels))
  }

  /// A column without gaps: numbers standardised (amounts by their logarithm), levels as they are.
  private static func filled(_ table: AttributeTable, _ column: Int, _ rows: [Int]) -> [Double] {
    let attribute = table.attributes[column]
    var values = rows.map { table.values[column][$0] }
    if AttributeProfile.isCategorical(attribute) {
      var counts: [Double: Int] = [:]
      for value in values where value.isFinite { counts[value, default: 0] += 1 }
      let mode = counts.keys.sorted().max { counts[$0, default: 0] < counts[$1, default: 0] } ?? 0
      return values.map { $0.isFinite ? $0 : mode }
    }
    if attribute.scale == .amount || attribute.scale == .count {
      values = values.map { $0 >= 0 ? log1p($0) : .nan }
    }
    let moments = Moments(values.filter { $0.isFinite })
    let (mean, deviation) = (moments?.mean ?? 0, (moments?.variance ?? 0).squareRoot())
    return values.map { $0.isFinite && deviation > 0 ? ($0 - mean) / deviation : 0 }
  }

  private static func indicators(_ levels: [Double]) -> [[Double]] {
    let distinct = Set(levels).sorted()
    let used = distinct.count == 2 ? Array(distinct.dropFirst()) : distinct
    return used.map { level in levels.map { $0 == level ? 1 : 0 } }
  }
}
