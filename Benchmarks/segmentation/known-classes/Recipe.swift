import EvidenceModel
import Foundation
import Statistics

/// How a simulated table is made: the base set and the ways in which data are harder than it.
struct Recipe {
  let name: String
  var people = 1_000
  /// The share of each class; one class is a table without structure.
  var shares = [0.25, 0.25, 0.25, 0.25]
  var numeric = 6
  var nominal = 5
  var binary = 4
  var counts = 2
  var ordinal = 0
  /// How far apart class means lie, in deviations within a class.
  var separation = 1.0
  /// Columns of noise.
  var noise = 0
  var missing = 0.0
  /// Share of people whose numbers are drawn far and wide.
  var outliers = 0.0
  /// Whether numbers are exponentiated.
  var isSkewed = false
  /// Correlation of the numbers within a class.
  var correlation = 0.0
  /// Whether each class has signs of correlation of its own.
  var variesCorrelation = false
  /// Whether each column sets only one class apart from the others.
  var isSparse = false

  /// Draws the table.
  func table(seed: UInt64) -> KnownTable {
    var random = SeededGenerator(seed: seed).stream(name)
    let truth = drawClasses(&random)
    var table = KnownTable(
      name: "\(name) \(seed)", truth: truth, classCount: shares.count, hasOutliers: outliers > 0)
    addNumbers(to: &table, &random)
    for j in 0..<nominal { addNominal("nominal\(j)", levels: 3 + j % 3, to: &table, &random) }
    for j in 0..<binary { addNominal("binary\(j)", levels: 2, to: &table, &random) }
    for j in 0..<counts { addCount("count\(j)", to: &table, &random) }
    for j in 0..<ordinal { addOrdinal("ordinal\(j)", to: &table, &random) }
    addNoise(to: &table, &random)
    if outliers > 0 { scatter(&table, &random) }
    if missing > 0 {
      for j in table.values.indices {
        for i in truth.indices where random.uniform() < missing { table.values[j][i] = .nan }
      }
    }
    return table
  }

  private func drawClasses(_ random: inout SeededGenerator) -> [Int] {
    (0..<people).map { _ in
      var rest = random.uniform()
      var k = 0
      while k < shares.count - 1 && rest >= shares[k] {
        rest -= shares[k]
        k += 1
      }
      return k
    }
  }

  /// One number per class: all differ, or one class alone does.
  private func effects(_ random: inout SeededGenerator, of size: Double) -> [Double] {
    let odd = random.index(below: shares.count)
    let base = random.normal() * 0.3
    return shares.indices.map { k in
      if shares.count == 1 { return 0 }
      if isSparse { return k == odd ? base + 2 * size : base }
      return random.normal() * size
    }
  }

  private func addNumbers(to table: inout KnownTable, _ random: inout SeededGenerator) {
    let loading = correlation.squareRoot()
    let signs = shares.map { _ in
      (0..<numeric).map { _ in variesCorrelation && random.uniform() < 0.5 ? -1.0 : 1 }
    }
    let factor = table.truth.map { _ in random.normal() }
    for j in 0..<numeric {
      let means = effects(&random, of: 1.3 * separation)
      let spreads = shares.map { _ in shares.count == 1 ? 1 : 0.7 + 0.6 * random.uniform() }
      let column = table.truth.indices.map { i in
        let k = table.truth[i]
        let own = (1 - loading * loading).squareRoot() * random.normal()
        let x = means[k] + spreads[k] * (loading * signs[k][j] * factor[i] + own)
        return isSkewed ? exp(x) : x
      }
      table.add("number\(j)", .number, column)
    }
  }

  private func addNominal(
    _ name: String, levels: Int, to table: inout KnownTable, _ random: inout SeededGenerator
  ) {
    let logits = (0..<levels).map { _ in effects(&random, of: 1.2 * separation) }
    let common = (0..<levels).map { _ in 0.5 * random.normal() }
    let column = table.truth.map { k in
      let weights = (0..<levels).map { exp(logits[$0][k] + common[$0]) }
      var rest = random.uniform() * weights.reduce(0, +)
      var level = 0
      while level < levels - 1 && rest >= weights[level] {
        rest -= weights[level]
        level += 1
      }
      return Double(level)
    }
    table.add(name, levels == 2 ? .binary : .nominal, column, levels: levels == 2 ? 0 : levels)
  }

