import Foundation

/// Longer steps than EM's own, along the way that its last two steps point.
///
/// SQUAREM (R. Varadhan, C. Roland, 2008, *Simple and globally convergent methods for accelerating
/// the convergence of any EM algorithm*, Scandinavian Journal of Statistics 35, 335-353, steplength
/// S3), on parameters without borders: logarithms of probabilities, variances and means of counts,
/// logits of rates. A step that lowers the likelihood is taken back, so it never falls.
extension MixtureRun {
  /// Runs EM until one of its own steps gains less than `gainPerCase` per case, or for `passes`.
  func polish(passes: Int, gainPerCase: Double) {
    beginPolishing()
    var left = passes
    var longest = 4.0
    while left > 0 {
      let start = freeParameters
      step()
      left -= 1
      guard left > 0 else { return }
      let middle = freeParameters
      let before = logLikelihood
      step()
      left -= 1
      if abs(logLikelihood - before) < gainPerCase * totalWeight {
        endPolishing()
        return
      }
      guard left > 1 else { continue }
      left -= leap(from: start, through: middle, longest: &longest)
    }
  }

  /// Tries the long step; the number of passes that it took.
  private func leap(from start: [Double], through middle: [Double], longest: inout Double) -> Int {
    let end = freeParameters
    var first = 0.0
    var second = 0.0
    for i in start.indices {
      let r = middle[i] - start[i]
      let v = end[i] - middle[i] - r
      first += r * r
      second += v * v
    }
    guard first > 0, second > 0 else { return 0 }
    let length = min((first / second).squareRoot(), longest)
    guard length > 1.01 else { return 0 }
    let here = snapshot
    let reached = logLikelihood
    var target = start
    for i in start.indices {
      let r = middle[i] - start[i]
      let v = end[i] - middle[i] - r
      target[i] += 2 * length * r + length * length * v
    }
    moveTo(target)
    if logLikelihood >= reached {
      if length == longest { longest *= 4 }
      return 1
    }
    longest = max(longest / 2, 2)
    jump(to: here)
    return 2
  }

  /// The parameters as numbers that may have any value.
  private var freeParameters: [Double] {
    var values = shares.map { log(max($0, 1e-100)) }
    if shape.hasBackground { values.append(log(max(backgroundShare, 1e-100))) }
    forEachSlot { column, theta in
      switch column.kind {
      case .normal, .noisyNormal: values += [theta[0], log(theta[1])]
      case .rate: values += [log(theta[0] / (1 - theta[0])), log(theta[1])]
      case .poisson: values.append(log(theta[0]))
      case .negativeBinomial: values += [log(theta[0]), log(theta[1])]
      case .ordinal: values += [theta[0], theta[1]]
      case .categorical:
        for l in 0..<column.width { values.append(log(max(theta[l], 1e-100))) }
      }
    }
    return values
  }

  /// Sets the parameters from such numbers, within their borders.
  private func moveTo(_ values: [Double]) {
    var next = 0
    func take() -> Double {
      next += 1
      return values[next - 1]
    }
    let sizes = (0..<shape.slots).map { _ in exp(min(take(), 0)) }
    forEachSlot { column, theta in
      switch column.kind {
      case .normal, .noisyNormal:
        theta[0] = take()
        theta[1] = max(column.floor, exp(min(max(take(), -60), 60)))
      case .rate:
        theta[0] = min(max(1 / (1 + exp(-take())), 0.001), 0.999)
        theta[1] = min(
          max(exp(min(max(take(), -60), 60)), BetaBinomial.precisions.lowerBound),
          BetaBinomial.precisions.upperBound)
      case .poisson: theta[0] = max(exp(min(take(), 200)), 1e-10)
      case .negativeBinomial:
        theta[0] = max(exp(min(take(), 200)), 1e-6)
        theta[1] = min(max(exp(min(max(take(), -60), 60)), 0.02), 1e4)
      case .ordinal:
        theta[0] = take()
        theta[1] = take()
      case .categorical:
        var total = 0.0
        for l in 0..<column.width {
          theta[l] = exp(min(take(), 200))
          total += theta[l]
        }
        for l in 0..<column.width { theta[l] /= max(total, 1e-300) }
      }
    }
    setShares(sizes)
  }
}
