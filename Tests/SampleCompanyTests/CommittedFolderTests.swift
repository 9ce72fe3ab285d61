import Foundation
import Testing

@testable import SampleCompany

struct CommittedFolderTests {
  @Test func `the committed folder is what the generator writes`() throws {
    for file in SampleReading.files {
      let url = SampleReading.folder.appendingPathComponent(file.pathInFolder)
      let committed = try? Data(contentsOf: url)
      #expect(
        committed == Data(file.bytes),
        "\(file.path) differs from the generator; run `make sample` and commit the result")
    }
  }

  @Test func `the committed folder holds no other files`() throws {
    let found = FileManager.default.enumerator(atPath: SampleReading.folder.path)
    let paths = (found?.allObjects as? [String] ?? []).filter { path in
      var isFolder: ObjCBool = false
      let full = SampleReading.folder.appendingPathComponent(path).path
      return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
        && !isFolder.boolValue
    }
    #expect(
      paths.sorted() == SampleReading.files.map(\.pathInFolder).sorted(), "remove the rest by hand")
  }

  @Test func `the same seed gives the same bytes twice`() {
    let company = SampleCompany(seed: 5, customers: 90)
    #expect(company.files() == company.files())
  }

  @Test func `another seed gives other people and the same interviews`() {
    let one = SampleCompany(seed: 1, customers: 80).files()
    let two = SampleCompany(seed: 2, customers: 80).files()
    func bytes(_ files: [SampleFile], _ path: String) -> [UInt8]? {
      files.first { $0.path == path }?.bytes
    }
    #expect(bytes(one, "crm/hubspot-contacts.csv") != bytes(two, "crm/hubspot-contacts.csv"))
    #expect(bytes(one, "interviews/interview-01.md") == bytes(two, "interviews/interview-01.md"))
  }

  @Test func `the folder stays below five megabytes`() {
    #expect(SampleReading.files.reduce(0) { $0 + $1.bytes.count } < 5_000_000)
  }

  @Test func `writing makes folders and exactly the listed files`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("fredwin-\(ProcessInfo.processInfo.processIdentifier)")
    defer { try? FileManager.default.removeItem(at: folder) }
    let company = SampleCompany(seed: 3, customers: 80)
    try company.write(to: folder)
    for file in company.files() {
      let data = try Data(contentsOf: folder.appendingPathComponent(file.pathInFolder))
      #expect(data == Data(file.bytes))
    }
  }
}
