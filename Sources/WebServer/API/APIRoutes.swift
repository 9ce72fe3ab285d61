import Crypto
import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Hummingbird
import Pipeline
import Reporting

/// The API of version 1: what the pages show, as JSON.
struct APIRoutes: Sendable {
  let workspace: Workspace
  let shared: SharedDocument
  let security: ServerSecurity
  let cache = PageCache()

  func add<Context: RequestContext>(to routes: RecordedRoutes<Context>) {
    for endpoint in APIEndpoint.all {
      routes.get(RouterPath(endpoint.route)) { request, context in
        try await answer(endpoint, request, context)
      }
    }
    let description = PageCache.Page(OpenAPIDocument.value.wireText)
    routes.get("/api/v1/openapi.json") { request, _ in
      Self.response(description, to: request)
    }
    routes.post("/api/v1/claims/:claim/reviews") { request, context in
      try await review(request, context)
    }
  }

  private func query(
    _ parameters: [APIParameter], _ request: Request, _ context: some RequestContext
  ) throws -> APIQuery {
    try APIQuery(parameters) { parameter in
      parameter.isInPath
        ? context.parameters.get(parameter.name)?.removingPercentEncoding ?? "\u{0}"
        : request.query[parameter.name]
    }
  }

  private func answer(
    _ endpoint: APIEndpoint, _ request: Request, _ context: some RequestContext
  ) async throws -> Response {
    let query = try query(endpoint.allParameters, request, context)
    let today = String(security.clock.text.prefix(10))
    let revision = try shared.watch.revision()
    let key = "\(endpoint.path) \(query.key) \(today)"
    if let page = cache.page(key, revision: revision) {
      return Self.response(page, to: request)
    }
    let data = APIData(workspace: workspace, shared: shared, today: today)
    let page = try await WorkerThread.run {
      PageCache.Page(try endpoint.value(data, query).wireText)
    }
    cache.keep(page, as: key, revision: revision)
    return Self.response(page, to: request)
  }

  /// The answer with its mark, or that nothing changed since the asker's.
  private static func response(_ page: PageCache.Page, to request: Request) -> Response {
    let hash = SHA256.hash(data: Data(page.plain.readableBytesView))
    let mark = "W/\"\(SecretToken.text(Array(hash.prefix(18))))\""
    let known = request.headers[.ifNoneMatch].map { header in
      header == "*"
        || header.split(separator: ",").contains {
          $0.trimmingCharacters(in: .whitespaces) == mark
        }
    }
    var response =
      known == true
      ? Response(status: .notModified)
      : StudioPages.response(page, to: request, type: "application/json; charset=utf-8")
    response.headers[.eTag] = mark
    response.headers[.vary] = "Accept-Encoding"
    response.headers[.cacheControl] = "private, no-cache"
    return response
  }

  private func review(
    _ request: Request, _ context: some RequestContext
  ) async throws -> Response {
    let claim = try query([.step("claim", "The id of a claim.")], request, context)["claim"] ?? ""
    let body = try await request.body.bytes(upTo: BodyLimits().json)
    let now = security.clock.text
    let (workspace, shared) = (workspace, shared)
    let review = try await WorkerThread.run {
      let data = APIData(workspace: workspace, shared: shared, today: now)
      let persona = try data.claim(claim)["persona"]?.text ?? ""
      let submission = try ReviewEndpoint.submission(body, claim: claim, persona: persona)
      do {
        return try ReviewDesk(workspace: workspace).submit(submission, madeAt: now)
      } catch {
        throw (error as? Diagnostic).flatMap(ReviewEndpoint.refusal) ?? error
      }
    }
    return Response.text(
      ReviewEndpoint.value(review).wireText, type: "application/json; charset=utf-8",
      status: .created)
  }
}
