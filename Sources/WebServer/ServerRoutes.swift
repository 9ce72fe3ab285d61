import EvidenceModel
package import EvidenceStore
package import Foundation
package import Hummingbird
import Pipeline
import Reporting

/// Which address shows which page.
package struct ServerRoutes: Sendable {
  /// Writes the sample company's exports into a folder.
  package typealias SampleWriter = @Sendable (URL) throws -> Void

  let workspace: Workspace
  let pages: StudioPages
  let jobs: JobBoard
  let sample: SampleWriter?
  /// Form tokens for the pages, and what the first middleware checks.
  package let security: ServerSecurity
  /// Every address with its methods; filled by ``router(context:)``.
  package let list = RouteList()

  /// The routes of a workspace; without a policy, for this machine alone and without a login.
  ///
  /// - Parameters:
  ///   - workspace: Whose pages are shown.
  ///   - security: Sessions and form tokens.
  ///   - sample: Makes the sample company for a workspace that is empty; nil offers none.
  package init(
    workspace: Workspace, security: ServerSecurity? = nil, sample: SampleWriter? = nil
  ) {
    let security = security ?? ServerSecurity(workspace: workspace)
    self.workspace = workspace
    self.security = security
    self.sample = sample
    jobs = JobBoard()
    pages = StudioPages(
      workspace: workspace, security: security,
      shared: SharedDocument(workspace: workspace))
  }

  /// The router, callable from tests with a context of their own: `router().buildResponder()`.
  package func router<Context: RequestContext>(
    context: Context.Type = BasicRequestContext.self
  ) -> Router<Context> {
    let plain = Router(context: context, options: .autoGenerateHeadEndpoints)
    let router = RecordedRoutes(router: plain, list: list)
    router.add(middleware: SafetyMiddleware<Context>(security: security, routes: list))
    LoginRoutes(security: security).add(to: router)
    addReadingPages(to: router)
    addReviews(to: router)
    addListening(to: router)
    addWork(to: router)
    addIntake(to: router)
    addPeople(to: router)
    addAssets(to: router)
    addSharing(to: router)
    router.get("/personas.json") { _, _ in
      let workspace = workspace
      let json = try await WorkerThread.run {
        try Exporter(workspace: workspace).text(format: .json, share: .public)
      }
      return Response.text(json, type: "application/json; charset=utf-8")
    }
    router.get("/health") { _, _ in Response.text("ok\n", type: "text/plain; charset=utf-8") }
    return plain
  }

  private func addSharing<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    let shared = pages.shared
    APIRoutes(workspace: workspace, shared: shared, security: security).add(to: router)
    ExportRoutes(workspace: workspace, shared: shared).add(to: router)
    SharedRoutes(workspace: workspace, shared: shared, security: security).add(to: router)
    SharePageRoutes(workspace: workspace, shared: shared, security: security).add(to: router)
  }

  private func addReadingPages<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    router.get("/") { request, _ in try await pages.answer(to: request) { try $0.home() } }
    router.get("/sources") { request, _ in
      try await pages.fresh(request) { try $0.sources() }
    }
    router.get("/compare") { request, _ in
      let ids = request.query.all("p")
      return try await pages.answer(to: request) { try $0.compare(ids) }
    }
    router.get("/segments") { request, _ in
      let persona = request.query["persona"]
      return try await pages.answer(to: request) { try $0.segments(of: persona) }
    }
    router.get("/briefs") { request, _ in
      let team = request.query["team"]
      return try await pages.answer(to: request) { try $0.briefs(team: team) }
    }
    router.get("/plan") { request, _ in try await pages.answer(to: request) { try $0.plan() } }
    router.get("/plan/:file") { request, context in
      let file = try Self.step("file", of: context)
      var answer = try await pages.fresh(request) { try $0.planFile(file) }
      answer.headers[.contentType] =
        file.hasSuffix(".md") ? "text/markdown; charset=utf-8" : "text/csv; charset=utf-8"
      answer.headers[.contentDisposition] = DownloadHeaders.contentDisposition(
        fileName: "likeness-" + file)
      return answer
    }
    router.get("/audit") { request, _ in try await pages.answer(to: request) { try $0.audit() } }
    router.post("/audit") { request, _ in
      let fields = try await request.form()
      let persona = fields["persona"].flatMap { $0.isEmpty ? nil : $0 }
      return try await pages.fresh(request) {
        try $0.audit(fields["text"] ?? "", persona: persona)
      }
    }
    router.get("/design") { request, _ in
      try await pages.answer(to: request) { try $0.design() }
    }
    router.get("/checks") { request, _ in
      try await pages.answer(to: request) { try $0.checks() }
    }
    router.get("/personas/:persona") { request, context in
      let persona = try Self.step("persona", of: context)
      return try await pages.answer(to: request) { try $0.persona(persona) }
    }
    router.get("/personas/:persona/claims/:claim") { request, context in
      let persona = try Self.step("persona", of: context)
      let claim = try Self.step("claim", of: context)
      return try await pages.answer(to: request) { try $0.claim(claim, of: persona) }
    }
  }

  private func addAssets<Context: RequestContext>(to router: RecordedRoutes<Context>) {
    let style = PageCache.Page(StyleSheet.css)
    let script = PageCache.Page(PageScript.text)
    let icon = PageCache.Page(PageIcon.svg)
    router.get("/style.css") { request, _ in
      Self.asset(style, "text/css; charset=utf-8", version: StyleSheet.version, to: request)
    }
    router.get("/assets/studio.js") { request, _ in
      Self.asset(script, "text/javascript; charset=utf-8", version: PageScript.version, to: request)
    }
    router.get("/assets/icon.svg") { request, _ in
      Self.asset(icon, "image/svg+xml", version: "", to: request)
    }
  }

  /// Something that never changes at its address: browsers keep it when they name its version.
  private static func asset(
    _ page: PageCache.Page, _ type: String, version: String, to request: Request
  ) -> Response {
    var response = StudioPages.response(page, to: request, type: type)
    if !version.isEmpty, request.query["v"] == version {
      response.headers[.cacheControl] = "public, max-age=31536000, immutable"
    }
    return response
  }

  /// A step of the path as it was meant; an encoding that is none leads nowhere.
  static func step(_ name: String, of context: some RequestContext) throws -> String {
    guard let step = try context.parameters.require(name).removingPercentEncoding else {
      throw MissingPage()
    }
    return step
  }
}

extension Response {
  static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
    Response(
      status: status, headers: [.contentType: type],
      body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }
}
