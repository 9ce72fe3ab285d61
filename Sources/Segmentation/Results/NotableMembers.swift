package import EvidenceModel
import Foundation

/// The people who show best what a segment is, and those who might as well be in another.
package struct NotableMembers: Sendable, Hashable {
  /// For each segment, rows with the highest density per known value, among well-known members.
  package let typical: [[Int]]
  /// For each segment, members whose two highest probabilities are closest.
  package let borderline: [[Int]]

  /// Finds `count` people of each sort for every segment.
  ///
  /// Typical members have at least as many known variables as the middle one of (up to 20,000 evenly
  /// spaced) members. Ties go to the earlier row.
  package init(
    _ model: SegmentModel, in table: AttributeTable, _ membership: SegmentMembership,
    count: Int = 3
  ) {
    let columns = Dictionary(
      zip(table.attributes.map(\.name), table.values), uniquingKeysWith: { first, _ in first })
    let values = model.variables.map { columns[$0.attribute] ?? [] }
    let step = max(1, membership.labels.count / 20_000)
    var scored = [[(row: Int, density: Double, known: Int)]](
      repeating: [], count: membership.count)
    var gaps = [[(row: Int, gap: Double)]](repeating: [], count: membership.count)
    for row in stride(from: 0, to: membership.labels.count, by: step) {
      let label = membership.labels[row]
      guard label >= 0 else { continue }
      let sorted = membership.probabilities(of: row).sorted(by: >)
      if sorted.count > 1 { gaps[label].append((row, sorted[0] - sorted[1])) }
      var position = -1
      let (densities, known) = model.logDensities { _ in
        position += 1
        return values[position].isEmpty ? .nan : values[position][row]
      }
      if known > 0 { scored[label].append((row, densities[label] / Double(known), known)) }
    }
    typical = scored.map { members in
      let middle = members.map(\.known).sorted()[safe: members.count / 2] ?? 0
      return members.filter { $0.known >= middle }
        .sorted { $0.density == $1.density ? $0.row < $1.row : $0.density > $1.density }
        .prefix(count).map(\.row)
    }
    borderline = gaps.map { members in
      members.sorted { $0.gap == $1.gap ? $0.row < $1.row : $0.gap < $1.gap }
        .prefix(count).map(\.row)
    }
  }
}

extension Array {
  /// The element at a position, nil outside.
  fileprivate subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
