import Foundation
import Statistics

/// Whether the data determine every parameter of a fit.
///
/// The information matrix, as the sum over people of the outer product of their score (the slope of
/// their log-likelihood in each parameter), must have full rank: a direction in which nobody's
/// likelihood changes is a ridge of equally good segments (L. A. Goodman, 1974, *Biometrika* 61,
/// 215-231). Parameters at the border of their range (a share of 0) are not counted.
struct IdentifiabilityCheck {
  /// Nil when there are too many parameters, or too few people, to say.
  let isIdentified: Bool?

  private static let mostParameters = 250

  /// Looks at the fit through some of its rows; `variables` hold the values of those rows.
  init(_ fit: SegmentFit, _ variables: [MixtureVariable], rows: [Int]) {
    let slopes = Slopes(fit, variables)
    let count = slopes.count
    guard count <= Self.mostParameters, rows.count > count else {
      isIdentified = nil
      return
    }
    var information = [Double](repeating: 0, count: count * count)
    for (place, row) in rows.enumerated() {
      let score = slopes.score(place, fit.posteriors[row], background: fit.background[row])
      for a in 0..<count where score[a] != 0 {
        for b in 0...a { information[a * count + b] += score[a] * score[b] }
      }
    }
    isIdentified = Self.hasFullRank(&information, count)
  }

  /// Cholesky's decomposition of the matrix scaled to a diagonal of ones; only its lower part is read.
  private static func hasFullRank(_ matrix: inout [Double], _ n: Int) -> Bool {
    let scales = (0..<n).map { matrix[$0 * n + $0].squareRoot() }
    guard scales.allSatisfy({ $0 > 1e-12 }) else { return false }
    for i in 0..<n {
      for j in 0...i {
        var sum = matrix[i * n + j] / (scales[i] * scales[j])
        for k in 0..<j { sum -= matrix[i * n + k] * matrix[j * n + k] }
        if i == j {
          // What is left of a parameter's information once the earlier ones are known.
          guard sum > 1e-8 else { return false }
          matrix[i * n + i] = sum.squareRoot()
        } else {
          matrix[i * n + j] = sum / matrix[j * n + j]
        }
      }
    }
    return true
  }

  /// The slopes of log densities in each free parameter.
  private struct Slopes {
    let fit: SegmentFit
    let variables: [MixtureVariable]
    /// Variable, class (nil for all) and the distributions a little to both sides.
    private let steps: [Step]
    private let shares: Int

    private struct Step {
      let variable: Int
      let classes: Range<Int>
      let below: MixtureParameters
      let above: MixtureParameters
      let width: Double
    }

    var count: Int { shares + steps.count }

    init(_ fit: SegmentFit, _ variables: [MixtureVariable]) {
      self.fit = fit
      self.variables = variables
      shares = fit.classCount - 1
      var steps: [Step] = []
      for j in variables.indices {
        let classes =
          fit.relevant[j]
          ? (0..<fit.classCount).map { $0..<($0 + 1) } : [0..<max(fit.classCount, 1)]
        for range in classes {
          for (below, above, width) in Self.neighbours(fit.parameters[range.lowerBound][j]) {
            steps.append(
              Step(variable: j, classes: range, below: below, above: above, width: width))
          }
        }
      }
      self.steps = steps
    }

    /// One pair of distributions per free parameter.
    private static func neighbours(
      _ parameters: MixtureParameters
    ) -> [(MixtureParameters, MixtureParameters, Double)] {
      func pair(_ step: Double, _ make: (Double) -> MixtureParameters)
        -> (MixtureParameters, MixtureParameters, Double)
      {
        (make(-step), make(step), 2 * step)
      }
      switch parameters {
      case .probabilities(let p):
        // One level takes what the others give; the largest is the one that follows.
        guard let last = p.indices.max(by: { p[$0] < p[$1] }) else { return [] }
        return p.indices.filter { $0 != last && p[$0] > 1e-3 }.map { level in
          pair(1e-4) { step in
            var moved = p
            moved[level] += step
            moved[last] -= step
            return .probabilities(moved)
          }
        }
      case .normal(let mean, let variance):
        let deviation = variance.squareRoot()
        return [
          pair(1e-4) { .normal(mean: mean + $0 * deviation, variance: variance) },
          pair(1e-4) { .normal(mean: mean, variance: variance * exp($0)) },
        ]
      case .logNormal(let mean, let variance):
        let deviation = variance.squareRoot()
        return [
          pair(1e-4) { .logNormal(mean: mean + $0 * deviation, variance: variance) },
          pair(1e-4) { .logNormal(mean: mean, variance: variance * exp($0)) },
        ]
      case .rate(let mean, let precision):
        guard mean > 1e-3, mean < 1 - 1e-3 else { return [] }
        return [pair(1e-4) { .rate(mean: mean + $0, precision: precision) }]
      case .poisson(let mean):
        return mean > 1e-3 ? [pair(1e-4) { .poisson(mean: mean * exp($0)) }] : []
      case .negativeBinomial(let mean, let size):
        return mean > 1e-3
          ? [pair(1e-4) { .negativeBinomial(mean: mean * exp($0), size: size) }] : []
      }
    }

    func score(_ place: Int, _ p: [Double], background: Double) -> [Double] {
      var score = [Double](repeating: 0, count: count)
      for k in 0..<shares {
        score[k] = p[k] / max(fit.shares[k], 1e-9) - p[shares] / max(fit.shares[shares], 1e-9)
      }
      for (index, step) in steps.enumerated() {
        let weight = step.classes.reduce(0) { $0 + p[$1] }
        let variable = variables[step.variable]
        guard weight > 1e-9, variable.values[place].isFinite else { continue }
        let noise = variable.noise.isEmpty ? 0 : variable.noise[place]
        let rise =
          step.above.logDensity(variable.values[place], noise: noise)
          - step.below.logDensity(variable.values[place], noise: noise)
        score[shares + index] = weight * rise / step.width
      }
      return score
    }
  }
}
