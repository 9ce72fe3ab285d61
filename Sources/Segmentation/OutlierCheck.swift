import Foundation
import Statistics

/// Decides whom no main segment explains.
///
/// Two things must agree: the background class is the most probable one, and the person is far less
/// typical of the best main class than others are (the log density per known value lies more than
/// four robust deviations below the median). Either alone would also take harmless people: a
/// background fills with the fringe of skewed classes, and a threshold always cuts somebody off.
struct OutlierCheck {
  /// Rows of the basis, ascending.
  let outliers: [Int]

  init(_ basis: SegmentationBasis, _ fit: SegmentFit) {
    let suspects = basis.rows.indices.filter { fit.background[$0] > 0.5 }
    guard !suspects.isEmpty else {
      outliers = []
      return
    }
    let variables = basis.variables.map(\.variable)
    let border = Self.border(variables, fit)
    outliers = suspects.filter {
      Self.typicality(of: $0, in: fit.assignments[$0], variables, fit) < border
    }
  }

  /// The typicality below which somebody is an outlier.
  static func border(_ variables: [MixtureVariable], _ fit: SegmentFit) -> Double {
    let all = fit.assignments.indices.map {
      typicality(of: $0, in: fit.assignments[$0], variables, fit)
    }
    let median = Quantile.median(all)
    return median - 4 * 1.4826 * Quantile.median(all.map { abs($0 - median) })
  }

  /// The log density in a class per known value of a row.
  static func typicality(
    of row: Int, in segment: Int, _ variables: [MixtureVariable], _ fit: SegmentFit
  ) -> Double {
    var sum = 0.0
    var count = 0.0
    for (j, variable) in variables.enumerated() where variable.values[row].isFinite {
      let noise = variable.noise.isEmpty ? 0 : variable.noise[row]
      sum += fit.parameters[segment][j].logDensity(variable.values[row], noise: noise)
      count += 1
    }
    return count > 0 ? sum / count : 0
  }
}
