/// How far a segmentation can be relied on, beside each segment's own figures.
package struct SegmentationQuality: Sendable, Hashable, Codable {
  /// Whether segments explain more than chance: the gain in BIC per person of two or three segments
  /// over one, in the data and in tables whose columns were shuffled.
  package struct NullTest: Sendable, Hashable, Codable {
    package let gain: Double
    /// The largest gain of a shuffled table.
    package let chanceGain: Double
    package let shuffles: Int
    /// Whether "one segment" was rejected.
    package let isRejected: Bool

    package init(gain: Double, chanceGain: Double, shuffles: Int, isRejected: Bool) {
      self.gain = gain
      self.chanceGain = chanceGain
      self.shuffles = shuffles
      self.isRejected = isRejected
    }
  }

  /// Two segments that people can hardly be told apart by.
  package struct Overlap: Sendable, Hashable, Codable {
    package let first: SegmentID
    package let second: SegmentID
    /// The mean probability of one segment among members of the other, the larger of both ways.
    package let probability: Double

    package init(first: SegmentID, second: SegmentID, probability: Double) {
      self.first = first
      self.second = second
      self.probability = probability
    }
  }

  /// Two columns that go together among people of the same segment.
  package struct Dependence: Sendable, Hashable, Codable {
    /// Names of attributes.
    package let first: String
    package let second: String
    /// Of what segments leave unexplained, -1 to 1.
    package let correlation: Double
    /// Whether the model allows for it: then it is information, else a fault.
    package let isModelled: Bool

    package init(first: String, second: String, correlation: Double, isModelled: Bool) {
      self.first = first
      self.second = second
      self.correlation = correlation
      self.isModelled = isModelled
    }
  }

  /// Every column of the basis: how it entered the model and what came of it.
  package var basis: [SegmentBasisColumn]
  /// Nil when it was not made.
  package var nullTest: NullTest?
  /// Other numbers of segments within 6 of the chosen one's BIC, ascending.
  package var runnersUp: [Int]
  /// Pairs of segments to think about merging: an overlap above .3.
  package var overlaps: [Overlap]
  /// The strongest first.
  package var dependences: [Dependence]
  /// Whether the data determine all figures of the model; nil when that was not looked at.
  package var isIdentified: Bool?
  /// How certain membership is, from 0 to 1.
  ///
  /// Says nothing without the number of people and the stability: among few people it is high
  /// without any structure.
  package var entropyR2: Double?
  /// Why a person set the number; empty when the data chose it.
  package var countReason: String

  package init(
    basis: [SegmentBasisColumn] = [], nullTest: NullTest? = nil, runnersUp: [Int] = [],
    overlaps: [Overlap] = [], dependences: [Dependence] = [], isIdentified: Bool? = nil,
    entropyR2: Double? = nil, countReason: String = ""
  ) {
    self.basis = basis
    self.nullTest = nullTest
    self.runnersUp = runnersUp
    self.overlaps = overlaps
    self.dependences = dependences
    self.isIdentified = isIdentified
    self.entropyR2 = entropyR2
    self.countReason = countReason
  }
}
