import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import SampleCompany
import TestSupport
import WebServer

/// A workspace in a folder of its own, with the client that asks for its pages.
struct ServedCompany {
  private let own: TestFolder
  var folder: URL { own.url }
  let workspace: Workspace

  /// An empty workspace.
  init() throws {
    own = try TestFolder()
    workspace = try Workspace.create(at: own.url.appendingPathComponent("w.sqlite").path)
  }

  /// The sample company at its smallest, imported and built once for all tests.
  static let sample: Result<ServedCompany, any Error> = Result {
    let company = try ServedCompany()
    try SampleCompany(customers: SampleCompany.fewestCustomers).write(to: company.folder)
    _ = try Importer(workspace: company.workspace)
      .importPaths([company.folder.appendingPathComponent("exports").path])
    _ = try PersonaBuilder(workspace: company.workspace, options: BuildOptions())
      .build(createdAt: "2026-07-01T00:00:00Z")
    return company
  }

  var client: WebClient { WebClient(ServerRoutes(workspace: workspace)) }

  /// The document that the pages show.
  func document() throws -> PersonaDocument {
    try DocumentReader(workspace: workspace).document(share: .public)
  }

  /// Writes an export and takes it in.
  func importFile(_ name: String, _ text: String) throws {
    let url = folder.appendingPathComponent("exports").appendingPathComponent(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
    _ = try Importer(workspace: workspace).importPaths([url.path])
  }

  func build() throws -> BuildSummary {
    try PersonaBuilder(workspace: workspace, options: BuildOptions())
      .build(createdAt: "2026-07-01T00:00:00Z")
  }
}
