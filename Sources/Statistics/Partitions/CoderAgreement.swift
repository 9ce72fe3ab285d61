import Foundation

/// How far people who code the same items agree, less what chance gives.
///
/// Codes are numbers from 0; nil is an item that a coder did not code. Values run from below 0 (less
/// than chance) over 0 (chance) to 1. Krippendorff asks for .800 to rely on codes and .667 for tentative
/// conclusions.
///
/// Sources: J. Cohen (1960), *Educational and Psychological Measurement* 20, 37-46 and (1968)
/// *Psychological Bulletin* 70, 213-220; K. Krippendorff (2011), *Computing Krippendorff's
/// Alpha-Reliability*; A. Hayes, K. Krippendorff (2007), *Communication Methods and Measures* 1, 77-89
/// for the bootstrap.
package enum CoderAgreement {
  /// How far two codes differ.
  package enum Scale: Sendable, Hashable {
    /// Any difference is one.
    case nominal
    /// The squared number of codings between two ranks.
    case ordinal
    /// The squared difference of the codes as numbers.
    case interval
  }

  /// Cohen's kappa of two coders over the items that both coded; nil without any, or when both use one
  /// and the same code throughout.
  ///
  /// - Parameters:
  ///   - a: Codes of the first coder.
  ///   - b: Codes of the second, item by item.
  ///   - weights: `nominal` for plain kappa, `interval` for quadratic weights; `ordinal` is taken as
  ///     `interval`, because kappa knows no ranks beyond the codes' numbers.
  /// - Returns: 1 for equal codes, 0 for what chance gives.
  package static func kappa(_ a: [Int?], _ b: [Int?], weights: Scale = .nominal) -> Double? {
    precondition(a.count == b.count)
    let pairs = zip(a, b).compactMap { left, right in
      left.flatMap { left in right.map { (left, $0) } }
    }
    guard !pairs.isEmpty else { return nil }
    let size = 1 + pairs.reduce(0) { max($0, $1.0, $1.1) }
    var rows = [Double](repeating: 0, count: size)
    var columns = rows
    var seen = 0.0
    for (left, right) in pairs {
      rows[left] += 1
      columns[right] += 1
      seen += distance(left, right, weights)
    }
    let n = Double(pairs.count)
    var expected = 0.0
    for left in 0..<size {
      for right in 0..<size {
        expected += rows[left] * columns[right] / n * distance(left, right, weights)
      }
    }
    return expected > 0 ? 1 - seen / expected : nil
  }

  private static func distance(_ a: Int, _ b: Int, _ scale: Scale) -> Double {
    scale == .nominal ? (a == b ? 0 : 1) : Double((a - b) * (a - b))
  }

  /// Krippendorff's alpha of any number of coders, with codes missing anywhere; nil when no item has two
  /// codes, or all codes are the same.
  ///
  /// - Parameters:
  ///   - codes: A row per coder, a column per item.
  ///   - scale: How far two codes differ.
  /// - Returns: 1 for equal codes, 0 for what chance gives.
  package static func alpha(_ codes: [[Int?]], scale: Scale = .nominal) -> Double? {
    let units = pairable(codes)
    guard !units.isEmpty else { return nil }
    let distances = Distances(units, scale)
    let expected = distances.expected
    guard expected > 0 else { return nil }
    return 1 - units.reduce(0) { $0 + distances.seen($1) } / distances.total / expected
  }

  /// Alpha with an interval: items are drawn with replacement and alpha is computed anew.
  ///
  /// - Parameters:
  ///   - codes: A row per coder, a column per item.
  ///   - scale: How far two codes differ.
  ///   - draws: How many samples of items; those in which alpha has no value are left out.
  ///   - level: Of the percentile interval, such as 0.95.
  ///   - random: Draws the items.
  /// - Returns: nil where alpha has no value.
  package static func alphaInterval(
    _ codes: [[Int?]], scale: Scale = .nominal, draws: Int = 1000, level: Double = 0.95,
    using random: inout SeededGenerator
  ) -> Interval? {
    guard let value = alpha(codes, scale: scale) else { return nil }
    let units = pairable(codes)
    let distances = Distances(units, scale)
    let expected = distances.expected
    let seen = units.map { (distances.seen($0), Double($0.count)) }
    var values: [Double] = []
    for _ in 0..<draws {
      var sum = 0.0
      var total = 0.0
      for _ in units {
        let (part, count) = seen[random.index(below: units.count)]
        sum += part
        total += count
      }
      // What chance gives is that of all items: a draw changes who agrees, not which codes there are.
      if total > 0 { values.append(1 - sum / total / expected) }
    }
    guard !values.isEmpty else { return nil }
    values.sort()
    func quantile(_ share: Double) -> Double {
      values[min(values.count - 1, max(0, Int((share * Double(values.count - 1)).rounded())))]
    }
    return Interval(
      value: value, lower: min(value, quantile((1 - level) / 2)),
      upper: max(value, quantile(1 - (1 - level) / 2)))
  }

  /// The codes of the items that have at least two.
  private static func pairable(_ codes: [[Int?]]) -> [[Int]] {
    let items = codes.map(\.count).max() ?? 0
    return (0..<items).map { item in codes.compactMap { $0.indices.contains(item) ? $0[item] : nil }
    }
    .filter { $0.count > 1 }
  }

  /// Squared differences of codes, which for ranks depend on how often each was given.
  private struct Distances {
    private let counts: [Double]
    private let scale: Scale
    let total: Double

    init(_ units: [[Int]], _ scale: Scale) {
      var counts = [Double](repeating: 0, count: 1 + (units.joined().max() ?? 0))
      for code in units.joined() { counts[code] += 1 }
      self.counts = counts
      self.scale = scale
      total = counts.reduce(0, +)
    }

    func squared(_ a: Int, _ b: Int) -> Double {
      guard a != b else { return 0 }
      switch scale {
      case .nominal: return 1
      case .interval: return Double((a - b) * (a - b))
      case .ordinal:
        let between = counts[min(a, b)...max(a, b)].reduce(0, +) - (counts[a] + counts[b]) / 2
        return between * between
      }
    }

    /// The mean difference of two codes of an item, times the item's number of codes.
    func seen(_ unit: [Int]) -> Double {
      var sum = 0.0
      for (i, a) in unit.enumerated() {
        for (j, b) in unit.enumerated() where i != j { sum += squared(a, b) }
      }
      return sum / Double(unit.count - 1)
    }

    /// The mean difference of two codings drawn from all.
    var expected: Double {
      var sum = 0.0
      for a in counts.indices {
        for b in counts.indices where a != b { sum += counts[a] * counts[b] * squared(a, b) }
      }
      return total > 1 ? sum / (total * (total - 1)) : 0
    }
  }
}
