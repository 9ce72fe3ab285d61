import Foundation

/// Finds the highest point of a smooth function of a few numbers.
///
/// Nelder and Mead's simplex finds the region, then Newton's steps with numeric derivatives settle
/// the digits. Everything is deterministic. Source: J. Nelder, R. Mead (1965), Computer Journal 7,
/// 308-313.
package enum Maximizer {
  /// The point, the value there, and whether the last step was below the tolerance.
  package struct Result: Sendable, Hashable {
    package let point: [Double]
    package let value: Double
    package let hasConverged: Bool
  }

  /// The maximum near `start`; `function` may give values that are not finite, which are avoided.
  package static func maximize(
    from start: [Double], _ function: ([Double]) -> Double
  ) -> Result {
    func value(_ x: [Double]) -> Double {
      let result = function(x)
      return result.isFinite ? result : -.infinity
    }
    var best = start
    for scale in [0.5, 0.1] { best = simplex(from: best, scale: scale, value) }
    return newton(from: best, value)
  }

  private static func simplex(
    from start: [Double], scale: Double, _ value: ([Double]) -> Double
  ) -> [Double] {
    let n = start.count
    var points = [start]
    for j in 0..<n {
      var point = start
      point[j] += scale
      points.append(point)
    }
    var corners = points.map { (point: $0, value: value($0)) }
    for _ in 0..<(200 * n) {
      corners.sort { $0.value > $1.value }
      let worst = corners[n]
      guard corners[0].value - worst.value > 1e-9 * (1 + abs(corners[0].value)) else { break }
      let center = (0..<n).map { j in
        corners[..<n].reduce(0.0) { $0 + $1.point[j] } / Double(n)
      }
      func along(_ factor: Double) -> (point: [Double], value: Double) {
        let point = (0..<n).map { center[$0] + factor * (worst.point[$0] - center[$0]) }
        return (point, value(point))
      }
      let reflected = along(-1)
      if reflected.value > corners[0].value {
        let further = along(-2)
        corners[n] = further.value > reflected.value ? further : reflected
      } else if reflected.value > corners[n - 1].value {
        corners[n] = reflected
      } else {
        let nearer = reflected.value > worst.value ? along(-0.5) : along(0.5)
        if nearer.value > max(worst.value, reflected.value) {
          corners[n] = nearer
        } else {
          for i in 1...n {
            let point = (0..<n).map {
              (corners[i].point[$0] + corners[0].point[$0]) / 2
            }
            corners[i] = (point, value(point))
          }
        }
      }
    }
    return corners.max { $0.value < $1.value }?.point ?? start
  }

  private static func newton(
    from start: [Double], _ value: ([Double]) -> Double
  ) -> Result {
    let n = start.count
    var point = start
    var height = value(start)
    for _ in 0..<30 {
      let (gradient, curvature) = derivatives(at: point, height, value)
      guard let step = LinearAlgebra.solve(curvature.map { $0.map { -$0 } }, gradient),
        step.allSatisfy(\.isFinite)
      else { return Result(point: point, value: height, hasConverged: false) }
      var length = 1.0
      var next = point
      var reached = -Double.infinity
      while length > 1e-3 {
        next = (0..<n).map { point[$0] + length * step[$0] }
        reached = value(next)
        if reached >= height - 1e-12 * (1 + abs(height)) { break }
        length /= 2
      }
      guard length > 1e-3 else { return Result(point: point, value: height, hasConverged: false) }
      let moved = step.reduce(0) { max($0, abs($1)) } * length
      point = next
      height = reached
      if moved < 1e-7 { return Result(point: point, value: height, hasConverged: true) }
    }
    return Result(point: point, value: height, hasConverged: false)
  }

  /// Central differences: the gradient and the matrix of second derivatives.
  private static func derivatives(
    at point: [Double], _ height: Double, _ value: ([Double]) -> Double
  ) -> ([Double], [[Double]]) {
    let n = point.count
    let steps = point.map { 1e-3 * max(1, abs($0)) }
    func shifted(_ changes: [(Int, Double)]) -> Double {
      var other = point
      for (index, sign) in changes { other[index] += sign * steps[index] }
      return value(other)
    }
    var gradient = [Double](repeating: 0, count: n)
    var curvature = [[Double]](repeating: gradient, count: n)
    for i in 0..<n {
      let (up, down) = (shifted([(i, 1)]), shifted([(i, -1)]))
      let (upper, lower) = (shifted([(i, 2)]), shifted([(i, -2)]))
      // Five points: the error of the slope is of the fourth order.
      gradient[i] = (8 * (up - down) - (upper - lower)) / (12 * steps[i])
      curvature[i][i] = (up - 2 * height + down) / (steps[i] * steps[i])
      for j in 0..<i {
        let cross =
          shifted([(i, 1), (j, 1)]) - shifted([(i, 1), (j, -1)]) - shifted([(i, -1), (j, 1)])
          + shifted([(i, -1), (j, -1)])
        curvature[i][j] = cross / (4 * steps[i] * steps[j])
        curvature[j][i] = curvature[i][j]
      }
    }
    return (gradient, curvature)
  }
}
