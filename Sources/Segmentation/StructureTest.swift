import Statistics

/// Whether the data hold segments at all: the gain of several over one, against shuffled columns.
///
/// Shuffling keeps every distribution (skew, gaps, outliers, missing values) and destroys what ties
/// columns together, which is what segments are. Columns of one group, such as the shares of a whole,
/// are shuffled together: they are tied by how they are made, and people who differ in one respect
/// only are no types. Weights stay with the rows and count as in the fit. The gain is that in BIC from one class to the best of two and three, per person.
struct StructureTest {
  /// The gain of the data themselves.
  let gain: Double
  /// The largest gain of a shuffled table.
  let chanceGain: Double

  /// How many tables were shuffled.
  let shuffles: Int

  /// Segments explain more than chance does: a fifth more than the largest gain by chance, as
  /// groups within single blocks alone give data and shuffled data the same gain.
  var isRejected: Bool { gain > 0 && gain > Self.leastRatio * chanceGain }
  private static let leastRatio = 1.2

  /// What the gain lacks.
  var shortfall: SegmentShortfall {
    .chance(gain: gain, chanceGain: chanceGain, asked: Self.leastRatio * chanceGain)
  }

  /// Segments explain far more than chance does.
  var isClearlyRejected: Bool { gain > 0 && gain > 2 * chanceGain }

  /// Compares `gain`, the best in BIC of two and three classes, with shuffled tables.
  ///
  /// `blocks` has a number for each variable; variables of the same number are shuffled together.
  init(
    gain: Double, model: SegmentSearch, blocks: [Int], permutations: Int, random: SeededGenerator
  ) {
    let sample = model.sample
    self.gain = gain / max(sample.people, 1)
    shuffles = gain > 0 ? permutations : 0
    var highest = 0.0
    // Without a gain there is nothing to compare.
    for round in 0..<shuffles {
      var draws = random.stream("shuffle \(round)")
      let orders = (0...(blocks.max() ?? 0)).map { _ in draws.permutation(sample.rows.count) }
      let shuffled = zip(sample.variables, blocks).map { $0.rearranged(orders[$1]) }
      let chance = SegmentSearch(
        options: model.options, variables: shuffled, weights: sample.weights, random: draws,
        isQuick: true)
      let bics = (1...3).map { chance.sampleFit($0).bic }
      highest = max(highest, bics[0] - min(bics[1], bics[2]))
    }
    chanceGain = highest / max(sample.people, 1)
  }
}
