import EvidenceModel
import Foundation
import Testing

@testable import Ingestion

/// A small export in a tool's layout, with what has to be found in it; all people are made up.
struct DialectFixture: Sendable, CustomTestStringConvertible {
  let dialect: String
  let kind: SourceKind
  let records: Int
  let roles: [String: ColumnRole]
  let text: String

  var testDescription: String { dialect }

  init(
    _ dialect: String, _ kind: SourceKind, records: Int, roles: [String: ColumnRole], _ text: String
  ) {
    self.dialect = dialect
    self.kind = kind
    self.records = records
    self.roles = roles
    self.text = text
  }

  /// Opens a text from a file whose name says nothing.
  static func source(_ text: String, name: String = "download (3)") throws -> RecognizedSource {
    try sources(Array(text.utf8), name: name)[0]
  }

  /// Everything found in bytes that lie in a file of a name.
  static func sources(
    _ bytes: [UInt8], name: String, reader: SourceReader = SourceReader()
  ) throws -> [RecognizedSource] {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent(name)
    try Data(bytes).write(to: file)
    return try reader.sources(at: file.path).sources
  }
}
