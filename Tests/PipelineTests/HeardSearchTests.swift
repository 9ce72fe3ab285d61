import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

/// Search follows the sources: what comes in is found, what goes is not.
struct HeardSearchTests {
  private func tickets(_ texts: [String]) -> String {
    texts.enumerated().reduce("Id,Requester,Requester email,Created at,Subject,Description\n") {
      $0
        + "\(900 + $1.offset),Nia Ferrow,person\($1.offset)@mail.example,2026-05-\(10 + $1.offset),"
        + "Slow,\($1.element)\n"
    }
  }

  private func company(_ texts: [String]) throws -> TestWorkspace {
    let test = try TestWorkspace()
    _ = try test.file("tickets.csv", tickets(texts))
    try test.importPath(test.exports)
    return test
  }

  private func quotes(
    _ test: TestWorkspace, _ words: String, by: HeardSearch.Order = .words
  ) throws -> [String] {
    try HeardSearch(workspace: test.workspace).hits(words, by: by).hits.map(\.quote)
  }

  private let two = ["The umbrella stand wobbles.", "The parcel was late again."]

  @Test func `words are found in any form, ranked from 1`() throws {
    let test = try company(two)
    let found = try HeardSearch(workspace: test.workspace).hits("umbrellas", by: .words)
    #expect(found.hits.map(\.quote) == ["The umbrella stand wobbles."])
    #expect(found.hits.first?.rank == 1)
    #expect(found.hits.first?.match == "words")
    #expect(found.isComplete && found.count == 1)
  }

  @Test func `an update is found, and what it replaced is not`() throws {
    let test = try company(two)
    #expect(try quotes(test, "umbrella").count == 1)
    _ = try test.file("tickets.csv", tickets(["The herringbone export fails.", two[1]]))
    try test.importPath(test.exports)
    #expect(try quotes(test, "umbrella").isEmpty)
    #expect(try quotes(test, "herringbone").count == 1)
  }

  @Test func `what a forgotten person said is not found, and is in no index`() throws {
    let test = try company(two)
    #expect(try quotes(test, "umbrella").count == 1)
    _ = try Forgetter(workspace: test.workspace)
      .forget("person0@mail.example", createdAt: "2026-07-01T00:00:00Z")
    #expect(try quotes(test, "umbrella").isEmpty)
    #expect(try quotes(test, "parcel").count == 1)
    let bytes = ["", "-wal"].reduce(into: Data()) {
      $0 += FileManager.default.contents(atPath: test.workspace.path + $1) ?? Data()
    }
    #expect(bytes.range(of: Data("umbrella".utf8)) == nil)
    #expect(bytes.range(of: Data("umbrel".utf8)) == nil)
  }

  @Test func `a removed source is not found`() throws {
    let test = try company(two)
    #expect(try quotes(test, "umbrella").count == 1)
    _ = try SourceRemover(workspace: test.workspace)
      .remove(["tickets.csv"], createdAt: "2026-07-01T00:00:00Z")
    #expect(try quotes(test, "umbrella").isEmpty)
  }

  @Test func `scripts without blanks are found`() throws {
    let test = try company(["荷物が遅れて届きました。", two[1]])
    #expect(try quotes(test, "荷物").count == 1)
  }

  @Test(arguments: ["late\" OR \"1", "parcel*", "late AND parcel", "(late", "late NEAR parcel"])
  func `what means something to the index is only words here`(words: String) throws {
    let test = try company(two)
    _ = try HeardSearch(workspace: test.workspace).hits(words)
  }

  @Test func `days, sources and kinds narrow the search`() throws {
    let test = try company(two)
    let search = HeardSearch(workspace: test.workspace)
    #expect(try search.hits("late", filters: .init(from: "2026-05-12")).hits.isEmpty)
    #expect(try search.hits("late", filters: .init(to: "2026-05-11")).hits.count == 1)
    #expect(try search.hits("late", filters: .init(source: "survey")).hits.isEmpty)
    #expect(try search.hits("late", filters: .init(source: "tickets")).hits.count == 1)
    #expect(try search.hits("late", filters: .init(kind: "goal")).hits.isEmpty)
    #expect(throws: Diagnostic.self) { try search.hits("late", filters: .init(kind: "mood")) }
  }

  @Test func `a hit is redacted`() throws {
    let test = try company(["Call me at nia.ferrow@mail.example about the umbrella.", two[1]])
    let quote = try #require(try quotes(test, "umbrella").first)
    #expect(!quote.contains("@"))
  }

  @Test func `with a model other words for the same are found`() throws {
    let test = try company(["The parcel was late.", "The invoice is wrong."])
    #expect(try quotes(test, "tardy package", by: .words).isEmpty)
    let folder = test.folder.appendingPathComponent("m")
    try SmallModel.write(to: folder)
    _ = try ModelRegistry(workspace: test.workspace).add(folder: folder.path, usesInt8: false)
    let found = try HeardSearch(workspace: test.workspace).hits("tardy package", by: .meaning)
    #expect(found.hits.first?.quote == "The parcel was late.")
    #expect(found.hits.first?.match == "meaning")
    let both = try HeardSearch(workspace: test.workspace).hits("late package", by: .both)
    #expect(both.hits.first?.quote == "The parcel was late.")
    #expect(both.hits.first?.match == "both")
  }
}
