/// Statements to read or to code: of one theme, or those whose kind is least certain.
package struct StatementsPage: Sendable, Hashable {
  /// A statement with its place.
  package struct Statement: Sendable, Hashable {
    /// SHA-256 of the words as they were said.
    package let mark: String
    /// Redacted.
    package let words: String
    package let question: String?
    package let kind: String
    /// From 0 to 1.
    package let confidence: Double
    /// `question`, `cue` or both.
    package let foundBy: String
    package let customer: String?
    package let sourceID: String
    package let source: String
    package let locator: String
    package let record: Int
    package let date: String?

    package init(
      mark: String, words: String, question: String?, kind: String, confidence: Double,
      foundBy: String, customer: String?, sourceID: String, source: String, locator: String,
      record: Int, date: String?
    ) {
      self.mark = mark
      self.words = words
      self.question = question
      self.kind = kind
      self.confidence = confidence
      self.foundBy = foundBy
      self.customer = customer
      self.sourceID = sourceID
      self.source = source
      self.locator = locator
      self.record = record
      self.date = date
    }
  }

  package let title: String
  /// The kind of the theme; nil for the queue.
  package let kind: String?
  package let people: Int?
  package let statements: [Statement]
  /// How many statements there are, shown or not.
  package var count = 0
  /// What can be changed about the theme; nil for the queue.
  package var tools: ThemeTools?
  package let footer: PageFooter

  package init(
    title: String, kind: String?, people: Int?, statements: [Statement], footer: PageFooter
  ) {
    self.title = title
    self.kind = kind
    self.people = people
    self.statements = statements
    count = statements.count
    self.footer = footer
  }
}
