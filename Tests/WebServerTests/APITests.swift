import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Pipeline
import Reporting
import Testing

@testable import WebServer

/// The API on a company that was imported and built: what it answers is what its description says
/// and what the document says.
struct APITests {
  private func company() throws -> ServedCompany { try ServedCompany.sample.get() }

  private func json(_ path: String) async throws -> JSONValue {
    let answer = try await company().client.send(path)
    #expect(answer.status == 200, "\(path): \(answer.text.prefix(300))")
    #expect(answer.header("Content-Type") == "application/json; charset=utf-8")
    return try JSONParser.value(in: Array(answer.text.utf8))
  }

  /// An address of an endpoint with values that exist.
  private func address(_ endpoint: APIEndpoint) throws -> String {
    let persona = try #require(try company().document().personas.first)
    let claim = try #require(persona.claims.first)
    let path =
      APIEndpoint.base
      + endpoint.path.replacing("{persona}", with: persona.id)
      .replacing("{claim}", with: claim.id.rawValue)
      .replacing("{source}", with: "src1")
      .replacing("{person}", with: try company().workspace.people()[0].pseudonym)
    return endpoint.name == "searchStatements" ? path + "?q=ride" : path
  }

  /// The description's schemas as our validator reads them.
  private func validator(for schema: JSONValue) throws -> DocumentSchemaValidator {
    let text = String(
      decoding: JSONWriter.bytes(
        schema.adding(["$defs": .object(APISchemas.all)])), as: UTF8.self)
    return try DocumentSchemaValidator(
      schemaText: text.replacing("#/components/schemas/", with: "#/$defs/"))
  }

  @Test(arguments: APIEndpoint.all.map(\.name))
  func `each answer is valid by the schema that describes it`(name: String) async throws {
    let endpoint = try #require(APIEndpoint.all.first { $0.name == name })
    let value = try await json(try address(endpoint))
    let path = APIEndpoint.base + endpoint.path
    let answer = OpenAPIDocument.value["paths"]?[path]?["get"]?["responses"]?["200"]
    let schema = try #require(answer?["content"]?["application/json"]?["schema"])
    #expect(try validator(for: schema).violations(in: value).map(\.description) == [])
    if endpoint.isList, !["listReviews", "listChanges", "listRejects"].contains(name) {
      #expect(value["items"]?.elements?.isEmpty == false, "\(name) is empty")
    }
  }

  @Test func `the description has every route of the API, and the router every address of it`()
    throws
  {
    let routes = ServerRoutes(workspace: try company().workspace)
    _ = routes.router(context: ClientContext.self)
    let served = Set(
      routes.list.all.filter { $0.path.hasPrefix("/api") }.map { route in
        let steps = route.path.split(separator: "/").map { step in
          step.hasPrefix(":") ? "{\(step.dropFirst())}" : String(step)
        }
        return "\(route.method.lowercased()) /" + steps.joined(separator: "/")
      })
    guard case .object(let paths)? = OpenAPIDocument.value["paths"] else {
      Issue.record("no paths")
      return
    }
    let described = Set(
      paths.flatMap { path, methods -> [String] in
        guard case .object(let methods) = methods else { return [] }
        return methods.keys.map { "\($0) \(path)" }
      })
    #expect(described == served)
    #expect(described.count > 15)
  }

  @Test func `every reference of the description leads to a schema`() throws {
    let text = OpenAPIDocument.value.wireText
    let names = text.matches(of: #/"#\/components\/schemas\/(\w+)"/#).map { String($0.output.1) }
    #expect(names.count > 30)
    for name in names { #expect(APISchemas.all[name] != nil, "\(name)") }
    for (name, schema) in APISchemas.all { #expect(schema != .bool(false), "\(name) is broken") }
    #expect(Set(APIEndpoint.all.map(\.name)).count == APIEndpoint.all.count)
  }

  @Test func `the document is the public export`() async throws {
    let company = try company()
    let answer = try await company.client.send("/api/v1/document")
    #expect(
      answer.text
        == (try Exporter(workspace: company.workspace).text(format: .json, share: .public)))
  }

  @Test func `a list comes in stretches that add up to all of it`() async throws {
    var items: [JSONValue] = []
    var next: String? = "/api/v1/claims?limit=7"
    var total = 0
    while let path = next {
      let page = try await json(path)
      items += page["items"]?.elements ?? []
      total = Int(page["total"]?.double ?? 0)
      next = page["next"]?.text
      #expect(items.count <= total)
    }
    #expect(items.count == total)
    #expect(items == (try await json("/api/v1/claims?limit=200"))["items"]?.elements)
    let claims = try company().document().personas.flatMap(\.claims)
    #expect(items.count == claims.count)
    let beyond = try await json("/api/v1/claims?offset=100000")
    #expect(beyond["items"]?.elements == [])
    #expect(beyond["next"] == .null)
  }

  @Test func `filters let through what they say`() async throws {
    let claims = try company().document().personas.flatMap(\.claims)
    let supported = try await json("/api/v1/claims?status=supported&limit=200")
    #expect(
      Int(supported["total"]?.double ?? 0) == claims.filter { $0.status == .supported }.count)
    let card = try await json("/api/v1/claims?card=true&kind=goal&limit=200")
    #expect(
      Int(card["total"]?.double ?? 0) == claims.filter { $0.card && $0.kind == "goal" }.count)
  }

