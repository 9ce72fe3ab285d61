import EvidenceModel
import Foundation
import TestSupport
import Testing

@testable import Reporting

struct DocumentSchemaTests {
  private let coder = PersonaDocumentCoder()

  /// Replaces the value at a path of keys and indices; nil removes it.
  private func changed(
    _ value: JSONValue, _ path: ArraySlice<String>, to new: JSONValue?
  ) -> JSONValue {
    guard let step = path.first else { return new ?? .null }
    if case .object(var members) = value {
      let isLast = path.count == 1
      members[step] =
        isLast ? new : members[step].map { changed($0, path.dropFirst(), to: new) }
      return .object(members)
    }
    guard case .array(var elements) = value, let index = Int(step) else { return value }
    elements[index] = changed(elements[index], path.dropFirst(), to: new)
    return .array(elements)
  }

  @Test func `the embedded schema is the file in docs`() throws {
    let url = ProjectFiles.url("docs/schema/likeness.personas-1.schema.json")
    #expect(DocumentSchema.text == (try String(contentsOf: url, encoding: .utf8)))
  }

  @Test(arguments: [
    DocumentFixtures.typical, DocumentFixtures.empty, DocumentFixtures.contradicted,
    DocumentFixtures.hypothesis,
  ])
  func `documents as they are exported are valid`(document: PersonaDocument) throws {
    let validator = try DocumentSchemaValidator()
    #expect(validator.violations(in: try coder.value(of: document)) == [])
    let shared = ShareFilter().publicDocument(from: document, pseudonyms: [:])
    #expect(validator.violations(in: try coder.value(of: shared)) == [])
    #expect(DocumentIntegrity().violations(in: document) == [])
  }

  @Test(arguments: [
    ("schema", JSONValue.string("likeness.personas/2"), "$.schema"),
    ("version", .number("0"), "$.version"),
    ("version", .number("1.5"), "$.version"),
    ("previous", .string("abc"), "$.previous"),
    ("review_by", .string("31 Dec"), "$.review_by"),
    ("secret", .string("x"), "$"),
    ("unassigned.share", .number("1.2"), "$.unassigned.share"),
    ("personas.0.status", .string("good"), "$.personas[0].status"),
    ("personas.0.size.ci", .array([.number("0.1")]), "$.personas[0].size.ci"),
    ("personas.0.claims.0.kind", .string("hobby"), "$.personas[0].claims[0].kind"),
    ("personas.0.claims.0.card", .string("yes"), "$.personas[0].claims[0].card"),
    ("personas.0.claims.0.text", .string(""), "$.personas[0].claims[0].text"),
    (
      "personas.0.claims.0.evidence.0", .object(["source": .string("src1")]),
      "$.personas[0].claims[0].evidence[0]"
    ),
    ("personas.0.claims.5.predicate.op", .string("="), "$.personas[0].claims[5].predicate.op"),
    ("personas.0.decisions.0.team", .string("legal"), "$.personas[0].decisions[0].team"),
    ("personas.0.metrics.0.n", .number("-1"), "$.personas[0].metrics[0].n"),
    ("changes.0.change", .string("better"), "$.changes[0].change"),
    ("warnings.0.code", .string("Few Interviews"), "$.warnings[0].code"),
  ])
  func `each kind of damage is found at its place`(
    path: String, value: JSONValue, place: String
  ) throws {
    let steps = path.split(separator: ".").map(String.init)
    let damaged = changed(try coder.value(of: DocumentFixtures.typical), steps[...], to: value)
    let found = try DocumentSchemaValidator().violations(in: damaged)
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.path == place })
  }

  @Test(arguments: ["schema", "previous", "personas.0.claims", "personas.1.claims.0.supersedes"])
  func `a missing key is found`(path: String) throws {
    let steps = path.split(separator: ".").map(String.init)
    let damaged = changed(try coder.value(of: DocumentFixtures.typical), steps[...], to: nil)
    let found = try DocumentSchemaValidator().violations(in: damaged)
    #expect(found.map(\.message) == ["lacks the key \(steps.last ?? "")"])
  }

  @Test func `a keyword that isn't understood is reported, not skipped`() throws {
    let validator = try DocumentSchemaValidator(schemaText: #"{"multipleOf": 2}"#)
    #expect(validator.violations(in: .number("3")).count == 1)
  }

  @Test(arguments: [
    ("^[a-z]{2,3}$", "abc", true), ("^[a-z]{2,3}$", "abcd", false), ("b+", "aabbc", true),
    ("^a?b$", "b", true), ("^a*b$", "aaac", false), ("^x\\.y$", "x.y", true),
    ("^x\\.y$", "xzy", false), ("^[0-9-]+$", "2025-01", true),
  ])
  func `patterns match like regular expressions`(
    pattern: String, text: String, isMatch: Bool
  ) throws {
    #expect(try #require(SchemaPattern(pattern)).matches(text) == isMatch)
  }

  @Test(arguments: ["(a|b)", "a|b", "[^a]", "\\d", "a{2", "*"])
  func `a pattern beyond the subset is refused`(pattern: String) {
    #expect(SchemaPattern(pattern) == nil)
  }

  @Test func `broken references are found`() {
    var document = DocumentFixtures.typical
    document.personas[0].jtbd?.claimIDs.append(ClaimID("nowhere"))
    document.personas[0].journey[0].claimIDs = [ClaimID("p2-1")]
    document.personas[1].claims[0].evidence[0].source = SourceID("src9")
    document.personas[1].claims[1].support.customers = 5_000
    document.personas[1].metrics[0].ci = [0.5, 0.6]
    document.warnings[0].persona = "p7"
    document.changes[0].claim = ClaimID("nowhere")
    #expect(
      DocumentIntegrity().violations(in: document).map(\.path) == [
        "$.personas[0].jtbd.claim_ids[2]", "$.personas[0].journey[0].claim_ids[0]",
        "$.personas[1].metrics[0].ci", "$.personas[1].claims[0].evidence[0].source",
        "$.personas[1].claims[1].support", "$.changes[0].claim", "$.warnings[0].persona",
      ])
  }

  @Test func `ids that stand twice are found`() {
    var document = DocumentFixtures.typical
    document.personas.append(document.personas[1])
    #expect(
      DocumentIntegrity().violations(in: document).map(\.path)
        == ["$.personas", "$.personas[].claims"])
  }
}
