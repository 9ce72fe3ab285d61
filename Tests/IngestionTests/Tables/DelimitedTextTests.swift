import EvidenceModel
import Testing

@testable import Ingestion

/// Delimited text as real programs write it.
struct DelimitedTextTests {
  @Test func `quotes, doubled quotes and line ends within cells`() throws {
    let table = try ReadTable("id,comment\r\n1,\"one, \"\"two\"\"\r\nthree\"\r\n2,plain\r\n")
    #expect(
      table.rows.map(\.cells) == [
        ["id", "comment"], ["1", "one, \"two\"\r\nthree"], ["2", "plain"],
      ])
    #expect(table.rows.map(\.line) == [1, 2, 4])
  }

  @Test func `a blank cell is nil and a zero is zero`() throws {
    let table = try ReadTable("a,b,c\n,0,\"\"\n1,2,3\n")
    #expect(table.rows[1].cells == [nil, "0", nil])
  }

  @Test(arguments: [
    ("a,b\n1,2\n", ["1", "2"]), ("a;b\n1,5;2,5\n", ["1,5", "2,5"]),
    ("a\tb\n1, x\t2\n", ["1, x", "2"]),
    ("a|b\n1|2\n", ["1", "2"]), ("a,b\r1,2\r", ["1", "2"]), ("\u{FEFF}a,b\n1,2", ["1", "2"]),
    ("a,b\n\"He said \"no\" then\",2\n", ["He said \"no\" then", "2"]),
    ("a,b\n\"x\" ,5\" pipe\n", ["x", "5\" pipe"]),
  ])
  func `the delimiter is found from the content`(text: String, expected: [String]) throws {
    let table = try ReadTable(text)
    #expect(table.rows.first?.cells.first == "a")
    #expect(table.rows.last?.cells == expected)
    #expect(table.rejected.isEmpty)
  }

  @Test func `titles above the header and totals below the table pass as they are`() throws {
    let text =
      "# Report\n# 2024\n\nPage,Users,Rate\n/a,5,0.1\n/b,6,0.2\n\"Grand total\"\nCopyright\n"
    let table = try ReadTable(text)
    #expect(table.rejected.isEmpty)
    #expect(table.rows.map(\.cells.count) == [1, 1, 1, 3, 3, 3, 1, 1])
  }

  @Test func `a row that is cut at the end of the file is rejected`() throws {
    let table = try ReadTable("id,name,city\n1,Ann,\n2,Bob,York\n3")
    #expect(table.rows.count == 3)
    #expect(table.rejected.map(\.line) == [4])
  }

  @Test func `a header without a cell over the row names gets one`() throws {
    let table = try ReadTable("name,city\n1,Ann,Leeds\n2,Bob,York\n3,Cleo,Hull\n")
    #expect(table.rows[0].cells == [nil, "name", "city"])
    #expect(table.findings.contains { $0.code == "header_lacks_cell" })
  }

  @Test func `a list of one column is a table when its name says so`() throws {
    #expect(
      try ReadTable("city\nLeeds\nYork\n").rows.map(\.cells) == [["city"], ["Leeds"], ["York"]])
  }

  @Test func `a cell over the limit costs its row and says where`() throws {
    var options = FileOpener.Options()
    options.maximumCellBytes = 100
    let long = String(repeating: "x", count: 101)
    let table = try ReadTable("id,text\n1,\"\(long)\"\n2,\(long.dropLast())\n", options)
    #expect(table.rows.map(\.line) == [1, 3])
    #expect(table.rejected.map(\.reason) == ["cell 2 has 101 bytes, 100 are allowed"])
    #expect(table.rejected.map(\.line) == [2])
  }

  @Test func `a cell of fifty megabytes is set aside by default`() throws {
    var bytes = Array("id,text\n1,\"".utf8)
    bytes += [UInt8](repeating: UInt8(ascii: "x"), count: 50 << 20)
    bytes += Array("\"\n2,fine\n".utf8)
    let table = try ReadTable(FileOpener().open(Bytes(bytes), name: "big.csv", depth: 0))
    #expect(table.rows.map { $0.cells[0] } == ["id", "2"])
    #expect(table.rejected.map(\.line) == [2])
    #expect(table.rejected.first?.original.utf8.count == 10_000)
  }

  @Test func `955 columns are read and 2,000 are too many`() throws {
    let wide = (1...955).map(String.init).joined(separator: ",")
    #expect(try ReadTable("\(wide)\n\(wide)\n").rows.map(\.cells.count) == [955, 955])
    let wider = (1...2_000).map(String.init).joined(separator: ",")
    let table = try ReadTable("\(wider)\n")
    #expect(table.rows.isEmpty)
    #expect(table.rejected.count == 1)
  }

  @Test func `the sample is the beginning of the rows`() throws {
    let text = (0..<500).map { "\($0),x\($0)" }.joined(separator: "\n")
    let table = try ReadTable("id,name\n" + text)
    #expect(table.rows.count == 501)
    #expect(table.sample == Array(table.rows.prefix(200)))
  }
}
