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

  /// A company of its own with a few interviews and tickets, built.
  static func small() throws -> ServedCompany {
    let company = try ServedCompany()
    for (index, name) in ["Ada Moser", "Ben Okoro", "Cem Aydin", "Dora Lindt"].enumerated() {
      try company.importFile(
        "talk-\(index).txt",
        Interviews.text(
          name, "I want fresh bread on Mondays before the children leave, every week \(index)."))
    }
    try company.importFile(
      "tickets.csv",
      """
      Ticket ID,Requester Email,Created,Subject,Description
      T1,x@shop.example,2026-03-01,Help,"The oven is broken again and again."
      T2,y@shop.example,2026-03-02,Help,"The oven is broken once more again."
      T3,z@shop.example,2026-03-04,Help,"The oven is broken and nobody calls me back."

      """)
    _ = try company.build()
    return company
  }

  /// The document as it was built, without what people said of it.
  func built() throws -> PersonaDocument? {
    try DocumentReader(workspace: workspace).built(share: .public)
  }

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
