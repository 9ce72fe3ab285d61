import EvidenceModel
import EvidenceStore
import Foundation
import Pipeline
import Reporting

/// What the API answers from: the newest document in its public, reviewed form, and the workspace.
struct APIData: Sendable {
  let workspace: Workspace
  /// ISO date that counts as today.
  let today: String
  private let shared: SharedDocument

  init(workspace: Workspace, shared: SharedDocument, today: String) {
    self.workspace = workspace
    self.shared = shared
    self.today = today
  }

  /// The document with its reviews.
  ///
  /// - Throws: `build.notBuilt` before the first build.
  func reviewed() throws(Diagnostic) -> ReviewedDocument {
    guard let reviewed = try shared.current() else { throw DocumentReader.notBuilt }
    return reviewed
  }

  func document() throws(Diagnostic) -> PersonaDocument { try reviewed().document }

  /// The document as the JSON export has it.
  func json() throws(Diagnostic) -> JSONValue {
    try PersonaDocumentCoder().value(of: try document())
  }

  /// The personas as the JSON export has them.
  func personas() throws(Diagnostic) -> [JSONValue] { try json()["personas"]?.elements ?? [] }

  /// A persona by its id.
  ///
  /// - Throws: A refusal (404).
  func persona(_ id: String?) throws -> JSONValue {
    guard let found = try personas().first(where: { $0["id"]?.text == id }) else {
      throw Refusal.missing
    }
    return found
  }

  /// All claims, each with the id of its persona and its addresses.
  func claims(of persona: String? = nil) throws -> [JSONValue] {
    let personas = try persona.map { [try self.persona($0)] } ?? personas()
    let reviews = try reviewed().reviews
    let typed = try document()
    return personas.flatMap { owner -> [JSONValue] in
      let id = owner["id"]?.text ?? ""
      let claims = typed.personas.first { $0.id == id }?.claims ?? []
      return zip(owner["claims"]?.elements ?? [], claims).map { value, claim in
        Self.claim(value, claim, of: id, reviews: reviews)
      }
    }
  }

  /// A claim by its id.
  ///
  /// - Throws: A refusal (404).
  func claim(_ id: String?) throws -> JSONValue {
    guard let found = try claims().first(where: { $0["id"]?.text == id }) else {
      throw Refusal.missing
    }
    return found
  }

  private static func claim(
    _ value: JSONValue, _ claim: Claim, of persona: String, reviews: ReviewBook
  ) -> JSONValue {
    let address = "\(APIEndpoint.base)/claims/\(PageAddresses.encoded(claim.id.rawValue))"
    return value.adding([
      "persona": .string(persona),
      "stamp": .string(ReviewDesk.stamp(of: claim, in: reviews)),
      "links": .object([
        "self": .string(address), "evidence": .string(address + "/evidence"),
        "reviews": .string(address + "/reviews"),
        "page": .string(PageAddresses.server.claim(claim.id, of: persona)),
      ]),
    ])
  }

  /// A persona without its claims, for lists.
  static func summary(_ persona: JSONValue) -> JSONValue {
    let id = persona["id"]?.text ?? ""
    let address = "\(APIEndpoint.base)/personas/\(PageAddresses.encoded(id))"
    return persona.only([
      "id", "name", "type", "status", "summary", "size", "stability", "joint_prevalence",
    ]).adding([
      "claim_count": .int(persona["claims"]?.elements?.count ?? 0),
      "links": .object([
        "self": .string(address), "claims": .string(address + "/claims"),
        "page": .string(PageAddresses.server.persona(id)),
      ]),
    ])
  }
}
