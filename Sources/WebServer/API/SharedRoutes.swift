import Crypto
import EvidenceModel
import EvidenceStore
import Foundation
import HTTPTypes
import Hummingbird
import Pipeline
import Printing
import Reporting

/// What a share link opens without a login: the public personas to read, and a card to show within
/// another site.
///
/// A token that opens nothing, and one that was revoked, look the same.
struct SharedRoutes: Sendable {
  let workspace: Workspace
  let shared: SharedDocument
  let security: ServerSecurity
  let cache = PageCache()

  func add<Context: RequestContext>(to routes: RecordedRoutes<Context>) {
    routes.get("/shared/:token") { request, context in
      let link = try await link(context)
      let page = try await page("shared \(link.persona ?? "")") {
        SingleFilePage().html(try Self.document(for: link, shared))
      }
      return Self.page(page, to: request, policy: Self.readingPolicy)
    }
    routes.get("/embed/:token") { request, context in
      try await embed(request, context, persona: nil)
    }
    routes.get("/embed/:token/:persona") { request, context in
      let persona = context.parameters.get("persona")?.removingPercentEncoding
      return try await embed(request, context, persona: persona ?? "")
    }
  }

  private func embed(
    _ request: Request, _ context: some RequestContext, persona: String?
  ) async throws -> Response {
    let link = try await link(context)
    let token = context.parameters.get("token") ?? ""
    let page = try await page("embed \(token) \(link.persona ?? "") \(persona ?? "")") {
      let document = try Self.document(for: link, shared)
      guard
        let card = document.personas.first(where: { persona == nil || $0.id == persona })
      else { throw Refusal.missing }
      return EmbeddedCard(sharedAt: "/shared/" + PageAddresses.encoded(token))
        .html(PersonaCard(card, in: document), footer: PageFooter(document))
    }
    return Self.page(page, to: request, policy: Self.embedPolicy)
  }

  private func link(_ context: some RequestContext) async throws -> Workspace.ShareLink {
    let token = context.parameters.get("token")?.removingPercentEncoding ?? ""
    let (workspace, now) = (workspace, security.clock.now())
    let link = try await WorkerThread.run {
      try ShareLinks(workspace: workspace).open(token, now: now)
    }
    guard let link else { throw Refusal.missing }
    return link
  }

  private static func document(
    for link: Workspace.ShareLink, _ shared: SharedDocument
  ) throws -> PersonaDocument {
    guard let reviewed = try shared.current() else { throw Refusal.missing }
    guard let persona = link.persona else { return reviewed.document }
    guard reviewed.document.personas.contains(where: { $0.id == persona }) else {
      throw Refusal.missing
    }
    return try reviewed.document.only(persona)
  }

  private func page(
    _ key: String, _ draw: @escaping @Sendable () throws -> String
  ) async throws -> PageCache.Page {
    let revision = try shared.watch.revision()
    if let known = cache.page(key, revision: revision) { return known }
    let made = try await WorkerThread.run { PageCache.Page(try draw()) }
    cache.keep(made, as: key, revision: revision)
    return made
  }

  private static func page(
    _ page: PageCache.Page, to request: Request, policy: String
  ) -> Response {
    var response = StudioPages.response(page, to: request)
    response.headers[.contentSecurityPolicy] = policy
    if let robots = HTTPField.Name("X-Robots-Tag") { response.headers[robots] = "noindex" }
    return response
  }

  /// The page's own style sheet, known by its hash, and nothing else.
  private static let readingPolicy: String = {
    let hash = Data(SHA256.hash(data: Data(StyleSheet.css.utf8))).base64EncodedString()
    return "default-src 'none'; style-src 'sha256-\(hash)'; img-src data:; form-action 'none'; "
      + "frame-ancestors 'none'; base-uri 'none'"
  }()

  /// The same for a card within another site; its links lead to the shared page.
  private static let embedPolicy =
    "default-src 'none'; style-src 'self'; img-src 'self' data:; form-action 'none'; "
    + "frame-ancestors *; base-uri 'self'"
}
