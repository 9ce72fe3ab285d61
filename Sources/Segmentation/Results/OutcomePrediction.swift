package import EvidenceModel
import Foundation
package import Statistics

/// How well membership tells an outcome in advance, beside what demographics alone tell.
///
/// Each person's outcome is predicted by a model that did not see the person (five folds). For yes or
/// no the figure is the area under the ROC curve (.5 is a guess), for numbers the share of variance
/// explained, R² (0 is the mean). Segments that predict no better than age and region are no more
/// use for this outcome than those.
package struct OutcomePrediction: Sendable, Hashable {
  package enum Measure: String, Sendable, Hashable {
    case areaUnderCurve = "auc"
    case rSquared = "r2"
  }

  package let outcome: String
  package let measure: Measure
  /// From the probabilities of the segments alone.
  package let membership: Double
  /// From the descriptors alone; nil without any.
  package let demographics: Double?
  /// From both; nil without descriptors.
  package let both: Double?
  /// People whose outcome is known and who were looked at.
  package let people: Int

  /// At most so many people are looked at, drawn with the seed.
  static let largest = 20_000

  /// Predicts one outcome; nil when it does not vary, is known of fewer than 50 people, or when there
  /// is only one segment.
  package init?(
    of outcome: Attribute, in table: AttributeTable, _ membership: SegmentMembership,
    using generator: SeededGenerator
  ) {
    guard membership.count > 1, let values = table.column(outcome.name) else { return nil }
    var random = generator
    var rows = values.indices.filter { values[$0].isFinite && membership.labels[$0] >= 0 }
    if rows.count > Self.largest {
      rows = random.permutation(rows.count).prefix(Self.largest).map { rows[$0] }.sorted()
    }
    guard rows.count >= 50 else { return nil }
    let target = rows.map { values[$0] }
    let segments = (0..<membership.count - 1).map { k in
      rows.map { membership.probabilities[$0 * membership.count + k] }
    }
    let described = Self.descriptors(table, rows)
    let isBinary = AttributeProfile.isCategorical(outcome) && Set(target).isSubset(of: [0, 1])
    if AttributeProfile.isCategorical(outcome) && !isBinary { return nil }
    func figure(_ columns: [[Double]]) -> Double? {
      isBinary
        ? RidgeLogistic().outOfFold(
          columns: columns, isPositive: target.map { $0 > 0 }, using: generator.stream("folds")
        ).flatMap { EffectSize.areaUnderCurve(scores: $0, isPositive: target.map { $0 > 0 }) }
        : RidgeLinear().outOfFoldRSquared(
          columns: columns, target: target, using: generator.stream("folds"))
    }
    guard let own = figure(segments) else { return nil }
    self.outcome = outcome.name
    measure = isBinary ? .areaUnderCurve : .rSquared
    self.membership = own
    demographics = described.isEmpty ? nil : figure(described)
    both = described.isEmpty ? nil : figure(segments + described)
    people = rows.count
  }

  /// The descriptors as predictors: numbers as they are, categories as one column per level but the
  /// first, up to twelve levels, and one for "unknown" where some are.
  private static func descriptors(_ table: AttributeTable, _ rows: [Int]) -> [[Double]] {
    table.attributes.indices.filter { table.attributes[$0].role == .descriptor }
      .flatMap { column -> [[Double]] in
        let values = rows.map { table.values[column][$0] }
        guard AttributeProfile.isCategorical(table.attributes[column]) else {
          let isUnknown = values.map { $0.isFinite ? 0.0 : 1.0 }
          return isUnknown.contains(1) ? [values, isUnknown] : [values]
        }
        let levels = min(max(table.attributes[column].levels.count, 2), 12)
        return (1..<levels).map { level in values.map { $0 == Double(level) ? 1 : 0 } }
          + (values.contains { !$0.isFinite } ? [values.map { $0.isFinite ? 0 : 1 }] : [])
      }
  }
}

/// Least squares with a light ridge penalty, for predictions of people it has not seen.
struct RidgeLinear {
  var penalty = 1.0
  var folds = 5

  /// The share of the target's variance explained out of fold; may be below 0. Nil when the target
  /// does not vary.
  func outOfFoldRSquared(
    columns: [[Double]], target: [Double], using generator: SeededGenerator
  ) -> Double? {
    let n = target.count
    guard let moments = Moments(target), moments.variance > 0, n > folds else { return nil }
    var random = generator
    var fold = [Int](repeating: 0, count: n)
    for (place, row) in random.permutation(n).enumerated() { fold[row] = place % folds }
    let scaled = columns.map(Self.standardized)
    var squares = 0.0
    for part in 0..<folds {
      let training = (0..<n).filter { fold[$0] != part }
      let beta = fit(scaled, target, training)
      for i in 0..<n where fold[i] == part {
        var predicted = beta[0]
        for j in scaled.indices { predicted += beta[j + 1] * scaled[j][i] }
        squares += (target[i] - predicted) * (target[i] - predicted)
      }
    }
    return 1 - squares / (moments.variance * Double(n - 1))
  }

  private static func standardized(_ column: [Double]) -> [Double] {
    let moments = Moments(column.filter { $0.isFinite })
    let (mean, deviation) = (moments?.mean ?? 0, (moments?.variance ?? 0).squareRoot())
    return column.map { $0.isFinite && deviation > 0 ? ($0 - mean) / deviation : 0 }
  }

  /// Normal equations by Cholesky's method; the intercept is not penalised.
  private func fit(_ columns: [[Double]], _ target: [Double], _ rows: [Int]) -> [Double] {
    let width = columns.count + 1
    var matrix = [Double](repeating: 0, count: width * width)
    var right = [Double](repeating: 0, count: width)
    var row = [Double](repeating: 1, count: width)
    for i in rows {
      for j in columns.indices { row[j + 1] = columns[j][i] }
      for a in 0..<width {
        right[a] += row[a] * target[i]
        for b in 0...a { matrix[a * width + b] += row[a] * row[b] }
      }
    }
    for a in 1..<max(width, 2) where a < width { matrix[a * width + a] += penalty }
    for j in 0..<width {
      for k in 0..<j {
        for i in j..<width {
          matrix[i * width + j] -= matrix[i * width + k] * matrix[j * width + k]
        }
      }
      let diagonal = max(matrix[j * width + j], 1e-12).squareRoot()
      for i in j..<width { matrix[i * width + j] /= diagonal }
      matrix[j * width + j] = diagonal
    }
    for i in 0..<width {
      for k in 0..<i { right[i] -= matrix[i * width + k] * right[k] }
      right[i] /= matrix[i * width + i]
    }
    for i in (0..<width).reversed() {
      for k in (i + 1)..<max(width, i + 1) { right[i] -= matrix[k * width + i] * right[k] }
      right[i] /= matrix[i * width + i]
    }
    return right
  }
}
