import EvidenceModel
import Testing

@testable import Ingestion

/// Every layout with a fixture of its own, whatever the file is called and in which order it comes.
struct DialectFixtureTests {
  private static let all =
    DialectFixture.customers + DialectFixture.words + DialectFixture.habits

  @Test(arguments: all)
  func `a layout is recognised by its content with all records and roles`(
    fixture: DialectFixture
  ) throws {
    let source = try DialectFixture.source(fixture.text)
    #expect(source.description.dialect == fixture.dialect)
    #expect(source.description.kind == fixture.kind)
    let found = Dictionary(
      source.description.columns.map { ($0.title, $0.role) }, uniquingKeysWith: { $1 })
    for title in fixture.roles.keys.sorted() {
      #expect(found[title] == fixture.roles[title], "\(title)")
    }
    var records = 0
    try source.forEachRecord({ _ in records += 1 }, rejected: { _ in })
    #expect(records == fixture.records)
  }

  @Test(arguments: all.filter { !$0.text.hasPrefix("{") && !$0.text.hasPrefix("[") })
  func `columns in another order and titles in capitals change nothing`(
    fixture: DialectFixture
  ) throws {
    let lines = fixture.text.split(separator: "\n", omittingEmptySubsequences: false)
    // Layouts with quoted cells or several header rows can't be turned around this simply.
    guard !fixture.text.contains("\""), !fixture.text.contains("#"),
      !["surveymonkey", "qualtrics"].contains(fixture.dialect)
    else { return }
    let mark: Character = lines[0].contains(";") ? ";" : ","
    let turned = lines.enumerated().map { index, line in
      let cells = line.split(separator: mark, omittingEmptySubsequences: false).reversed()
      let text = cells.joined(separator: String(mark))
      return index == 0 ? text.uppercased() : text
    }
    let source = try DialectFixture.source(turned.joined(separator: "\n"), name: "table.csv")
    // Survey codes, layouts of few lower-case titles, and names of keys mean something as written.
    let isWritten = ["limesurvey", "segment-events"].contains(fixture.dialect)
    if !isWritten { #expect(source.description.dialect == fixture.dialect) }
    #expect(source.description.kind == fixture.kind)
  }

  @Test func `every layout has a fixture`() {
    let known = Set(Self.all.map(\.dialect))
    // These two come out of projects, which have tests of their own; nobody has shown us the last.
    let others: Set = ["refi-qda-codings", "refi-qda-references", "qualcoder-codings"]
    for dialect in Dialect.all where !others.contains(dialect.name) {
      #expect(known.contains(dialect.name), "\(dialect.name)")
    }
  }
}
