import EvidenceModel
import Testing

@testable import Ingestion

/// JSON as tables.
struct JSONTableTests {
  @Test func `nested members become key paths`() throws {
    let table = try ReadTable(
      #"[{"id": 7, "requester": {"email": "a@example.org"}, "tags": ["x", "y"], "open": true}]"#)
    #expect(table.rows[0].cells == ["id", "requester.email", "tags", "open"])
    #expect(table.rows[1].cells == ["7", "a@example.org", "x; y", "true"])
  }

  @Test func `columns are the union of keys in order of appearance`() throws {
    let table = try ReadTable("{\"b\": 1}\n{\"a\": 2, \"b\": null}\n", name: "x.ndjson")
    #expect(table.rows.map(\.cells) == [["b", "a"], ["1", nil], [nil, "2"]])
    #expect(table.rows.map(\.line) == [1, 1, 2])
  }

  @Test func `the list within an object is the table`() throws {
    let table = try ReadTable(#"{"count": 2, "users": [{"id": 1}, {"id": 2}], "next": null}"#)
    #expect(table.rows.map(\.cells) == [["id"], ["1"], ["2"]])
  }

  @Test func `an object with an identifier is one row`() throws {
    let table = try ReadTable(#"{"id": 9, "comments": [{"b": "x", "a": 1}]}"#)
    #expect(table.rows.map(\.cells) == [["id", "comments"], ["9", #"[{"a":1,"b":"x"}]"#]])
  }

  @Test func `keys with typed values become columns`() throws {
    let table = try ReadTable(
      #"[{"p": [{"key": "page", "value": {"string_value": "/a", "int_value": null}}]}]"#)
    #expect(table.rows.map(\.cells) == [["p.page"], ["/a"]])
  }

  @Test(arguments: [
    ("1719792600000000", "1719792600000000"), ("1e3", "1000"), ("-1.25E-2", "-0.0125"),
    ("12.50", "12.50"), ("1.5e+15", "1500000000000000"), ("0", "0"),
  ])
  func `numbers keep their digits`(written: String, expected: String) throws {
    #expect(try ReadTable("[{\"n\": \(written)}]").rows[1].cells == [expected])
  }

  @Test func `escapes and surrogates are read`() throws {
    let table = try ReadTable(#"[{"t": "a\n\"\u00e9\ud83d\ude00\ud83d"}]"#)
    #expect(table.rows[1].cells == ["a\n\"é😀\u{FFFD}"])
  }

  @Test(arguments: [#"{"a": 01}"#, #"{"a" 1}"#, #"{"a": tru}"#, #"{"a": 1,}"#, #"{"a": "\x"}"#])
  func `what is no JSON is rejected`(record: String) throws {
    let table = try ReadTable("[{\"a\": 1},\n\(record)]")
    #expect(table.rows.count == 2)
    #expect(table.rejected.map(\.line) == [2])
  }

  @Test func `keys that come late are counted, addresses among them never shown`() throws {
    let records = (0..<1_000).map { "{\"a\": \($0)}" } + ["{\"late\": 1, \"x@example.org\": 2}"]
    let table = try ReadTable(records.joined(separator: "\n"), name: "x.ndjson")
    let finding = table.findings.first { $0.code == "late_keys" }
    #expect(finding?.have == 2)
    #expect(finding?.message.contains("late") == true)
    #expect(finding?.message.contains("@") == false)
  }
}
