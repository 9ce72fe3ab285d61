import EvidenceModel
import Foundation
import Testing

@testable import Ingestion

/// Listing the files of a folder.
struct FileFinderTests {
  /// A folder that is removed when the test is over.
  private func withFolder(_ body: (String) throws -> Void) throws {
    let files = FileManager.default
    let pattern = files.temporaryDirectory.appendingPathComponent("likeness-finder-XXXXXX").path
    var bytes = Array(pattern.utf8CString)
    let folder = try #require(mkdtemp(&bytes).map { String(cString: $0) })
    defer { try? files.removeItem(atPath: folder) }
    try body(folder)
  }

  @Test func `files come sorted, hidden ones and loops are passed over with a finding`() throws {
    try withFolder { folder in
      let files = FileManager.default
      try files.createDirectory(atPath: folder + "/sub", withIntermediateDirectories: true)
      for name in ["/b.csv", "/a.csv", "/sub/c.csv", "/.hidden"] {
        try Data("x".utf8).write(to: URL(fileURLWithPath: folder + name))
      }
      try files.createSymbolicLink(atPath: folder + "/sub/loop", withDestinationPath: folder)
      try files.createSymbolicLink(atPath: folder + "/broken", withDestinationPath: folder + "/no")
      let found = try FileFinder().files(at: folder + "/")
      #expect(found.files == [folder + "/a.csv", folder + "/b.csv", folder + "/sub/c.csv"])
      #expect(found.findings.map(\.code).sorted() == ["broken_link", "folder_loop", "hidden_file"])
    }
  }

  @Test func `a file is listed by itself`() throws {
    #expect(try FileFinder().files(at: #filePath).files == [#filePath])
  }

  @Test func `a folder without files and a path to nothing say so`() throws {
    try withFolder { folder in
      let empty = #expect(throws: Diagnostic.self) { try FileFinder().files(at: folder) }
      #expect(empty?.code.name == "import.empty")
      let missing = #expect(throws: Diagnostic.self) { try FileFinder().files(at: folder + "/no") }
      #expect(missing?.code.name == "import.notFound")
    }
  }
}
