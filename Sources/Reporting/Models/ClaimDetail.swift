package import EvidenceModel

/// One claim with everything that it rests on, in words: what the evidence page, `trace` and the
/// Markdown show.
package struct ClaimDetail: Sendable, Hashable {
  /// A customer's words in their place.
  package struct Quote: Sendable, Hashable {
    package let prefix: String
    package let words: String
    package let suffix: String
    package let question: String?
    /// `Interviews (src3)`, or the file's path in internal documents.
    package let source: String
    /// `turn 14`.
    package let place: String?
    package let date: String?
    /// The pseudonym, or the person's own identifier in internal documents.
    package let customer: String?
    /// Who spoke, when it wasn't the customer.
    package let speaker: String?
  }

  /// A number among the evidence.
  package struct Measurement: Sendable, Hashable {
    package let title: String
    package let value: String
    package let count: String
    package let source: String
    package let isSmall: Bool
  }

  /// What speaks against it.
  package struct Counter: Sendable, Hashable {
    package let statement: String
    /// `Visits on a phone: 64 %, counted over 1,322 people`.
    package let figure: String
    package let resolution: String
  }

  /// What one kind of source says of it.
  package struct Side: Sendable, Hashable {
    package let source: String
    /// `Agrees`, `Silent` or `Contradicts`.
    package let verdict: String
    /// `good`, `bad` or empty.
    package let tone: String
    /// `9 of 11`, or a sentence with numbers.
    package let detail: String
  }

  /// How common it is here and elsewhere.
  package struct Comparison: Sendable, Hashable {
    package let persona: String
    package let rest: String
    /// What was counted.
    package let basis: String
    /// `7.7 times as common as elsewhere (95 % interval 4.1 to 14.6)`.
    package let lift: String
    /// The two shares, from 0 to 1.
    package let shares: [Double]
    /// The lift and the ends of its interval; empty without an interval.
    package let liftInterval: [Double]
  }

  package let id: ClaimID
  package let personaID: String
  package let personaName: String
  package let kind: String
  package let text: String
  package let status: Claim.Status
  package let statusLabel: String
  package let statusExplanation: String
  package let confidenceLabel: String
  package let confidenceExplanation: String
  /// `9 of 11 customers`.
  package let count: String
  /// `9 of 11 customers, 14 mentions, in interviews and tickets`.
  package let support: String
  package let smallSample: String?
  package let comparison: Comparison?
  /// `78 %, compared with 31 %`.
  package let value: String?
  package let valueShares: [Double]
  /// How a person is checked for it: `Orders with a discount above 40 %`.
  package let rule: String?
  package let counters: [Counter]
  /// What each kind of source says of it.
  package let sides: [Side]
  package let quotes: [Quote]
  package let measurements: [Measurement]
  /// How it was found, in sentences.
  package let found: [String]
  /// When it was seen first and last, and what changed.
  package let history: [String]
}
