package import EvidenceModel
import Foundation
import Statistics

/// Whether knowing somebody's persona foretells what they do better than knowing who they are.
///
/// Two ridge logistic regressions predict the outcome of people whom they did not see (five folds):
/// one from membership, one from demographics. The difference of their areas under the curve has
/// DeLong's interval. Source: E. DeLong, D. DeLong, D. Clarke-Pearson (1988), Biometrics 44, 837-845.
package struct OutcomePrediction: Sendable {
  package struct Options: Sendable, Hashable {
    /// People with a known outcome that a test needs.
    package var smallest = 200
    /// At most so many people, drawn by chance.
    package var largest = 20_000
    package var seed: UInt64 = 7

    package init() {}
  }

  let options: Options

  package init(options: Options = Options()) { self.options = options }

  /// The test; nil where too few people have an outcome, or nearly all the same one.
  ///
  /// - Parameters:
  ///   - outcome: 1 or 0 for each row, NaN where unknown.
  ///   - attribute: The outcome's name and title.
  ///   - groups: The persona of each row, `0..<count`; nil for nobody's.
  ///   - count: How many personas.
  ///   - table: All attributes; the demographic ones among them are the rival.
  /// - Returns: Both areas under the curve and the interval of their difference.
  package func prediction(
    of outcome: [Double], attribute: Attribute, groups: [Int?], count: Int, table: AttributeTable
  ) -> Falsification.Prediction? {
    let generator = SeededGenerator(seed: options.seed)
    var random = generator.stream("people of the prediction")
    let known = outcome.indices.filter { outcome[$0] == 0 || outcome[$0] == 1 }
    guard known.count >= options.smallest, count >= 2 else { return nil }
    let rows =
      known.count > options.largest
      ? random.permutation(known.count).prefix(options.largest).map { known[$0] }.sorted() : known
    let isPositive = rows.map { outcome[$0] == 1 }
    let membership = (0..<count).map { group in rows.map { groups[$0] == group ? 1.0 : 0 } }
    let rivals = Self.demographics(of: table, rows: rows, except: attribute.name)
    let folds = generator.stream("folds of the prediction")
    guard
      let own = RidgeLogistic().outOfFold(
        columns: membership, isPositive: isPositive, using: folds),
      let other = rivals.columns.isEmpty
        ? [Double](repeating: 0.5, count: rows.count)
        : RidgeLogistic().outOfFold(
          columns: rivals.columns, isPositive: isPositive, using: folds)
    else { return nil }
    let compared = Self.compare(own, other, isPositive: isPositive)
    return Falsification.Prediction(
      outcome: attribute.name, title: attribute.title, membership: compared.first,
      demographics: compared.second, gain: compared.first - compared.second,
      ci: [compared.lower, compared.upper], people: rows.count, columns: rivals.titles)
  }

  /// Age, gender, place and the like, categories as columns of 0 and 1.
  static func demographics(
    of table: AttributeTable, rows: [Int], except name: String
  ) -> (columns: [[Double]], titles: [String]) {
    let words: Set<String> = [
      "age", "gender", "sex", "country", "region", "city", "state", "income", "education",
      "language", "marital", "county",
    ]
    var columns: [[Double]] = []
    var titles: [String] = []
    for (index, attribute) in table.attributes.enumerated() {
      let own = Set(attribute.title.lowercased().split { !$0.isLetter }.map(String.init))
      guard attribute.role == .descriptor || attribute.isProtected,
        attribute.isProtected || !own.isDisjoint(with: words), attribute.name != name
      else { continue }
      let values = rows.map { table.values[index][$0] }
      if attribute.scale == .nominal {
        columns += attribute.levels.indices.prefix(12).map { level in
          values.map { $0 == Double(level) ? 1 : 0 }
        }
      } else {
        columns.append(values)
      }
      titles.append(attribute.title)
    }
    return (columns, titles)
  }

  /// Two areas under the curve and the 95 % interval of their difference.
  static func compare(
    _ first: [Double], _ second: [Double], isPositive: [Bool]
  ) -> (first: Double, second: Double, lower: Double, upper: Double) {
    let (a, b) = (placements(first, isPositive), placements(second, isPositive))
    let areas = (mean(a.positive), mean(b.positive))
    let difference = areas.0 - areas.1
    let spread =
      variance(zip(a.positive, b.positive).map { $0 - $1 }) / Double(max(1, a.positive.count))
      + variance(zip(a.negative, b.negative).map { $0 - $1 }) / Double(max(1, a.negative.count))
    let reach = 1.96 * spread.squareRoot()
    return (areas.0, areas.1, difference - reach, difference + reach)
  }

  /// For each positive the share of negatives below it, for each negative that of positives above.
  private static func placements(
    _ scores: [Double], _ isPositive: [Bool]
  ) -> (positive: [Double], negative: [Double]) {
    let all = ranks(scores)
    let positives = scores.indices.filter { isPositive[$0] }
    let negatives = scores.indices.filter { !isPositive[$0] }
    let inside = ranks(positives.map { scores[$0] })
    let outside = ranks(negatives.map { scores[$0] })
    let (m, n) = (Double(max(1, positives.count)), Double(max(1, negatives.count)))
    return (
      positives.enumerated().map { (all[$0.element] - inside[$0.offset]) / n },
      negatives.enumerated().map { 1 - (all[$0.element] - outside[$0.offset]) / m }
    )
  }

  /// Ranks from 1; ties share their middle rank.
  private static func ranks(_ values: [Double]) -> [Double] {
    let order = values.indices.sorted {
      values[$0] == values[$1] ? $0 < $1 : values[$0] < values[$1]
    }
    var result = [Double](repeating: 0, count: values.count)
    var start = 0
    while start < order.count {
      var end = start
      while end + 1 < order.count, values[order[end + 1]] == values[order[start]] { end += 1 }
      for place in start...end { result[order[place]] = Double(start + end) / 2 + 1 }
      start = end + 1
    }
    return result
  }

  private static func mean(_ values: [Double]) -> Double {
    values.isEmpty ? 0.5 : values.reduce(0, +) / Double(values.count)
  }

  private static func variance(_ values: [Double]) -> Double {
    guard values.count > 1 else { return 0 }
    let middle = mean(values)
    return values.reduce(0) { $0 + ($1 - middle) * ($1 - middle) } / Double(values.count - 1)
  }
}
