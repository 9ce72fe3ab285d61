import EvidenceModel
import Pipeline
import Reporting

/// The description of the API (OpenAPI 3.1), made from the list of addresses that the routes are made
/// from.
enum OpenAPIDocument {
  static let value: JSONValue = {
    var paths: [String: JSONValue] = [:]
    for endpoint in APIEndpoint.all {
      paths[APIEndpoint.base + endpoint.path] = .object(["get": operation(endpoint)])
    }
    let reviews = APIEndpoint.base + ReviewEndpoint.path
    paths[reviews] = paths[reviews]?.adding(["post": reviewing])
    paths[APIEndpoint.base + "/openapi.json"] = .object(["get": itself])
    return .object([
      "openapi": .string("3.1.0"),
      "info": .object([
        "title": .string("Likeness"), "version": .string(EngineVersion.current),
        "description": .string(
          "What the pages show, as JSON, without personal data: customers are pseudonyms, words are "
            + "redacted. Answers carry an ETag; lists come in stretches of at most 200 items."),
        "license": .object(["name": .string("See LICENSE")]),
      ]),
      "servers": .array([.object(["url": .string("/")])]),
      "paths": .object(paths),
      "components": .object(["schemas": .object(APISchemas.all)]),
    ])
  }()

  private static func reference(_ name: String) -> JSONValue {
    .object(["$ref": .string("#/components/schemas/\(name)")])
  }

  private static func content(_ schema: JSONValue, type: String = "application/json") -> JSONValue {
    .object([type: .object(["schema": schema])])
  }

  private static func answer(_ description: String, _ schema: JSONValue) -> JSONValue {
    .object(["description": .string(description), "content": content(schema)])
  }

  private static func problem(_ description: String) -> JSONValue {
    .object([
      "description": .string(description),
      "content": content(reference("problem"), type: "application/problem+json"),
    ])
  }

  private static func problems(_ statuses: [Int]) -> [String: JSONValue] {
    let words = [
      400: "A parameter or the body can't be read.", 401: "This server asks for a login.",
      403: "The request comes from another site, or its token is missing.",
      404: "There is no such thing, or no personas yet.",
      405: "The address doesn't take such a request.",
      409: "The claim changed since its author saw it.", 413: "The body is too large.",
      415: "The body is no JSON.", 421: "The server answers only under its own names.",
      422: "A reason, a wording or the other claim is missing.",
      500: "The answer couldn't be made.",
    ]
    return Dictionary(
      uniqueKeysWithValues: statuses.map { ("\($0)", problem(words[$0] ?? "A problem.")) })
  }

  private static func operation(_ endpoint: APIEndpoint) -> JSONValue {
    let schema =
      endpoint.isList ? list(of: endpoint.schema) : reference(endpoint.schema)
    var answers = problems([400, 401, 404, 421, 500])
    answers["200"] = answer("It is there.", schema).adding([
      "headers": .object([
        "ETag": .object([
          "description": .string("Changes when the answer does; send it as If-None-Match."),
          "schema": .object(["type": .string("string")]),
        ])
      ])
    ])
    answers["304"] = .object([
      "description": .string("Nothing changed since the answer with that ETag.")
    ])
    return .object([
      "operationId": .string(endpoint.name), "summary": .string(endpoint.summary),
      "parameters": .array(endpoint.allParameters.map(\.described)),
      "responses": .object(answers),
    ])
  }

  private static func list(of schema: String) -> JSONValue {
    let number = JSONValue.object(["type": .string("integer"), "minimum": .int(0)])
    return .object([
      "type": .string("object"),
      "required": .texts(["items", "total", "limit", "offset", "next"]),
      "properties": .object([
        "items": .object(["type": .string("array"), "items": reference(schema)]),
        "total": number, "limit": number, "offset": number,
        "next": .object([
          "type": .texts(["string", "null"]),
          "description": .string("The address of the next stretch."),
        ]),
      ]),
      "additionalProperties": .bool(false),
    ])
  }

  private static var reviewing: JSONValue {
    var answers = problems([400, 401, 403, 404, 409, 413, 415, 421, 422, 500])
    answers["201"] = answer("It is kept beside the claim.", reference("review"))
    return .object([
      "operationId": .string("addReview"),
      "summary": .string("Says what somebody thinks of a claim."),
      "parameters": .array([APIParameter.step("claim", "The id of a claim.").described]),
      "requestBody": .object([
        "required": .bool(true), "content": content(reference("reviewSubmission")),
      ]),
      "responses": .object(answers),
    ])
  }

  private static var itself: JSONValue {
    .object([
      "operationId": .string("getDescription"), "summary": .string("This description."),
      "parameters": .array([]),
      "responses": .object([
        "200": answer("It is there.", .object(["type": .string("object")]))
      ]),
    ])
  }
}
