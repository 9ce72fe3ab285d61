import EvidenceModel
import Foundation
import Testing

@testable import Ingestion

/// A file that is wrong in one way, made on the spot, and what must come of it.
struct HostileCase: Sendable, CustomTestStringConvertible {
  enum Outcome: Sendable, Equatable {
    /// The file is refused with a diagnostic of this code that names it.
    case refused(String)
    /// Records are taken, others set aside, and a finding of this code is there (nil asks for none).
    case taken(Int, rejected: Int, finding: String?)
  }

  let name: String
  let file: String
  let bytes: @Sendable () -> [UInt8]
  let outcome: Outcome
  var options = FileOpener.Options()

  var testDescription: String { name }

  init(
    _ name: String, _ file: String, _ outcome: Outcome, options: FileOpener.Options = .init(),
    bytes: @escaping @Sendable () -> [UInt8]
  ) {
    self.name = name
    self.file = file
    self.outcome = outcome
    self.options = options
    self.bytes = bytes
  }

  init(_ name: String, _ file: String, _ outcome: Outcome, _ text: String) {
    self.init(name, file, outcome) { Array(text.utf8) }
  }

  /// What reading the file to its end gives.
  struct Result {
    var outcome: Outcome
    var findings: [Finding] = []
    var rejected: [RejectedRecord] = []
    var message = ""
  }

  func result() throws -> Result {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("likeness-\(UInt64.random(in: 0...UInt64.max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent(file)
    try Data(bytes()).write(to: path)
    do {
      let found = try SourceReader(.init(opening: options)).sources(at: path.path)
      var result = Result(outcome: .refused(""), findings: found.findings)
      var taken = 0
      for source in found.sources {
        result.findings += source.findings
        let before = result.rejected.count
        var records: [RawRecord] = []
        result.findings += try source.forEachRecord(
          { records.append($0) }, rejected: { result.rejected.append($0) })
        taken += records.count
        let batches = try BatchRecords(source)
        guard batches.records == records,
          batches.rejected == Array(result.rejected[before...])
        else { return Result(outcome: .refused("batches hold other records")) }
      }
      result.outcome = .taken(taken, rejected: result.rejected.count, finding: nil)
      return result
    } catch let diagnostic as Diagnostic {
      return Result(
        outcome: .refused(diagnostic.code.name), message: diagnostic.message)
    }
  }
}
