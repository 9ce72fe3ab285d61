/// What a statement is about; the claim kinds of the contract.
package enum StatementKind: String, Sendable, Hashable, Codable, CaseIterable {
  case goal, pain, trigger, habit, objection, criterion, influencer, channel, constraint, success
  case leave, pull
}

/// An excerpt coded with a kind: an address in a source, never a copy that can drift.
package struct Statement: Sendable, Hashable {
  /// How the kind was found; kept so that a person can see and correct it.
  package enum Basis: String, Sendable, Hashable, Codable {
    /// The question that was asked says what the answer is about.
    case question
    /// The words themselves say it.
    case cue
    /// Both agree.
    case questionAndCue = "question and cue"
  }

  package let source: SourceID
  package let sourceKind: SourceKind
  package let record: Int
  package let column: String
  package let locator: String
  /// Bytes of the record's text in UTF-8 that are the quote: `start..<end`.
  package let start: Int
  package let end: Int
  /// The quoted words as stored: `text[start..<end]`.
  package let quote: String
  /// The core of the quote without opening filler ("Honestly, ..."): what themes compare and name.
  package let core: String
  package let kind: StatementKind
  package let basis: Basis
  package let person: PersonID?
  package let speaker: Speaker
  package let date: String?
  package let question: String?
  /// From 0 to 1: how sure the kind is; below 0.5 it waits for a person and makes no claim.
  package let confidence: Double
  /// The conversation it was said in: whom nobody knows counts once per conversation; empty where
  /// none is known.
  package let conversation: String

  package init(
    source: SourceID, sourceKind: SourceKind, record: Int, column: String, locator: String,
    start: Int, end: Int, quote: String, core: String, kind: StatementKind, basis: Basis,
    person: PersonID?, speaker: Speaker, date: String?, question: String?, confidence: Double,
    conversation: String = ""
  ) {
    self.source = source
    self.sourceKind = sourceKind
    self.record = record
    self.column = column
    self.locator = locator
    self.start = start
    self.end = end
    self.quote = quote
    self.core = core
    self.kind = kind
    self.basis = basis
    self.person = person
    self.speaker = speaker
    self.date = date
    self.question = question
    self.confidence = confidence
    self.conversation = conversation
  }
}

/// Statements of one kind that mean the same.
package struct Theme: Sendable, Hashable {
  /// A hash of kind and of the first statement it grew from; the same after a rebuild.
  package let id: ThemeID
  package let kind: StatementKind
  /// A shortened verbatim quote of the most typical statement.
  package let label: String
  /// One or two key phrases.
  package let terms: [String]
  /// Indices into the statements that were given, the most typical first.
  package let statements: [Int]
  /// How many distinct persons say it.
  package let people: Int
  /// From -1 to 1: mean similarity within less that to the nearest other theme; nil for one statement.
  package let cohesion: Double?

  package init(
    id: ThemeID, kind: StatementKind, label: String, terms: [String], statements: [Int],
    people: Int, cohesion: Double?
  ) {
    self.id = id
    self.kind = kind
    self.label = label
    self.terms = terms
    self.statements = statements
    self.people = people
    self.cohesion = cohesion
  }
}
