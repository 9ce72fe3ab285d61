import Statistics

/// Asks the data whether skewed numbers need their logarithm.
///
/// A column may be skewed because people are (incomes), or because one segment lies far above the
/// others, each of them normal. In the second case the logarithm bends the segments. Both ways are
/// fitted and the likelihoods of the numbers themselves compared: the lower BIC wins. Columns that
/// are amounts by nature are not asked.
struct FamilyCheck {
  let options: SegmentFinder.Options
  let random: SeededGenerator

  /// The basis with the better of the two families for its doubtful columns.
  func settled(_ basis: SegmentationBasis) -> SegmentationBasis {
    guard basis.hasDoubtfulLogarithms, basis.rows.count >= 20 else { return basis }
    let plain = basis.withPlainNumbers()
    let share = Double(BasisSample.largest) / Double(max(basis.rows.count, BasisSample.largest))
    let logarithms = lowestBIC(basis) + share * basis.logarithmCost
    return lowestBIC(plain) < logarithms ? plain : basis
  }

  private func lowestBIC(_ basis: SegmentationBasis) -> Double {
    var quick = options
    quick.allowsDependence = false
    let model = SegmentSearch(
      options: quick, variables: basis.variables.map(\.variable), weights: basis.weights,
      random: random, isQuick: true)
    let counts = options.count.map { [$0] } ?? [1, 2, 3, 4]
    return counts.map { model.sampleFit($0).bic }.reduce(.infinity, min)
  }
}
