import EvidenceModel
import Reporting

/// One address of the API: how it is asked, what it answers, and what says so in its description.
///
/// The routes and the OpenAPI document are made from the same list of these, so neither can lack what
/// the other has.
struct APIEndpoint: Sendable {
  /// What the answer is.
  enum Answer: Sendable {
    /// One value of a named schema.
    case one(schema: String, @Sendable (APIData, APIQuery) throws -> JSONValue)
    /// A stretch of a list whose items have a named schema.
    case list(schema: String, @Sendable (APIData, APIQuery) throws -> [JSONValue])
  }

  /// After `/api/v1`, with parameters in braces: `/personas/{persona}`.
  let path: String
  /// A name for programs that make clients.
  let name: String
  let summary: String
  var parameters: [APIParameter] = []
  let answer: Answer

  /// All parameters, those of lists included.
  var allParameters: [APIParameter] {
    if case .list = answer { return parameters + APIParameter.paging }
    return parameters
  }

  /// The name of the schema of the answer or of its items.
  var schema: String {
    switch answer {
    case .one(let schema, _), .list(let schema, _): schema
    }
  }

  var isList: Bool {
    if case .list = answer { return true }
    return false
  }

  /// The path as the router writes it: `/api/v1/personas/:persona`.
  var route: String {
    Self.base + path.replacing("{", with: ":").replacing("}", with: "")
  }

  static let base = "/api/v1"

  /// The answer's value.
  func value(_ data: APIData, _ query: APIQuery) throws -> JSONValue {
    switch answer {
    case .one(_, let make): return try make(data, query)
    case .list(_, let make):
      let items = try make(data, query)
      let limit = query.number("limit", standard: 50)
      let offset = query.number("offset", standard: 0)
      let end = min(items.count, offset + limit)
      let next =
        end < items.count ? query.link(path: Self.base + path, offset: end) : nil
      return .object([
        "items": .array(offset < end ? Array(items[offset..<end]) : []),
        "total": .int(items.count), "limit": .int(limit), "offset": .int(offset),
        "next": .text(next),
      ])
    }
  }
}
