/// One record as it came out of a file: a row, a transcript turn, a line of a note.
package struct RawRecord: Sendable, Hashable {
  /// Counts records of the source from 1: data rows, turns, cues.
  package let number: Int
  /// Where it stands in its file: `row:17`, `ticket:30011`, `turn:14`, `cue:41-43`, `line:12-13`.
  package let locator: String
  /// One value per column of the source's description; nil where the file has none.
  ///
  /// A blank cell
  /// is nil; a zero is "0".
  package let values: [String?]

  package init(number: Int, locator: String, values: [String?]) {
    self.number = number
    self.locator = locator
    self.values = values
  }
}

/// A record that was set aside, with the reason; the rest of its file goes on.
package struct RejectedRecord: Sendable, Hashable {
  /// The line of the file, from 1, where the record begins.
  package let line: Int
  package let reason: String
  /// The original text, cut at 10,000 bytes: it goes to the rejects file, never to a log.
  package let original: String

  package init(line: Int, reason: String, original: String) {
    self.line = line
    self.reason = reason
    self.original = original
  }
}
