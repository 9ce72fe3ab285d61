import Foundation

/// Levels in order, described by where they lie and how far they spread.
///
/// The logit between neighbouring levels is a straight line: `log p(l + 1) / p(l) = a + b l`. That is
/// the adjacent-category logit model with linear scores (A. Agresti, 2010, *Analysis of Ordinal
/// Categorical Data*, 2nd ed., section 4.1), or a normal distribution cut to the levels (A. W. Kemp,
/// 1997, *Characterizations of a discrete normal distribution*, Journal of Statistical Planning and
/// Inference 63, 223-229); with positive `b` the ends are more likely than the middle. It has two
/// parameters however many the levels, and with up to three levels it is the categorical family.
///
/// It is an exponential family in `l` and `l²`: its likelihood is concave, and at the best fit the
/// mean and the mean square of the levels are those of the data.
enum OrdinalDistribution {
  /// Keeps the logits finite where all data lie at one end.
  private static let steepest = 30.0
  private static let newtonSteps = 8

  /// Log probabilities of `count` levels.
  static func logProbabilities(_ a: Double, _ b: Double, count: Int) -> [Double] {
    var logs = [Double](repeating: 0, count: max(count, 1))
    for l in 1..<max(count, 1) { logs[l] = logs[l - 1] + a + b * Double(l - 1) }
    let highest = logs.max() ?? 0
    var total = 0.0
    for value in logs { total += exp(value - highest) }
    let shift = highest + log(total)
    return logs.map { $0 - shift }
  }

  /// Moves `a` and `b` to the best fit of weighted levels, by guarded Newton steps.
  static func estimate(_ a: inout Double, _ b: inout Double, weights: [Double]) {
    var total = 0.0
    var first = 0.0
    var second = 0.0
    for (l, weight) in weights.enumerated() {
      let x = Double(l)
      total += weight
      first += weight * x
      second += weight * x * (x - 1) / 2
    }
    guard total > 1e-12, weights.count > 1 else { return }
    let target = (first / total, second / total)
    var present = objective(a, b, target, weights.count)
    for _ in 0..<newtonSteps {
      let (da, db) = step(a, b, target, weights.count)
      var scale = 1.0
      var isBetter = false
      for _ in 0..<12 {
        let (nextA, nextB) = bounded(a + scale * da, b + scale * db, weights.count)
        let next = objective(nextA, nextB, target, weights.count)
        if next > present {
          (a, b, present) = (nextA, nextB, next)
          isBetter = true
          break
        }
        scale /= 2
      }
      if !isBetter || abs(da) + abs(db) < 1e-10 { break }
    }
  }

  /// The mean log-likelihood of data with these means of `l` and `l (l - 1) / 2`.
  private static func objective(
    _ a: Double, _ b: Double, _ target: (Double, Double), _ count: Int
  ) -> Double {
    a * target.0 + b * target.1 + logProbabilities(a, b, count: count)[0]
  }

  private static func bounded(_ a: Double, _ b: Double, _ count: Int) -> (Double, Double) {
    let first = min(max(a, -steepest), steepest)
    // A bound on the last logit as well, which is the first plus this many slopes.
    let last = min(max(a + b * Double(count - 2), -steepest), steepest)
    return (first, count > 2 ? (last - first) / Double(count - 2) : 0)
  }

  private static func step(
    _ a: Double, _ b: Double, _ target: (Double, Double), _ count: Int
  ) -> (Double, Double) {
    let p = logProbabilities(a, b, count: count).map { exp($0) }
    var (m1, m2, v11, v12, v22) = (0.0, 0.0, 0.0, 0.0, 0.0)
    for (l, probability) in p.enumerated() {
      let x = Double(l)
      let y = x * (x - 1) / 2
      m1 += probability * x
      m2 += probability * y
      v11 += probability * x * x
      v12 += probability * x * y
      v22 += probability * y * y
    }
    // A little ridge: with all data at one level the curvature is none.
    v11 = v11 - m1 * m1 + 1e-9
    v12 -= m1 * m2
    v22 = v22 - m2 * m2 + (count > 2 ? 1e-9 : 1)
    let determinant = v11 * v22 - v12 * v12
    guard determinant > 0 else { return (0, 0) }
    let (g1, g2) = (target.0 - m1, target.1 - m2)
    return ((v22 * g1 - v12 * g2) / determinant, (v11 * g2 - v12 * g1) / determinant)
  }
}
