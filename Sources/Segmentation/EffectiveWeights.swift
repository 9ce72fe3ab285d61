/// Weights of a sample's people as they count in a fit.
///
/// People drawn with unequal chances carry weights, which say how many others each stands for but not
/// how many were asked. Scaled to add up to the effective number of people (L. Kish, 1965, *Survey
/// Sampling*, 11.7), the likelihood, BIC and ICL weigh evidence as an evenly drawn sample of that size
/// would (R. Potthoff, M. Woodbury, K. Manton, 1992, *Journal of the American Statistical Association*
/// 87, 383-396; T. Lumley, A. Scott, 2015, *Journal of Survey Statistics and Methodology* 3, 1-18).
package enum EffectiveWeights {
  /// The weights scaled to add up to Kish's effective number of people.
  ///
  /// Empty for weights that are all the same: everybody then counts once.
  package static func scaled(_ weights: [Double]) -> [Double] {
    guard let first = weights.first, weights.contains(where: { $0 != first }) else { return [] }
    var (sum, squares) = (0.0, 0.0)
    for weight in weights {
      sum += weight
      squares += weight * weight
    }
    let scale = squares > 0 ? sum / squares : 1
    return weights.map { $0 * scale }
  }

  /// How many evenly drawn people say as much: `(sum of w)^2 / sum of w^2`.
  package static func people(_ weights: [Double]) -> Double {
    let scaled = scaled(weights)
    return scaled.isEmpty ? Double(weights.count) : scaled.reduce(0, +)
  }
}
