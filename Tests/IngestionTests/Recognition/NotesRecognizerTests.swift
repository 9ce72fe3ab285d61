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

/// Which documents are nobody's words.
struct NotesPurposeTests {
  private func notes(
    _ name: String, _ lines: [(heading: String?, text: String)], title: String = ""
  ) -> RawNotes {
    RawNotes(
      name: name, format: "markdown",
      lines: lines.enumerated().map {
        .init(
          text: $1.text, locator: "line:\($0 + 1)", heading: $1.heading,
          isQuoted: $1.text.hasPrefix("_"))
      }, details: title.isEmpty ? [:] : ["title": title])
  }

  private func kind(_ notes: RawNotes) -> SourceKind {
    NotesRecognizer(notes: notes).description(kind: nil).kind
  }

  @Test(arguments: [
    "ResearchPlan.md", "discussion_guide.md", "PlanAndGuide_Tables.md", "interview-script-b.md",
    "Study Plan and Interview Guide.md",
  ])
  func `plans and guides are passed over`(name: String) {
    let found = NotesRecognizer(notes: notes(name, [(nil, "Ask what they do.")]))
    #expect(found.reasonToPassOver(kind: nil) != nil)
    #expect(found.reasonToPassOver(kind: .interview) == nil)
  }

  @Test func `a talk with a named participant is never taken for a plan`() {
    let lines: [(String?, String)] = [(nil, "Customer: Ada Byte <ada@x.org>"), (nil, "Fine.")]
    let found = NotesRecognizer(notes: notes("test plan interview.md", lines))
    #expect(found.reasonToPassOver(kind: nil) == nil)
  }

  @Test func `results with a chapter on user types are no personas`() {
    let lines: [(String?, String)] = [
      ("User Types", "Three storytellers."), ("Lease Data", "They like it."),
    ]
    #expect(kind(notes("Results.md", lines, title: "User Types")) == .interview)
  }

  @Test func `a document about made-up people is personas`() {
    let about: [(String?, String)] = [("About the persona", "82 years old, retired")]
    #expect(kind(notes("ron.md", about, title: "Ron, older user")) == .personas)
    let types: [(String?, String)] = [
      ("User Type 1: Teller", "x"), ("Goals", "x"), ("Pain Points", "x"),
      ("User Type 2: Asker", "x"),
    ]
    #expect(kind(notes("types.md", types, title: "User Types")) == .personas)
  }

  @Test func `what a study assumes is not what a participant says`() throws {
    let source = RecognizedSource(
      NotesRecognizer(
        notes: notes(
          "results.md",
          [
            ("Hypotheses tested", "_We believe that people will read it._"),
            ("Findings", "_I never read the second page._"),
          ])), kind: nil)
    var roles: [String?] = []
    try source.forEachRecord({ roles.append($0.values[2]) }, rejected: { _ in })
    #expect(roles == ["staff", "customer"])
  }
}
