import EvidenceModel
package import EvidenceStore
import Foundation
package import Hummingbird
import Pipeline
import Reporting

/// Which address shows which page.
package struct ServerRoutes: Sendable {
  private let pages: PageSource
  /// Form tokens for the pages, and what the first middleware checks.
  package let security: ServerSecurity
  /// Every address with its methods; filled by ``router(context:)``.
  package let list = RouteList()

  /// The routes of a workspace; without a policy, for this machine alone and without a login.
  package init(workspace: Workspace, security: ServerSecurity? = nil) {
    pages = PageSource(workspace: workspace)
    self.security = security ?? ServerSecurity(workspace: workspace)
  }

  /// The router, callable from tests with a context of their own: `router().buildResponder()`.
  package func router<Context: RequestContext>(
    context: Context.Type = BasicRequestContext.self
  ) -> Router<Context> {
    let plain = Router(context: context, options: .autoGenerateHeadEndpoints)
    let router = RecordedRoutes(router: plain, list: list)
    router.add(middleware: SafetyMiddleware<Context>(security: security, routes: list))
    LoginRoutes(security: security).add(to: router)
    router.get("/") { _, _ in try await page { try pages.home() } }
    router.get("/sources") { _, _ in try await page { try pages.sources() } }
    router.get("/checks") { _, _ in try await page { try pages.checks() } }
    router.get("/personas/:persona") { _, context in
      let persona = try step("persona", of: context)
      return try await page { try pages.persona(persona) }
    }
    router.get("/personas/:persona/claims/:claim") { _, context in
      let persona = try step("persona", of: context)
      let claim = try step("claim", of: context)
      return try await page { try pages.claim(claim, of: persona) }
    }
    router.get("/personas.json") { _, _ in
      Response.text(
        try await onWorker { try pages.json() }, type: "application/json; charset=utf-8")
    }
    router.get("/style.css") { _, _ in
      Response.text(StyleSheet.css, type: "text/css; charset=utf-8")
    }
    router.get("/health") { _, _ in Response.text("ok\n", type: "text/plain; charset=utf-8") }
    return plain
  }

  /// A step of the path as it was meant; an encoding that is none leads nowhere.
  private func step(_ name: String, of context: some RequestContext) throws -> String {
    guard let step = try context.parameters.require(name).removingPercentEncoding else {
      throw MissingPage()
    }
    return step
  }

  private func page(_ html: @escaping @Sendable () throws -> String) async throws -> Response {
    Response.text(try await onWorker(html), type: "text/html; charset=utf-8")
  }

  /// Reads and writes pages on a thread of their own: two busy tasks on the cooperative pool would
  /// hold up every connection.
  private func onWorker(_ work: @escaping @Sendable () throws -> String) async throws -> String {
    try await WorkerThread.run(work)
  }
}

extension Response {
  static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
