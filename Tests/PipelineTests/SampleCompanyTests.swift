import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting
import SampleCompany
import Statistics
import TestSupport
import Testing

/// The whole path on the made-up sample company: one import and one build, looked at from all sides.
@Suite(.serialized) struct SampleCompanyPathTests {
  /// One workspace for all tests of the suite.
  private struct Built: Sendable {
    let workspace: Workspace
    let folder: URL
    let summary: BuildSummary
  }

  private static let built = Result<Built, any Error> {
    let test = try TestWorkspace()
    let company = test.folder.appendingPathComponent("company")
    try SampleCompany().write(to: company)
    let exports = company.appendingPathComponent("exports").path
    try test.importPath(exports)
    return Built(workspace: test.workspace, folder: test.folder, summary: try test.build())
  }

  private var workspace: Workspace { get throws { try Self.built.get().workspace } }

  private func document(_ share: Sharing = .internal) throws -> PersonaDocument {
    try DocumentReader(workspace: try workspace).document(share: share)
  }

  private func truth() throws -> [String: Any] {
    let file = try Self.built.get().folder.appendingPathComponent("company/truth.json")
    let value = try JSONSerialization.jsonObject(with: Data(contentsOf: file))
    return try #require(value as? [String: Any])
  }

  @Test func `every export of the company is recognised and nothing is set aside`() throws {
    let sources = try workspace.sources()
    #expect(sources.map(\.rejected).allSatisfy { $0 == 0 })
    let kinds = Set(sources.map(\.kind))
    let expected: Set<SourceKind> = [
      .crm, .interview, .participants, .survey, .tickets, .orders, .events,
    ]
    #expect(kinds.isSuperset(of: expected))
  }

  @Test func `both exports validate against the schema and refer only to what they hold`() throws {
    for share in Sharing.allCases {
      let document = try document(share)
      let value = try PersonaDocumentCoder().value(of: document)
      #expect(try DocumentSchemaValidator().violations(in: value) == [])
      #expect(DocumentIntegrity().violations(in: document) == [])
    }
  }

  @Test func `every quote stands in its source, byte for byte`() throws {
    let reader = DocumentReader(workspace: try workspace)
    var checked = 0
    for claim in try document().personas.flatMap(\.claims) {
      let check = try reader.verify(claim)
      #expect(check.missing == 0, "\(claim.id)")
      checked += check.checked
    }
    #expect(checked > 50)
  }

  @Test func `a public export holds no personal data`() throws {
    let text = try Exporter(workspace: try workspace).text(format: .json, share: .public)
      .lowercased()
    for person in try workspace.people() {
      #expect(!text.contains("\"\(person.id.rawValue.lowercased())\""))
    }
    for role in [ColumnRole.email, .phone] {
      for value in try workspace.values(of: role) { #expect(!text.contains(value.lowercased())) }
    }
    for file in ["interview-01", "exports/"] { #expect(!text.contains(file)) }
    for planted in try #require(truth()["personal_data"] as? [[String: Any]]) {
      let value = try #require(planted["text"] as? String)
      #expect(!text.contains(value.lowercased()))
    }
  }

  @Test func `no instruction from outside reaches the document`() throws {
    let text = try Exporter(workspace: try workspace).text(format: .json, share: .internal)
      .lowercased()
    for planted in try #require(truth()["injections"] as? [[String: Any]]) {
      let words = try #require(planted["text"] as? String)
      #expect(!text.contains(words.lowercased().prefix(40)))
    }
  }

  @Test func `colleagues and test accounts are no customers`() throws {
    let members = Set(try document().personas.flatMap { $0.members ?? [] })
    for person in try workspace.people() where person.standing != .customer {
      #expect(!members.contains(person.id))
    }
    #expect(try workspace.people().contains { $0.standing == .internal })
    #expect(try workspace.people().contains { $0.standing == .lead })
  }

