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
    /// A stretch of a list too long to be made whole, with the number of all its items.
    case stretch(
      schema: String,
      @Sendable (APIData, APIQuery, _ limit: Int, _ offset: Int) throws -> (
        items: [JSONValue], total: Int
      ))
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
    isList ? parameters + APIParameter.paging : parameters
  }

  /// The name of the schema of the answer or of its items.
  var schema: String {
    switch answer {
    case .one(let schema, _), .list(let schema, _), .stretch(let schema, _): schema
    }
  }

  var isList: Bool {
    if case .one = answer { return false }
    return true
  }

  /// The path as the router writes it: `/api/v1/personas/:persona`.
  var route: String {
    Self.base + path.replacing("{", with: ":").replacing("}", with: "")
  }

  static let base = "/api/v1"

  /// The answer's value.
  func value(_ data: APIData, _ query: APIQuery) throws -> JSONValue {
    let limit = query.number("limit", standard: 50)
    let offset = query.number("offset", standard: 0)
    switch answer {
    case .one(_, let make): return try make(data, query)
    case .list(_, let make):
      let items = try make(data, query)
      let end = min(items.count, offset + limit)
      return stretch(
        offset < end ? Array(items[offset..<end]) : [], of: items.count, limit, offset, query)
    case .stretch(_, let make):
      let found = try make(data, query, limit, offset)
      return stretch(found.items, of: found.total, limit, offset, query)
    }
  }

  private func stretch(
    _ items: [JSONValue], of total: Int, _ limit: Int, _ offset: Int, _ query: APIQuery
  ) -> JSONValue {
    let end = min(total, offset + limit)
    let next = end < total ? query.link(path: Self.base + path, offset: end) : nil
    return .object([
      "items": .array(items), "total": .int(total), "limit": .int(limit), "offset": .int(offset),
      "next": .text(next),
    ])
  }
}
