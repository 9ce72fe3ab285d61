/// A number of segments that was tried.
package struct SegmentTrialReport: Sendable, Encodable {
  package var k: Int
  package var logLikelihood: Double
  package var parameters: Int
  package var aic: Double
  package var bic: Double
  /// BIC of the likelihood with everybody in their most probable class (flexmix, mclust).
  package var iclHard: Double?
  /// BIC plus twice the entropy.
  package var iclSoft: Double?
  package var entropy: Double?
  package var entropyR2: Double?
  package var shares: [Double] = []
  package var sizes: [Int] = []
  package var smallestShare: Double?
  package var stability: Double?
  /// Of the runs carried to convergence, how many ended at the best optimum.
  package var hits: Int
  package var runs: Int
  package var starts: Int?
  package var hasConverged: Bool?

  package init(
    k: Int, logLikelihood: Double, parameters: Int, aic: Double, bic: Double, hits: Int, runs: Int
  ) {
    self.k = k
    self.logLikelihood = logLikelihood
    self.parameters = parameters
    self.aic = aic
    self.bic = bic
    self.hits = hits
    self.runs = runs
  }
}

/// A segment in short.
package struct SegmentPortrait: Sendable, Encodable {
  /// Several conditions that members meet at once.
  package struct Joint: Sendable, Encodable {
    package let conditions: [String]
    package let share: SegmentReport.Span?
    package let restShare: SegmentReport.Span?
    package let lift: SegmentReport.Span?

    package init(
      conditions: [String], share: SegmentReport.Span?, restShare: SegmentReport.Span?,
      lift: SegmentReport.Span?
    ) {
      self.conditions = conditions
      self.share = share
      self.restShare = restShare
      self.lift = lift
    }
  }

  package var id: String
  package var size: Int
  /// Of the people in segments, with Goodman's simultaneous 95 % intervals.
  package var share: SegmentReport.Span
  package var estimatedShare: Double?
  package var stability: Double?
  package var stabilityReading: String?
  package var meanProbability: Double?
  /// Columns by how much they set the segment apart.
  package var distinguishing: [String] = []
  package var joint: Joint?
  package var typical: [String] = []
  package var borderline: [String] = []

  package init(id: String, size: Int, share: SegmentReport.Span) {
    self.id = id
    self.size = size
    self.share = share
  }
}

/// A column in every segment against everybody else.
package struct SegmentProfileReport: Sendable, Encodable {
  /// A level of a category in one segment.
  package struct Level: Sendable, Encodable {
    package var level: String
    package var count: Double
    package var share: SegmentReport.Span
    package var restShare: Double?
    package var lift: SegmentReport.Span?
    package var residual: Double
    /// The share with errors of membership undone; left out for columns that formed the segments.
    package var correctedShare: SegmentReport.Span?
    package var correctedRestShare: Double?

    package init(
      level: String, count: Double, share: SegmentReport.Span, restShare: Double?,
      lift: SegmentReport.Span?, residual: Double
    ) {
      self.level = level
      self.count = count
      self.share = share
      self.restShare = restShare
      self.lift = lift
      self.residual = residual
    }
  }

  /// One segment's side.
  package struct Cell: Sendable, Encodable {
    package var segment: String
    package var known: Double
    package var effect: Double
    package var mean: SegmentReport.Span?
    package var restMean: Double?
    package var median: Double?
    package var standardizedDifference: SegmentReport.Span?
    package var levels: [Level]?
    /// The mean with errors of membership undone; left out for columns that formed the segments.
    package var correctedMean: SegmentReport.Span?
    package var correctedRestMean: Double?

    package init(segment: String, known: Double, effect: Double) {
      self.segment = segment
      self.known = known
      self.effect = effect
    }
  }

  /// A test that segments don't differ, of a column that did not form them.
  package struct Test: Sendable, Encodable {
    package var kind: String
    package var statistic: Double
    package var pValue: Double
    package var holm: Double
    package var benjaminiHochberg: Double

    package init(
      kind: String, statistic: Double, pValue: Double, holm: Double, benjaminiHochberg: Double
    ) {
      self.kind = kind
      self.statistic = statistic
      self.pValue = pValue
      self.holm = holm
      self.benjaminiHochberg = benjaminiHochberg
    }
  }

  /// How errors of membership were undone in the corrected figures.
  package struct Correction: Sendable, Encodable {
    /// `bch`, after Bolck, Croon and Hagenaars.
    package var method: String
    /// Whether a figure had to be cut to what is possible: the correction is at its limit.
    package var isCut: Bool
    /// Wald's test that the corrected means are equal; nil for categories.
    package var statistic: Double?
    package var pValue: Double?

    package init(method: String, isCut: Bool, statistic: Double?, pValue: Double?) {
      self.method = method
      self.isCut = isCut
      self.statistic = statistic
      self.pValue = pValue
    }
  }

  package var column: String
  package var use: String
  package var scale: String
  /// Cramer's V (`cramers_v`) or eta squared (`eta_squared`), as `effectKind` says.
  package var effect: Double
  package var effectKind: String
  package var missingShare: Double
  package var median: Double?
  package var test: Test?
  package var correction: Correction?
  package var cells: [Cell]

  package init(
    column: String, use: String, scale: String, effect: Double, effectKind: String,
    missingShare: Double, median: Double?, test: Test?, cells: [Cell]
  ) {
    self.column = column
    self.use = use
    self.scale = scale
    self.effect = effect
    self.effectKind = effectKind
    self.missingShare = missingShare
    self.median = median
    self.test = test
    self.cells = cells
  }
}

