import EvidenceModel
import Testing

@testable import Ingestion

struct NotesRecognizerTests {
  private func notes(_ lines: [String], name: String = "note.md", details: [String: String] = [:])
    -> RawNotes
  {
    RawNotes(
      name: name, format: "text",
      lines: lines.enumerated().map {
        .init(text: $1, locator: "line:\($0 + 1)", heading: nil, isQuoted: $1.hasPrefix(">"))
      }, details: details)
  }

  private func records(_ notes: RawNotes) throws -> (SourceDescription, [RawRecord]) {
    let source = RecognizedSource(NotesRecognizer(notes: notes), kind: nil)
    var records: [RawRecord] = []
    try source.forEachRecord({ records.append($0) }, rejected: { _ in })
    return (source.description, records)
  }

  @Test func `a sales note keeps the customer's words apart`() throws {
    let (description, found) = try records(
      notes([
        "Call w/ Ada Byte <ada@x.org>", "Date: 14 Aug 2024", "Rep: Kim Lee", "- wants a discount",
        #"- said: "We would leave if it fails once more""#,
      ]))
    #expect(description.kind == .salesNotes)
    #expect(description.details["email"] == "ada@x.org")
    #expect(description.details["participant"] == "Ada Byte")
    #expect(description.details["date"] == "2024-08-14")
    #expect(description.details["rep"] == "Kim Lee")
    #expect(found.last?.values.suffix(2) == ["customer", "We would leave if it fails once more"])
    #expect(found.last?.locator == "line:5")
    #expect(found.dropLast().allSatisfy { $0.values[2] == "staff" })
  }

  @Test func `research notes give quoted lines to the participants`() throws {
    let (description, found) = try records(
      notes(["Most people liked it.", "> I never look at the second page."], name: "results.md"))
    #expect(description.kind == .interview)
    #expect(found.map { $0.values[2] } == ["staff", "customer"])
    #expect(found[1].values[3] == "I never look at the second page.")
  }

  @Test func `a script for interviewers has no customer in it`() throws {
    let (_, found) = try records(
      notes(["> Say that we record this call."], name: "interview-guide.md"))
    #expect(found.allSatisfy { $0.values[2] == "staff" })
  }
}
