import Audit
package import EvidenceModel
package import EvidenceStore
import Foundation
import Ingestion
import Reporting

extension Diagnostic.Code {
  package static let auditNothing = Diagnostic.Code("audit.nothingToJudge")
}

/// Judges personas that somebody wrote by what a workspace knows.
package struct Auditor {
  private let workspace: Workspace

  package init(workspace: Workspace) { self.workspace = workspace }

  /// Judges the personas of a file: Markdown, plain text, CSV, a workbook, JSON, or a CRM's persona property.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - persona: The id or name of the persona to compare with, `everybody`, or nil for the one that fits best.
  /// - Returns: Every line with its verdict.
  /// - Throws: `audit.nothingToJudge`, `build.notBuilt`, `show.unknownPersona`, what opening a file throws.
  package func audit(file path: String, persona: String? = nil) throws(Diagnostic) -> AuditReport {
    try audit(try PersonaFile().personas(at: path), persona: persona)
  }

  /// Judges the personas of a text, such as one pasted into a page.
  package func audit(text: String, name: String, persona: String? = nil) throws(Diagnostic)
    -> AuditReport
  {
    try audit(PersonaFile().personas(in: text, name: name), persona: persona)
  }

  private func audit(
    _ personas: [HandWrittenPersona], persona: String?
  ) throws(Diagnostic) -> AuditReport {
    guard !personas.isEmpty else {
      throw Diagnostic(
        .auditNothing, "There is no line in it that could be judged.",
        remedy: "Write one assertion a line, such as: - Buys every two weeks.")
    }
    let reading = try WorkspaceReading(workspace: workspace)
    let auditor = PersonaAuditor(
      judge: LineJudge(reading.material), audiences: reading.audiences,
      people: reading.population.table.people.count)
    let chosen = try audience(persona, in: reading)
    return AuditReport(personas: personas.map { auditor.audit($0, against: chosen) })
  }

  private func audience(
    _ name: String?, in reading: WorkspaceReading
  ) throws(Diagnostic) -> LineJudge.Audience? {
    guard let name else { return nil }
    if ["everybody", "all"].contains(name.lowercased()) {
      return LineJudge.Audience(persona: nil, name: nil, rows: nil, people: nil)
    }
    let id = try reading.document.persona(named: name).id
    return reading.audiences.first { $0.persona == id }
  }
}

extension WorkspaceReading {
  /// What lines are judged by.
  var material: AuditMaterial {
    let redactor = Redactor(names: names.known)
    var pseudonyms: [PersonID: String] = [:]
    for person in people { pseudonyms[person.id] = person.pseudonym }
    return AuditMaterial(
      table: population.table, statements: heard.statements,
      passages: passages.filter { $0.speaker == .customer },
      claims: document.personas.flatMap { persona in
        persona.claims.map { ClaimIndex.Entry(persona: persona.id, claim: $0) }
      },
      pseudonyms: pseudonyms, redact: { redactor.redact($0).text })
  }

  /// The personas that hand-written ones are compared with.
  var audiences: [LineJudge.Audience] {
    document.personas.map { persona in
      let members = Set(persona.members ?? []).union(voicesOf[persona.id] ?? [])
      return LineJudge.Audience(
        persona: persona.id, name: persona.name,
        rows: (persona.members ?? []).compactMap { population.rowOfID[$0] }.sorted(),
        people: members)
    }
  }
}
