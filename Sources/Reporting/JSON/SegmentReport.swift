package import EvidenceModel
import Foundation

/// What `likeness segment` found out: one value, printed as JSON or told as text.
///
/// Keys of the JSON are these names in snake case, sorted; what was not measured is left out.
/// `docs/segment.md` describes every key.
package struct SegmentReport: Sendable, Encodable {
  /// A value with the ends of its 95 % interval.
  package struct Span: Sendable, Encodable, Hashable {
    package let value: Double
    package let lower: Double
    package let upper: Double

    package init(value: Double, lower: Double, upper: Double) {
      self.value = value
      self.lower = lower
      self.upper = upper
    }
  }

  /// The file that was read.
  package struct File: Sendable, Encodable {
    package let name: String
    package let rows: Int
    package let columns: Int

    package init(name: String, rows: Int, columns: Int) {
      self.name = name
      self.rows = rows
      self.columns = columns
    }
  }

  /// The options that the run had, defaults included.
  package struct Options: Sendable, Encodable {
    package let k: String
    package let starts: Int?
    package let background: String
    package let selectVariables: String
    package let missing: String
    package let weights: String?
    /// What the weights were taken for: `counts` of people, or weights of a `sample`.
    package let weightsAre: String?
    package let id: String?
    package let overrideReason: String?

    package init(
      k: String, starts: Int?, background: String, selectVariables: String, missing: String,
      weights: String?, weightsAre: String? = nil, id: String?, overrideReason: String?
    ) {
      self.k = k
      self.starts = starts
      self.background = background
      self.selectVariables = selectVariables
      self.missing = missing
      self.weights = weights
      self.weightsAre = weightsAre
      self.id = id
      self.overrideReason = overrideReason
    }
  }

  /// Whether the data hold segments at all: their gain over one group against shuffled columns.
  package struct NullTest: Sendable, Encodable {
    package let gain: Double
    package let chanceGain: Double
    package let shuffles: Int
    package let isRejected: Bool

    package init(gain: Double, chanceGain: Double, shuffles: Int, isRejected: Bool) {
      self.gain = gain
      self.chanceGain = chanceGain
      self.shuffles = shuffles
      self.isRejected = isRejected
    }
  }

  /// What became of a column, and why.
  package struct Column: Sendable, Encodable {
    package let name: String
    /// `basis`, `descriptor`, `outcome`, `id`, `weight` or `set_aside`.
    package let use: String
    package let scale: String?
    package let family: String?
    package let reason: String
    package let levels: [String]
    /// Whether the chosen segments differ in it, where that was looked at.
    package let isRelevant: Bool?
    package let missingShare: Double?

    package init(
      name: String, use: String, scale: String?, family: String?, reason: String,
      levels: [String], isRelevant: Bool?, missingShare: Double?
    ) {
      self.name = name
      self.use = use
      self.scale = scale
      self.family = family
      self.reason = reason
      self.levels = levels
      self.isRelevant = isRelevant
      self.missingShare = missingShare
    }
  }

  package let schema = "likeness.segment/1"
  package var version = ""
  package var file: File
  /// `plain` for one given number, `choice` where the data decide.
  package var mode = "plain"
  package var seed: UInt64 = 0
  package var options: Options
  package var columns: [Column] = []
  /// People that the figures rest on.
  package var people = 0
  /// Of a large table: people drawn at random whom parts of the report rest on.
  package var sample: Int?
  /// How many segments were chosen.
  package var k = 1
  /// The figures of the chosen number, also in `trials`.
  package var logLikelihood: Double?
  package var parameters: Int?
  package var aic: Double?
  package var bic: Double?
  package var iclHard: Double?
  package var iclSoft: Double?
  package var entropy: Double?
  package var entropyR2: Double?
  /// What must stand beside the entropy.
  package var entropyCaveat = ""
  package var stability: Double?
  package var stabilityReading: String?
  /// Whether the data determine every figure of the model.
  package var isIdentified: Bool?
  /// Other numbers of segments within 6 of the chosen one's BIC.
  package var runnersUp: [Int]?
  package var nullTest: NullTest?
  /// Estimated shares of the classes, largest first.
  package var shares: [Double] = []
  /// People in each segment by their highest probability.
  package var sizes: [Int] = []
  package var unassigned = 0
  package var uncertainShare: Double?
  package var reason = ""
  package var trials: [SegmentTrialReport] = []
  package var segments: [SegmentPortrait] = []
  package var profiles: [SegmentProfileReport] = []
  /// Hellinger distances, segment by segment.
  package var distances: [[Double]] = []
  /// For each segment's members (row) the mean probability of every segment.
  package var confusion: [[Double]] = []
  package var predictions: [SegmentPredictionReport] = []
  /// How membership changes with covariates, where some were given.
  package var covariates: [SegmentCovariateReport]?
  package var typingTool: TypingToolReport?
  package var secondViews: [SecondViewReport]?
  /// One per row of the file: the number of the segment from 1, 0 for none.
  package var assignments: [Int]?
  package var probabilities: [[Double]]?
  package var findings: [Finding] = []

  package init(file: File, options: Options) {
    self.file = file
    self.options = options
  }

  /// The report as JSON: UTF-8, keys sorted.
  package func json() throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    return String(decoding: try encoder.encode(self), as: UTF8.self)
  }
}
