package import EvidenceModel

/// A stretch of a transcript, of tickets or of answers, with its statements marked.
package struct ConversationPage: Sendable, Hashable {
  /// Words that are marked, or not.
  package struct Part: Sendable, Hashable {
    /// Redacted.
    package let words: String
    /// The kind of the statement; nil for words that are none.
    package let kind: String?
    /// SHA-256 of the words as they were said; empty for words that are no statement.
    package let mark: String

    package init(words: String, kind: String?, mark: String) {
      self.words = words
      self.kind = kind
      self.mark = mark
    }
  }

  /// One turn, message or answer.
  package struct Turn: Sendable, Hashable {
    package let speaker: Speaker
    package let customer: String?
    package let locator: String
    /// The record that it comes from.
    package let record: Int
    /// The question that it answers, where the layout tells.
    package let question: String?
    package let parts: [Part]

    package init(
      speaker: Speaker, customer: String?, locator: String, record: Int, question: String?,
      parts: [Part]
    ) {
      self.speaker = speaker
      self.customer = customer
      self.locator = locator
      self.record = record
      self.question = question
      self.parts = parts
    }
  }

  package let id: String
  package let kind: String
  /// Who speaks and where it comes from, as people call it.
  package let title: String
  package let turns: [Turn]
  /// The place of the first turn, from 0.
  package let first: Int
  package let count: Int
  package let pageSize: Int
  package let footer: PageFooter

  package init(
    id: String, kind: String, title: String, turns: [Turn], first: Int, count: Int, pageSize: Int,
    footer: PageFooter
  ) {
    self.id = id
    self.kind = kind
    self.title = title
    self.turns = turns
    self.first = first
    self.count = count
    self.pageSize = pageSize
    self.footer = footer
  }
}
