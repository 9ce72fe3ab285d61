/// How the chance of being in a segment changes with covariates.
package struct SegmentCovariateReport: Sendable, Encodable {
  /// One coefficient of the multinomial logit, against the reference.
  package struct Coefficient: Sendable, Encodable {
    /// `s2`; of a one-step model `c2`, its own class.
    package let segment: String
    /// `intercept`, a column, or `column = level` against the column's first level.
    package let term: String
    package let coefficient: Double
    package var standardError: Double?
    package var z: Double?
    package var pValue: Double?
    /// How many times as high the odds are against the reference, per unit; not of the intercept.
    package var oddsRatio: SegmentReport.Span?

    package init(segment: String, term: String, coefficient: Double) {
      self.segment = segment
      self.term = term
      self.coefficient = coefficient
    }
  }

  /// `one-step`, `three-step-ml` or `three-step-bch`.
  package let method: String
  package let reference: String
  package let people: Int
  package let hasConverged: Bool
  package let coefficients: [Coefficient]
  /// Of a one-step model alone.
  package var logLikelihood: Double?
  package var parameters: Int?
  package var aic: Double?
  package var bic: Double?
  package var shares: [Double]?
  package var hits: Int?
  package var runs: Int?
  /// For each class of a one-step model the segment with most of its people.
  package var classSegments: [String]?

  package init(
    method: String, reference: String, people: Int, hasConverged: Bool,
    coefficients: [Coefficient]
  ) {
    self.method = method
    self.reference = reference
    self.people = people
    self.hasConverged = hasConverged
    self.coefficients = coefficients
  }
}
