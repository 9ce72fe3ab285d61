/// The persona document `likeness.personas/1`: what every export, page and check reads.
///
/// The names of the JSON keys are those of the contract; the schema in
/// `docs/schema/likeness.personas-1.schema.json` describes them for others.
package struct PersonaDocument: Sendable, Hashable, Codable {
  package static let schemaName = "likeness.personas/1"

  package var schema: String
  package var version: Int
  package var previous: String?
  package var reviewBy: String
  package var provenance: Provenance
  package var sources: [DocumentSource]
  package var personas: [Persona]
  package var unassigned: Unassigned
  package var changes: [Change]
  package var warnings: [Warning]
  /// How the number of personas was chosen; an addition to the contract.
  package var segmentation: SegmentationSummary?
  /// Who takes part in purchases, where customers are companies; an addition to the contract.
  package var buyingGroup: BuyingGroup?
  /// How the personas could be wrong; an addition to the contract.
  package var falsification: Falsification?

  enum CodingKeys: String, CodingKey {
    case schema, version, previous, reviewBy = "review_by", provenance, sources, personas
    case unassigned, changes, warnings, segmentation, buyingGroup = "buying_group"
    case falsification
  }

  package init(
    schema: String = schemaName, version: Int = 1, previous: String? = nil, reviewBy: String,
    provenance: Provenance, sources: [DocumentSource], personas: [Persona],
    unassigned: Unassigned, changes: [Change] = [], warnings: [Warning],
    segmentation: SegmentationSummary? = nil, buyingGroup: BuyingGroup? = nil,
    falsification: Falsification? = nil
  ) {
    self.falsification = falsification
    self.schema = schema
    self.version = version
    self.previous = previous
    self.reviewBy = reviewBy
    self.provenance = provenance
    self.sources = sources
    self.personas = personas
    self.unassigned = unassigned
    self.changes = changes
    self.warnings = warnings
    self.segmentation = segmentation
    self.buyingGroup = buyingGroup
  }

  /// What made the document.
  package struct Provenance: Sendable, Hashable, Codable {
    package var engineVersion: String
    package var createdAt: String
    package var asOf: String
    package var seed: UInt64
    package var optionsSHA256: String

    enum CodingKeys: String, CodingKey {
      case engineVersion = "engine_version", createdAt = "created_at", asOf = "as_of", seed
      case optionsSHA256 = "options_sha256"
    }

    package init(
      engineVersion: String, createdAt: String, asOf: String, seed: UInt64, optionsSHA256: String
    ) {
      self.engineVersion = engineVersion
      self.createdAt = createdAt
      self.asOf = asOf
      self.seed = seed
      self.optionsSHA256 = optionsSHA256
    }
  }

  /// A file that the personas rest on.
  ///
  /// `path` is given only with `--share internal`.
  package struct DocumentSource: Sendable, Hashable, Codable {
    package var id: SourceID
    package var kind: String
    package var path: String?
    package var sha256: String
    package var records: Int
    package var from: String?
    package var to: String?

    package init(
      id: SourceID, kind: String, path: String?, sha256: String, records: Int, from: String?,
      to: String?
    ) {
      self.id = id
      self.kind = kind
      self.path = path
      self.sha256 = sha256
      self.records = records
      self.from = from
      self.to = to
    }
  }

  /// Customers whom no persona stands for.
  package struct Unassigned: Sendable, Hashable, Codable {
    package var customers: Int
    package var share: Double
    /// Who they are, in a sentence; an addition to the contract.
    package var description: String?

    package init(customers: Int, share: Double, description: String? = nil) {
      self.customers = customers
      self.share = share
      self.description = description
    }
  }

  /// What is different from the version before.
  package struct Change: Sendable, Hashable, Codable {
    package var claim: ClaimID
    /// `new`, `stale`, `strengthened`, `weakened`, `contradicted` or `gone`.
    package var change: String
    package var since: String

    package init(claim: ClaimID, change: String, since: String) {
      self.claim = claim
      self.change = change
      self.since = since
    }
  }

  /// Something about the set or about one persona that its readers must know.
  package struct Warning: Sendable, Hashable, Codable {
    package var code: String
    package var persona: String?
    package var message: String
    package var have: Int?
    package var need: Int?

    package init(
      code: String, persona: String? = nil, message: String, have: Int? = nil, need: Int? = nil
    ) {
      self.code = code
      self.persona = persona
      self.message = message
      self.have = have
      self.need = need
    }
  }

  /// How many segments, and why.
  package struct SegmentationSummary: Sendable, Hashable, Codable {
    package var people: Int
    package var reason: String
    package var trials: [SegmentCountTrial]

    package init(people: Int, reason: String, trials: [SegmentCountTrial]) {
      self.people = people
      self.reason = reason
      self.trials = trials
    }
  }
}
