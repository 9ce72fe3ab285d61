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

  @Test func `the slider gives fewer themes on one side and more on the other`() throws {
    let matters = [
      "the parcel came late", "the parcel came broken", "the invoice came late",
      "the invoice was wrong", "the app crashed at the login", "the app crashed at the checkout",
      "the courier was rude", "the courier came late",
    ]
    let path = try table("Comment\n" + matters.joined(separator: "\n"))
    let counts = try [HeardTable.Options.Detail.fewer, .normal, .more].map { detail in
      var options = HeardTable.Options(text: "Comment")
      options.detail = detail
      return try HeardTable(path: path, options: options).themes.count
    }
    #expect(counts[0] <= counts[1] && counts[1] <= counts[2] && counts[0] < counts[2])
  }

  @Test func `a codebook goes out as CSV and REFI-QDA and comes back`() throws {
    let found = try HeardTable(path: table(Self.answers), options: .init(text: "Comment", count: 2))
    let folder = try TestFolders.make()
    for (name, text) in [("book.csv", found.codebook.csv), ("book.qdc", found.codebook.xml)] {
      let file = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: file)
      #expect(try Codebook(path: file.path).entries.map(\.name) == found.themes.map(\.label))
    }
    #expect(found.codebook.xml.contains("urn:QDA-XML:codebook:1.0"))
  }

  @Test func `given codes take their texts, and the rest is grouped as usual`() throws {
    var options = HeardTable.Options(text: "Comment", person: "Name")
    options.codes = [
      Codebook.Entry(name: "Late delivery", description: "the parcel comes late"),
      Codebook.Entry(name: "Parking", description: "no room for the car"),
    ]
    let found = try HeardTable(path: table(Self.answers), options: options)
    #expect(found.themes.first?.id == "c1" && found.themes.first?.label == "Late delivery")
    #expect(found.assignments.filter { $0.theme == "c1" }.map(\.row) == [1, 2, 6])
    #expect(!found.themes.contains { $0.label == "Parking" })
    #expect(found.assignments.filter { $0.theme.hasPrefix("t") }.map(\.row) == [4, 5])
  }

  @Test func `names with marks survive, formulas do not`() throws {
    let book = Codebook([
      Codebook.Entry(name: "Price & \"value\" <now>", description: "=1+1, said twice")
    ])
    let file = try TestFolders.make().appendingPathComponent("marks.qdc")
    try Data(book.xml.utf8).write(to: file)
    #expect(try Codebook(path: file.path) == book)
    #expect(book.csv.contains("\"'=1+1, said twice\""))
  }

  @Test(arguments: ["", "<CodeBook/>", "other\nvalue\n"])
  func `a file without codes is refused`(text: String) throws {
    let file = try TestFolders.make().appendingPathComponent("book.qdc")
    try Data(text.utf8).write(to: file)
    #expect(throws: Diagnostic.self) { try Codebook(path: file.path) }
  }
}
