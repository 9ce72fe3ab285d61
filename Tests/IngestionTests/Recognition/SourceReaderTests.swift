import EvidenceModel
import Foundation
import Testing

@testable import Ingestion

struct SourceReaderTests {
  private func read(
    _ text: String, name: String, options: SourceReader.Options = .init()
  ) throws -> RecognizedFile {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "source-reader-\(UUID())")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let url = folder.appendingPathComponent(name)
    try Data(text.utf8).write(to: url)
    return try SourceReader(options).sources(at: url.path)
  }

  @Test func `the name of a file plays no part`() throws {
    let text = "Customer ID,Gender,Plan,Churn\nc1,f,Pro,No\nc2,m,Free,Yes\nc3,f,Pro,No\n"
    let file = try read(text, name: "tickets.csv")
    #expect(file.sources.map(\.description.kind) == [.crm])
  }

  @Test func `kind and roles can be set`() throws {
    let text = "Customer ID,Gender,Plan\nc1,f,Pro\nc2,m,Free\n"
    let file = try read(
      text, name: "a.csv", options: .init(kind: .events, roles: ["plan": .event]))
    let description = try #require(file.sources.first).description
    #expect(description.kind == .events)
    #expect(description.columns[2].role == .event)
    #expect(description.columns[2].isOverridden)
  }

  @Test func `names that come later settle the speakers of a conversation`() throws {
    let conversation = RawConversation(
      name: "a.txt", format: "named-turns",
      turns: [
        .init(speaker: "Kim", text: "Well.", locator: "turn:1"),
        .init(speaker: "Ada", text: "Fine.", locator: "turn:2"),
      ], hasSpeakers: true)
    let source = RecognizedSource(
      ConversationRecognizer(conversation: conversation, participants: [], staff: []), kind: nil)
    #expect(source.speakers == ["Kim": .unknown, "Ada": .unknown])
    #expect(source.findings.map(\.code) == ["unclear_speakers"])
    let named = source.naming(participants: ["Ada Byte"], staff: [])
    #expect(named.speakers == ["Kim": .interviewer, "Ada": .customer])
    #expect(named.description.details["participant"] == "Ada")
  }

  @Test func `a file that is not there is a diagnostic`() {
    #expect(throws: Diagnostic.self) { try SourceReader().sources(at: "/nowhere/at/all.csv") }
  }
}
