package import EvidenceModel
package import Statistics

/// One line of the profile table: an attribute in every segment against everybody else.
package struct AttributeProfile: Sendable, Hashable {
  /// A level of a category in one segment.
  package struct Level: Sendable, Hashable {
    /// Weighted number of members with this level.
    package let count: Double
    /// Their share of the members with a known value, with a 95 % Wilson interval.
    package let share: Interval
    /// The share among everybody else; nil when nobody else's value is known.
    package let restShare: Double?
    /// How many times as common it is as among the rest, with Katz's interval.
    package let lift: Interval?
    /// The adjusted residual: a standard normal value if segment and level were independent.
    package let residual: Double
  }

  /// The attribute in one segment.
  package struct Cell: Sendable, Hashable {
    /// Weighted number of members whose value is known.
    package let known: Double
    /// The mean, with Student's interval; nil for categories and without values.
    package let mean: Interval?
    package let restMean: Double?
    /// The middle value; nil for categories.
    package let median: Double?
    /// The difference of the means in pooled standard deviations (Cohen's d), with its interval.
    ///
    /// For amounts it is that of the logarithms, as their means follow a few large values.
    package let difference: Interval?
    /// For categories: one entry per level.
    package let levels: [Level]
    /// The strength of the tie of belonging with the value, 0 to 1: the correlation, or Cramer's V.
    package let effect: Double
  }

  /// A test that all segments have the same distribution.
  package struct Test: Sendable, Hashable {
    package enum Kind: String, Sendable, Hashable {
      /// Pearson's chi-squared test.
      case chiSquared = "chi-squared"
      /// Welch's analysis of variance, which lets variances differ.
      case welch
    }

    package let kind: Kind
    package let statistic: Double
    package let pValue: Double
    /// Adjusted for all tests of the table: the chance of any false claim.
    package let holm: Double
    /// Adjusted for all tests of the table: the share of false claims.
    package let benjaminiHochberg: Double
  }

  package let attribute: Attribute
  /// Weighted number of people whose value is known, in a segment or not.
  package let known: Double
  package let missingShare: Double
  /// The middle value of everybody; nil for categories.
  package let median: Double?
  /// How strongly the segments differ, 0 to 1: Cramer's V for categories, else eta squared.
  package let effect: Double
  /// Only for descriptors and outcomes.
  ///
  /// A test of an attribute that formed the segments would find what it was told to find.
  package let test: Test?
  package let cells: [Cell]

  /// Whether values are levels rather than numbers.
  package var isCategorical: Bool { Self.isCategorical(attribute) }

  static func isCategorical(_ attribute: Attribute) -> Bool {
    switch attribute.scale {
    case .binary, .nominal: true
    case .ordinal: !attribute.levels.isEmpty
    case .count, .amount, .share, .number: false
    }
  }
}
