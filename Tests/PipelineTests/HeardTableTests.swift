import EvidenceModel
import Foundation
import Pipeline
import TestSupport
import Testing

/// The themes of one column of any table, without a workspace.
struct HeardTableTests {
  private func table(_ text: String) throws -> String {
    let file = try TestFolders.make().appendingPathComponent("answers.csv")
    try Data(text.utf8).write(to: file)
    return file.path
  }

  private static let answers = """
    Name,Comment
    Ann,The parcel is always late
    Bob,Parcels always come late
    Cleo,n/a
    Dora,The app crashes when I log in
    Emil,The app crashed after the login
    Ann,My parcel came late again
    Finn,
    """

  @Test func `people are counted, empty answers are not`() throws {
    let found = try HeardTable(
      path: table(Self.answers), options: .init(text: "Comment", person: "Name", count: 2))
    #expect(found.themes.map(\.people) == [2, 2])
    #expect(found.texts == 5 && found.people == 4 && found.empty == 2)
    #expect(found.assignments.map(\.row) == [1, 2, 4, 5, 6])
    #expect(Set(found.assignments.map(\.theme)) == ["t1", "t2"])
  }

  @Test func `without a person each row is one`() throws {
    let found = try HeardTable(
      path: table(Self.answers), options: .init(text: "comment", count: 2))
    #expect(found.themes.map(\.people) == [3, 2])
  }

  private static let wrong: [(String, String?, Int?, String)] = [
    ("Comments", nil, nil, "themes.noColumn"), ("Comment", "Who", nil, "themes.noColumn"),
    ("Comment", nil, 9, "themes.count"),
  ]

  @Test(arguments: wrong)
  func `what can't be is said`(text: String, person: String?, count: Int?, code: String) throws {
    let path = try table(Self.answers)
    let error = #expect(throws: Diagnostic.self) {
      try HeardTable(path: path, options: .init(text: text, person: person, count: count))
    }
    #expect(error?.code.name == code)
  }

  @Test func `a column that says nothing is an error`() throws {
    let path = try table("Name,Comment\nAnn,n/a\nBob,-\nCleo,none\n")
    let error = #expect(throws: Diagnostic.self) {
      try HeardTable(path: path, options: .init(text: "Comment"))
    }
    #expect(error?.code.name == "themes.noTexts")
  }

  @Test func `quotes are redacted`() throws {
    let path = try table("Comment\nWrite to ann@example.com about the late parcel\nLate parcel\n")
    let found = try HeardTable(path: path, options: .init(text: "Comment"))
    let quotes = found.themes.flatMap { $0.quotes.map(\.text) }
    #expect(quotes.contains { $0.contains("[email]") })
    #expect(!quotes.contains { $0.contains("example.com") })
  }
}
