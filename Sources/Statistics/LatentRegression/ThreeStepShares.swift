import Foundation

/// Levels compared between classes.
extension ThreeStep {
  /// The share of each level in each class; whole numbers from 0 below `levels`, NaN is left out.
  ///
  /// With maximum likelihood the classes' shares are those of the first step. `nil` without values,
  /// or when the classes' errors can't be undone or a class has no weight.
  package func shares(of values: [Double], levels: Int) -> Shares? {
    precondition(values.count == errors.allocations.count)
    let rows = values.indices.filter {
      values[$0].isFinite && values[$0] >= 0 && Int(values[$0]) < levels
    }
    guard !rows.isEmpty, levels > 0 else { return nil }
    if correction == .maximumLikelihood { return likelyShares(values, rows, levels) }
    guard let weights else { return nil }
    var totals = [Double](repeating: 0, count: classCount)
    var sums = [[Double]](repeating: [Double](repeating: 0, count: levels), count: classCount)
    for i in rows {
      for t in 0..<classCount {
        totals[t] += weights[i][t]
        sums[t][Int(values[i])] += weights[i][t]
      }
    }
    guard totals.allSatisfy({ $0 > 1e-9 }) else { return nil }
    let raw = zip(sums, totals).map { row, total in row.map { $0 / total } }
    var squares = [[Double]](repeating: [Double](repeating: 0, count: levels), count: classCount)
    for i in rows {
      for t in 0..<classCount {
        for l in 0..<levels {
          let d = weights[i][t] * ((Int(values[i]) == l ? 1 : 0) - raw[t][l]) / totals[t]
          squares[t][l] += d * d
        }
      }
    }
    let cut = raw.map { row -> [Double] in
      let inside = row.map { max($0, 0) }
      let sum = inside.reduce(0, +)
      return inside.map { $0 / sum }
    }
    return Shares(
      shares: cut, standardErrors: squares.map { $0.map { $0.squareRoot() } },
      isCut: raw.contains { $0.contains { $0 < -1e-12 } })
  }

  private func likelyShares(_ values: [Double], _ rows: [Int], _ levels: Int) -> Shares? {
    guard let start = Self(errors: errors, correction: .none).shares(of: values, levels: levels)
    else { return nil }
    let logs = errors.logProbabilities
    var shares = start.shares
    var posterior: [[Double]] = []
    var before = -Double.infinity
    for _ in 0..<5_000 {
      var total = 0.0
      posterior = rows.map { i in
        let densities = (0..<classCount).map {
          LatentClassMath.log(errors.shares[$0]) + log(max(shares[$0][Int(values[i])], 1e-15))
        }
        let own = errors.posterior(of: i, logs: densities, errors: logs)
        total += own.logLikelihood
        return own.probabilities
      }
      guard total - before > 1e-11 * abs(total) else { break }
      before = total
      for t in 0..<classCount {
        var counts = [Double](repeating: 0, count: levels)
        for (position, i) in rows.enumerated() { counts[Int(values[i])] += posterior[position][t] }
        let sum = max(counts.reduce(0, +), 1e-300)
        shares[t] = counts.map { $0 / sum }
      }
    }
    return Shares(
      shares: shares, standardErrors: likelyErrors(shares, posterior, rows.map { Int(values[$0]) }),
      isCut: false)
  }

  /// Standard errors of shares from the scores of their logits, by the delta method.
  private func likelyErrors(
    _ shares: [[Double]], _ posterior: [[Double]], _ values: [Int]
  ) -> [[Double]] {
    let levels = shares.first?.count ?? 0
    let free = max(levels - 1, 0)
    let scores = zip(posterior, values).map { row, value in
      (0..<classCount).flatMap { t in
        (0..<free).map { row[t] * ((value == $0 ? 1 : 0) - shares[t][$0]) }
      }
    }
    var information = LatentClassMath.outerProducts(scores)
    // A level nobody chose has no information and no error: a trace of it keeps the inverse alive.
    for i in information.indices { information[i][i] += 1e-9 }
    guard let covariance = LinearAlgebra.inverse(information) else {
      return shares.map { $0.map { _ in .infinity } }
    }
    return (0..<classCount).map { t in
      (0..<levels).map { l in
        let slopes = (0..<free).map { shares[t][l] * ((l == $0 ? 1 : 0) - shares[t][$0]) }
        var sum = 0.0
        for a in 0..<free {
          for b in 0..<free {
            sum += slopes[a] * slopes[b] * covariance[t * free + a][t * free + b]
          }
        }
        return max(sum, 0).squareRoot()
      }
    }
  }
}
