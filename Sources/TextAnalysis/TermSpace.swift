import Foundation

/// Features of texts counted and weighted over a corpus (TF-IDF).
///
/// The value of a feature in a text is `(1 + log tf) · log((1 + n) / (1 + df)) + 1`-weighted as in
/// Salton's scheme, rows scaled to length 1. Columns are numbered in the order of first sight, so the
/// same texts in the same order give the same space. A text without features has an empty row.
package struct TermSpace: Sendable {
  package let rows: [SparseVector]
  /// The features that are columns.
  package let terms: [String]

  /// Builds the space.
  ///
  /// - Parameters:
  ///   - documents: The features of each text; repetitions count.
  ///   - minimumCount: How many texts a feature must occur in, at least 1.
  package init(_ documents: [[String]], minimumCount: Int = 1) {
    var numbers: [String: Int] = [:]
    var frequency: [Int] = []
    var all: [String] = []
    let counted = documents.map { Self.counts($0, &numbers, &frequency, &all) }
    let n = Double(documents.count)
    var column = [Int](repeating: -1, count: all.count)
    var kept: [String] = []
    for i in all.indices where frequency[i] >= minimumCount {
      column[i] = kept.count
      kept.append(all[i])
    }
    terms = kept
    rows = counted.map { counts in
      SparseVector(
        counts.compactMap { number, count in
          guard column[number] >= 0 else { return nil }
          let rarity = log((1 + n) / (1 + Double(frequency[number]))) + 1
          return (column[number], (1 + log(Double(count))) * rarity)
        }
      ).normalized
    }
  }

  /// Counts features of one text and updates the numbering; entries in order of first sight.
  private static func counts(
    _ features: [String], _ numbers: inout [String: Int], _ frequency: inout [Int],
    _ all: inout [String]
  ) -> [(Int, Int)] {
    var order: [Int] = []
    var count: [Int: Int] = [:]
    for feature in features {
      let number: Int
      if let known = numbers[feature] {
        number = known
      } else {
        number = all.count
        numbers[feature] = number
        all.append(feature)
        frequency.append(0)
      }
      if let known = count[number] {
        count[number] = known + 1
      } else {
        count[number] = 1
        order.append(number)
        frequency[number] += 1
      }
    }
    return order.map { ($0, count[$0] ?? 0) }
  }
}
