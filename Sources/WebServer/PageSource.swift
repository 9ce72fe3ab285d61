import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting

/// Reads what a page shows and writes it as HTML.
struct PageSource: Sendable {
  let workspace: Workspace
  private let html = HTMLPages()
  private let shared: SharedDocument

  init(workspace: Workspace) {
    self.workspace = workspace
    shared = SharedDocument(workspace: workspace)
  }

  func home() throws -> String {
    guard let document = try shared.current() else {
      return html.home(HomePage(emptyFor: EngineVersion.current))
    }
    return html.home(HomePage(document))
  }

  func persona(_ id: String) throws -> String {
    guard let page = PersonaPage(id: id, in: try document()) else { throw MissingPage() }
    return html.persona(page)
  }

  func claim(_ id: String, of persona: String) throws -> String {
    guard let page = ClaimPage(persona: persona, claim: id, in: try document()) else {
      throw MissingPage()
    }
    return html.claim(page)
  }

  func sources() throws -> String {
    guard let document = try shared.current() else {
      return html.sources(SourcesPage(emptyFor: EngineVersion.current))
    }
    let rejects = try workspace.sources().filter { $0.rejected > 0 }.map { source in
      SourceRejects(
        source: source.id,
        reasons: [.init(text: "See the rejects file beside the workspace", count: source.rejected)])
    }
    return html.sources(SourcesPage(document, rejects: rejects))
  }

  func checks() throws -> String {
    let document = try document()
    let findings = try DocumentReader(workspace: workspace)
      .findings(today: Date().formatted(.iso8601))
    return html.checks(ChecksPage(findings: findings, document: document))
  }

  func json() throws -> String {
    try Exporter(workspace: workspace).text(format: .json, share: .public)
  }

  private func document() throws(Diagnostic) -> PersonaDocument {
    guard let document = try shared.current() else { throw DocumentReader.notBuilt }
    return document
  }
}

/// There is no such page.
struct MissingPage: Error {}
