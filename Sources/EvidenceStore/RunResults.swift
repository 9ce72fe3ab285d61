package import EvidenceModel

/// Everything that a run derived, as the workspace keeps it.
package struct RunResults: Sendable {
  package var attributes: AttributeTable
  /// Number of the person in the workspace for each row of `attributes`.
  package var personNumbers: [Int]
  package var statements: [Statement]
  /// Hash of the words of each statement, so that drift is noticed.
  package var wordHashes: [String]
  /// As people changed them.
  package var themes: [Theme]
  /// As the engine found them.
  package var foundThemes: [Theme]
  /// Who counts as one, for each statement.
  package var voices: [String]
  package var segments: [Segment]
  /// The key that each segment's claims are named after, in the order of `segments`; it is carried
  /// over from run to run.
  package var lineages: [String]
  package var memberships: [Membership]
  package var document: PersonaDocument
  package var documentJSON: String
  /// Hash of the document without its time, version and predecessor.
  package var contentHash: String
  package var inputsHash: String
  /// The options of the run as JSON, so that it can be run again.
  package var optionsJSON: String
  package var findings: [Finding]

  package init(
    attributes: AttributeTable, personNumbers: [Int], statements: [Statement],
    wordHashes: [String], themes: [Theme], foundThemes: [Theme], voices: [String],
    segments: [Segment], lineages: [String],
    memberships: [Membership],
    document: PersonaDocument, documentJSON: String, contentHash: String, inputsHash: String,
    optionsJSON: String, findings: [Finding]
  ) {
    self.attributes = attributes
    self.personNumbers = personNumbers
    self.statements = statements
    self.wordHashes = wordHashes
    self.themes = themes
    self.foundThemes = foundThemes
    self.voices = voices
    self.segments = segments
    self.lineages = lineages
    self.memberships = memberships
    self.document = document
    self.documentJSON = documentJSON
    self.contentHash = contentHash
    self.inputsHash = inputsHash
    self.optionsJSON = optionsJSON
    self.findings = findings
  }

  /// To which persona a person belongs, and how surely.
  package struct Membership: Sendable, Hashable {
    package let person: PersonID
    package let segment: SegmentID
    package let persona: String?
    package let probability: Double

    package init(person: PersonID, segment: SegmentID, persona: String?, probability: Double) {
      self.person = person
      self.segment = segment
      self.persona = persona
      self.probability = probability
    }
  }
}

/// A document as stored.
package struct StoredDocument: Sendable, Hashable {
  package let version: Int
  package let contentHash: String
  package let json: String
}
