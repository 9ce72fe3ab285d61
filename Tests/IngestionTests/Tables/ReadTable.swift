import EvidenceModel
import Foundation
import TestSupport

@testable import Ingestion

/// A table read to its end.
struct ReadTable {
  var rows: [TableRow] = []
  var rejected: [RejectedRecord] = []
  var findings: [Finding] = []
  var sample: [TableRow] = []

  init(_ table: RawTable, fileFindings: [Finding] = []) throws {
    var rows: [TableRow] = []
    var rejected: [RejectedRecord] = []
    let late = try table.forEachRow({ rows.append($0) }, rejected: { rejected.append($0) })
    self.rows = rows
    self.rejected = rejected
    sample = table.sample
    findings = fileFindings + table.findings + late
  }

  /// Opens bytes under a name and reads the only table in them.
  init(
    _ text: String, name: String = "test.csv", _ options: FileOpener.Options = .init()
  ) throws {
    try self.init(
      FileOpener(options).open(Bytes(Array(text.utf8)), name: name, depth: 0))
  }

  init(_ opened: OpenedFile) throws {
    guard case .table(let table)? = opened.contents.first, opened.contents.count == 1 else {
      throw NoTable()
    }
    try self.init(table, fileFindings: opened.findings)
  }

  struct NoTable: Error {}
}

/// The files of `Tests/Fixtures/hostile`.
enum Hostile {
  static func open(
    _ name: String, _ options: FileOpener.Options = .init()
  ) throws -> OpenedFile {
    try FileOpener(options).open(ProjectFiles.url("Tests/Fixtures/hostile/\(name)").path)
  }

  static func table(_ name: String) throws -> ReadTable { try ReadTable(open(name)) }
}
