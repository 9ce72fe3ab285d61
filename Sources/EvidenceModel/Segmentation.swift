/// A statistical group of persons; a persona is its portrait.
package struct Segment: Sendable, Hashable {
  /// What part a segment plays.
  package enum Role: String, Sendable, Hashable, Codable {
    case main
    /// Costly or hard to serve: refunds, disputes, tickets far over what they pay.
    case negative
    /// People whom no main segment explains.
    case outlier
  }

  package let id: SegmentID
  package let role: Role
  /// Indices of its people in the attribute table, ascending.
  package let members: [Int]
  /// Share of all segmented people, with a 95 % Wilson interval.
  package let share: Estimate
  /// Mean best-match Jaccard of the segment over bootstrap refits, 0 to 1; nil when not measured.
  package let stability: Double?
  /// Names of the basis attributes that set it apart, strongest first.
  package let distinguishing: [String]

  package init(
    id: SegmentID, role: Role, members: [Int], share: Estimate, stability: Double?,
    distinguishing: [String]
  ) {
    self.id = id
    self.role = role
    self.members = members
    self.share = share
    self.stability = stability
    self.distinguishing = distinguishing
  }
}

/// How the values of a column enter the model that forms segments.
package enum SegmentFamily: String, Sendable, Hashable, Codable, CaseIterable {
  case yesNo = "yes-no"
  case categories
  /// Steps in order.
  case ordered
  /// A number with a normal distribution.
  case number
  /// A number whose logarithm is normal.
  case logarithm
  /// None or some, and the logarithm of what there is.
  case someAndLogarithm = "some-and-logarithm"
  /// Poisson counts.
  case count
  /// Counts with more variance than Poisson's: negative binomial.
  case spreadCount = "spread-count"
  /// Events out of a person's occasions: beta-binomial.
  case share
}

/// How a column of the basis entered the model, and what came of it.
package struct SegmentBasisColumn: Sendable, Hashable, Codable {
  /// The attribute's name.
  package let name: String
  package let family: SegmentFamily
  /// Why this family, in words: "skewed to the right (skewness 2.3)", "set by hand".
  package let reason: String
  /// How many of the people in the fit have a value.
  package let known: Int
  /// Whether the chosen segments differ in it.
  package let isRelevant: Bool

  package init(
    name: String, family: SegmentFamily, reason: String, known: Int, isRelevant: Bool
  ) {
    self.name = name
    self.family = family
    self.reason = reason
    self.known = known
    self.isRelevant = isRelevant
  }
}

/// How the number of segments was chosen: one row per number tried.
package struct SegmentCountTrial: Sendable, Hashable, Codable {
  package let count: Int
  package let logLikelihood: Double
  package let parameters: Int
  /// `-2 log L + p log n`: lower is better.
  package let bic: Double
  /// Mean adjusted Rand index of bootstrap refits; nil for one segment.
  package let stability: Double?
  /// Share of the smallest segment.
  package let smallestShare: Double
  /// How many of the starts reached the best optimum.
  package let hits: Int
  package let starts: Int
  /// BIC of the likelihood with each person in the most probable segment (as mclust and flexmix).
  package let hardICL: Double?
  /// BIC plus twice the entropy of membership.
  package let softICL: Double?
  /// For each class, its mean best-match Jaccard index over bootstrap refits; nil when not measured.
  package let segmentStability: [Double]?
  /// Names of the columns that may vary together within a segment; nil when there are none.
  package let varyTogether: [String]?

  package init(
    count: Int, logLikelihood: Double, parameters: Int, bic: Double, stability: Double?,
    smallestShare: Double, hits: Int, starts: Int, hardICL: Double? = nil, softICL: Double? = nil,
    segmentStability: [Double]? = nil, varyTogether: [String]? = nil
  ) {
    self.hardICL = hardICL
    self.softICL = softICL
    self.segmentStability = segmentStability
    self.varyTogether = varyTogether
    self.count = count
    self.logLikelihood = logLikelihood
    self.parameters = parameters
    self.bic = bic
    self.stability = stability
    self.smallestShare = smallestShare
    self.hits = hits
    self.starts = starts
  }
}

/// Who belongs together, how sure that is, and why so many segments.
package struct Segmentation: Sendable, Hashable {
  package let segments: [Segment]
  /// For each person, the probability of each main segment, in the order of `segments` with role
  /// main; empty for people who were not segmented.
  package let probabilities: [[Double]]
  package let trials: [SegmentCountTrial]
  /// Why so many, in a sentence that a marketer understands.
  package let reason: String
  /// Names of the basis attributes that were kept by variable selection.
  package let relevant: [String]
  /// Indices of people with too little data to be placed.
  package let unplaced: [Int]
  package let findings: [Finding]
  /// How far it can be relied on.
  package let quality: SegmentationQuality

  package init(
    segments: [Segment], probabilities: [[Double]], trials: [SegmentCountTrial], reason: String,
    relevant: [String], unplaced: [Int], findings: [Finding],
    quality: SegmentationQuality = SegmentationQuality()
  ) {
    self.quality = quality
    self.segments = segments
    self.probabilities = probabilities
    self.trials = trials
    self.reason = reason
    self.relevant = relevant
    self.unplaced = unplaced
    self.findings = findings
  }
}
