import EvidenceModel
import EvidenceStore
import Foundation
import Personas
import Reporting
import Themes
import Validation

/// Makes the persona document of a build, gives it its version, and stores the run.
struct DocumentAssembly {
  let workspace: Workspace
  let options: BuildOptions
  let window: Window
  let sources: [StoredSource]
  let people: [Person]

  /// After how many days personas are due for review.
  private static let reviewDays = 184

  func store(
    _ composed: ComposedPersonas, population: Population, segmentation: Segmentation?,
    heard: Heard, themes: [Theme], found: [Theme], createdAt: String
  ) throws(Diagnostic) -> BuildSummary {
    let previous = try DocumentReader(workspace: workspace).stored()
    var document = try draft(composed, segmentation, population, createdAt: createdAt)
    document.personas = Supersession(previous: previous).applied(to: document.personas)
    document.warnings += (segmentation?.findings ?? []).map(Self.warning)
    document.falsification = FalsificationReader.falsification(
      of: document, population: population, segmentation: segmentation, seed: options.seed)
    document.changes =
      previous.map { ChangeFinder().changes(from: $0, to: document) }
      ?? ChangeFinder().changes(within: document)
    let contentHash = try contentHash(of: document)
    let latest = try workspace.latestVersion()
    let isNew = latest.map { $0.contentHash != contentHash } ?? true
    if let latest {
      document.version = isNew ? latest.version + 1 : latest.version
      document.previous = isNew ? "sha256:\(latest.contentHash)" : previous?.previous
      if !isNew, let previous {
        document.changes = previous.changes
        document.personas = document.personas.map { Self.keeping($0, of: previous) }
        document.provenance.asOf = previous.provenance.asOf
        document.reviewBy = previous.reviewBy
      }
    }
    let voices = HeardCustomers.voices(heard, in: population)
    let findings = PersonaChecker().findings(for: document, voices: voices) + heard.findings
    let json = String(decoding: try PersonaDocumentCoder().encode(document), as: UTF8.self)
    try workspace.store(
      RunResults(
        attributes: population.table, personNumbers: population.numbers,
        statements: heard.statements, wordHashes: heard.wordHashes, themes: themes,
        foundThemes: found, voices: heard.statements.map(ThemeRevision.voice),
        segments: segmentation?.segments ?? [], lineages: composed.lineages,
        memberships: memberships(document, segmentation, population), document: document,
        documentJSON: json, contentHash: contentHash, inputsHash: inputsHash(),
        optionsJSON: options.json,
        findings: findings))
    return BuildSummary(
      document: document, findings: findings, isNew: isNew, statements: heard.statements.count,
      themes: themes.count, people: population.table.people.count)
  }

  private func draft(
    _ composed: ComposedPersonas, _ segmentation: Segmentation?, _ population: Population,
    createdAt: String
  ) throws(Diagnostic) -> PersonaDocument {
    PersonaDocument(
      reviewBy: window.day(after: Self.reviewDays),
      provenance: PersonaDocument.Provenance(
        engineVersion: EngineVersion.current, createdAt: createdAt, asOf: window.asOf,
        seed: options.seed, optionsSHA256: options.fingerprint),
      sources: sources.map { source in
        PersonaDocument.DocumentSource(
          id: source.id, kind: source.kind.documentName, path: source.path, sha256: source.sha256,
          records: source.records, from: source.firstDate, to: source.lastDate)
      },
      personas: composed.personas, unassigned: composed.unassigned, warnings: composed.warnings,
      segmentation: segmentation.map {
        PersonaDocument.SegmentationSummary(
          people: population.table.people.count, reason: $0.reason, trials: $0.trials)
      }, buyingGroup: composed.buyingGroup)
  }

  /// A persona with what its claims replaced in the version that goes on.
  private static func keeping(_ persona: Persona, of previous: PersonaDocument) -> Persona {
    let before = Dictionary(
      previous.personas.flatMap(\.claims).map { ($0.id, $0.supersedes) },
      uniquingKeysWith: { first, _ in first })
    var persona = persona
    for index in persona.claims.indices {
      persona.claims[index].supersedes = before[persona.claims[index].id] ?? nil
    }
    return persona
  }

  private static func warning(_ finding: Finding) -> PersonaDocument.Warning {
    PersonaDocument.Warning(
      code: finding.code,
      message: finding.remedy.isEmpty ? finding.message : "\(finding.message) \(finding.remedy)",
      have: finding.have, need: finding.need)
  }

  private func inputsHash() -> String {
    Fingerprint.sha256(sources.map { "\($0.path) \($0.sha256)" }.sorted().joined(separator: "\n"))
  }

  /// Hash of everything that the content decides: not of time, version, predecessor and changes.
  private func contentHash(of document: PersonaDocument) throws(Diagnostic) -> String {
    var content = document
    if !window.isDated {
      content.provenance.asOf = ""
      content.reviewBy = ""
    }
    content.version = 0
    content.previous = nil
    content.provenance.createdAt = ""
    content.changes = []
    for persona in content.personas.indices {
      for claim in content.personas[persona].claims.indices {
        content.personas[persona].claims[claim].supersedes = nil
      }
    }
    return Fingerprint.sha256(
      String(decoding: try PersonaDocumentCoder().encode(content), as: UTF8.self))
  }

  private func memberships(
    _ document: PersonaDocument, _ segmentation: Segmentation?, _ population: Population
  ) -> [RunResults.Membership] {
    guard let segmentation else { return [] }
    var personaOf: [PersonID: String] = [:]
    for persona in document.personas {
      for member in persona.members ?? [] { personaOf[member] = persona.id }
    }
    var main = -1
    return segmentation.segments.flatMap { segment -> [RunResults.Membership] in
      if segment.role == .main { main += 1 }
      let column = main
      return segment.members.map { row in
        let id = population.table.people[row]
        let own = segmentation.probabilities[row]
        let isMain = segment.role == .main && own.indices.contains(column)
        return RunResults.Membership(
          person: id, segment: segment.id, persona: personaOf[id],
          probability: isMain ? own[column] : 1)
      }
    }
  }
}
