/// Who says a passage.
package enum Speaker: String, Sendable, Hashable, Codable {
  case customer
  /// An interviewer, moderator or bot that asks.
  case interviewer
  /// A colleague: an agent's answer, a sales note in the seller's own words.
  case staff
  /// A transcript without speakers: the words can't be attributed.
  case unknown
}

/// A stretch of text from a record: a transcript turn, a ticket's message, an open answer, a line of
/// a note.
///
/// Its text is the record's, byte for byte.
package struct Passage: Sendable, Hashable {
  package let source: SourceID
  package let sourceKind: SourceKind
  /// The record's number in its source.
  package let record: Int
  /// The column of the record that holds the text.
  package let column: String
  /// Where a person finds it: `turn:14`, `ticket:30011`.
  package let locator: String
  /// The conversation it belongs to: passages of one conversation are given together and in order.
  package let conversation: String
  package let person: PersonID?
  package let speaker: Speaker
  /// ISO date, where one is known.
  package let date: String?
  /// The question that the text answers, where the layout tells (a survey column's title); for
  /// interviews the question is found from the turns before.
  package let question: String?
  /// UTF-8 text as stored.
  package let text: String

  package init(
    source: SourceID, sourceKind: SourceKind, record: Int, column: String, locator: String,
    conversation: String, person: PersonID?, speaker: Speaker, date: String?, question: String?,
    text: String
  ) {
    self.source = source
    self.sourceKind = sourceKind
    self.record = record
    self.column = column
    self.locator = locator
    self.conversation = conversation
    self.person = person
    self.speaker = speaker
    self.date = date
    self.question = question
    self.text = text
  }
}
