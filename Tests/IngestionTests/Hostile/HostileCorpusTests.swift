import EvidenceModel
import Testing

@testable import Ingestion

/// Files that are wrong in one way each: none may crash or hang, each must say what it has to.
struct HostileCorpusTests {
  private static let all =
    HostileCase.packed + HostileCase.tables + HostileCase.encodings + HostileCase.signatures
    + HostileCase.json + HostileCase.speech

  @Test(arguments: all)
  func `a hostile file is taken or refused as it should be`(hostile: HostileCase) throws {
    let result = try hostile.result()
    switch hostile.outcome {
    case .refused:
      #expect(result.outcome == hostile.outcome, "\(result.message) \(result.outcome)")
      // A packed file is called by the name of what is in it.
      let name = hostile.file.hasSuffix(".gz") ? String(hostile.file.dropLast(3)) : hostile.file
      #expect(result.message.contains(name))
    case .taken(let taken, let rejected, let finding):
      let reasons = result.rejected.map { "\($0.line): \($0.reason)" }.joined(separator: "; ")
      #expect(
        result.outcome == .taken(taken, rejected: rejected, finding: nil),
        "\(result.message) \(reasons) \(result.findings.map(\.code))")
      if let finding {
        let found = result.findings.first { $0.code == finding }
        #expect(found != nil, "\(result.findings.map(\.code))")
        #expect(found?.place.contains(hostile.file) == true)
      }
      for record in result.rejected {
        #expect(record.line > 0 && !record.reason.isEmpty)
        #expect(record.original.utf8.count <= RejectedRecord.maximumOriginalBytes)
      }
    }
  }

  @Test func `the corpus is large and every case has its own name`() {
    #expect(Self.all.count >= 150)
    #expect(Set(Self.all.map(\.name)).count == Self.all.count)
  }
}
