/// One line of a persona, with everything that it rests on.
package struct Claim: Sendable, Hashable, Codable {
  /// Computed from the evidence, never typed in.
  package enum Status: String, Sendable, Hashable, Codable {
    case supported, assumption, anecdote, contradicted, stale
    case staffOpinion = "staff_opinion"
  }
  /// Computed from customers, kinds of source, lift, contradictions and age.
  package enum Confidence: String, Sendable, Hashable, Codable {
    case strong, moderate, weak, none
  }

  package var id: ClaimID
  /// A statement kind, or `behaviour`, `tool`, `knowledge`, `trust`, `role`, `firmographic`,
  /// `demographic`.
  package var kind: String
  package var text: String
  /// Whether it stands on the one-page card.
  package var card: Bool
  package var status: Status
  package var confidence: Confidence
  package var support: Support
  package var prevalence: Prevalence?
  package var predicate: Predicate?
  package var value: Double?
  package var baseline: Double?
  package var validFrom: String?
  package var lastSeen: String?
  package var supersedes: ClaimID?
  package var evidence: [Evidence]
  package var contradictions: [Contradiction]
  /// What each kind of source that could speak says about it; an addition to the contract.
  package var triangulation: [Triangulation]

  enum CodingKeys: String, CodingKey {
    case id, kind, text, card, status, confidence, support, prevalence, predicate, value, baseline
    case validFrom = "valid_from", lastSeen = "last_seen", supersedes, evidence, contradictions
    case triangulation
  }

  package init(
    id: ClaimID, kind: String, text: String, card: Bool, status: Status, confidence: Confidence,
    support: Support, prevalence: Prevalence? = nil, predicate: Predicate? = nil,
    value: Double? = nil, baseline: Double? = nil, validFrom: String? = nil,
    lastSeen: String? = nil, supersedes: ClaimID? = nil, evidence: [Evidence],
    contradictions: [Contradiction] = [], triangulation: [Triangulation] = []
  ) {
    self.id = id
    self.kind = kind
    self.text = text
    self.card = card
    self.status = status
    self.confidence = confidence
    self.support = support
    self.prevalence = prevalence
    self.predicate = predicate
    self.value = value
    self.baseline = baseline
    self.validFrom = validFrom
    self.lastSeen = lastSeen
    self.supersedes = supersedes
    self.evidence = evidence
    self.contradictions = contradictions
    self.triangulation = triangulation
  }

  /// How many say it, out of how many who could have.
  package struct Support: Sendable, Hashable, Codable {
    package var customers: Int
    package var mentions: Int
    package var sourceKinds: [String]
    /// Distinct customers of the persona whose words or numbers were looked at.
    package var of: Int

    enum CodingKeys: String, CodingKey {
      case customers, mentions, sourceKinds = "source_kinds", of
    }

    package init(customers: Int, mentions: Int, sourceKinds: [String], of: Int) {
      self.customers = customers
      self.mentions = mentions
      self.sourceKinds = sourceKinds
      self.of = of
    }
  }

  /// How common it is in the persona and in everybody else.
  package struct Prevalence: Sendable, Hashable, Codable {
    package var persona: Double
    package var rest: Double
    /// Ratio of the two; nil when nobody else says it.
    package var lift: Double?
    /// 95 % interval of the lift.
    package var ci: [Double]?
    /// What was counted: "tickets", "interviews", "orders", "words".
    package var basis: String

    package init(persona: Double, rest: Double, lift: Double?, ci: [Double]?, basis: String) {
      self.persona = persona
      self.rest = rest
      self.lift = lift
      self.ci = ci
      self.basis = basis
    }
  }

  /// A trait that can be checked for every person.
  package struct Predicate: Sendable, Hashable, Codable {
    package var feature: String
    /// `>`, `>=`, `<` or `<=`.
    package var op: String
    package var value: Double

    package init(feature: String, op: String, value: Double) {
      self.feature = feature
      self.op = op
      self.value = value
    }
  }

  /// A quote, or a metric with value and count.
  package struct Evidence: Sendable, Hashable, Codable {
    package var source: SourceID
    package var locator: String?
    /// The pseudonym; with `--share internal` the person's own identifier.
    package var customer: String?
    package var speaker: Speaker?
    package var date: String?
    package var question: String?
    package var quote: String?
    package var prefix: String?
    package var suffix: String?
    package var metric: String?
    package var value: Double?
    package var n: Int?

    package init(
      source: SourceID, locator: String?, customer: String?, speaker: Speaker?, date: String?,
      question: String?, quote: String?, prefix: String?, suffix: String?
    ) {
      self.source = source
      self.locator = locator
      self.customer = customer
      self.speaker = speaker
      self.date = date
      self.question = question
      self.quote = quote
      self.prefix = prefix
      self.suffix = suffix
    }

    package init(source: SourceID, metric: String, value: Double, n: Int) {
      self.source = source
      self.metric = metric
      self.value = value
      self.n = n
    }
  }

  /// Behaviour that speaks against what people say; both sides are kept.
  package struct Contradiction: Sendable, Hashable, Codable {
    package var metric: String
    package var value: Double
    package var n: Int
    /// The data's side in a sentence.
    package var statement: String
    package var resolution: String

    package init(
      metric: String, value: Double, n: Int, statement: String,
      resolution: String = "data preferred"
    ) {
      self.metric = metric
      self.value = value
      self.n = n
      self.statement = statement
      self.resolution = resolution
    }
  }
}