  @Test func `an answer that did not change is not sent again`() async throws {
    let client = try company().client
    let first = try await client.send("/api/v1/personas")
    let mark = try #require(first.header("ETag"))
    for known in [mark, "\"x\", \(mark)", "*"] {
      let again = try await client.send("/api/v1/personas", headers: ["If-None-Match": known])
      #expect(again.status == 304)
      #expect(again.text.isEmpty)
      #expect(again.header("ETag") == mark)
    }
    #expect(
      try await client.send("/api/v1/personas", headers: ["If-None-Match": "\"x\""]).status == 200)
  }

  @Test(arguments: [
    ("/api/v1/claims?limit=0", 400), ("/api/v1/claims?limit=x", 400),
    ("/api/v1/claims?offset=-1", 400), ("/api/v1/claims?limit=99999999999999999999", 400),
    ("/api/v1/claims?status=maybe", 400), ("/api/v1/claims?card=1", 400),
    ("/api/v1/claims?kind=%00", 400), ("/api/v1/statements", 400), ("/api/v1/statements?q=", 400),
    ("/api/v1/statements?q=the", 400), ("/api/v1/statements?q=x&from=today", 400),
    ("/api/v1/statements?q=ride&from=2026-99-99", 400),
    ("/api/v1/statements?q=ride&persona=nobody", 400),
    ("/api/v1/personas/p99", 404), ("/api/v1/personas/%2e%2e", 404), ("/api/v1/claims/none", 404),
    ("/api/v1/claims/%00", 400), ("/api/v1/claims/%zz", 400), ("/api/v1/nothing", 404),
    ("/api/v2", 404), ("/api", 404), ("/api/v1/personas/<script>", 404),
  ])
  func `what can't be answered is a problem with a remedy`(path: String, status: Int) async throws {
    let answer = try await company().client.send(path)
    #expect(answer.status == status, "\(path): \(answer.text)")
    #expect(answer.header("Content-Type") == "application/problem+json; charset=utf-8")
    let value = try JSONParser.value(in: Array(answer.text.utf8))
    let schema = try #require(APISchemas.all["problem"])
    #expect(try validator(for: schema).violations(in: value).map(\.description) == [])
    #expect(value["request_id"]?.text == "request-17")
    #expect(value["status"]?.double == Double(status))
    #expect(value["remedy"]?.text?.isEmpty == false)
    #expect(!answer.text.contains("<script"))
  }

  @Test func `an empty workspace says how to begin`() async throws {
    let client = try ServedCompany().client
    let others = ["getStart", "listExports", "getSource", "listRejects", "getPerson"]
    for endpoint in APIEndpoint.all where !others.contains(endpoint.name) {
      let path =
        APIEndpoint.base
        + endpoint.path.replacing("{persona}", with: "p1")
        .replacing("{claim}", with: "x")
      let answer = try await client.send(path + (path.hasSuffix("statements") ? "?q=ride" : ""))
      #expect(answer.status == 404 || answer.text.contains("\"total\": 0"), "\(path)")
      if answer.status == 404 { #expect(answer.text.contains("likeness build")) }
    }
  }

  @Test func `the API names nobody and no file`() async throws {
    let company = try company()
    let emails = try company.workspace.values(of: .email)
    for endpoint in APIEndpoint.all {
      let text = try await company.client.send(try address(endpoint)).text
      for email in emails { #expect(!text.contains(email), "\(endpoint.path)") }
      #expect(!text.contains("hubspot-contacts.csv"), "\(endpoint.path)")
      #expect(!text.contains("\"members\""))
    }
  }
}