  private func addCount(
    _ name: String, to table: inout KnownTable, _ random: inout SeededGenerator
  ) {
    let rates = effects(&random, of: 0.7 * separation).map { 3 * exp($0) }
    let column = table.truth.map { k in
      var product = random.uniform()
      var count = 0.0
      let limit = exp(-min(rates[k], 60))
      while product > limit {
        product *= random.uniform()
        count += 1
      }
      return count
    }
    table.add(name, .count, column)
  }

  private func addOrdinal(
    _ name: String, to table: inout KnownTable, _ random: inout SeededGenerator
  ) {
    let means = effects(&random, of: 1.1 * separation)
    let column = table.truth.map { k in
      min(max((3 + means[k] + random.normal()).rounded(), 1), 5) - 1
    }
    table.add(name, .ordinal, column, levels: 5)
  }

  private func addNoise(to table: inout KnownTable, _ random: inout SeededGenerator) {
    for j in 0..<noise {
      switch j % 3 {
      case 0: table.add("noise\(j)", .number, table.truth.map { _ in random.normal() })
      case 1:
        table.add(
          "noise\(j)", .nominal, table.truth.map { _ in Double(random.index(below: 4)) }, levels: 4)
      default: table.add("noise\(j)", .number, table.truth.map { _ in random.uniform() })
      }
    }
  }

  private func scatter(_ table: inout KnownTable, _ random: inout SeededGenerator) {
    for i in table.truth.indices where random.uniform() < outliers {
      table.truth[i] = -1
      for j in 0..<numeric { table.values[j][i] = 24 * random.uniform() - 12 }
    }
  }
}

extension Recipe {
  /// The eight kinds of the published comparison.
  static let standard: [Recipe] = [
    Recipe(name: "base"),
    Recipe(name: "missing", missing: 0.25),
    Recipe(name: "noise", noise: 16),
    Recipe(name: "unbalanced", shares: [0.7, 0.15, 0.1, 0.05]),
    Recipe(name: "outliers", outliers: 0.05),
    Recipe(name: "skewed", isSkewed: true),
    Recipe(name: "correlated", correlation: 0.6),
    Recipe(name: "correlated by class", correlation: 0.6, variesCorrelation: true),
  ]

  /// Other choices, so that nothing is right for one generator only.
  static let varied: [Recipe] = [
    Recipe(name: "two far", people: 300, shares: [0.6, 0.4], separation: 1.2),
    Recipe(
      name: "three sparse", people: 600, shares: [0.4, 0.35, 0.25], numeric: 5, nominal: 3,
      binary: 3, ordinal: 6, isSparse: true),
    Recipe(
      name: "six", people: 3_000, shares: [0.25, 0.2, 0.2, 0.15, 0.1, 0.1], numeric: 8, nominal: 6),
    Recipe(name: "close", people: 2_000, separation: 0.7),
    Recipe(
      name: "answers", people: 800, shares: [0.4, 0.3, 0.3], numeric: 0, nominal: 4, binary: 8,
      counts: 0, ordinal: 6),
    Recipe(
      name: "amounts", people: 1_500, shares: [0.5, 0.3, 0.2], numeric: 5, nominal: 2, counts: 4,
      isSkewed: true, correlation: 0.5),
    Recipe(
      name: "all at once", people: 1_500, noise: 6, missing: 0.15, outliers: 0.03,
      correlation: 0.4),
    Recipe(
      name: "numbers", people: 500, shares: [0.5, 0.3, 0.2], numeric: 4, nominal: 0, binary: 0,
      counts: 0, separation: 1.6, correlation: 0.5, variesCorrelation: true),
    Recipe(
      name: "five", people: 5_000, shares: [0.3, 0.25, 0.2, 0.15, 0.1], separation: 0.9,
      missing: 0.1),
  ]

  /// Tables without classes.
  static let null: [Recipe] = [
    Recipe(name: "null", shares: [1]),
    Recipe(name: "null small", people: 200, shares: [1]),
    Recipe(name: "null skewed", shares: [1], isSkewed: true),
    Recipe(name: "null outliers", shares: [1], outliers: 0.05),
    Recipe(name: "null missing", shares: [1], missing: 0.25),
    Recipe(name: "null correlated", shares: [1], correlation: 0.5),
    Recipe(name: "null correlated skewed", shares: [1], isSkewed: true, correlation: 0.5),
  ]
}
