import Statistics

/// How well a number of segments comes back when the people are drawn anew.
struct SegmentStability {
  /// Mean adjusted Rand index of pairs of refits on bootstrap samples, over all people.
  let agreement: Double
  /// For each segment of the fit, its mean best-match Jaccard index over the refits.
  let segments: [Double]

  /// Refits the model on pairs of bootstrap samples of the sample's rows.
  ///
  /// People are drawn with the same chance and keep their weights; pairs of people then count by
  /// the product of theirs. Refits keep the fit's choice of variables and start anew from seeded starts and from the fit
  /// itself; the likeliest result counts, so chance in the data counts against a number of
  /// segments, and a poor search does not.
  init(of fit: SegmentFit, in model: SegmentSearch, pairs: Int, random: SeededGenerator) {
    let reference = model.sample.rows.map { fit.assignments[$0] }
    let n = reference.count
    let own = model.sample.weights
    var agreement = 0.0
    var jaccard = [Double](repeating: 0, count: fit.classCount)
    for pair in 0..<max(pairs, 1) {
      let partitions = (0..<2).map { half in
        var draws = random.stream("bootstrap \(fit.classCount) \(pair) \(half)")
        var weights = [Double](repeating: 0, count: n)
        for _ in 0..<n { weights[draws.index(below: n)] += 1 }
        if !own.isEmpty { for row in weights.indices { weights[row] *= own[row] } }
        return model.refit(fit, weights: weights, random: draws)
      }
      agreement += Agreement.adjustedRand(partitions[0], partitions[1], weights: own)
      for partition in partitions {
        for (k, value) in Agreement.bestJaccard(
          reference, partition, weights: own
        ).enumerated() {
          jaccard[k] += value
        }
      }
    }
    self.agreement = agreement / Double(max(pairs, 1))
    segments = jaccard.map { $0 / Double(2 * max(pairs, 1)) }
  }
}

/// The rows that resampling works on: all of them, or a seeded sample of a large table.
struct BasisSample {
  /// Indices into the basis's rows, ascending.
  let rows: [Int]
  let variables: [MixtureVariable]
  let design: MixtureDesign
  let hasAll: Bool
  /// What each row counts; empty where each counts once.
  let weights: [Double]

  /// Stability and null tests of more people than this run on a sample.
  static let largest = 2_000

  /// How many people the rows stand for.
  var people: Double { weights.isEmpty ? Double(rows.count) : weights.reduce(0, +) }

  init(_ variables: [MixtureVariable], weights: [Double], random: SeededGenerator) {
    let n = variables.first?.values.count ?? 0
    if n <= Self.largest {
      rows = Array(0..<n)
      self.variables = variables
      self.weights = weights
      hasAll = true
    } else {
      var draws = random.stream("sample")
      let chosen = Array(draws.permutation(n).prefix(Self.largest)).sorted()
      rows = chosen
      self.variables = variables.map { $0.rearranged(chosen) }
      self.weights = weights.isEmpty ? [] : EffectiveWeights.scaled(chosen.map { weights[$0] })
      hasAll = false
    }
    design = MixtureDesign(self.variables, relativeFloor: Self.relativeFloor)
  }

  /// A class's variance is at least this share of the pooled one.
  static let relativeFloor = 0.01
}

extension MixtureVariable {
  /// The same variable with other rows, in the given order.
  func rearranged(_ order: [Int]) -> MixtureVariable {
    MixtureVariable(
      family, values: order.map { values[$0] },
      noise: noise.isEmpty ? [] : order.map { noise[$0] }, varianceFloor: varianceFloor)
  }
}
