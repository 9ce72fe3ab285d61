import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Testing

/// Folders as customers hand them over: exports with documents, pictures and programs among them.
struct BadInputFolderTests {
  private let contacts = "Record ID,Email,Lifecycle Stage\n1,a@shop.example,customer\n"

  @Test func `files that only describe are passed over and say so`() throws {
    let test = try TestWorkspace()
    _ = try test.file("contacts.csv", contacts)
    _ = try test.file("README.md", "# Export\n\nWritten by the data team.\n\n> Ask us anything.\n")
    _ = try test.file("LICENSE", "All rights reserved. You may not copy this.\n")
    _ = try test.file("report.Rmd", "---\ntitle: x\n---\n\nSome text, and more, and more.\n")
    _ = try test.file("prepare.py", "import csv\nprint(1, 2)\nprint(3, 4)\n")
    _ = try test.file("slides.pdf", "%PDF-1.4 nothing")
    let report = try test.importPath(test.exports)
    #expect(report.files.count { $0.state == .imported } == 1)
    #expect(report.files.count { $0.state == .skipped } == 5)
    #expect(report.people == 1)
    #expect(report.summary.contains("failed") == false)
  }

  @Test func `a person may say that such a file holds words after all`() throws {
    let test = try TestWorkspace()
    let path = try test.file(
      "README.md", "Date: 2025-03-01\n\n> I never found the button for the invoice.\n")
    let report = try Importer(workspace: test.workspace, options: .init(kind: .interview))
      .importPaths([path])
    #expect(report.files.map(\.state) == [.imported])
  }

  @Test func `a picture named by itself is an error with a remedy`() throws {
    let test = try TestWorkspace()
    let path = try test.file("slides.pdf", "%PDF-1.4 nothing")
    let error = #expect(throws: Diagnostic.self) { try test.importPath(path) }
    #expect(error?.code.name == "import.unsupported")
    #expect(error?.remedy.isEmpty == false)
  }

  @Test func `many files of a kind are summed up, and each note stands once`() throws {
    let test = try TestWorkspace()
    for number in 10..<26 {
      _ = try test.file(
        "study/talk-\(number).md",
        "# Notes \(number)\n\nA calm talk.\n\n> I never found the button for invoice \(number).\n")
    }
    let report = try test.importPath(test.exports)
    #expect(report.files.count == 16)
    let lines = report.text.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.contains("16 files in study: interview") == true)
    #expect(lines.count { $0.contains("without naming them") } == 1)
  }

  @Test func `a script in an answer is kept as it came and never quoted`() throws {
    let test = try TestWorkspace()
    let answer = "<script>alert('x')</script> great stuff that I use every day"
    let plain = "I use <b>bold</b> words, and a < b, because I want to be heard."
    _ = try test.file(
      "survey.csv",
      "Respondent ID,How often do you use it?,What is hard about it?\n"
        + "1,daily,\"\(answer)\"\n2,weekly,\"\(plain)\"\n3,daily,It takes too long to load.\n")
    try test.importPath(test.exports)
    let source = try #require(try test.workspace.sources().first)
    let column = try #require(source.description.columns.firstIndex { $0.role == .openAnswer })
    var answers: [String?] = []
    try test.workspace.forEachRecord(of: source) { answers.append($0.values[column]) }
    #expect(answers.prefix(2) == [answer, plain])
    let document = try test.build().document
    let claims: [Claim] = document.personas.flatMap { $0.claims }
    let quotes = claims.flatMap { $0.evidence.compactMap { $0.quote } }
    #expect(!quotes.contains { $0.contains("alert") || $0.contains("great stuff") })
  }

  @Test func `bodies that a tool writes as HTML lose their tags, scripts stay`() throws {
    let test = try TestWorkspace()
    let bodies = [
      "<p>It takes <b>too long</b> to load.</p>", "<div>I can't find the invoice.<br></div>",
      "<p>Please call me back.</p>", "<p onclick=\"x()\">Nothing works today.</p>",
    ]
    let rows = bodies.enumerated().map {
      "\($0),u\($0)@shop.example,open,\"\($1.replacingOccurrences(of: "\"", with: "\"\""))\"\n"
    }
    _ = try test.file(
      "tickets.csv", "Ticket ID,Requester Email,Status,Description\n" + rows.joined())
    try test.importPath(test.exports)
    let source = try #require(try test.workspace.sources().first)
    #expect(source.kind == .tickets)
    #expect(source.description.details["html"] == "Description")
    let column = try #require(source.description.index(of: .message))
    var texts: [String?] = []
    try test.workspace.forEachRecord(of: source) { texts.append($0.values[column]) }
    #expect(texts[0] == "It takes too long to load.")
    #expect(texts[1] == "I can't find the invoice.")
    #expect(texts[3] == bodies[3])
  }
}
