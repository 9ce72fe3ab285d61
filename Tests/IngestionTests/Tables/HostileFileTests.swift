import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Ingestion

/// Every file of `Tests/Fixtures/hostile` does what its line in the README there says.
struct HostileFileTests {
  @Test(arguments: [
    ("empty.csv", "import.empty"), ("web-page.csv", "import.unsupported"),
    ("picture.csv", "import.unsupported"), ("truncated.zip", "import.truncated"),
    ("climbing.zip", "import.unsafe"), ("wrong-checksum.zip", "import.truncated"),
    ("entity-bomb.xlsx", "import.unsafe"), ("not-there.csv", "import.notFound"),
  ])
  func `a file that can't be used says why and what to do`(name: String, code: String) throws {
    let diagnostic = #expect(throws: Diagnostic.self) { try Hostile.open(name) }
    #expect(diagnostic?.code.name == code)
    #expect(diagnostic?.message.contains(name) == true)
    #expect(diagnostic?.remedy.isEmpty == false)
  }

  @Test func `a web page named csv is called a web page`() {
    let diagnostic = #expect(throws: Diagnostic.self) { try Hostile.open("web-page.csv") }
    #expect(diagnostic?.message.contains("a web page") == true)
  }

  @Test func `ragged rows are rejected with their line and the rest goes on`() throws {
    let table = try Hostile.table("ragged.csv")
    #expect(table.rows.map(\.line) == [1, 2, 5, 6])
    #expect(table.rows.allSatisfy { $0.cells.count == 3 })
    #expect(table.rejected.map(\.line) == [3, 4])
    #expect(
      table.rejected.map(\.reason) == [
        "row has 2 cells, the header has 3", "row has 4 cells, the header has 3",
      ])
    #expect(table.rejected.first?.original == "2,Bob")
  }

  @Test func `rows whose trailing blanks were left out are filled up`() throws {
    let table = try Hostile.table("trimmed-rows.csv")
    #expect(table.rejected.isEmpty)
    #expect(table.rows[2].cells == ["2", "Bob", nil])
    #expect(table.findings.first { $0.code == "short_rows" }?.have == 2)
  }

  @Test(arguments: [
    ("two-encodings.csv", "mixed_encodings", ["René", "André", "Zoë", "it’s"]),
    ("windows-1252.csv", "encoding", ["It’s naïve – café", "“fine”"]),
    ("mac-roman.csv", "encoding", ["It’s fine", "café\u{A0}“good”"]),
    ("utf16-tabs.csv", "encoding", ["Zoë", "Ann, Lee"]),
    ("utf16-no-mark.csv", "encoding", ["Ann", "Bob"]),
  ])
  func `characters come out right whatever the encoding`(
    name: String, code: String, expected: [String]
  ) throws {
    let table = try Hostile.table(name)
    #expect(table.rows.dropFirst().map { $0.cells[1] } == expected)
    #expect(table.findings.contains { $0.code == code })
    #expect(table.rejected.isEmpty)
  }

  @Test func `bytes that are no text still give a table and a finding`() throws {
    let table = try Hostile.table("invalid-utf8.csv")
    #expect(table.rows.count == 4)
    #expect(table.rows[1].cells == ["1", "Zoë"])
    #expect(table.findings.contains { $0.code == "mixed_encodings" })
  }

  @Test func `NUL bytes are left out and counted`() throws {
    let table = try Hostile.table("nul-bytes.csv")
    #expect(table.rows[1].cells == ["1", "Ann"])
    #expect(table.findings.first { $0.code == "nul_bytes" }?.have == 1)
  }

  @Test func `repeated and blank titles stay as they are`() throws {
    let table = try Hostile.table("duplicate-headers.csv")
    #expect(table.rows[0].cells == ["id", "Other", "Other", nil, "Other"])
  }

  @Test func `a quote that is never closed costs only its own line`() throws {
    let table = try Hostile.table("unclosed-quote.csv")
    #expect(table.rows.count == 4)
    #expect(table.rejected.count == 1)
    #expect(table.rejected.first?.line == 3)
    #expect(table.rejected.first?.reason.contains("line 3 is never closed") == true)
  }

  @Test func `a separator line is obeyed`() throws {
    let table = try Hostile.table("separator-line.csv")
    #expect(table.rows.map(\.cells) == [["id", "price"], ["1", "2,50"], ["2", "3,75"]])
    #expect(table.rows.first?.line == 2)
  }

  @Test func `a table named txt is a table`() throws {
    #expect(try Hostile.table("list.txt").rows.count == 4)
  }

  @Test func `a JSON list that breaks off gives its complete records`() throws {
    let table = try Hostile.table("cut.json")
    #expect(table.rows.map(\.cells) == [["id", "subject"], ["1", "Late"], ["2", "Broken"]])
    #expect(table.rejected.map(\.line) == [4])
    #expect(table.findings.contains { $0.code == "file_cut" && $0.have == 2 })
  }

  @Test func `a bad line of NDJSON is rejected alone`() throws {
    let table = try Hostile.table("bad-line.ndjson")
    #expect(table.rows.dropFirst().map { $0.cells[0] } == ["1", "3"])
    #expect(table.rejected.map(\.line) == [2])
  }

  @Test func `endless nesting is refused`() {
    let diagnostic = #expect(throws: Diagnostic.self) { try Hostile.open("deep.json") }
    #expect(diagnostic?.code.name == "import.truncated")
  }

  @Test func `archives in archives are refused and good members taken`() throws {
    let opened = try Hostile.open("nested.zip")
    #expect(opened.contents.map(\.name) == ["nested.zip/good.csv"])
    #expect(opened.findings.contains { $0.code == "import_unsafe" && $0.level == .error })
  }

  @Test func `an archive that unpacks to too much is refused`() {
    var options = FileOpener.Options()
    options.maximumArchiveBytes = 1_000_000
    let diagnostic = #expect(throws: Diagnostic.self) { try Hostile.open("bomb.zip", options) }
    #expect(diagnostic?.code.name == "import.unsafe")
  }

  @Test func `a workbook named csv is recognised and read as it is shown`() throws {
    let opened = try Hostile.open("workbook-named.csv")
    #expect(
      opened.contents.map(\.name) == [
        "workbook-named.csv#Second first", "workbook-named.csv#People",
      ])
    guard case .table(let people)? = opened.contents.last else {
      Issue.record("no table")
      return
    }
    let rows = try ReadTable(people).rows
    #expect(people.format == .spreadsheet)
    #expect(rows.map(\.line) == [1, 3, 4, 6])
    #expect(rows[0].cells == ["Name", "Joined", nil, "Paid", "Score"])
    #expect(rows[1].cells == ["Ann & Co", "2024-03-12", nil, "true", "0.1"])
    #expect(rows[2].cells == ["東京", "2024-03-12T09:14:00", nil, "false", "1500"])
    #expect(rows[3].cells == [nil, nil, nil, nil, "12:00:00"])
  }

  @Test func `dates counted from 1904 are right`() throws {
    #expect(try Hostile.table("dates-1904.xlsx").rows[1].cells == ["2024-03-12"])
  }

  @Test func `every hostile file is described in the README`() throws {
    let folder = ProjectFiles.url("Tests/Fixtures/hostile")
    let readme = try String(contentsOf: folder.appendingPathComponent("README.md"), encoding: .utf8)
    for name in try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    where name != "README.md" {
      #expect(readme.contains("| `\(name)` |"), "\(name) has no line")
    }
  }
}
