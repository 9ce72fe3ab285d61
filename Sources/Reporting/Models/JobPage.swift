/// What is shown of an import or a build, while it runs and afterwards.
package struct JobPage: Sendable, Hashable {
  /// What came of one file.
  package struct File: Sendable, Hashable {
    package let name: String
    /// `Taken in`, `Skipped` ...
    package let outcome: String
    package let tone: String
    package let detail: String
    package let findings: [String]

    package init(name: String, outcome: String, tone: String, detail: String, findings: [String]) {
      self.name = name
      self.outcome = outcome
      self.tone = tone
      self.detail = detail
      self.findings = findings
    }
  }

  package var title: String
  /// What is going on, or how it ended.
  package var phase: String
  package var detail = ""
  /// How long it took, and what is left.
  package var time = ""
  /// From 0 to 1 as a number; nil when nobody knows.
  package var share: String?
  package var isDone: Bool
  /// Whether the next thing to do is a build.
  package var offersBuild = false
  package var remedy = ""
  package var files: [File] = []
  /// Where its events are sent from.
  package var events: String
  package var footer: PageFooter

  package init(title: String, phase: String, isDone: Bool, events: String, footer: PageFooter) {
    self.title = title
    self.phase = phase
    self.isDone = isDone
    self.events = events
    self.footer = footer
  }
}
