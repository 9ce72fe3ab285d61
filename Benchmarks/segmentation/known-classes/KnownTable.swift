import EvidenceModel
import Foundation
import Statistics

/// A table of people whose classes are known.
struct KnownTable {
  let name: String
  var attributes: [Attribute] = []
  var values: [[Double]] = []
  /// Each person's class from 0; -1 for planted outliers, which no agreement counts.
  var truth: [Int]
  /// How many classes there are; 1 when there are none.
  let classCount: Int
  /// Whether one more class is right too: the planted outliers.
  var hasOutliers = false

  mutating func add(
    _ name: String, _ scale: Attribute.Scale, _ column: [Double], levels: Int = 0
  ) {
    attributes.append(
      Attribute(
        name: name, title: name, scale: scale, role: .basis,
        levels: (0..<levels).map { "level \($0)" }))
    values.append(column)
  }

  var table: AttributeTable {
    AttributeTable(
      people: truth.indices.map { PersonID("person\(1_000_000 + $0)") }, attributes: attributes,
      values: values, trials: attributes.map { _ in [] })
  }

  /// The same columns, each shuffled by itself: no classes are left.
  func permuted(seed: UInt64) -> KnownTable {
    var result = KnownTable(
      name: "\(name), columns shuffled", truth: [Int](repeating: 0, count: truth.count),
      classCount: 1)
    result.attributes = attributes
    let random = SeededGenerator(seed: seed)
    result.values = values.enumerated().map { j, column in
      var draws = random.stream("column \(j)")
      return draws.permutation(column.count).map { column[$0] }
    }
    return result
  }

  /// Writes the table for the peers: titles are name and scale, the class last; blank is missing.
  func write(to folder: URL, file: String) throws {
    var text = attributes.map { "\($0.name):\($0.scale.rawValue)" }.joined(separator: ",")
    text += ",class\n"
    for row in truth.indices {
      for column in values { text += (column[row].isFinite ? "\(column[row])" : "") + "," }
      text += "\(truth[row])\n"
    }
    try text.write(
      to: folder.appendingPathComponent(file + ".csv"), atomically: true, encoding: .utf8)
  }
}
