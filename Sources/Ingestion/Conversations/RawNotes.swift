package import EvidenceModel

/// A document of lines: research notes, a sales call's notes.
package struct RawNotes: Sendable, Hashable {
  /// A line that says something; headings, blank lines and rules are none.
  package struct Line: Sendable, Hashable {
    /// The line as it stands, without blanks around it.
    package let text: String
    /// `line:12`, or `line:12-13` for a paragraph that was wrapped.
    package let locator: String
    /// The nearest heading above.
    package let heading: String?
    /// Whether most of it is somebody's words: a block quote, quotation marks, or a line in
    /// italics.
    package let isQuoted: Bool

    package init(text: String, locator: String, heading: String?, isQuoted: Bool) {
      self.text = text
      self.locator = locator
      self.heading = heading
      self.isQuoted = isQuoted
    }
  }

  package let name: String
  /// `markdown`, `text` or `docx`.
  package let format: String
  package let lines: [Line]
  /// What stands in the document's header, by lower-case key, as in ``RawConversation/details``.
  package let details: [String: String]
  package let findings: [Finding]

  package init(
    name: String, format: String, lines: [Line], details: [String: String] = [:],
    findings: [Finding] = []
  ) {
    self.name = name
    self.format = format
    self.lines = lines
    self.details = details
    self.findings = findings
  }
}
