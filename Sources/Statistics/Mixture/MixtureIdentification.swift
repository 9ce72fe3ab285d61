/// Whether the data could tell a mixture's parameters apart at all.
///
/// Some mixtures fit equally well with different parameters however many people there are, as three
/// classes of four yes-no questions (L. A. Goodman, 1974, Biometrika 61, 215-231): their shares and
/// profiles must not be told as facts. A mixture is locally identified when its information matrix
/// has full rank (R. B. McHugh, 1956, Psychometrika 21, 331-347). The rank is that of the scores of
/// rows drawn from the fitted mixture, moved a little away from the borders (probabilities of 0 or
/// 1), where a rank says nothing. Rows are drawn complete: what missing values hide is not judged.
package struct MixtureIdentification: Sendable, Equatable {
  /// Free parameters.
  package let parameterCount: Int
  /// How many directions of change the data would see.
  package let rank: Int

  /// Whether the data would see every change of the parameters.
  package var isIdentified: Bool { rank == parameterCount }
}

extension MixtureFit {
  /// Whether the mixture's parameters are locally identified (``MixtureIdentification``).
  ///
  /// Computed on request: rows drawn times the square of the parameters, well under a second for 200
  /// parameters.
  package var isIdentified: Bool { identification.isIdentified }

  /// The rank of the information matrix, with the number of free parameters.
  package var identification: MixtureIdentification {
    let scores = MixtureScores(self)
    let rows = scores.draw(count: 3 * parameterCount + 200, using: SeededGenerator(seed: 1))
    return MixtureIdentification(
      parameterCount: rows.first?.count ?? 0, rank: ScoreRank.rank(rows))
  }
}

/// The rank of a list of score vectors.
enum ScoreRank {
  /// Directions whose share of the scores' variance is below this are not seen.
  private static let threshold = 1e-10

  /// By Cholesky decomposition with pivots of the scores' correlation matrix.
  static func rank(_ rows: [[Double]]) -> Int {
    let p = rows.first?.count ?? 0
    var gram = [Double](repeating: 0, count: p * p)
    for row in rows {
      for i in 0..<p where row[i] != 0 {
        for j in 0...i { gram[i * p + j] += row[i] * row[j] }
      }
    }
    let scales = (0..<p).map { gram[$0 * p + $0] > 0 ? 1 / gram[$0 * p + $0].squareRoot() : 0 }
    for i in 0..<p {
      for j in 0...i {
        gram[i * p + j] *= scales[i] * scales[j]
        gram[j * p + i] = gram[i * p + j]
      }
    }
    var left = Array(0..<p)
    var rank = 0
    while let pivot = left.max(by: { gram[$0 * p + $0] < gram[$1 * p + $1] }),
      gram[pivot * p + pivot] > threshold
    {
      rank += 1
      left.removeAll { $0 == pivot }
      for i in left {
        let factor = gram[i * p + pivot] / gram[pivot * p + pivot]
        for j in left { gram[i * p + j] -= factor * gram[pivot * p + j] }
      }
    }
    return rank
  }
}
