package import EvidenceModel

/// One persona as every report shows it: the parts of the one-page card, in words.
///
/// Markdown, terminal and HTML are written from the same card, so that they can't disagree. Numbers
/// stand beside their words only where something is drawn from them.
package struct PersonaCard: Sendable, Hashable {
  /// A claim that a line rests on.
  package struct Reference: Sendable, Hashable {
    package let claim: ClaimID
    package let text: String
  }

  /// How many customers it stands for.
  package struct Size: Sendable, Hashable {
    /// `31 % of customers`.
    package let headline: String
    /// `30 to 33 %`.
    package let interval: String?
    /// `1,410 customers`.
    package let customers: String
    /// `38 % of revenue`.
    package let revenue: String?
    package let share: Double
    package let ci: [Double]
  }

  /// What people do, counted.
  package struct DataRow: Sendable, Hashable {
    package let claim: ClaimID
    package let text: String
    /// `78 %`; empty when nothing was measured.
    package let value: String
    /// What it is compared with: `31 %`; empty when there is nothing.
    package let baseline: String
    /// The two as shares from 0 to 1, where a bar can show them.
    package let shares: [Double]
    /// Why it can't be relied on, in a few words; empty for supported claims.
    package let caution: String

    /// `78 % vs 31 %`; empty when the text names its figures itself.
    package var figures: String {
      if text.contains(where: \.isNumber) { return "" }
      return value + (baseline.isEmpty ? "" : " vs \(baseline)")
    }
  }

  /// What people say.
  package struct SaidRow: Sendable, Hashable {
    package let claim: ClaimID
    package let kind: String
    package let text: String
    /// `5 of 6 interviewed`.
    package let count: String
    package let isSmall: Bool
    /// Why it can't be relied on, in a few words; empty for supported claims.
    package let caution: String
    /// The words of a customer's own behind it that are nearest to the text.
    package let quote: Quote?
    /// The share of those heard who say it, from 0 to 1; nil when nobody was asked.
    package let share: Double?
  }

  /// Where words and behaviour differ.
  package struct Contrast: Sendable, Hashable {
    package let claim: ClaimID
    package let says: String
    /// The data's sides, in sentences.
    package let does: [String]
    package let resolution: String
  }

  /// A stage of the decision; without claims it is a gap.
  package struct Stage: Sendable, Hashable {
    package let title: String
    package let claims: [Reference]
  }

  /// How many numbers a card shows before the others fold away.
  package static let leadingMetrics = 8

  /// A number about the persona's people.
  package struct MetricRow: Sendable, Hashable {
    package let title: String
    package let value: String
    package let interval: String?
    package let baseline: String
    package let count: Int
    package let isSmall: Bool
    package let window: String
    /// Value, baseline and the ends of the interval from 0 to 1, where a bar can show them.
    package let shares: [Double]
    /// Value and ends of the interval as binary logarithms of their ratio to the baseline.
    ///
    /// 1 is twice as much as all customers. Empty where the value, its interval or the baseline isn't above 0.
    package let ratios: [Double]
  }

  /// One persona's part of all customers, for a strip of all of them.
  package struct StripPart: Sendable, Hashable {
    package let hue: Int
    package let share: Double
    package let isOwn: Bool
  }

  /// What the persona changes.
  package struct DecisionRow: Sendable, Hashable {
    package let text: String
    package let team: String
    package let test: String
    package let claims: [Reference]
  }

  /// What nobody knows yet.
  package struct Unknown: Sendable, Hashable {
    package let kind: String
    package let question: String
  }

  /// A customer's own words on the card.
  package struct Quote: Sendable, Hashable {
    package let claim: ClaimID
    package let words: String
    package let attribution: String
  }

  /// "When ..., I want to ..., so I can ...".
  package struct Job: Sendable, Hashable {
    package let sentence: String
    package let claims: [Reference]
  }

  package let id: String
  package let name: String
  /// The number of its colour, 0 to 7: its place among the personas of the document.
  package let hue: Int
  /// All personas' shares in the document's order; empty when no share is known.
  package let strip: [StripPart]
  package let status: Persona.Status
  /// `Active`, `Buyer`, `Last evidence 20 Jun 2025` ...
  package let statusLine: [String]
  package let isHypothesis: Bool
  /// What a reader must know before using it: hypothesis, small samples, no numbers.
  package let notes: [String]
  package let summary: String
  package let size: Size?
  /// `42 % of its people have both traits on this card that can be checked`, with a full stop.
  package let joint: String?
  package let job: Job?
  package let does: [DataRow]
  package let said: [SaidRow]
  package let success: [SaidRow]
  package let leaves: [SaidRow]
  package let contrasts: [Contrast]
  package let journey: [Stage]
  /// All numbers; a card shows the first ``leadingMetrics`` of them and folds the others away.
  package let metrics: [MetricRow]
  package let decisions: [DecisionRow]
  package let unknown: [Unknown]
  package let quote: Quote?
  /// The named fields and the forces.
  package let portrait: PersonaPortrait

  /// What stands before the colon of its name: `Ash`.
  package var givenName: String { PersonaWording.shortName(name) }
  /// What stands after the colon of its name: `Auto Uploader`; empty without a colon.
  package var epithet: String {
    let parts = name.split(separator: ":", maxSplits: 1)
    return parts.count == 2 ? String(parts[1].drop { $0 == " " }) : ""
  }
}
