package import EvidenceModel

/// Everything that personas are composed from.
package struct PersonaInput: Sendable {
  /// Who belongs together; nil when there are only words (interviews), which gives hypotheses.
  package var segmentation: Segmentation?
  /// The numbers of all persons; rows are what `segmentation` and `eligible` point at.
  package var table: AttributeTable?
  /// Rows of the table that count as customers, ascending: the denominator of shares.
  package var eligible: [Int]
  /// Coded statements; quotes and cores are redacted already.
  package var statements: [Statement]
  /// What stands around each quote, in the order of `statements`; empty when not known.
  package var contexts: [StatementContext]
  package var themes: [Theme]
  /// Whether themes were formed by a sentence encoder, which knows when different words mean the same.
  package var comparesMeaning = false
  /// The customers who said or wrote something that was looked at, each once.
  ///
  /// Statements of others are no customers' evidence.
  package var voices: [Voice]
  package var sources: [SourceSummary]
  /// ISO date that counts as today.
  package var asOf: String
  /// The attribute that holds each person's revenue; nil when there is none.
  package var revenueAttribute: String?
  /// First names of real customers, which no persona may carry.
  package var excludedNames: Set<String>
  /// Measured metrics per segment, in the order of `segmentation.segments`; may be empty.
  package var metrics: [[Persona.Metric]]
  /// What the claims of each segment were named after in the last run, in the order of
  /// `segmentation.segments`; nil (or an empty list) where there is nothing to carry over.
  package var lineages: [String?]
  /// Whether customers are companies: people share accounts, or columns tell industry and size.
  package var isBusiness: Bool
  /// People who came to the website and whom nobody knows.
  package var visitors: [Visitor]
  /// Who belongs to which account.
  package var accountPeople: [AccountPerson]

  package init(
    segmentation: Segmentation? = nil, table: AttributeTable? = nil, eligible: [Int] = [],
    statements: [Statement] = [], contexts: [StatementContext] = [], themes: [Theme] = [],
    voices: [Voice] = [], sources: [SourceSummary] = [], asOf: String,
    revenueAttribute: String? = nil, excludedNames: Set<String> = [],
    metrics: [[Persona.Metric]] = [], lineages: [String?] = [],
    isBusiness: Bool = false, visitors: [Visitor] = [], accountPeople: [AccountPerson] = []
  ) {
    precondition(contexts.isEmpty || contexts.count == statements.count)
    self.segmentation = segmentation
    self.table = table
    self.eligible = eligible
    self.statements = statements
    self.contexts = contexts
    self.themes = themes
    self.voices = voices
    self.sources = sources
    self.asOf = asOf
    self.revenueAttribute = revenueAttribute
    self.excludedNames = excludedNames
    self.metrics = metrics
    self.lineages = lineages
    self.isBusiness = isBusiness
    self.visitors = visitors
    self.accountPeople = accountPeople
  }
}

extension PersonaInput {
  /// Below this many people no model tells segments apart.
  static let fewestForSegments = 80

  /// Whether personas are made of words alone: nobody is in a segment, or a handful of rows makes one
  /// segment while a good part of those who were heard is not among them.
  var isWordsOnly: Bool {
    guard let segmentation, !segmentation.segments.isEmpty else { return true }
    let outside = voices.count { $0.segment == nil }
    return segmentation.segments.count { $0.role == .main } <= 1
      && eligible.count < Self.fewestForSegments && outside >= 8 && 3 * outside >= voices.count
  }
}

/// A customer with words of their own.
package struct Voice: Sendable, Hashable {
  package let person: PersonID
  package let pseudonym: String
  /// Index into `segmentation.segments`; nil for people in no segment.
  package let segment: Int?
  /// The kinds of source that hold words of theirs, whether or not any became a statement.
  package let kinds: [SourceKind]

  package init(person: PersonID, pseudonym: String, segment: Int?, kinds: [SourceKind]) {
    self.person = person
    self.pseudonym = pseudonym
    self.segment = segment
    self.kinds = kinds
  }
}

/// The redacted text just before and after a quote.
package struct StatementContext: Sendable, Hashable {
  package let prefix: String
  package let suffix: String

  package init(prefix: String, suffix: String) {
    self.prefix = prefix
    self.suffix = suffix
  }
}

/// What the composer needs to know of a source.
package struct SourceSummary: Sendable, Hashable {
  package let id: SourceID
  package let kind: SourceKind
  /// ISO dates of the first and last record, where dates are known.
  package let from: String?
  package let to: String?

  package init(id: SourceID, kind: SourceKind, from: String?, to: String?) {
    self.id = id
    self.kind = kind
    self.from = from
    self.to = to
  }
}

/// The personas of a build, with what their readers must know.
package struct ComposedPersonas: Sendable, Hashable {
  /// Main personas first, the largest first; then negative ones and outliers.
  package let personas: [Persona]
  package let warnings: [PersonaDocument.Warning]
  /// Customers whom no persona stands for.
  package let unassigned: PersonaDocument.Unassigned
  /// What the claims of each segment are named after, in the order of the segments.
  package let lineages: [String]
  /// Who takes part in purchases, where customers are companies.
  package let buyingGroup: PersonaDocument.BuyingGroup?

  package init(
    personas: [Persona], warnings: [PersonaDocument.Warning],
    unassigned: PersonaDocument.Unassigned, lineages: [String] = [],
    buyingGroup: PersonaDocument.BuyingGroup? = nil
  ) {
    self.buyingGroup = buyingGroup
    self.lineages = lineages
    self.personas = personas
    self.warnings = warnings
    self.unassigned = unassigned
  }
}
