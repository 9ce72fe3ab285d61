package import EvidenceModel

/// A conversation as its file tells it: turns in order.
package struct RawConversation: Sendable, Hashable {
  /// What one speaker says until another does.
  package struct Turn: Sendable, Hashable {
    /// The speaker's label as it stands, without marks around it; nil when the file names none.
    package let speaker: String?
    /// The exact words; cues of one turn are joined by one blank, paragraphs by a line feed.
    package let text: String
    /// `cue:41-43`, `turn:14` or `line:12-13`, counted from 1.
    package let locator: String
    /// When the turn begins, as `00:00:04.000`; nil when the file doesn't say.
    package let start: String?

    package init(speaker: String?, text: String, locator: String, start: String? = nil) {
      self.speaker = speaker
      self.text = text
      self.locator = locator
      self.start = start
    }
  }

  package let name: String
  /// `zoom-vtt`, `teams-vtt`, `vtt`, `srt`, `otter`, `bracket-time`, `named-turns`,
  /// `markdown-turns`, `docx` or `plain`.
  package let format: String
  package let turns: [Turn]
  /// What stands in the file's header, by lower-case key: `date` (as written), `title`,
  /// `interviewer`, `participant`, `email` and others.
  package let details: [String: String]
  package let hasSpeakers: Bool
  package let findings: [Finding]

  package init(
    name: String, format: String, turns: [Turn], details: [String: String] = [:],
    hasSpeakers: Bool, findings: [Finding] = []
  ) {
    self.name = name
    self.format = format
    self.turns = turns
    self.details = details
    self.hasSpeakers = hasSpeakers
    self.findings = findings
  }
}
