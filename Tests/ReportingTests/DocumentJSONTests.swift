import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

struct DocumentJSONTests {
  private let coder = PersonaDocumentCoder()

  @Test func `a document comes back as it was written`() throws {
    let bytes = try coder.encode(DocumentFixtures.typical)
    #expect(try coder.decode(bytes) == DocumentFixtures.typical)
  }

  @Test func `the same document is the same bytes`() throws {
    let first = try coder.encode(DocumentFixtures.contradicted)
    let again = try coder.encode(try coder.decode(first))
    #expect(first == again)
    expectSnapshot(String(decoding: first, as: UTF8.self), named: "contradicted.json")
  }

  @Test func `decimals are rounded to four and written short`() throws {
    var document = DocumentFixtures.empty
    document.unassigned = .init(customers: 3, share: 0.1 + 0.2)
    #expect(try coder.value(of: document)["unassigned"]?["share"] == .number("0.3"))
    document.unassigned.share = 2.0 / 3
    #expect(try coder.value(of: document)["unassigned"]?["share"] == .number("0.6667"))
    document.unassigned.share = -0.00001
    #expect(try coder.value(of: document)["unassigned"]?["share"] == .number("0"))
  }

  @Test func `a seed of 64 bits isn't rounded`() throws {
    let value = try coder.value(of: DocumentFixtures.typical)
    #expect(value["provenance"]?["seed"] == .number("18446744073709551615"))
  }

  @Test func `only previous and supersedes are written as null`() throws {
    let text = String(decoding: try coder.encode(DocumentFixtures.hypothesis), as: UTF8.self)
    let nulls = text.split(separator: "\n").filter { $0.contains("null") }
      .map { $0.trimmingCharacters(in: [" ", ","]) }
    #expect(Set(nulls) == ["\"previous\": null", "\"supersedes\": null"])
  }

  @Test func `slashes and letters outside ASCII stay as they are`() throws {
    var document = DocumentFixtures.typical
    document.personas[0].name = "Käufer / \"Zürich\" 🚲"
    let text = String(decoding: try coder.encode(document), as: UTF8.self)
    #expect(text.contains("\"name\": \"Käufer / \\\"Zürich\\\" 🚲\""))
  }

  @Test func `a number that isn't finite can't be written`() {
    var document = DocumentFixtures.typical
    document.unassigned.share = .nan
    #expect { try coder.encode(document) } throws: {
      ($0 as? Diagnostic)?.code == .documentUnwritable
    }
  }

  @Test func `a document without gaps is read`() throws {
    var text = String(decoding: try coder.encode(DocumentFixtures.hypothesis), as: UTF8.self)
    text = text.replacingOccurrences(of: "\"gaps\": [", with: "\"other\": [")
    #expect(try coder.decode(Array(text.utf8)).personas[0].gaps.isEmpty)
  }

  @Test(arguments: [
    "", "{", "{\"a\":1,}", "[1 2]", "{\"a\":1,\"a\":2}", "01", "\"\\x\"", "\"\\ud800\"", "1.",
    "nul", "{} {}", "\"\u{1}\"", String(repeating: "[", count: 5_000),
  ])
  func `damaged JSON is refused with its place`(text: String) {
    #expect { try JSONParser.value(in: Array(text.utf8)) } throws: { error in
      guard let diagnostic = error as? Diagnostic else { return false }
      return diagnostic.code == .documentNotJSON && diagnostic.message.contains("at byte")
    }
  }

  @Test func `escapes and surrogate pairs are read`() throws {
    let value = try JSONParser.value(in: Array(#""a\u00e9\ud83d\ude00\n\/""#.utf8))
    #expect(value == .string("aé😀\n/"))
  }

  @Test func `another schema is refused, and a damaged document names the place`() throws {
    #expect { try coder.decode(Array("{\"schema\": \"other/1\"}".utf8)) } throws: {
      ($0 as? Diagnostic)?.code == .documentWrongSchema
    }
    let text = String(decoding: try coder.encode(DocumentFixtures.typical), as: UTF8.self)
      .replacingOccurrences(of: "\"customers\": 310", with: "\"customers\": \"x\"")
    #expect { try coder.decode(Array(text.utf8)) } throws: {
      ($0 as? Diagnostic)?.message.contains("$.unassigned.customers") == true
    }
  }
}