  @Test func `the customer types that were planted come back as personas`() throws {
    let people = try #require(truth()["people"] as? [[String: Any]])
    var type: [String: String] = [:]
    for person in people where person["standing"] as? String == "customer" {
      if let id = person["id"] as? String { type[id] = person["type"] as? String }
    }
    var labels: [Int] = []
    var truth: [Int] = []
    let names = Set(type.values).sorted()
    for (number, persona) in try document().personas.enumerated() {
      for member in persona.members ?? [] {
        guard let own = type[member.rawValue], let place = names.firstIndex(of: own) else {
          continue
        }
        labels.append(number)
        truth.append(place)
      }
    }
    #expect(labels.count > 250)
    // 1 would be all six types apart, without one person in the wrong one.
    let agreement = Agreement.adjustedRand(labels, truth)
    #expect(agreement > 0.85, "\(agreement)")
  }

  @Test func `the five personas are called what a product manager would call them`() throws {
    let names = try document().personas.filter { $0.status == .active }.map(\.name)
    let labels = Set(names.compactMap { $0.split(separator: ":").last?.dropFirst() })
    #expect(
      labels == [
        "Casual Rider", "Competitive Rider", "Cycling Event Manager", "Cycling Vendor", "Pro Racer",
      ])
    let real = Set(try workspace.values(of: .firstName).map { $0.lowercased() })
    for name in names {
      let first = try #require(name.split(separator: ":").first)
      #expect(!real.contains(first.lowercased()))
    }
  }

  @Test func `every field is filled from the persona's claims or is a gap with a question`() throws
  {
    for persona in try document().personas where persona.status == .active {
      #expect(persona.fields.count >= 20)
      for field in persona.fields {
        #expect(field.claimIDs.isEmpty == (field.question != nil))
        #expect(field.claimIDs.isEmpty == (field.whom != nil))
      }
      #expect(persona.rings.count == 5)
      #expect(persona.forces.count == 4)
    }
  }

  @Test func `the same workspace gives the same bytes and keeps its version`() throws {
    let before = try #require(try workspace.latestDocument())
    let again = try PersonaBuilder(workspace: try workspace, options: BuildOptions())
      .build(createdAt: "2026-07-01T00:00:00Z")
    #expect(again.isNew == false)
    #expect(try workspace.latestDocument() == before)
  }

  @Test func `another workspace of the same files gives the same bytes`() throws {
    let first = try #require(try workspace.latestDocument()).json
    let other = try TestWorkspace()
    try other.importPath(try Self.built.get().folder.appendingPathComponent("company/exports").path)
    _ = try other.build()
    #expect(try other.workspace.latestDocument()?.json == first)
  }

  @Test func `supported claims rest on at least two people or a count of twenty`() throws {
    for claim in try document().personas.flatMap(\.claims) where claim.status == .supported {
      let people = Set(claim.evidence.compactMap(\.customer))
      let counted = claim.evidence.contains { ($0.n ?? 0) >= 20 }
      #expect(people.count >= 2 || counted, "\(claim.id)")
      if !counted { #expect(claim.support.customers <= people.count, "\(claim.id)") }
    }
  }

  @Test func `assigning without a file lists every member once`() throws {
    let rows = try Assigner(workspace: try workspace).members()
    let members = try document().personas.flatMap { $0.members ?? [] }.map(\.rawValue)
    #expect(rows.filter { $0.persona != nil }.map(\.customer).sorted() == members.sorted())
    #expect(rows.allSatisfy { (0...1).contains($0.probability) })
  }
}

extension SampleCompanyPathTests {
  @Test func `words of members lead to personas better than the sizes of these do`() throws {
    let router = try PersonaRouter(workspace: try Self.routable())
    #expect(router.quality.people > 50)
    #expect(router.quality.isInformative)
    #expect(router.quality.accuracy > router.quality.baseline + 0.1)
    let answer = try #require(
      try router.route(text: "I want more watts at threshold before the road season").answers.first)
    #expect(abs(answer.choices.reduce(0) { $0 + $1.probability } - 1) < 0.01)
    #expect(answer.texts == 1 && answer.basis == "words")
    #expect(throws: Diagnostic.self) { try router.route(text: " 123 ") }
  }

  private static func routable() throws -> Workspace { try built.get().workspace }
}
