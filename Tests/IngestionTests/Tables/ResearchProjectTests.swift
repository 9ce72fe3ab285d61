import EvidenceModel
import Testing

@testable import Ingestion

/// Projects of programs for qualitative research.
struct ResearchProjectTests {
  private static let text =
    "Interviewer: How is it?\nAnn: It starts so slowly that I make coffee.\nInterviewer: And then?\nAnn: Then it runs.\n"

  private static func project(_ attributes: String) -> String {
    """
    <?xml version="1.0" encoding="utf-8"?>
    <Project xmlns="urn:QDA-XML:project:1.0" name="Study"><CodeBook><Codes>
    <Code guid="c1" name="speed" isCodable="true"><Code guid="c2" name="waiting"/></Code>
    </Codes></CodeBook><Sources><TextSource guid="s1" name="Ann" \(attributes)>
    <PlainTextSelection guid="p1" name="It starts so slowly" startPosition="29" endPosition="48">
    <Coding guid="x"><CodeRef targetGUID="c1"/></Coding>
    <Coding guid="y"><CodeRef targetGUID="c2"/></Coding></PlainTextSelection>
    </TextSource></Sources></Project>
    """
  }

  private func sources(_ members: [(String, String)]) throws -> [RecognizedSource] {
    try DialectFixture.sources(ZipBuilder(members).build(), name: "study.qdpx")
  }

  @Test func `texts become interviews and codings a table that explains them`() throws {
    let found = try sources([
      ("project.qde", Self.project("plainTextPath=\"internal://s1.txt\"")),
      ("Sources/s1.txt", Self.text),
    ])
    #expect(found.map(\.description.kind) == [.interview, .reference])
    #expect(found[0].speakers == ["Ann": .customer, "Interviewer": .interviewer])
    #expect(found[1].description.dialect == "refi-qda-references")
    var rows: [[String?]] = []
    try found[1].forEachRecord({ rows.append($0.values) }, rejected: { _ in })
    #expect(rows.map { $0[1] } == ["speed", "waiting"])
    #expect(rows[0][2] == "It starts so slowly")
  }

  @Test func `without texts the coded passages are the interview, each once`() throws {
    let found = try sources([("project.qde", Self.project("plainTextPath=\"internal://s1.txt\""))])
    #expect(found.map(\.description.dialect) == ["refi-qda-codings"])
    var rows: [RawRecord] = []
    let late = try found[0].forEachRecord({ rows.append($0) }, rejected: { _ in })
    #expect(rows.count == 1)
    #expect(rows[0].values.last == "customer")
    #expect(late.contains { $0.code == "repeated_passages" && $0.have == 1 })
  }

  @Test func `a project outside of an archive is one too`() throws {
    let xml = Self.project("").replacing(
      "<PlainTextSelection",
      with: "<PlainTextContent>\(Self.text)</PlainTextContent><PlainTextSelection",
      maxReplacements: 1)
    let found = try DialectFixture.sources(Array(xml.utf8), name: "study.xml")
    #expect(found.map(\.description.kind) == [.interview, .reference])
  }
}
