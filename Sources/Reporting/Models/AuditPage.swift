package import EvidenceModel

/// What the page shows where a hand-made persona is judged.
package struct AuditPage: Sendable, Hashable {
  /// A persona to compare with.
  package struct Choice: Sendable, Hashable {
    package let id: String
    package let name: String
  }

  package let choices: [Choice]
  /// What was pasted; empty before.
  package let text: String
  package let report: AuditReport?
  /// Why nothing could be judged; empty when it could.
  package let problem: String
  package let footer: PageFooter

  package init(
    document: PersonaDocument, text: String = "", report: AuditReport? = nil, problem: String = ""
  ) {
    choices = document.personas.map { Choice(id: $0.id, name: $0.name) }
    self.text = text
    self.report = report
    self.problem = problem
    footer = PageFooter(document)
  }
}
