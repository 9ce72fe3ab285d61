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
    let typicality = basis.rows.indices.map { row in
      var sum = 0.0
      var count = 0.0
      for (j, variable) in basis.variables.enumerated() {
        let value = variable.variable.values[row]
        guard value.isFinite else { continue }
        let noise = variable.variable.noise.isEmpty ? 0 : variable.variable.noise[row]
        let density = fit.parameters[fit.assignments[row]][j].logDensity(value, noise: noise)
        sum += density
        count += 1
      }
      return count > 0 ? sum / count : 0
    }
    let median = Quantile.median(typicality)
    let deviation = 1.4826 * Quantile.median(typicality.map { abs($0 - median) })
    outliers = suspects.filter { typicality[$0] < median - 4 * deviation }
  }
}
