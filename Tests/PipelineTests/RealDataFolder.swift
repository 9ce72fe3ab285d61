import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting
import TestSupport
import Testing

/// Real data sets for tests, whole or their first rows: a debug build is slow.
struct RealDataFolder {
  let test: TestWorkspace

  init() throws { test = try TestWorkspace() }

  /// A file or folder of the shared data.
  static func path(_ name: String) -> String { SharedData.url("data/" + name).path }

  /// Copies the first rows of a table, header included, into the folder to import.
  @discardableResult
  func take(_ name: String, rows: Int) throws -> String {
    let bytes = Array(try Data(contentsOf: URL(fileURLWithPath: Self.path(name))))
    var seen = 0
    var isQuoted = false
    var end = bytes.count
    for (index, byte) in bytes.enumerated() {
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      guard byte == UInt8(ascii: "\n"), !isQuoted else { continue }
      seen += 1
      if seen > rows {
        end = index + 1
        break
      }
    }
    let last = name.split(separator: "/").last.map(String.init) ?? name
    return try test.file(last, String(decoding: bytes[..<end], as: UTF8.self))
  }

  /// Builds and holds the document against the contract: schema, references, quotes.
  func buildAndVerify() throws -> PersonaDocument {
    let document = try test.build().document
    let encoded = try PersonaDocumentCoder().value(of: document)
    #expect(try DocumentSchemaValidator().violations(in: encoded) == [])
    #expect(DocumentIntegrity().violations(in: document) == [])
    let reader = DocumentReader(workspace: test.workspace)
    let claims: [Claim] = document.personas.flatMap { $0.claims }
    for claim in claims {
      #expect(try reader.verify(claim).missing == 0, "\(claim.id)")
    }
    return document
  }

  func column(_ source: String, _ title: String) throws -> ColumnDescription? {
    try test.workspace.sources().first { $0.path == source }?.description.columns
      .first { $0.title == title }
  }
}