/// How well segments tell an outcome of people that the prediction had not seen.
package struct SegmentPredictionReport: Sendable, Encodable {
  package var outcome: String
  /// `auc` or `r2`.
  package var measure: String
  package var membership: Double
  package var demographics: Double?
  package var both: Double?
  package var people: Int

  package init(
    outcome: String, measure: String, membership: Double, demographics: Double?, both: Double?,
    people: Int
  ) {
    self.outcome = outcome
    self.measure = measure
    self.membership = membership
    self.demographics = demographics
    self.both = both
    self.people = people
  }
}

/// The fewest questions that sort a new person.
package struct TypingToolReport: Sendable, Encodable {
  package var questions: [String]
  /// Held-out accuracy with the first question, the first two, and so on.
  package var accuracyByQuestions: [Double]
  package var accuracy: Double
  package var accuracyOfAll: Double
  package var accuracyPerSegment: [Double]
  package var confusion: [[Int]]
  package var learnedFrom: Int
  package var checkedWith: Int

  package init(
    questions: [String], accuracyByQuestions: [Double], accuracy: Double, accuracyOfAll: Double,
    accuracyPerSegment: [Double], confusion: [[Int]], learnedFrom: Int, checkedWith: Int
  ) {
    self.questions = questions
    self.accuracyByQuestions = accuracyByQuestions
    self.accuracy = accuracy
    self.accuracyOfAll = accuracyOfAll
    self.accuracyPerSegment = accuracyPerSegment
    self.confusion = confusion
    self.learnedFrom = learnedFrom
    self.checkedWith = checkedWith
  }
}

/// What another method makes of the same people, and how far it agrees.
package struct SecondViewReport: Sendable, Encodable {
  /// `k-means`, `k-modes`, `k-prototypes`, `k-medoids` or `factors`.
  package var method: String
  package var k: Int
  /// Adjusted Rand index with the mixture's segments.
  package var agreement: Double
  /// The largest share of people whose groups and segments can be matched one to one.
  package var matchedShare: Double
  /// How many people are in both.
  package var people: Int
  package var sizes: [Int]
  /// How many of the starts reached the best value.
  package var hits: Int
  package var starts: Int
  /// For k-prototypes, what a differing category weighs against a squared difference.
  package var gamma: Double?

  package init(method: String, k: Int, agreement: Double, matchedShare: Double, people: Int) {
    self.method = method
    self.k = k
    self.agreement = agreement
    self.matchedShare = matchedShare
    self.people = people
    sizes = []
    hits = 1
    starts = 1
  }
}
