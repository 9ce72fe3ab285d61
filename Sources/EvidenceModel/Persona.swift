/// The portrait of a segment.
package struct Persona: Sendable, Hashable, Codable {
  /// Where a persona stands in its life.
  package enum Status: String, Sendable, Hashable, Codable {
    case draft, active, negative, outlier, retired
  }
  /// What part it plays.
  package enum PersonaType: String, Sendable, Hashable, Codable {
    case buyer, user, website, negative
  }

  package var id: String
  package var name: String
  package var type: PersonaType
  package var status: Status
  package var summary: String
  /// Nil where there are no customer numbers: interviews alone give no shares.
  package var size: Size?
  /// Given only with `--share internal`.
  package var members: [PersonID]?
  package var stability: Double?
  package var jointPrevalence: Double?
  package var jtbd: JobToBeDone?
  package var claims: [Claim]
  package var journey: [JourneyStage]
  package var metrics: [Metric]
  package var decisions: [Decision]
  /// Decision fields without evidence, each with the question to ask; an addition to the contract.
  package var gaps: [Gap]
  /// The named fields of the portrait, in their order; an addition to the contract.
  package var fields: [Field]
  /// The five rings of buying insight, in their order; an addition to the contract.
  package var rings: [Ring]
  /// The four forces, in their order; an addition to the contract.
  package var forces: [Force]
  /// For a website persona: how many visitors it stands for; an addition to the contract.
  package var audience: Audience?

  enum CodingKeys: String, CodingKey {
    case id, name, type, status, summary, size, members, stability
    case jointPrevalence = "joint_prevalence", jtbd, claims, journey, metrics, decisions, gaps
    case fields, rings, forces, audience
  }

  package init(
    id: String, name: String, type: PersonaType, status: Status, summary: String, size: Size?,
    members: [PersonID]?, stability: Double? = nil, jointPrevalence: Double? = nil,
    jtbd: JobToBeDone? = nil, claims: [Claim], journey: [JourneyStage] = [],
    metrics: [Metric] = [], decisions: [Decision] = [], gaps: [Gap] = [], fields: [Field] = [],
    rings: [Ring] = [], forces: [Force] = [], audience: Audience? = nil
  ) {
    self.id = id
    self.name = name
    self.type = type
    self.status = status
    self.summary = summary
    self.size = size
    self.members = members
    self.stability = stability
    self.jointPrevalence = jointPrevalence
    self.jtbd = jtbd
    self.claims = claims
    self.journey = journey
    self.metrics = metrics
    self.decisions = decisions
    self.gaps = gaps
    self.fields = fields
    self.rings = rings
    self.forces = forces
    self.audience = audience
  }

  /// How many customers it stands for.
  package struct Size: Sendable, Hashable, Codable {
    package var customers: Int
    package var share: Double
    /// 95 % Wilson interval of the share.
    package var ci: [Double]
    package var revenueShare: Double?

    enum CodingKeys: String, CodingKey {
      case customers, share, ci, revenueShare = "revenue_share"
    }

    package init(customers: Int, share: Double, ci: [Double], revenueShare: Double?) {
      self.customers = customers
      self.share = share
      self.ci = ci
      self.revenueShare = revenueShare
    }
  }

  /// "When ..., I want to ..., so I can ...".
  package struct JobToBeDone: Sendable, Hashable, Codable {
    package var situation: String
    package var motivation: String
    package var outcome: String
    package var claimIDs: [ClaimID]

    enum CodingKeys: String, CodingKey {
      case situation, motivation, outcome, claimIDs = "claim_ids"
    }

    package init(situation: String, motivation: String, outcome: String, claimIDs: [ClaimID]) {
      self.situation = situation
      self.motivation = motivation
      self.outcome = outcome
      self.claimIDs = claimIDs
    }
  }

  /// One of the six stages of the decision journey, with the claims that fill it.
  package struct JourneyStage: Sendable, Hashable, Codable {
    package static let names = [
      "first_thought", "passive_looking", "active_looking", "deciding", "buying", "consuming",
    ]
    package var stage: String
    package var claimIDs: [ClaimID]

    enum CodingKeys: String, CodingKey { case stage, claimIDs = "claim_ids" }

    package init(stage: String, claimIDs: [ClaimID]) {
      self.stage = stage
      self.claimIDs = claimIDs
    }
  }

  /// A number about the persona's people beside that of all customers.
  package struct Metric: Sendable, Hashable, Codable {
    package var name: String
    package var value: Double
    package var baseline: Double
    /// 95 % interval of the value.
    package var ci: [Double]
    package var n: Int
    package var window: String
    package var title: String?
    package var unit: String?

    package init(
      name: String, value: Double, baseline: Double, ci: [Double], n: Int, window: String,
      title: String? = nil, unit: String? = nil
    ) {
      self.name = name
      self.value = value
      self.baseline = baseline
      self.ci = ci
      self.n = n
      self.window = window
      self.title = title
      self.unit = unit
    }
  }

  /// What the persona changes, for which team, and how to test it.
  package struct Decision: Sendable, Hashable, Codable {
    package var text: String
    package var claimIDs: [ClaimID]
    package var team: String
    package var test: String

    enum CodingKeys: String, CodingKey { case text, claimIDs = "claim_ids", team, test }

    package init(text: String, claimIDs: [ClaimID], team: String, test: String) {
      self.text = text
      self.claimIDs = claimIDs
      self.team = team
      self.test = test
    }
  }

  /// A field that no evidence fills yet, with the question that would fill it.
  package struct Gap: Sendable, Hashable, Codable {
    package var kind: String
    package var question: String
    /// Whom to ask; an addition to the contract.
    package var whom: String?

    package init(kind: String, question: String, whom: String? = nil) {
      self.kind = kind
      self.question = question
      self.whom = whom
    }
  }
}
