package import EvidenceModel
import Foundation

/// Places people in groups by how the groups' members look: for people who were not in the fit.
///
/// A naive Bayes rule over the basis attributes: within a group every attribute is Gaussian on the
/// scale of ``BasisFamily`` (shares with the sampling variance of the person's own occasions), or
/// categorical with one imagined person more, and independent of the others. Missing values drop
/// out. The answer is a probability among the groups, so somebody unlike everybody still gets the
/// least unlike group: `likeliest` gives nothing where no attribute is known.
package struct SegmentScorer: Sendable {
  /// How one attribute is distributed within each group.
  private enum Profile: Sendable {
    case gaussian(mean: [Double], variance: [Double])
    case categories(logShare: [[Double]])
  }

  private let table: AttributeTable
  private let logPrior: [Double]
  private let profiles: [(column: Int, profile: Profile)]
  private let groups: Int

  /// Learns the groups.
  ///
  /// - Parameters:
  ///   - table: The attributes of the members and of the people to place.
  ///   - labels: The group of each row, `0..<groups`; nil for rows that are not learned from.
  ///   - groups: How many groups.
  package init(table: AttributeTable, labels: [Int?], groups: Int) {
    self.table = table
    self.groups = groups
    var counts = [Double](repeating: 0, count: groups)
    for case let label? in labels { counts[label] += 1 }
    let total = counts.reduce(0, +)
    logPrior = counts.map { log(($0 + 1) / (total + Double(groups))) }
    profiles = table.attributes.indices.compactMap { column in
      guard table.attributes[column].role == .basis else { return nil }
      return Self.profile(of: column, in: table, labels: labels, groups: groups)
        .map { (column, $0) }
    }
  }

  /// The likeliest group of a row; nil when none of its basis attributes is known.
  package func likeliest(row: Int) -> (group: Int, probability: Double)? {
    guard let own = probabilities(row: row),
      let best = own.indices.max(by: { own[$0] < own[$1] })
    else { return nil }
    return (best, own[best])
  }

  /// The probability of each group; nil when none of a row's basis attributes is known.
  package func probabilities(row: Int) -> [Double]? {
    guard groups > 0 else { return nil }
    var score = logPrior
    var known = 0
    for (column, profile) in profiles where table.values[column][row].isFinite {
      known += 1
      add(profile, column: column, row: row, to: &score)
    }
    guard known > 0, let top = score.max() else { return nil }
    let weights = score.map { exp($0 - top) }
    let sum = weights.reduce(0, +)
    return weights.map { $0 / sum }
  }

  private func add(_ profile: Profile, column: Int, row: Int, to score: inout [Double]) {
    switch profile {
    case .categories(let logShare):
      let level = Int(table.values[column][row])
      for group in 0..<groups where logShare[group].indices.contains(level) {
        score[group] += logShare[group][level]
      }
    case .gaussian(let mean, let variance):
      let (value, noise) = Self.scaled(column, row, in: table)
      for group in 0..<groups {
        let spread = variance[group] + noise
        let distance = value - mean[group]
        score[group] -= 0.5 * (log(spread) + distance * distance / spread)
      }
    }
  }

  /// A value on the scale of its family, and the sampling variance that it carries.
  private static func scaled(
    _ column: Int, _ row: Int, in table: AttributeTable
  ) -> (value: Double, noise: Double) {
    let value = table.values[column][row]
    switch table.attributes[column].scale {
    case .share:
      guard !table.trials[column].isEmpty else { return (asin(max(0, value).squareRoot()), 0) }
      let n = max(table.trials[column][row], 1)
      return (asin(min(1, (value * n + 0.375) / (n + 0.75)).squareRoot()), 1 / (4 * n + 2))
    case .amount, .count: return (log(1 + max(0, value)), 0)
    default: return (value, 0)
    }
  }

  private static func profile(
    of column: Int, in table: AttributeTable, labels: [Int?], groups: Int
  ) -> Profile? {
    let rows = labels.indices.filter { labels[$0] != nil && table.values[column][$0].isFinite }
    guard rows.count >= 2 * groups else { return nil }
    switch table.attributes[column].scale {
    case .nominal, .binary:
      return categories(column, rows: rows, table: table, labels: labels, groups: groups)
    default: return gaussian(column, rows: rows, table: table, labels: labels, groups: groups)
    }
  }

  private static func categories(
    _ column: Int, rows: [Int], table: AttributeTable, labels: [Int?], groups: Int
  ) -> Profile {
    let levels = max(2, table.attributes[column].levels.count)
    var pooled = [Double](repeating: 1 / Double(levels), count: levels)
    var counts = [[Double]](repeating: [Double](repeating: 0, count: levels), count: groups)
    for row in rows {
      let level = min(max(0, Int(table.values[column][row])), levels - 1)
      pooled[level] += 1
      if let group = labels[row] { counts[group][level] += 1 }
    }
    let all = pooled.reduce(0, +)
    return .categories(
      logShare: counts.map { own in
        let sum = own.reduce(0, +)
        return own.indices.map { log((own[$0] + pooled[$0] / all) / (sum + 1)) }
      })
  }

  private static func gaussian(
    _ column: Int, rows: [Int], table: AttributeTable, labels: [Int?], groups: Int
  ) -> Profile? {
    var values = [[Double]](repeating: [], count: groups)
    var noise = [Double](repeating: 0, count: groups)
    for row in rows {
      guard let group = labels[row] else { continue }
      let scaled = scaled(column, row, in: table)
      values[group].append(scaled.value)
      noise[group] += scaled.noise
    }
    let all = values.flatMap(\.self)
    let center = all.reduce(0, +) / Double(all.count)
    let spread = all.reduce(0) { $0 + ($1 - center) * ($1 - center) } / Double(all.count)
    guard spread > 1e-12 else { return nil }
    var means: [Double] = []
    var variances: [Double] = []
    for group in 0..<groups {
      // One imagined member at the centre of everybody keeps small groups from being too sure.
      let count = Double(values[group].count) + 1
      let mean = (values[group].reduce(0, +) + center) / count
      let square = values[group].reduce(spread) { $0 + ($1 - mean) * ($1 - mean) } / count
      means.append(mean)
      variances.append(max(square - noise[group] / count, 0.02 * spread))
    }
    return .gaussian(mean: means, variance: variances)
  }
}
